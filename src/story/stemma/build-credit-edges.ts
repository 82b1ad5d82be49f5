/**
 * Edges for what the articles say themselves: an edge from whom an article credits, and from the source further up
 * each chain ("people familiar with the matter" → the newspaper → the article). Persons, institutions and documents
 * only where they carry the story: credited by two articles, or for a claim that half of the articles make.
 */
import type { StemmaEdge } from '../../model/index.ts';
import { roundStrength } from './edge.ts';
import type { Credit } from './find-credits.ts';
import { type ArticleView, isOutletOrigin, type StoryView, viewAt } from './story-view.ts';

/** So many institutions and documents, and so many people, are drawn at most; the origins list all of them. */
const MAX_BODIES = 5;
const MAX_PEOPLE = 6;
/** A voice of one article alone is drawn when it stands behind a claim that this share of the articles makes. */
const MIN_TOLD_BY = 0.5;

/** A statement or a report that two articles use is worth a node even when it is not behind the main claims. */
const BODIES = new Set(['institution', 'document']);

const plural = (count: number, word: string): string => (count === 1 ? `one ${word}` : `${count} ${word}s`);

/** Claims that many articles tell, by `articleIndex/statementIndex` of a statement that holds a telling. */
function mainClaimsByStatement(story: StoryView): Map<string, Set<number>> {
  const byStatement = new Map<string, Set<number>>();
  const needed = Math.max(2, story.views.length * MIN_TOLD_BY);
  story.claims.forEach(({ tellings }, claim) => {
    if (new Set(tellings.map(({ articleIndex }) => articleIndex)).size < needed) return;
    for (const { articleIndex, statementIndexes } of tellings) {
      for (const statementIndex of statementIndexes) {
        const key = `${articleIndex}/${statementIndex}`;
        byStatement.set(key, (byStatement.get(key) ?? new Set()).add(claim));
      }
    }
  });
  return byStatement;
}

/** Which persons, institutions, documents and unnamed voices the stemma shows. */
function chooseVoices(story: StoryView): Set<string> {
  const claimsOf = mainClaimsByStatement(story);
  const weight = new Map<string, { articles: Set<number>; claims: Set<number> }>();
  for (const { statement, articleIndex, statementIndex } of story.statements) {
    for (const id of statement.chain) {
      if (isOutletOrigin(story, id)) continue;
      const known = weight.get(id) ?? { articles: new Set(), claims: new Set() };
      known.articles.add(articleIndex);
      for (const claim of claimsOf.get(`${articleIndex}/${statementIndex}`) ?? []) known.claims.add(claim);
      weight.set(id, known);
    }
  }
  const kindOf = (id: string): string => story.originOf.get(id)?.kind ?? '';
  const ranked = [...weight]
    .filter(([id, { articles, claims }]) => claims.size > 0 || (articles.size > 1 && BODIES.has(kindOf(id))))
    .sort(([x, a], [y, b]) => b.articles.size - a.articles.size || b.claims.size - a.claims.size || (x < y ? -1 : 1))
    .map(([id]) => id);
  const bodies = ranked.filter((id) => BODIES.has(kindOf(id)));
  const people = ranked.filter((id) => !BODIES.has(kindOf(id)));
  return new Set([...bodies.slice(0, MAX_BODIES), ...people.slice(0, MAX_PEOPLE)]);
}

function creditEdge(story: StoryView, view: ArticleView, credit: Credit): StemmaEdge[] {
  const origin = story.originOf.get(credit.originId);
  const article = isOutletOrigin(story, credit.originId) ? story.articleOf(credit.originId, [view.index]) : undefined;
  const parent = article === undefined ? undefined : viewAt(story, article);
  const name = origin?.name ?? parent?.label;
  // An outlet that speaks for none of the articles it is credited in is no node.
  if (name === undefined) return [];
  const share = credit.statements.length / Math.max(1, view.statements.length);
  const places = credit.wholeText
    ? 'for the article as a whole'
    : credit.masthead && credit.statements.length === 0
      ? 'for a part of the article'
      : `in ${plural(credit.statements.length, 'statement')}`;
  const means = parent === undefined ? '' : `, whose report is in the story`;
  const edge: StemmaEdge = {
    from: parent?.id ?? credit.originId,
    to: view.id,
    basis: ['credit'],
    certainty: 'stated',
    direction: 'decided',
    strength: roundStrength(credit.wholeText ? 0.95 : 0.5 + 0.45 * share),
    why: `${view.label} credits ${name} ${places}${means}.`,
    evidence: [...credit.evidence],
  };
  return [edge];
}

/** Source → outlet, for each chain of two links or more. */
function chainEdges(story: StoryView, voices: ReadonlySet<string>): StemmaEdge[] {
  const edges: StemmaEdge[] = [];
  for (const { statement, articleIndex } of story.statements) {
    const view = viewAt(story, articleIndex);
    const chain = statement.chain.filter(
      (id, place) =>
        id !== view.ownOutlet &&
        (isOutletOrigin(story, id) || (place === statement.chain.length - 1 && voices.has(id))),
    );
    chain.slice(1).forEach((from, place) => {
      const to = chain[place];
      if (to === undefined || from === to) return;
      const nodeOf = (id: string): string => {
        const article = isOutletOrigin(story, id) ? story.articleOf(id, [articleIndex]) : undefined;
        return article === undefined ? id : viewAt(story, article).id;
      };
      const name = (id: string): string => story.originOf.get(id)?.name ?? id;
      edges.push({
        from: nodeOf(from),
        to: nodeOf(to),
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.9,
        why: `${view.label} says that ${name(to)} has it from ${name(from)}.`,
        evidence: [statement.source?.evidence, statement.cue?.evidence].filter((entry) => entry !== undefined),
      });
    });
  }
  return edges;
}

/** The edges of stated credit. */
export function buildCreditEdges(story: StoryView): StemmaEdge[] {
  const voices = chooseVoices(story);
  const edges: StemmaEdge[] = [];
  for (const view of story.views) {
    for (const credit of view.credits.values()) {
      if (isOutletOrigin(story, credit.originId) || voices.has(credit.originId))
        edges.push(...creditEdge(story, view, credit));
    }
  }
  return [...edges, ...chainEdges(story, voices)];
}
