/** Chooses the places of a text where its retellings may differ, and marks them: at most one to a sentence, kinds in balance. */
import { type ArticleFacts, findFacts } from './article-facts.ts';
import { RESTYLERS } from './harmless/index.ts';
import { fence } from './marks.ts';
import { PLANTERS } from './plants/index.ts';
import type { Random } from './random.ts';
import type { Candidate, HarmlessKind, Planter, PlantKind } from './site.ts';
import type { Site } from './story-plan.ts';

/** Sentences that have a place: the others are left to rewording. */
const SHARE_PLANTS = 0.55;
const SHARE_HARMLESS = 0.22;

interface Found extends Candidate {
  readonly sentence: number;
}

interface Chosen extends Found {
  readonly site: number;
}

/** Every mention of a word in the sentences. */
function findMentions(sentences: readonly string[], word: string, after: Candidate): Found[] {
  return sentences.flatMap((sentence, at) =>
    [
      ...sentence.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
      ),
    ].map((match): Found => ({ ...after, start: match.index, end: match.index + word.length, sentence: at })),
  );
}

const collide = (a: Found, b: Found): boolean => a.sentence === b.sentence && a.start <= b.end && b.start <= a.end;

/** Kinds from the one planted least so far to the one planted most. */
const rarestFirst = <K extends string>(kinds: readonly K[], counts: ReadonlyMap<string, number>, random: Random): K[] =>
  random.shuffle(kinds).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));

/** Sentences with marks, and the sites behind the marks. `counts` says how often each kind has been chosen and is counted on. */
export function markSites(
  title: string,
  sentences: readonly string[],
  { firstSite, counts, random }: { firstSite: number; counts: Map<string, number>; random: Random },
): { sentences: string[]; sites: Site[] } {
  const facts: ArticleFacts = findFacts(title, sentences.join(' '));
  const chosen: Chosen[] = [];
  const sites: Site[] = [];
  const taken = new Set<number>();
  const place = (kind: Site['kind'], found: Found, harmless: boolean): boolean => {
    const { everywhere } = found;
    const all = everywhere === undefined ? [found] : findMentions(sentences, everywhere, found);
    if (all.some((each) => chosen.some((other) => collide(each, other)))) return false;
    const id = firstSite + sites.length;
    chosen.push(...all.map((each) => ({ ...each, site: id })));
    const { severity, after, alsoCalled } = found;
    sites.push({ id, kind, harmless, severity, after, ...(alsoCalled === undefined ? {} : { alsoCalled }) });
    taken.add(found.sentence);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return true;
  };
  const choose = <K extends PlantKind | HarmlessKind>(
    planters: Readonly<Record<K, Planter>>,
    most: number,
    harmless: boolean,
  ): void => {
    const kinds = Object.keys(planters) as K[];
    const candidates = new Map(
      kinds.map((kind) => [
        kind,
        random.shuffle(
          sentences.flatMap((sentence, at): Found[] =>
            planters[kind](sentence, facts, random).map((each) => ({ ...each, sentence: at })),
          ),
        ),
      ]),
    );
    for (let count = 0; count < most; count += 1) {
      const done = rarestFirst(kinds, counts, random).some((kind) =>
        (candidates.get(kind) ?? []).some((found) => !taken.has(found.sentence) && place(kind, found, harmless)),
      );
      if (!done) return;
    }
  };
  choose(PLANTERS, Math.round(sentences.length * SHARE_PLANTS), false);
  choose(RESTYLERS, Math.round(sentences.length * SHARE_HARMLESS), true);
  const marked = sentences.map((sentence, at) =>
    chosen
      .filter((each) => each.sentence === at)
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, site }) =>
          `${text.slice(0, start)}${fence(site, text.slice(start, end), false)}${text.slice(end)}`,
        sentence,
      ),
  );
  return { sentences: marked, sites };
}
