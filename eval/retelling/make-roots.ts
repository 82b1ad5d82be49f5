/** The first texts of a story: real articles with their places marked and some facts of ours put in. */
import { minutesOf, printDate } from './dates.ts';
import type { Paragraph, Unit } from './draft.ts';
import { OUTLET_OF_ADDRESS } from './lists/outlet-of-address.ts';
import { OUTLETS } from './lists/outlets.ts';
import { markSites } from './mark-sites.ts';
import type { ClaimPlanter } from './plant-claims.ts';
import type { Random } from './random.ts';
import type { SourceText } from './source-text.ts';
import { splitSentences } from './split-sentences.ts';
import type { Node, Site } from './story-plan.ts';

/** Facts that one text has, and those that several reports of the event have in common. */
const OWN_FACTS = 1;
const COMMON_FACTS = 2;

const outletOf = ({ outlet }: SourceText, random: Random): string =>
  outlet === undefined ? random.pick(OUTLETS) : (OUTLET_OF_ADDRESS[outlet.replace(/^www\./u, '')] ?? outlet);

/** A paragraph put in somewhere below the lead. */
const insert = (paragraphs: readonly Paragraph[], unit: Unit, random: Random): Paragraph[] => {
  const at = random.between(Math.min(2, paragraphs.length), Math.min(paragraphs.length, 7));
  return [...paragraphs.slice(0, at), [unit], ...paragraphs.slice(at)];
};

/** Root texts, the first perhaps lost, and the places in them that may be changed. */
export function makeRoots(
  sources: readonly SourceText[],
  {
    isFirstLost,
    marked,
    claims,
    random,
  }: { isFirstLost: boolean; marked: Map<string, number>; claims: ClaimPlanter; random: Random },
): { nodes: Node[]; sites: Site[] } {
  const sites: Site[] = [];
  const texts: Paragraph[][] = sources.map((source, index) => {
    const paragraphs = source.paragraphs.map(splitSentences);
    const places = markSites(source.title, paragraphs.flat(), { firstSite: sites.length, counts: marked, random });
    sites.push(...places.sites);
    let at = 0;
    return paragraphs.map((sentences) =>
      sentences.map((): Unit => {
        const unit = { id: `r${index}.${at}`, text: places.sentences[at] as string, touchedBy: [] };
        at += 1;
        return unit;
      }),
    );
  });
  const plant = (observers: readonly number[]): void => {
    const planted = claims.plant(observers.length);
    for (const [at, index] of observers.entries()) {
      if (planted === undefined) return;
      const { unit, site } = claims.toUnit(planted.claim, at, planted.sentences[at] as string, sites.length);
      if (site !== undefined) sites.push(site);
      texts[index] = insert(texts[index] as Paragraph[], unit, random);
    }
  };
  for (let count = 0; count < OWN_FACTS; count += 1) plant([0]);
  if (sources.length > 1) for (let count = 0; count < COMMON_FACTS; count += 1) plant(sources.map((_, at) => at));
  const nodes = sources.map((source, index): Node => {
    const minutes = minutesOf(source.publishedAt, random);
    const publishedAt = printDate(minutes, 0, random);
    const draft = {
      title: source.title,
      outlet: outletOf(source, random),
      publishedAt,
      url: source.url,
      paragraphs: texts[index] as Paragraph[],
    };
    return { draft, minutes, parents: [], credited: false, lost: index === 0 && isFirstLost };
  });
  return { nodes, sites };
}
