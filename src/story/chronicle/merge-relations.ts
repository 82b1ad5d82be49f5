import {
  type Chronicle,
  evidenceOf,
  type ReadArticle,
  type StoryClaim,
  type StoryStatement,
} from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { dateRelation } from './date-relation.ts';
import type { FoundRelation } from './relations/index.ts';

type Relation = Chronicle['relations'][number];

/** What relations are joined with. */
interface StoryFindings {
  readonly claims: readonly StoryClaim[];
  readonly statements: readonly StoryStatement[];
}

/** For each article, its tellings in text order with the claim they belong to. */
function indexTellings(articles: readonly ReadArticle[], claims: readonly StoryClaim[]) {
  const index: { start: number; end: number; claim: StoryClaim }[][] = articles.map(() => []);
  for (const claim of claims) {
    for (const { articleIndex, span } of claim.tellings) index[articleIndex]?.push({ ...span, claim });
  }
  return index.map((list) => list.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** For each article, the contents of its statements with their ids, in text order. */
function indexContents(articles: readonly ReadArticle[], statements: readonly StoryStatement[]) {
  const index: { start: number; end: number; id: string }[][] = articles.map(() => []);
  for (const { statement, articleIndex } of statements) {
    for (const { evidence } of statement.content) index[articleIndex]?.push({ ...evidence.span, id: statement.id });
  }
  return index.map((list) => list.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Those of a list in text order that overlap each of `spans`, which come in text order of their starts, in one walk. */
function walkOverlaps<T extends { start: number; end: number }>(list: readonly T[]) {
  let first = 0;
  return (span: { start: number; end: number }): T[] => {
    while (first < list.length && (list[first] as T).end <= span.start) first += 1;
    const found: T[] = [];
    for (let at = first; at < list.length && (list[at] as T).start < span.end; at += 1) {
      if (spansOverlap(list[at] as T, span)) found.push(list[at] as T);
    }
    return found;
  };
}

/** Both do a mutual relation to each other: it is one, whoever is named first. */
const keyOf = ({ subject, relation, object, polarity, status, frame }: FoundRelation): string =>
  [...(frame?.mutual === true ? [subject, object].sort() : [subject, object]), relation, polarity, status ?? ''].join(
    '\n',
  );

/** The same relation in several articles is one, with the claims and statements that hold it; told by most articles first. */
export function mergeRelations(
  found: readonly (readonly FoundRelation[])[],
  articles: readonly ReadArticle[],
  { claims, statements }: StoryFindings,
): Relation[] {
  const tellings = indexTellings(articles, claims);
  const contents = indexContents(articles, statements);
  const merged = new Map<string, Relation & { own: boolean }>();
  articles.forEach((article, articleIndex) => {
    const tellingsAt = walkOverlaps(tellings[articleIndex] ?? []);
    const contentsAt = walkOverlaps(contents[articleIndex] ?? []);
    for (const relation of found[articleIndex] ?? []) {
      const { subject, object, polarity, status, frame, span, place } = relation;
      if (status === 'supposed') continue;
      const known = merged.get(keyOf(relation)) ?? {
        subject,
        relation: relation.relation,
        ...(frame?.plover === undefined ? {} : { class: frame.plover as Relation['class'] & string }),
        ...(frame?.mode === undefined ? {} : { mode: frame.mode }),
        object,
        claimIds: [],
        polarity,
        ...(status === undefined ? {} : { status }),
        evidence: [],
        own: false,
      };
      const here = { start: place, end: place + 1 };
      for (const { claim } of tellingsAt(here)) {
        const { id } = claim.claim;
        if (!known.claimIds.includes(id)) known.claimIds.push(id);
      }
      const saying = contentsAt(here).map(({ id }) => id);
      if (saying.length === 0) known.own = true;
      else known.statementIds = [...new Set([...(known.statementIds ?? []), ...saying])];
      const when = dateRelation(article, relation);
      if (when !== undefined && (known.when === undefined || isCloser(when, known.when))) known.when = when;
      known.evidence.push(evidenceOf(article.source, span));
      merged.set(keyOf(relation), known);
    }
  });
  return [...merged.values()]
    .map(
      ({ own, statementIds, ...relation }): Relation => ({
        ...relation,
        ...(own || statementIds === undefined ? {} : { statementIds }),
      }),
    )
    .sort((a, b) => tellersOf(b) - tellersOf(a) || b.evidence.length - a.evidence.length);
}

const tellersOf = ({ evidence }: Relation): number => new Set(evidence.map(({ articleId }) => articleId)).size;

const lengthOf = ({ from, to }: { from: string; to: string }): number => Date.parse(to) - Date.parse(from);
const isCloser = (a: { from: string; to: string }, b: { from: string; to: string }): boolean =>
  lengthOf(a) < lengthOf(b);
