/**
 * Why two tellings of a claim may be one observation: the article has it from an outlet it names, prints an agency's
 * text, or was made from another article. `sure` where the telling itself is concerned; otherwise the join is possible
 * and is counted both ways.
 */
import type { StemmaEdge, StoryClaim, Telling } from '../../model/index.ts';
import { gapMinutes, type Span, spansOverlap } from '../../text/index.ts';
import type { SupportView } from './support-view.ts';

/** One article's telling, joined to a node of the stemma. */
export interface Join {
  readonly articleIndex: number;
  readonly node: string;
  readonly sure: boolean;
  /** How, as the middle of a sentence: "credits", "prints the text of". */
  readonly how:
    | 'credits'
    | 'prints the text of'
    | 'is made from'
    | 'tells without credit what others take from'
    | 'leans throughout on'
    | 'repeats its outlet in'
    | 'shares a lost source with others:'
    | 'may have it from';
}

/** Weaker derivations only widen the range. */
const MIN_SURE = 0.5;
/** An article of which so much is another's text has all its claims from there. */
const MIN_WHOLE_COPY = 0.5;

const isDerivation = ({ basis }: StemmaEdge): boolean =>
  basis.includes('copied') || basis.includes('paraphrased') || basis.includes('lost-source');

/** Whether one of the spans lies in text that this article shares with another one under the same parent. */
function isSharedText(
  view: SupportView,
  articleIndex: number,
  partners: ReadonlySet<number>,
  spans: readonly Span[],
): boolean {
  return (view.sharedOf[articleIndex] ?? []).some((shared) => {
    const isA = shared.a === articleIndex;
    if (!partners.has(isA ? shared.b : shared.a)) return false;
    if ((isA ? shared.shareOfA : shared.shareOfB) >= MIN_WHOLE_COPY) return true;
    return shared.passages.some(
      (passage) => !passage.quoted && spans.some((span) => spansOverlap(isA ? passage.a : passage.b, span)),
    );
  });
}

/** Joins from the statements of the tellings: every telling of the article names the outlet, or only some do. */
function joinByStatements(view: SupportView, own: readonly Telling[], articleIndex: number): Join[] {
  const outletsOf = own.map(({ statementIndexes }) =>
    statementIndexes.flatMap((index) =>
      view.chainOf(articleIndex, index).filter((id) => view.isForeignOutlet(articleIndex, id)),
    ),
  );
  const all = [...new Set(outletsOf.flat())];
  return all.map((id) => ({
    articleIndex,
    node: view.nodeOf(id, articleIndex),
    sure: outletsOf.every((ids) => ids.length > 0),
    how: 'credits',
  }));
}

const joinByMasthead = (view: SupportView, articleIndex: number): Join[] =>
  (view.creditedBy[articleIndex] ?? []).map(({ originId, wholeText }) => ({
    articleIndex,
    node: view.nodeOf(originId, articleIndex),
    sure: wholeText,
    how: wholeText ? 'prints the text of' : 'may have it from',
  }));

function howOf(view: SupportView, { from, basis }: StemmaEdge): Join['how'] {
  if (view.lostIds.has(from)) return 'shares a lost source with others:';
  return basis.includes('lost-source') ? 'tells without credit what others take from' : 'is made from';
}

/** Whether an article tells the claim on nobody's word and from no place of its own. */
function isBare(view: SupportView, own: readonly Telling[], articleIndex: number): boolean {
  if (view.articles[articleIndex]?.masthead.dateline !== undefined) return false;
  return own.every(({ statementIndexes }) =>
    statementIndexes.every((index) => view.chainOf(articleIndex, index).length === 0),
  );
}

/** Whether all that an article says the claim on is what another, of the same outlet, says it on too. */
function hasSameWord(
  view: SupportView,
  own: readonly Telling[],
  articleIndex: number,
  claim: StoryClaim,
  at: number,
): boolean {
  const before = new Set(
    (view.tellingsOf(claim).get(at) ?? []).flatMap(({ statementIndexes }) =>
      statementIndexes.flatMap((index) => view.chainOf(at, index)),
    ),
  );
  return own.every(({ statementIndexes }) =>
    statementIndexes.every((index) => view.chainOf(articleIndex, index).every((id) => before.has(id))),
  );
}

