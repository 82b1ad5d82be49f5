/**
 * Two articles share text: who had it first? Asked in the order of how much each answer proves: who credits whom,
 * whose agency it is, marks of editing, the shorter cut of a longer text, and time last. Where nothing decides, it is
 * said so: nearly the same text stays `undecided`, text shared in part points to a source that is lost.
 */
import type { Span } from '../../text/index.ts';
import { gapMinutes } from '../../text/index.ts';
import type { TextLink } from './find-text-links.ts';
import { outletsAt, statementsAt } from './statements-at.ts';
import { type ArticleView, isOutletOrigin, type StoryView, viewAt } from './story-view.ts';

/** What is concluded of one pair. */
export type Direction =
  | {
      readonly kind: 'taken';
      readonly parent: number;
      readonly child: number;
      readonly trust: number;
      readonly because: string;
      /** The other way round is possible too: neither time nor a credit tells. */
      readonly isOpen: boolean;
    }
  | { readonly kind: 'common'; readonly originId: string }
  | { readonly kind: 'undecided' | 'lost' };

/** One text holds nearly all of the other ... */
const MIN_CONTAINED = 0.6;
/** ... and is itself held to a clearly smaller share. */
const MAX_REVERSE_SHARE = 0.75;
/** An article of which so much is in another was made from it, and has its credits from there too. */
const MIN_TAKEN = 0.5;
/** Each text is to this share in the other. */
const MIN_SAME = 0.6;

/** An article that shares less than this with another may as well have it from a third: neither time nor a dropped source tells. */
const MIN_SHARE = 0.15;

const other = (link: TextLink, parent: number): number => (parent === link.a ? link.b : link.a);

function taken(link: TextLink, parent: ArticleView, trust: number, because: string, isOpen = false): Direction {
  return { kind: 'taken', parent: parent.index, child: other(link, parent.index), trust, because, isOpen };
}

/**
 * Minutes by which `a` came out before `b`, negative when after. Here, where the text is shared anyway, the hours that both print
 * tell which of two was first even when they are close.
 */
export function leadMinutes(a: ArticleView, b: ArticleView): number | undefined {
  const gap = gapMinutes(a.published, b.published);
  if (gap !== undefined || a.published?.exact !== true || b.published?.exact !== true) return gap;
  return b.published.from === a.published.from ? undefined : b.published.from - a.published.from;
}

function creditsOutletOf(child: ArticleView, parent: ArticleView): boolean {
  return parent.ownOutlet !== undefined && parent.ownOutlet !== child.ownOutlet && child.credits.has(parent.ownOutlet);
}

/** Passages that one side gives on somebody's word and the other as its own: the other side has dropped it. */
function countDroppedSources(story: StoryView, link: TextLink): { byA: number; byB: number } {
  const isAttributed = (article: number, span: Span): boolean =>
    statementsAt(viewAt(story, article), span).some(({ chain }) => chain.length > 0);
  let byA = 0;
  let byB = 0;
  for (const passage of link.passages) {
    const ofA = isAttributed(link.a, passage.a);
    const ofB = isAttributed(link.b, passage.b);
    if (ofA && !ofB) byB += 1;
    if (ofB && !ofA) byA += 1;
  }
  return { byA, byB };
}

/** One side says from which outlet most of the shared words come: the other has them from there too. */
function byPassedWords(story: StoryView, link: TextLink): Direction | undefined {
  const words = new Map<string, number>();
  for (const passage of link.passages) {
    const ofA = outletsAt(story, viewAt(story, link.a), passage.a);
    const ofB = outletsAt(story, viewAt(story, link.b), passage.b);
    for (const id of [...ofA, ...ofB]) {
      if (!(ofA.has(id) && ofB.has(id))) words.set(id, (words.get(id) ?? 0) + passage.words);
    }
  }
  const [best] = [...words].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return best !== undefined && best[1] * 2 >= link.words ? { kind: 'common', originId: best[0] } : undefined;
}

function byContainment(link: TextLink, a: ArticleView, b: ArticleView): Direction | undefined {
  const gap = leadMinutes(a, b);
  for (const [longer, shorter, inLonger, inShorter, lead] of [
    [a, b, link.shareOfA, link.shareOfB, gap],
    [b, a, link.shareOfB, link.shareOfA, gap === undefined ? undefined : -gap],
  ] as const) {
    if (inShorter < MIN_CONTAINED || inLonger > MAX_REVERSE_SHARE * inShorter) continue;
    if (lead !== undefined && lead < 0) {
      return taken(link, shorter, 0.55, `${longer.label} came later and adds to the text of ${shorter.label}`);
    }
    const trust = lead === undefined ? 0.6 : 0.75;
    return taken(link, longer, trust, `${shorter.label} is a shorter cut of ${longer.label}`, lead === undefined);
  }
  return undefined;
}

