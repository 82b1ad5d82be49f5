/** One text made from one or two others: cut, reworded, merged, extended, with changes planted in it. */
import type { Paragraph, Unit } from './draft.ts';
import { OWN_SENTENCES } from './lists/paragraphs.ts';
import { changeMarked, findMarked } from './marks.ts';
import type { How, RetellingOptions } from './options.ts';
import type { Random } from './random.ts';
import { MANNERS, type Manner, reword } from './rewording/index.ts';
import type { Site } from './story-plan.ts';

/** What is at hand for making a text. */
export interface Making {
  readonly how: How;
  /** Index of the text that is made. */
  readonly node: number;
  readonly parents: readonly (readonly Paragraph[])[];
  readonly sites: ReadonlyMap<number, Site>;
  /** How often each kind has been planted. */
  readonly planted: Map<string, number>;
  /** Paragraphs of other reports of the event. */
  readonly spare: readonly string[];
  readonly options: RetellingOptions;
  readonly random: Random;
}

/** Shares of a text that a cut, a merged or another retelling keeps. */
const KEPT: Readonly<Record<How, readonly [least: number, most: number]>> = {
  copy: [1, 1],
  cut: [0.45, 0.8],
  light: [0.75, 1],
  heavy: [0.5, 0.9],
  merge: [0.45, 0.7],
  extend: [0.6, 0.95],
};

/** A report keeps its head: paragraphs further down are dropped sooner, and a cut takes them from the end. */
function keepSome(paragraphs: readonly Paragraph[], how: How, random: Random): Paragraph[] {
  const [least, most] = KEPT[how];
  const count = Math.max(3, Math.round(paragraphs.length * (least + random.next() * (most - least))));
  if (count >= paragraphs.length) return [...paragraphs];
  if (how === 'cut') return paragraphs.slice(0, count);
  const dropped = new Set(random.shuffle(paragraphs.map((_, at) => at).slice(1)).slice(0, paragraphs.length - count));
  return paragraphs.filter((_, at) => !dropped.has(at));
}

/** The paragraphs of both, those of the second put between those of the first or behind them; no sentence twice. */
function mergeParents(parents: readonly (readonly Paragraph[])[], random: Random): Paragraph[] {
  const [first = [], second = []] = parents;
  const main = keepSome(first, 'merge', random);
  const seen = new Set(main.flat().map(({ id }) => id));
  const fresh = second
    .map((paragraph) => paragraph.filter(({ id }) => !seen.has(id)))
    .filter(({ length }) => length > 0);
  const others = random
    .shuffle(fresh.map((_, at) => at))
    .slice(0, Math.max(2, Math.round(main.length * 0.7)))
    .sort((a, b) => a - b);
  const added = others.map((at) => fresh[at] as Paragraph);
  if (random.chance(0.5)) return [...main, ...added];
  return main.flatMap((paragraph, at) => (at === 0 ? [paragraph] : [paragraph, ...added.splice(0, 1)])).concat(added);
}

/** Neighbours that change places, once in a while. */
function moveSome(paragraphs: readonly Paragraph[], share: number, random: Random): Paragraph[] {
  const moved = [...paragraphs];
  for (let at = 2; at < moved.length; at += 1)
    if (random.chance(share)) [moved[at - 1], moved[at]] = [moved[at] as Paragraph, moved[at - 1] as Paragraph];
  return moved;
}

/** Changes planted: the kinds planted least so far first. */
function plantChanges(
  paragraphs: readonly Paragraph[],
  { node, sites, planted, options, random }: Making,
): Paragraph[] {
  const open = new Map<number, Site>();
  for (const unit of paragraphs.flat())
    for (const { site, changed } of findMarked(unit.text)) {
      const known = sites.get(site);
      if (!changed && known !== undefined) open.set(site, known);
    }
  const take = (harmless: boolean, count: number): Site[] =>
    random
      .shuffle([...open.values()].filter((site) => site.harmless === harmless))
      .sort((a, b) => (planted.get(a.kind) ?? 0) - (planted.get(b.kind) ?? 0))
      .slice(0, count);
  const chosen = [
    ...take(false, random.between(1, options.mostPlants)),
    ...take(true, random.between(0, options.mostHarmless)),
  ];
  for (const { kind } of chosen) planted.set(kind, (planted.get(kind) ?? 0) + 1);
  return paragraphs.map((paragraph) =>
    paragraph.map((unit) => {
      const text = chosen.reduce((words, { id, after }) => changeMarked(words, id, after), unit.text);
      return text === unit.text ? unit : { ...unit, text, touchedBy: [...unit.touchedBy, node] };
    }),
  );
}

function rewordUnits(paragraphs: readonly Paragraph[], manner: Manner, { node, random }: Making): Paragraph[] {
  return paragraphs.map((paragraph) =>
    paragraph.map((unit): Unit => {
      const text = reword(unit.text, manner, random);
      return text === unit.text ? unit : { ...unit, text, touchedBy: [...unit.touchedBy, node] };
    }),
  );
}

/** A paragraph of its own, or two. */
function addOwn(paragraphs: readonly Paragraph[], { node, spare, random }: Making): Paragraph[] {
  const out = [...paragraphs];
  const count = random.between(1, 2);
  for (let at = 0; at < count; at += 1) {
    const words =
      spare.length > 0 && random.chance(0.5)
        ? [random.pick(spare)]
        : random.shuffle(OWN_SENTENCES).slice(0, random.between(1, 3));
    const paragraph = words.map((text, place): Unit => ({ id: `x${node}.${at}.${place}`, text, touchedBy: [node] }));
    out.splice(random.between(1, out.length), 0, paragraph);
  }
  return out;
}

/** The paragraphs of the text that is made. */
export function makeChild(making: Making): Paragraph[] {
  const { how, parents, random } = making;
  const [first = []] = parents;
  if (how === 'copy') return [...first];
  const kept = how === 'merge' ? mergeParents(parents, random) : keepSome(first, how, random);
  const planted = plantChanges(kept, making);
  if (how === 'light' || how === 'heavy') {
    const reworded = rewordUnits(planted, MANNERS[how], making);
    return how === 'heavy' ? moveSome(reworded, 0.15, random) : reworded;
  }
  return how === 'extend' || (how === 'merge' && random.chance(0.2)) ? addOwn(planted, making) : planted;
}