/** What an outlet says again on nobody's word, or on that of the same source, it has from its own earlier report; which is earlier, only dates tell. */
function joinByOutlet(
  view: SupportView,
  own: readonly Telling[],
  articleIndex: number,
  tellers: ReadonlySet<number>,
  claim: StoryClaim,
): Join[] {
  const outlet = view.ownOutlets[articleIndex];
  if (outlet === undefined) return [];
  const bare = isBare(view, own, articleIndex);
  const isOwnReport = (index: number): boolean => (view.creditedBy[index] ?? []).every(({ wholeText }) => !wholeText);
  const earlier = [...tellers].find(
    (index) =>
      index < articleIndex &&
      view.ownOutlets[index] === outlet &&
      isOwnReport(index) &&
      (bare || hasSameWord(view, own, articleIndex, claim, index)),
  );
  const node = earlier === undefined ? undefined : view.articles[earlier]?.source.id;
  if (earlier === undefined || node === undefined || !isOwnReport(articleIndex)) return [];
  const sure = (gapMinutes(view.published[earlier], view.published[articleIndex]) ?? 0) > 0;
  return [{ articleIndex, node, sure, how: sure ? 'repeats its outlet in' : 'may have it from' }];
}

function joinByEdges(
  view: SupportView,
  own: readonly Telling[],
  articleIndex: number,
  tellers: ReadonlySet<number>,
): Join[] {
  const spans = own.map(({ span }) => span);
  const bare = isBare(view, own, articleIndex);
  return (view.edgesTo.get(articleIndex) ?? []).flatMap((edge): Join[] => {
    const parent = view.indexOf.get(edge.from);
    if (parent !== undefined && !tellers.has(parent)) return [];
    if (!isDerivation(edge)) {
      // Two who read one statement of a body are two observers of one source.
      const kind = view.originOf.get(edge.from)?.kind;
      const counts = parent === undefined ? kind === 'outlet' || kind === 'agency' : !view.isBody(parent);
      if (!counts) return [];
      const leans = edge.basis.includes('credit') && bare && view.leansOn(articleIndex, edge.from);
      return [{ articleIndex, node: edge.from, sure: leans, how: leans ? 'leans throughout on' : 'may have it from' }];
    }
    const isText = edge.basis.includes('copied') || (edge.basis.includes('lost-source') && view.lostIds.has(edge.from));
    const partners = parent === undefined ? view.childrenOf(edge.from) : new Set([parent]);
    const holds = isText ? isSharedText(view, articleIndex, partners, spans) : edge.direction === 'decided';
    const how = howOf(view, edge);
    return [
      {
        articleIndex,
        node: edge.from,
        sure: holds && edge.strength >= MIN_SURE,
        how: holds ? how : 'may have it from',
      },
    ];
  });
}

/** The joins of one claim, each pair of article and node once, the sure one first. */
export function findJoins(view: SupportView, claim: StoryClaim): Join[] {
  const tellingsOf = view.tellingsOf(claim);
  const tellers = new Set(tellingsOf.keys());
  const joins = [...tellingsOf].flatMap(([articleIndex, own]) => [
    ...joinByStatements(view, own, articleIndex),
    ...joinByMasthead(view, articleIndex),
    ...joinByEdges(view, own, articleIndex, tellers),
    ...joinByOutlet(view, own, articleIndex, tellers, claim),
  ]);
  const best = new Map<string, Join>();
  for (const join of joins) {
    const key = `${join.articleIndex}\n${join.node}`;
    if (best.get(key)?.sure !== true && (join.sure || !best.has(key))) best.set(key, join);
  }
  const found = [...best.values()].filter(({ articleIndex, node }) => view.indexOf.get(node) !== articleIndex);
  // Where one origin of a telling is sure, it needs no possible ones beside it.
  const settled = new Set(found.filter(({ sure }) => sure).map(({ articleIndex }) => articleIndex));
  return found.filter(({ articleIndex, sure }) => sure || !settled.has(articleIndex));
}
