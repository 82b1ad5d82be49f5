/**
 * Joins from the edges of the stemma, for each telling by itself: an article that was put together from two reports has
 * some words from the one and some from the other. Parents that have the words of a telling come before those of the article.
 */
import type { StemmaEdge, StoryClaim, Telling } from '../../model/index.ts';
import { type Span, spanLength } from '../../text/index.ts';
import { chooseTelling } from './choose-telling.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** Weaker derivations only widen the range. */
const MIN_SURE = 0.5;
/** An article of which so much is another's text has all its claims from there. */
const MIN_WHOLE_COPY = 0.5;
/** A parent explains a telling when it has this share of what the best has of its words. */
const MIN_OF_BEST = 0.5;

const isDerivation = ({ basis }: StemmaEdge): boolean =>
  basis.includes('copied') || basis.includes('paraphrased') || basis.includes('lost-source');

/** An edge that says that words were taken over as they are. */
const isText = (view: SupportView, { basis, from }: StemmaEdge): boolean =>
  basis.includes('copied') || (basis.includes('lost-source') && view.lostIds.has(from));

/** What the text, or texts, under an edge have in common with a telling and with the article that it stands in. */
interface Cover {
  readonly edge: StemmaEdge;
  /** Characters of the telling that stand there too. */
  readonly length: number;
  /** Where they stand there. */
  readonly words: readonly Span[];
  /** Share of the whole article. */
  readonly share: number;
}

function measureCover(view: SupportView, { articleIndex, span }: Telling, edge: StemmaEdge): Cover {
  const parent = view.indexOf.get(edge.from);
  const partners = parent === undefined ? view.childrenOf(edge.from) : new Set([parent]);
  let [length, share] = [0, 0];
  const words: Span[] = [];
  for (const shared of view.sharedOf[articleIndex] ?? []) {
    const isA = shared.a === articleIndex;
    if (!partners.has(isA ? shared.b : shared.a)) continue;
    share = Math.max(share, isA ? shared.shareOfA : shared.shareOfB);
    let own = 0;
    for (const { quoted, a, b } of shared.passages) {
      const [mine, theirs] = isA ? [a, b] : [b, a];
      const meet = { start: Math.max(mine.start, span.start), end: Math.min(mine.end, span.end) };
      if (quoted || meet.start >= meet.end) continue;
      own += spanLength(meet);
      // Words put in or left out before them move them by little.
      const shift = theirs.start - mine.start;
      words.push({ start: meet.start + shift, end: meet.end + shift });
    }
    length = Math.max(length, own);
  }
  return { edge, length, words, share };
}

function howOf(view: SupportView, { from, basis }: StemmaEdge): Join['how'] {
  if (view.lostIds.has(from)) return 'shares a lost source with others:';
  return basis.includes('lost-source') ? 'tells without credit what others take from' : 'is made from';
}

/** The joins of one telling; `bare` when its article tells the claim on nobody's word and from no place of its own. */
export function joinByEdges(view: SupportView, claim: StoryClaim, telling: Telling, bare: boolean): Join[] {
  const { articleIndex } = telling;
  const tellingsOf = view.tellingsOf(claim);
  const covers = (view.edgesTo.get(articleIndex) ?? [])
    .filter(({ from }) => tellingsOf.has(view.indexOf.get(from) ?? -1) || !view.indexOf.has(from))
    .map((edge) => measureCover(view, telling, edge));
  const best = Math.max(0, ...covers.filter(({ edge }) => isText(view, edge)).map(({ length }) => length));
  // Retold in other words, one sentence is from one article: that which has most of its words, then the one it was most surely made from.
  const [closest] = covers
    .filter(({ edge }) => view.indexOf.has(edge.from) && isDerivation(edge) && !isText(view, edge))
    .sort((a, b) => b.length - a.length || b.edge.strength - a.edge.strength);
  return covers.flatMap((cover): Join[] => {
    const { edge, length, words, share } = cover;
    const parent = view.indexOf.get(edge.from);
    const theirs = parent === undefined ? undefined : tellingsOf.get(parent);
    const to = theirs === undefined ? undefined : chooseTelling(view, telling, theirs, words);
    // Whoever takes a claim over takes its source over or drops it; words that stand there are from a telling that was not found.
    if (theirs !== undefined && to === undefined && length === 0) return [];
    const join = { telling, node: edge.from, to: to ?? edge.from, verbatim: false };
    if (!isDerivation(edge)) {
      // Two who read one statement of a body are two observers of one source.
      const kind = view.originOf.get(edge.from)?.kind;
      const counts = parent === undefined ? kind === 'outlet' || kind === 'agency' : !view.isBody(parent);
      if (!counts) return [];
      const leans = edge.basis.includes('credit') && bare && view.leansOn(articleIndex, edge.from);
      return [{ ...join, sure: leans, how: leans ? 'leans throughout on' : 'may have it from' }];
    }
    const verbatim = isText(view, edge) && length > 0 && length >= MIN_OF_BEST * best;
    const holds = isText(view, edge)
      ? best === 0 && share >= MIN_WHOLE_COPY
      : best === 0 && edge.direction === 'decided' && (parent === undefined || cover === closest);
    const how = verbatim || holds ? howOf(view, edge) : 'may have it from';
    return [{ ...join, verbatim, sure: (verbatim || holds) && edge.strength >= MIN_SURE, how }];
  });
}
