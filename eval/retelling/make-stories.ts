/** The benchmark: stories grown from a folder of real articles. The same articles, options and seed give the same stories. */
import { WrongData } from '../command/index.ts';
import { growStory, type Roots } from './grow-story.ts';
import { DEFAULT_OPTIONS, type RetellingOptions } from './options.ts';
import { type Random, seedRandom } from './random.ts';
import type { SourceText } from './source-text.ts';
import { tellTruth } from './tell-truth.ts';
import type { RetellingStory } from './truth.ts';

/** Lengths, in characters, of an article that a story can grow from. */
const LEAST_TEXT = 1200;
const MOST_TEXT = 7000;
const LEAST_PARAGRAPHS = 5;

const lengthOf = ({ paragraphs }: SourceText): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

const isFit = (source: SourceText): boolean =>
  source.paragraphs.length >= LEAST_PARAGRAPHS && lengthOf(source) >= LEAST_TEXT && lengthOf(source) <= MOST_TEXT;

/** Sequences of five words, for telling whether two reports share text. */
function shinglesOf({ paragraphs }: SourceText): Set<string> {
  const words =
    paragraphs
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

/** Two outlets that lean on one agency are not independent, whatever their words. */
const AGENCY = /\((?:AP|Reuters|AFP|dpa)\)|\b(?:Associated Press|Reuters|Agence France-Presse)\b/u;
/** Shared five-word sequences up to which two reports are taken to be written apart: quotations and names are shared by all. */
const MOST_SHARED = 0.04;

function isIndependent(a: SourceText, b: SourceText): boolean {
  if (a.outlet === b.outlet || a.outlet === undefined) return false;
  if (AGENCY.test(a.paragraphs.join(' ')) && AGENCY.test(b.paragraphs.join(' '))) return false;
  const [x, y] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...x].filter((shingle) => y.has(shingle)).length;
  return shared <= MOST_SHARED * Math.min(x.size, y.size);
}

/** Which real articles each story grows from; none serves twice as a main one. */
function chooseRoots(sources: readonly SourceText[], options: RetellingOptions, random: Random): Roots[] {
  const fit = random.shuffle(sources.filter(isFit));
  const events = new Map<string, SourceText[]>();
  for (const source of sources)
    if (source.event !== undefined) events.set(source.event, [...(events.get(source.event) ?? []), source]);
  const mains: SourceText[] = [];
  const seen = new Set<string>();
  // One story an event first, then second stories of an event where there are not enough.
  for (const source of fit) {
    if (source.event !== undefined && seen.has(source.event)) continue;
    if (source.event !== undefined) seen.add(source.event);
    mains.push(source);
  }
  mains.push(...fit.filter((source) => !mains.includes(source)));
  return mains.slice(0, options.stories).map((main) => {
    const others =
      main.event === undefined ? [] : (events.get(main.event) ?? []).filter((other) => other.id !== main.id);
    const independent = random.chance(options.independent)
      ? random.shuffle(others).find((other) => isFit(other) && isIndependent(main, other))
      : undefined;
    const spare = others
      .filter((other) => other !== independent && isIndependent(main, other))
      .flatMap(({ paragraphs }) => paragraphs.slice(3, 8))
      .filter((paragraph) => !/["“”]/u.test(paragraph));
    return { main, spare, ...(independent === undefined ? {} : { independent }) };
  });
}

/** Grows the stories. Throws `WrongData` where no article is fit. */
export function makeStories(sources: readonly SourceText[], chosen: Partial<RetellingOptions> = {}): RetellingStory[] {
  const options = { ...DEFAULT_OPTIONS, ...chosen };
  const random = seedRandom(`roots ${options.seed}`);
  const roots = chooseRoots(sources, options, random);
  if (roots.length === 0)
    throw new WrongData(`no article of ${LEAST_TEXT} to ${MOST_TEXT} characters in ${LEAST_PARAGRAPHS} paragraphs`);
  const tally = { marked: new Map<string, number>(), planted: new Map<string, number>() };
  return roots.map((each, at) => {
    const id = `story-${String(at + 1).padStart(3, '0')}`;
    return tellTruth(growStory(id, each, options, tally, seedRandom(`${options.seed} ${id}`)));
  });
}
