/** Grows the family tree of one story: roots are real articles, every other text is made from one or two that stand before it. */
import { addCredit } from './add-credit.ts';
import { later, printDate, printMinute } from './dates.ts';
import type { Paragraph } from './draft.ts';
import { hasOwnSentences, showsParent } from './family-traces.ts';
import { OUTLETS } from './lists/outlets.ts';
import { makeChild } from './make-child.ts';
import { makeRoots } from './make-roots.ts';
import type { How, RetellingOptions } from './options.ts';
import { ClaimPlanter } from './plant-claims.ts';
import type { Random } from './random.ts';
import { slug } from './slug.ts';
import type { SourceText } from './source-text.ts';
import type { GrownStory, Node } from './story-plan.ts';

/** What the stories of one benchmark share: how often each kind was marked and planted. */
export interface Tally {
  readonly marked: Map<string, number>;
  readonly planted: Map<string, number>;
}

/** Real articles a story is grown from. */
export interface Roots {
  readonly main: SourceText;
  /** Another outlet's report of the same event that shares no text with it. */
  readonly independent?: SourceText;
  /** Paragraphs of further reports. */
  readonly spare: readonly string[];
}

/** Children that a lost root needs, so that anybody could tell that there was one. */
const CHILDREN_OF_LOST = 3;
/** Tries to find a making whose parents can be told from their own parents; then the first root is simply reworded. */
const TRIES = 12;
/** Retellings whose desk asked somebody about a fact of ours and heard it confirmed. */
const CONFIRMED = 0.08;

interface Making {
  readonly how: How;
  readonly parents: readonly number[];
  readonly paragraphs: readonly Paragraph[];
}

/** A way of making a text, by weight. */
function chooseHow(options: RetellingOptions, random: Random, only?: readonly How[]): How {
  const ways = (Object.entries(options.mix) as [How, number][]).filter(([how]) => only?.includes(how) ?? true);
  let left = random.next() * ways.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [how, weight] of ways) {
    left -= weight;
    if (left < 0) return how;
  }
  return 'light';
}

function isAncestor(nodes: readonly Node[], older: number, younger: number): boolean {
  return (nodes[younger] as Node).parents.some((parent) => parent === older || isAncestor(nodes, older, parent));
}

/** One parent, or two of which neither descends from the other; a lost text is never copied whole. */
function chooseParents(how: How, nodes: readonly Node[], random: Random): number[] {
  const all = nodes.map((_, at) => at).filter((at) => how !== 'copy' || !(nodes[at] as Node).lost);
  const [first = 0, ...others] = random.shuffle(all);
  if (how !== 'merge') return [first];
  const second = others.find((at) => !isAncestor(nodes, at, first) && !isAncestor(nodes, first, at));
  return second === undefined ? [first] : [first, second];
}

/** A headline as a desk would shorten it. */
function retitle(title: string, random: Random): string {
  const [head = title] = title.split(/: | - | \| /u);
  return random.chance(0.3) && head.split(' ').length >= 5 ? head : title;
}

/** Grows one story; `id` and the random choices decide all of it. */
export function growStory(
  id: string,
  roots: Roots,
  options: RetellingOptions,
  tally: Tally,
  random: Random,
): GrownStory {
  const isFirstLost = random.chance(options.lostRoot);
  const claims = new ClaimPlanter(random);
  const sources = [roots.main, ...(roots.independent === undefined ? [] : [roots.independent])];
  const { nodes, sites } = makeRoots(sources, { isFirstLost, marked: tally.marked, claims, random });
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const firstNode = nodes.length;
  const count = random.between(options.fewest, options.most) + (isFirstLost ? 1 : 0);
  const outlets = random.shuffle(OUTLETS).filter((name) => nodes.every(({ draft }) => draft.outlet !== name));

  const make = (how: How, parents: readonly number[]): Making => {
    const texts = parents.map((parent) => (nodes[parent] as Node).draft.paragraphs);
    const { spare } = roots;
    const making = {
      how,
      node: nodes.length,
      parents: texts,
      sites: siteOf,
      planted: tally.planted,
      spare,
      options,
      random,
    };
    return { how, parents, paragraphs: makeChild(making) };
  };
  const tryMaking = (): Making => {
    const ofLost = isFirstLost && nodes.length < firstNode + CHILDREN_OF_LOST;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const how = chooseHow(options, random, ofLost ? ['light', 'heavy', 'extend'] : undefined);
      const parents = ofLost ? [0] : chooseParents(how, nodes, random);
      if (how === 'merge' && parents.length < 2) continue;
      const made = make(how, parents);
      if (!parents.every((parent) => showsParent(nodes, parent, made.paragraphs))) continue;
      if (hasOwnSentences(nodes, made)) return made;
    }
    return make('light', [0]);
  };
  /** A desk's own question: one more observer of a fact, who heard it from somebody else. */
  const confirm = ({ paragraphs }: Making, outlet: string): Paragraph[] => {
    const known = claims.planted.filter((claim) =>
      paragraphs.flat().some((unit) => unit.id.startsWith(`${claim.id}.`)),
    );
    const claim = known.length > 0 && random.chance(CONFIRMED) ? random.pick(known) : undefined;
    const sentence = claim === undefined ? undefined : claims.confirm(claim, outlet);
    if (claim === undefined || sentence === undefined) return [...paragraphs];
    const unit = { id: `${claim.id}.${claim.voices.length}`, text: sentence, touchedBy: [nodes.length] };
    return [...paragraphs, [unit]];
  };

  while (nodes.length < count) {
    const node = nodes.length;
    const made = tryMaking();
    const { how, parents } = made;
    const minutes = later(Math.max(...parents.map((parent) => (nodes[parent] as Node).minutes)), random);
    const outlet = outlets[node] ?? `Outlet ${node}`;
    const first = (nodes[parents[0] as number] as Node).draft;
    const credited = random.chance(how === 'copy' ? options.credited / 2 : options.credited);
    const told = how === 'copy' ? [...made.paragraphs] : confirm(made, outlet);
    const draft = {
      title: how === 'copy' ? first.title : retitle(first.title, random),
      outlet,
      // An undated copy could as well be the original.
      publishedAt: how === 'copy' ? printMinute(minutes) : printDate(minutes, options.undated, random),
      url: `https://www.${slug(outlet)}.example/${id}/${node}`,
      paragraphs: credited ? addCredit(told, first.outlet, node, random) : told,
    };
    nodes.push({ draft, minutes, parents, how, credited, lost: false });
  }
  return { id, nodes, sites, claims: claims.planted };
}
