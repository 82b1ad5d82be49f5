/**
 * Why two tellings of a claim may be one observation: the article has it from an outlet it names, prints an agency's
 * text, or was made from another article. `sure` where the telling itself is concerned; otherwise the join is possible
 * and is counted both ways.
 */
import { nameGivenOutlet } from '../../lexicons/index.ts';
import { outletOriginId, type StemmaEdge, type StoryClaim } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
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

/** An article that gives this share of its statements on one outlet's word leans on it throughout. */
const MIN_LEANING = 1 / 3;

/** Ways of credit that cover all of an article; "additional reporting by" covers an unknown part. */
const COVERS_ALL = new Set(['dateline', 'copyright', 'markup', 'byline', 'link']);

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
function joinByStatements(view: SupportView, claim: StoryClaim, articleIndex: number): Join[] {
  const own = claim.tellings.filter((telling) => telling.articleIndex === articleIndex);
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

function joinByMasthead(view: SupportView, articleIndex: number): Join[] {
  const article = view.articles[articleIndex];
  return (article?.masthead.credits ?? [])
    .filter(({ how, kind }) => how !== 'picture' && (kind === 'agency' || kind === 'outlet'))
    .map(({ name, how }) => ({ id: outletOriginId(nameGivenOutlet(name).name), how }))
    .filter(({ id }) => view.isForeignOutlet(articleIndex, id))
    .map(({ id, how }) => ({
      articleIndex,
      node: view.nodeOf(id, articleIndex),
      sure: COVERS_ALL.has(how) && id !== outletOriginId('unnamed agencies'),
      how: COVERS_ALL.has(how) ? 'prints the text of' : 'may have it from',
    }));
}

function howOf(view: SupportView, { from, basis }: StemmaEdge): Join['how'] {
  if (view.lostIds.has(from)) return 'shares a lost source with others:';
  return basis.includes('lost-source') ? 'tells without credit what others take from' : 'is made from';
}

/** Whether so much of an article is on an outlet's word that what it says on nobody's is likely from there too. */
function leansOn(view: SupportView, articleIndex: number, node: string): boolean {
  const count = view.articles[articleIndex]?.statements.length ?? 0;
  let credited = 0;
  for (let index = 0; index < count; index += 1) {
    if (view.chainOf(articleIndex, index).some((id) => view.nodeOf(id, articleIndex) === node)) credited += 1;
  }
  return credited >= MIN_LEANING * count;
}

/** Whether an article tells the claim on nobody's word and from no place of its own. */
function isBare(view: SupportView, claim: StoryClaim, articleIndex: number): boolean {
  if (view.articles[articleIndex]?.masthead.dateline !== undefined) return false;
  return claim.tellings.every(
    (telling) =>
      telling.articleIndex !== articleIndex ||
      telling.statementIndexes.every((index) => view.chainOf(articleIndex, index).length === 0),
  );
}

/** What an outlet says again on nobody's word, it has from its own earlier report. */
function joinByOutlet(
  view: SupportView,
  claim: StoryClaim,
  articleIndex: number,
  tellers: ReadonlySet<number>,
): Join[] {
  const outlet = view.ownOutlets[articleIndex];
  if (outlet === undefined || !isBare(view, claim, articleIndex)) return [];
  const isOwnReport = (index: number): boolean => joinByMasthead(view, index).every(({ sure }) => !sure);
  const earlier = [...tellers].find(
    (index) => index < articleIndex && view.ownOutlets[index] === outlet && isOwnReport(index),
  );
  const node = earlier === undefined ? undefined : view.articles[earlier]?.source.id;
  return node === undefined || !isOwnReport(articleIndex)
    ? []
    : [{ articleIndex, node, sure: true, how: 'repeats its outlet in' }];
}

function joinByEdges(view: SupportView, claim: StoryClaim, articleIndex: number, tellers: ReadonlySet<number>): Join[] {
  const spans = claim.tellings.filter((telling) => telling.articleIndex === articleIndex).map(({ span }) => span);
  const bare = isBare(view, claim, articleIndex);
  return (view.edgesTo.get(articleIndex) ?? []).flatMap((edge): Join[] => {
    const parent = view.indexOf.get(edge.from);
    if (parent !== undefined && !tellers.has(parent)) return [];
    if (!isDerivation(edge)) {
      // Two who read one statement of a body are two observers of one source.
      const kind = view.originOf.get(edge.from)?.kind;
      const counts = parent === undefined ? kind === 'outlet' || kind === 'agency' : !view.isBody(parent);
      if (!counts) return [];
      const leans = edge.basis.includes('credit') && bare && leansOn(view, articleIndex, edge.from);
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
  const tellers = new Set(claim.tellings.map(({ articleIndex }) => articleIndex));
  const joins = [...tellers].flatMap((articleIndex) => [
    ...joinByStatements(view, claim, articleIndex),
    ...joinByMasthead(view, articleIndex),
    ...joinByEdges(view, claim, articleIndex, tellers),
    ...joinByOutlet(view, claim, articleIndex, tellers),
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
