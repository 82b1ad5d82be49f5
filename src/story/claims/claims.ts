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
import { bagOf, indexBySentence, type Term, TermIndex } from '../terms/index.ts';
import { Aligner, type AssertionTerms, type Match, type TargetSentence } from './align-assertions.ts';
import { chooseGist } from './choose-gist.ts';
import { dropTwins } from './drop-twins.ts';
import { findAsides } from './find-asides.ts';
import { type ClaimDraft, findStars, groupClaims } from './group-claims.ts';
import { saysSomething } from './says-something.ts';
import { type Assertion, splitAssertions } from './split-assertions.ts';

/** What is said in passing counts so much of its weight; set by reading. */
const ASIDE = 0.1;
/** Words lent by the clause before, or by the name behind a pronoun: less certain than the clause's own. */
const LENT = 0.3;

/** Finds what the story asserts, and which articles say so in which words. */
export const claims: StoryStage<'articles' | 'actors' | 'statements', 'claims'> = {
  name: 'claims',
  reads: ['articles', 'actors', 'statements'],
  writes: ['claims'],
  run({ articles, actors, statements }) {
    const words = new TermIndex(articles, actors);
    const assertions = articles
      .flatMap((article, articleIndex) => splitAssertions(article, articleIndex))
      .map((assertion): AssertionTerms => {
        const terms = weighTerms(words, articles[assertion.articleIndex] as ReadArticle, assertion);
        return { assertion, bag: bagOf(terms), weight: terms.reduce((sum, term) => sum + term.weight, 0) };
      });
    const { targets, firstOf } = groupBySentence(assertions);
    const assertionsOf = (match: Match): number[] => {
      const first = (firstOf[match.target] as number) + match.first;
      return Array.from({ length: match.end - match.first }, (_, offset) => first + offset);
    };
    const index = indexStatements(articles, statements);
    const build = (drafts: readonly ClaimDraft[]): StoryClaim[] => {
      const gists = new Set<string>();
      return drafts.map((draft) => {
        const claim = buildClaim(draft, assertions, assertionsOf, articles, index, gists);
        gists.add(claim.claim.gist.toLowerCase());
        return claim;
      });
    };
    const stars = findStars(assertions, new Aligner(targets));
    const drafts = groupClaims(stars, assertionsOf);
    const built = build(drafts);
    const kept = new Set(dropTwins(built));
    // What only a twin held is free for another claim.
    const twins = new Set(drafts.filter((_, place) => !kept.has(built[place] as StoryClaim)));
    const others = groupClaims(
      stars.filter((star) => !twins.has(star)),
      assertionsOf,
    );
    return { claims: dropTwins(build(others)) };
  },
};

/** Terms of an assertion; what it says only in passing weighs less. */
function weighTerms(words: TermIndex, article: ReadArticle, { articleIndex, tokens, lent }: Assertion): Term[] {
  const asides = findAsides(article.tokens, tokens);
  const main = words.termsOf(articleIndex, asides.size === 0 ? tokens : tokens.filter((token) => !asides.has(token)));
  const keys = new Set(main.map(({ key }) => key));
  const more = (others: Iterable<number>, share: number): Term[] =>
    words.termsOf(articleIndex, others).flatMap((term) => {
      if (keys.has(term.key)) return [];
      keys.add(term.key);
      return [{ ...term, weight: term.weight * share }];
    });
  return [...main, ...more(lent, LENT), ...more(asides, ASIDE)];
}

function groupBySentence(assertions: readonly AssertionTerms[]): { targets: TargetSentence[]; firstOf: number[] } {
  const targets: { articleIndex: number; sentenceIndex: number; assertions: AssertionTerms[] }[] = [];
  const firstOf: number[] = [];
  for (const [index, item] of assertions.entries()) {
    const { articleIndex, sentenceIndex } = item.assertion;
    const last = targets.at(-1);
    if (last !== undefined && last.articleIndex === articleIndex && last.sentenceIndex === sentenceIndex) {
      last.assertions.push(item);
    } else {
      targets.push({ articleIndex, sentenceIndex, assertions: [item] });
      firstOf.push(index);
    }
  }
  return { targets, firstOf };
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
  draft: ClaimDraft,
  assertions: readonly AssertionTerms[],
  assertionsOf: (match: Match) => readonly number[],
  articles: readonly ReadArticle[],
  statements: StatementIndex,
  gists: ReadonlySet<string>,
): StoryClaim {
  const runs = [[draft.core], ...draft.matches.map(assertionsOf)];
  const tellings = runs
    .map((run): Telling => {
      const parts = run.map((index) => (assertions[index] as AssertionTerms).assertion);
      const [first, last] = [parts[0], parts.at(-1)] as [(typeof parts)[0], (typeof parts)[0]];
      const span = { start: first.span.start, end: last.span.end };
      return {
        articleIndex: first.articleIndex,
        sentenceIndex: first.sentenceIndex,
        span,
        statementIndexes: (statements.bySentence[first.articleIndex]?.get(first.sentenceIndex) ?? []).filter(
          (statementIndex) => holds(articles[first.articleIndex] as ReadArticle, statementIndex, span),
        ),
      };
    })
    .sort((x, y) => x.articleIndex - y.articleIndex || x.span.start - y.span.start);
  const core = assertions[draft.core] as AssertionTerms;
  const coreArticle = articles[core.assertion.articleIndex] as ReadArticle;
  const told = new Set(tellings.map((telling) => telling.articleIndex));
  return {
    tellings,
    claim: {
      id: `c-${coreArticle.source.id.slice(2)}-${core.assertion.span.start}`,
      gist: chooseGist(
        articles,
        runs.map((run) => {
          const parts = run.map((index) => (assertions[index] as AssertionTerms).assertion);
          const [first, last] = [parts[0], parts.at(-1)] as [Assertion, Assertion];
          return { ...first, span: { start: first.span.start, end: last.span.end } };
        }),
        gists,
      ),
      tellings: tellings.map(({ articleIndex, span, statementIndexes }) => ({
        articleId: (articles[articleIndex] as ReadArticle).source.id,
        evidence: [evidenceOf((articles[articleIndex] as ReadArticle).source, span)] satisfies Evidence[],
        statementIds: statementIndexes.map((index) => statements.idOf(articleIndex, index)),
      })),
      silent: articles.filter((_, articleIndex) => !told.has(articleIndex)).map(({ source }) => source.id),
    },
  };
}

const holds = (article: ReadArticle, statementIndex: number, span: Span): boolean =>
  article.statements[statementIndex]?.content.some((content) => spansOverlap(content, span)) ?? false;
