/** Grows the family tree of one story: roots are real articles, every other text is made from one or two that stand before it. */
import { addCredit } from './add-credit.ts';
import type { Draft, Paragraph } from './draft.ts';
import { OUTLET_OF_ADDRESS } from './lists/outlet-of-address.ts';
import { OUTLETS } from './lists/outlets.ts';
import { makeChild } from './make-child.ts';
import { markSites } from './mark-sites.ts';
import type { How, RetellingOptions } from './options.ts';
import type { Random } from './random.ts';
import type { SourceText } from './source-articles.ts';
import { splitSentences } from './split-sentences.ts';
import type { GrownStory, Node, Site } from './story-plan.ts';

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
const CHILDREN_OF_LOST = 2;
/** Tries to find a parent whose own traces the child keeps, before the root is taken. */
const TRIES = 6;

const outletOf = ({ outlet }: SourceText, random: Random): string =>
  outlet === undefined ? random.pick(OUTLETS) : (OUTLET_OF_ADDRESS[outlet.replace(/^www\./u, '')] ?? outlet);

const DEFAULT_START = '2018-03-14T07:30:00Z';

/** Minutes since 1970; a bare date becomes some hour of that day. */
function minutesOf(publishedAt: string | undefined, random: Random): number {
  const parsed = Date.parse(
    /T/u.test(publishedAt ?? '')
      ? `${(publishedAt ?? '').replace(/Z$|[+-]\d{2}:?\d{2}$/u, '')}Z`
      : (publishedAt ?? DEFAULT_START),
  );
  const minutes = Math.floor((Number.isNaN(parsed) ? Date.parse(DEFAULT_START) : parsed) / 60000);
  return /T/u.test(publishedAt ?? DEFAULT_START) ? minutes : minutes + random.between(6 * 60, 10 * 60);
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** A date as printed: to the minute, to the day, or not at all. */
function printDate(minutes: number, undated: number, random: Random): string | undefined {
  if (random.chance(undated)) return undefined;
  const date = new Date(minutes * 60000).toISOString();
  return random.chance(0.15) ? date.slice(0, 10) : `${date.slice(0, 16)}:00Z`;
}

export function growStory(
  id: string,
  roots: Roots,
  options: RetellingOptions,
  tally: Tally,
  random: Random,
): GrownStory {
  const sites: Site[] = [];
  const nodes: Node[] = [];
  const texts = [roots.main, ...(roots.independent === undefined ? [] : [roots.independent])];
  const isRootLost = random.chance(options.lostRoot);
  const count = random.between(options.fewest, options.most) + (isRootLost ? 1 : 0);
  const free = random.shuffle(OUTLETS);
  for (const [index, source] of texts.entries()) {
    const paragraphs = source.paragraphs.map(splitSentences);
    const marked = markSites(source.title, paragraphs.flat(), {
      firstSite: sites.length,
      counts: tally.marked,
      random,
    });
    sites.push(...marked.sites);
    let at = 0;
    const minutes = minutesOf(source.publishedAt, random);
    const outlet = outletOf(source, random);
    const draft: Draft = {
      title: source.title,
      outlet,
      publishedAt: printDate(minutes, 0, random),
      url: source.url,
      paragraphs: paragraphs.map((sentences) =>
        sentences.map(() => {
          const unit = { id: `r${index}.${at}`, text: marked.sentences[at] as string, touchedBy: [] };
          at += 1;
          return unit;
        }),
      ),
    };
    nodes.push({ draft, minutes, parents: [], credited: false, lost: index === 0 && isRootLost });
  }
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  while (nodes.length < count) {
    const node = nodes.length;
    const made = makeNode();
    const latest = Math.max(...made.parents.map((parent) => (nodes[parent] as Node).minutes));
    const minutes = latest + Math.round(15 * (2 * 60) ** random.next());
    const outlet = free.find((name) => nodes.every(({ draft }) => draft.outlet !== name)) ?? `Outlet ${node}`;
    const parent = nodes[made.parents[0] as number] as Node;
    const credited = made.how !== 'copy' || random.chance(0.5) ? random.chance(options.credited) : false;
    const paragraphs = credited ? addCredit(made.paragraphs, parent.draft.outlet, node, random) : made.paragraphs;
    const title = made.how === 'copy' ? parent.draft.title : retitle(parent.draft.title, random);
    nodes.push({
      draft: {
        title,
        outlet,
        publishedAt: printDate(minutes, options.undated, random),
        url: `https://www.${slug(outlet)}.example/${id}/${node}`,
        paragraphs,
      },
      minutes,
      parents: made.parents,
      how: made.how,
      credited,
      lost: false,
    });

    function makeNode(): { how: How; parents: number[]; paragraphs: Paragraph[] } {
      const ofLost = isRootLost && node < texts.length + CHILDREN_OF_LOST;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const how = chooseHow(ofLost ? ['cut', 'light', 'heavy'] : undefined);
        const parents = ofLost ? [0] : chooseParents(how);
        const paragraphs = make(how, parents);
        if (paragraphs !== undefined && parents.every((parent) => showsParent(paragraphs, parent)))
          return { how, parents, paragraphs };
      }
      return { how: 'light', parents: [0], paragraphs: make('light', [0]) ?? [] };
    }

    function chooseHow(only?: readonly How[]): How {
      const ways = (Object.entries(options.mix) as [How, number][]).filter(([how]) => only?.includes(how) ?? true);
      let left = random.next() * ways.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [how, weight] of ways) {
        left -= weight;
        if (left < 0) return how;
      }
      return 'light';
    }

    function chooseParents(how: How): number[] {
      const all = nodes.map((_, at) => at).filter((at) => how !== 'copy' || !(nodes[at] as Node).lost);
      const [first = 0, ...others] = random.shuffle(all);
      if (how !== 'merge') return [first];
      const second = others.find((at) => !isAncestor(at, first) && !isAncestor(first, at));
      return second === undefined ? [first] : [first, second];
    }

    function make(how: How, parents: readonly number[]): Paragraph[] | undefined {
      if (how === 'merge' && parents.length < 2) return undefined;
      return makeChild({
        how,
        node,
        parents: parents.map((parent) => (nodes[parent] as Node).draft.paragraphs),
        sites: siteOf,
        planted: tally.planted,
        spare: roots.spare,
        options,
        random,
      });
    }

    /** Whether the text shows that it was made from this parent rather than from the parent's own parents. */
    function showsParent(paragraphs: readonly Paragraph[], parent: number): boolean {
      if ((nodes[parent] as Node).parents.length === 0)
        return paragraphs.flat().some(({ id: unit }) => unit.startsWith(`r${parent}.`));
      return paragraphs.flat().some(({ touchedBy }) => touchedBy.includes(parent));
    }
  }

  function isAncestor(older: number, younger: number): boolean {
    const { parents } = nodes[younger] as Node;
    return parents.some((parent) => parent === older || isAncestor(older, parent));
  }

  return { id, nodes, sites };
}

/** A headline as a desk would shorten it. */
function retitle(title: string, random: Random): string {
  const [head = title] = title.split(/: | - | \| /u);
  return random.chance(0.3) && head.split(' ').length >= 5 ? head : title;
}