function sharedCredit(story: StoryView, a: ArticleView, b: ArticleView): string | undefined {
  // An outlet whose own article is in the story shares its text with them itself, if that is where they have it.
  const ids = [...a.credits.keys()].filter(
    (id) => isOutletOrigin(story, id) && !story.publishers.has(id) && b.credits.has(id),
  );
  return ids.sort((x, y) => (b.credits.get(y)?.statements.length ?? 0) - (b.credits.get(x)?.statements.length ?? 0))[0];
}

/** An agency's line on either side: both print the agency's text. */
function byAgency(link: TextLink, a: ArticleView, b: ArticleView): Direction | undefined {
  if (a.isAgency !== b.isAgency) {
    const [agency, client] = a.isAgency ? [a, b] : [b, a];
    const foreign = client.carriedAgencies.size > 0 && !client.carriedAgencies.has(agency.ownOutlet ?? '');
    if (!foreign) return taken(link, agency, 0.9, `${agency.label} is the agency's own report`);
  }
  const own = a.ownOutlet === b.ownOutlet ? a.ownOutlet : undefined;
  const both = [...a.carriedAgencies].find((id) => id !== own && b.carriedAgencies.has(id));
  if (both !== undefined) return { kind: 'common', originId: both };
  const [bearer, bare] = a.carriedAgencies.size > 0 ? [a, b] : [b, a];
  const only = [...bearer.carriedAgencies][0];
  if (only === undefined || bare.carriedAgencies.size > 0) return undefined;
  return { kind: 'common', originId: only };
}

/** Earlier before later; surer when the later one drops the sources of the earlier, less so when it adds some. */
function byTime(story: StoryView, link: TextLink, a: ArticleView, b: ArticleView): Direction | undefined {
  const gap = leadMinutes(a, b);
  if (gap === undefined || (gap > 0 ? link.shareOfB : link.shareOfA) < MIN_SHARE) return undefined;
  const [first, later] = gap > 0 ? [a, b] : [b, a];
  const { byA, byB } = countDroppedSources(story, link);
  const drops = gap > 0 ? byB > byA : byA > byB;
  const because = drops
    ? `${later.label} came out later and says in its own voice what ${first.label} gives on somebody's word`
    : `${first.label} came out before ${later.label}; only time decides, both may use a third text`;
  return taken(link, first, drops ? 0.6 : 0.4, because);
}

function byDroppedSources(story: StoryView, link: TextLink, a: ArticleView, b: ArticleView): Direction | undefined {
  const { byA, byB } = countDroppedSources(story, link);
  if (byA > 0 === byB > 0) return undefined;
  const [first, later] = byB > 0 ? [a, b] : [b, a];
  if ((later === a ? link.shareOfA : link.shareOfB) < MIN_SHARE) return undefined;
  return taken(
    link,
    first,
    0.5,
    `${later.label} says in its own voice what ${first.label} gives on somebody's word`,
    true,
  );
}

/** Both texts are nearly one. */
const isSame = (link: TextLink): boolean => Math.min(link.shareOfA, link.shareOfB) >= MIN_SAME;

/** Two reports of one outlet that share text: the later is made from the earlier. */
function betweenEditions(link: TextLink, a: ArticleView, b: ArticleView): Direction {
  const gap = leadMinutes(a, b);
  if (gap === undefined) return byContainment(link, a, b) ?? { kind: 'undecided' };
  const [first, later] = gap > 0 ? [a, b] : [b, a];
  return taken(link, first, 0.8, `${later.label} is a later report of the same outlet`);
}

/** The direction of one pair that shares text. */
export function decideDirection(story: StoryView, link: TextLink): Direction {
  const a = viewAt(story, link.a);
  const b = viewAt(story, link.b);
  const aCredited = creditsOutletOf(b, a);
  const bCredited = creditsOutletOf(a, b);
  if (aCredited && !bCredited) return taken(link, a, 0.95, `${b.label} credits ${a.label}`);
  if (bCredited && !aCredited) return taken(link, b, 0.95, `${a.label} credits ${b.label}`);
  const agency = byAgency(link, a, b);
  if (agency !== undefined) return agency;
  if (a.ownOutlet !== undefined && a.ownOutlet === b.ownOutlet) return betweenEditions(link, a, b);
  const passed = byPassedWords(story, link);
  const isMostlyTaken = Math.max(link.shareOfA, link.shareOfB) >= MIN_TAKEN;
  if (passed !== undefined && !isMostlyTaken) return passed;
  const contained = byContainment(link, a, b);
  if (contained !== undefined) return contained;
  const credit = isMostlyTaken ? undefined : sharedCredit(story, a, b);
  if (credit !== undefined) return { kind: 'common', originId: credit };
  return (
    byTime(story, link, a, b) ?? byDroppedSources(story, link, a, b) ?? { kind: isSame(link) ? 'undecided' : 'lost' }
  );
}
