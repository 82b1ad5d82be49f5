/** Stage `claims`: assertions cut, weighed, aligned across articles and grouped; each claim with its tellings and who is silent. */
import {
  type Evidence,
  evidenceOf,
  type ReadArticle,
  type StoryClaim,
  type StoryStage,
  type StoryStatement,
  type Telling,
} from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { indexBySentence, TermIndex } from '../terms/index.ts';
import { Aligner } from './align-assertions.ts';
import { chooseGist } from './choose-gist.ts';
import { chooseTellings, type ToldRun } from './choose-tellings.ts';
import { dropStrays } from './drop-strays.ts';
import { dropTwins } from './drop-twins.ts';
import { findStars } from './find-stars.ts';
import { type GistView, viewForGists } from './gist-view.ts';
import { groupClaims, type NumberOf, type Star } from './group-claims.ts';
import { groupSentences, type SentenceGroup } from './group-sentences.ts';
import { saysSomething } from './says-something.ts';
import { type Assertion, splitAssertions } from './split-assertions.ts';
import { type WeighedAssertion, weighAssertions } from './weigh-assertion.ts';

/** Finds what the story asserts, and which articles say so in which words. */
export const claims: StoryStage<'articles' | 'actors' | 'statements', 'claims'> = {
  name: 'claims',
  reads: ['articles', 'actors', 'statements'],
  writes: ['claims'],
  run({ articles, actors, statements }) {
    const words = new TermIndex(articles, actors);
    const assertions = articles.flatMap((article, articleIndex) =>
      weighAssertions(words, article, splitAssertions(article, articleIndex)),
    );
    const groups = groupSentences(articles, assertions);
    const index = indexStatements(articles, statements);
    const views = articles.map(viewForGists);
    const build = (stars: readonly Star[]): StoryClaim[] => {
      const gists = new Set<string>();
      return stars.map((star) => {
        const claim = buildClaim(chooseTellings(star, groups), articles, views, index, gists);
        gists.add(claim.claim.gist.toLowerCase());
        return claim;
      });
    };
    const numberOf = numberAssertions(groups);
    const stars = findStars(groups, new Aligner(groups, words.reader));
    const drafts = dropStrays(groupClaims(stars, groups, numberOf), numberOf);
    const built = build(drafts);
    const kept = new Set(dropTwins(built));
    // What only a twin held is free for another claim.
    const twins = new Set(drafts.flatMap(({ core }, place) => (kept.has(built[place] as StoryClaim) ? [] : [core])));
    const others = groupClaims(
      stars.filter(({ core }) => !twins.has(core)),
      groups,
      numberOf,
    );
    return { claims: dropTwins(build(dropStrays(others, numberOf))) };
  },
};

/** A number for each assertion of each group of sentences. */
function numberAssertions(groups: readonly SentenceGroup[]): NumberOf {
  const firsts: number[] = [];
  let next = 0;
  for (const { assertions } of groups) {
    firsts.push(next);
    next += assertions.length;
  }
  return (group, assertion) => (firsts[group] as number) + assertion;
}

interface StatementIndex {
  /** Statements whose content touches a sentence, per article. */
  readonly bySentence: readonly ReadonlyMap<number, readonly number[]>[];
  readonly idOf: (articleIndex: number, statementIndex: number) => string;
}

function indexStatements(articles: readonly ReadArticle[], statements: readonly StoryStatement[]): StatementIndex {
  const ids = new Map(
    statements.map(({ articleIndex, statementIndex, statement }) => [
      `${articleIndex} ${statementIndex}`,
      statement.id,
    ]),
  );
  return {
    bySentence: articles.map((article) =>
      indexBySentence(
        article,
        // What only names somebody stands behind no telling.
        article.statements.map((statement) => (saysSomething(article, statement) ? statement.content : [])),
      ),
    ),
    idOf: (articleIndex, statementIndex) => ids.get(`${articleIndex} ${statementIndex}`) as string,
  };
}

function buildClaim(
  told: readonly ToldRun[],
  articles: readonly ReadArticle[],
  views: readonly GistView[],
  statements: StatementIndex,
  gists: ReadonlySet<string>,
): StoryClaim {
  const runs = told.map(({ run }) => joinRun(run));
  const core = runs[0] as Assertion;
  const tellings = runs
    .map(
      ({ articleIndex, sentenceIndex, span }): Telling => ({
        articleIndex,
        sentenceIndex,
        span,
        statementIndexes: (statements.bySentence[articleIndex]?.get(sentenceIndex) ?? []).filter((statementIndex) =>
          holds(articles[articleIndex] as ReadArticle, statementIndex, span),
        ),
      }),
    )
    .sort((x, y) => x.articleIndex - y.articleIndex || x.span.start - y.span.start);
  const telling = new Set(tellings.map(({ articleIndex }) => articleIndex));
  return {
    tellings,
    claim: {
      id: `c-${(articles[core.articleIndex] as ReadArticle).source.id.slice(2)}-${core.span.start}`,
      gist: chooseGist(
        views,
        told.map(({ score }, index) => ({ telling: runs[index] as Assertion, likeness: score })),
        gists,
      ),
      tellings: tellings.map(({ articleIndex, span, statementIndexes }) => ({
        articleId: (articles[articleIndex] as ReadArticle).source.id,
        evidence: [evidenceOf((articles[articleIndex] as ReadArticle).source, span)] satisfies Evidence[],
        statementIds: statementIndexes.map((index) => statements.idOf(articleIndex, index)),
      })),
      silent: articles.filter((_, articleIndex) => !telling.has(articleIndex)).map(({ source }) => source.id),
    },
  };
}

/** The clauses of a run as one assertion, from the start of the first to the end of the last. */
function joinRun(run: readonly WeighedAssertion[]): Assertion {
  const parts = run.map(({ assertion }) => assertion);
  const first = parts[0] as Assertion;
  const span = {
    start: Math.min(...parts.map((part) => part.span.start)),
    end: Math.max(...parts.map((part) => part.span.end)),
  };
  return { ...first, span };
}

const holds = (article: ReadArticle, statementIndex: number, span: Span): boolean =>
  article.statements[statementIndex]?.content.some((content) => spansOverlap(content, span)) ?? false;
