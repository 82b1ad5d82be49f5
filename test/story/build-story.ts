/**
 * Hand-made stories for the tests of story stages: texts, who is quoted, and which sentences tell the same claim.
 * Words, sentences and shared passages are found by the real stages; the rest stands as written.
 */
import { quotations } from '../../src/article/quotations/index.ts';
import { segment } from '../../src/article/segment/index.ts';
import { pairSharedText } from '../../src/corpus/index.ts';
import {
  type Actor,
  type ArticleLayers,
  type Credit,
  evidenceOf,
  type ReadArticle,
  type ReadStatement,
  runStages,
  type SourceKind,
  type StageContext,
  type StoryActor,
  type StoryClaim,
  type StoryLayers,
  type Telling,
  type TimeExpression,
  type Variant,
} from '../../src/model/index.ts';
import { chronicle } from '../../src/story/chronicle/index.ts';
import { origins } from '../../src/story/origins/index.ts';
import { stemma } from '../../src/story/stemma/index.ts';
import { support } from '../../src/story/support/index.ts';
import { type Span, spanContains } from '../../src/text/index.ts';

export interface StatementSketch {
  readonly content: string;
  /** Words of the text, and the kind of source. */
  readonly source?: readonly [string, SourceKind];
  readonly via?: readonly (readonly [string, SourceKind])[];
}

export interface ArticleSketch {
  readonly text: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly dateline?: string;
  readonly credits?: readonly (readonly [string, SourceKind, Credit['how']])[];
  readonly statements?: readonly StatementSketch[];
  readonly times?: readonly (Omit<TimeExpression, 'span' | 'norm'> & { readonly text: string })[];
}

export interface StorySketch {
  /** By label. */
  readonly articles: Readonly<Record<string, ArticleSketch>>;
  /** Names of actors, found wherever a text has them. */
  readonly actors?: Readonly<Record<string, Actor['kind']>>;
  /** Posts of actors. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Each claim by its tellings: label → words of the text, or of several places of it. */
  readonly claims?: readonly Readonly<Record<string, string | readonly string[]>>[];
  /** Readings of a name or number: label → words. */
  readonly slips?: readonly Readonly<Record<string, string>>[];
}

const context: StageContext = { diagnose: () => undefined };

function locate(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

function buildStatement(text: string, { content, source, via = [] }: StatementSketch): ReadStatement {
  return {
    ...(source === undefined ? {} : { source: { span: locate(text, source[0]), kind: source[1] } }),
    content: [locate(text, content)],
    manner: 'indirect',
    via: via.map(([words, kind]) => ({ span: locate(text, words), kind })),
    certainty: 'stated',
    rule: 'by-hand',
  };
}

function buildArticle(
  label: string,
  sketch: ArticleSketch,
  actors: Readonly<Record<string, Actor['kind']>>,
): ReadArticle {
  const { text, outlet, publishedAt, dateline, credits = [] } = sketch;
  const id = `a-${label.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
  const source = { id, path: `${label}.txt`, title: label, language: 'en', sha256: '', text, credits: [] };
  const layers = runStages<ArticleLayers>([segment, quotations], { source, boilerplate: [] }, context);
  const present = Object.entries(actors).filter(([name]) => text.includes(name));
  const statements = (sketch.statements ?? []).map((statement) => buildStatement(text, statement));
  return {
    ...layers,
    masthead: {
      ...(outlet === undefined ? {} : { outlet: { name: outlet, certainty: 'stated' } }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(dateline === undefined ? {} : { dateline: { span: locate(text, dateline), place: dateline } }),
      credits: credits.map(([name, kind, how]) => ({ name, kind, how })),
    },
    statements,
    actors: {
      list: present.map(([name, kind]) => ({
        kind,
        name,
        mentions: [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
          span: { start: index, end: index + name.length },
          form: 'name' as const,
        })),
        roles: [],
      })),
      ofStatement: statements.map(({ source: of }) => {
        const words = of === undefined ? '' : text.slice(of.span.start, of.span.end);
        const at = present.findIndex(([name]) => words.includes(name));
        return at < 0 ? undefined : at;
      }),
    },
    times: (sketch.times ?? []).map(({ text: words, ...time }) => ({
      ...time,
      span: locate(text, words),
      norm: words,
    })),
    quantities: [],
  };
}

function buildActors(articles: readonly ReadArticle[], sketch: StorySketch): StoryActor[] {
  return Object.entries(sketch.actors ?? {}).map(
    ([name, kind]): StoryActor => ({
      actor: {
        id: `actor-${name.toLowerCase().replace(/ /gu, '-')}`,
        kind,
        name,
        forms: [],
        roles: sketch.roles?.[name] === undefined ? [] : [{ text: sketch.roles[name], articleIds: [], evidence: [] }],
      },
      members: articles.flatMap((article, articleIndex) => {
        const actorIndex = article.actors.list.findIndex((local) => local.name === name);
        return actorIndex < 0 ? [] : [{ articleIndex, actorIndex }];
      }),
    }),
  );
}

function buildClaims(articles: readonly ReadArticle[], labels: readonly string[], sketch: StorySketch): StoryClaim[] {
  return (sketch.claims ?? []).map((claim, number): StoryClaim => {
    const told = Object.entries(claim).flatMap(([label, words]) =>
      [words].flat().map((each) => [label, each] as const),
    );
    const tellings = told.map(([label, words]): Telling => {
      const articleIndex = labels.indexOf(label);
      const article = articles[articleIndex] as ReadArticle;
      const span = locate(article.source.text, words);
      return {
        articleIndex,
        sentenceIndex: article.sentences.findIndex((sentence) => spanContains(sentence.span, span)),
        span,
        statementIndexes: article.statements.flatMap(({ content }, index) =>
          content.some((part) => spanContains(part, span)) ? [index] : [],
        ),
      };
    });
    return {
      claim: {
        id: `c-${number}`,
        gist: told[0]?.[1] ?? '',
        tellings: tellings.map(({ articleIndex, span }) => {
          const article = articles[articleIndex] as ReadArticle;
          return { articleId: article.source.id, evidence: [evidenceOf(article.source, span)], statementIds: [] };
        }),
        silent: [],
      },
      tellings,
    };
  });
}

function buildSlips(articles: readonly ReadArticle[], labels: readonly string[], sketch: StorySketch): Variant[] {
  return (sketch.slips ?? []).map((slip, number): Variant => {
    const words = [...new Set(Object.values(slip))];
    return {
      id: `v-${number}`,
      kind: 'name',
      severity: 'minor',
      about: words[0] ?? '',
      explanation: 'By hand.',
      readings: words.map((excerpt) => {
        const of = labels.map((_, index) => index).filter((index) => slip[labels[index] ?? ''] === excerpt);
        const own = of.map((index) => articles[index] as ReadArticle);
        return {
          articleIds: own.map(({ source }) => source.id),
          excerpt,
          evidence: own.map(({ source }) => evidenceOf(source, locate(source.text, excerpt))),
        };
      }),
    };
  });
}

/** The story with the layers of origins, stemma, support and chronicle. */
export function buildStory(sketch: StorySketch): StoryLayers {
  const labels = Object.keys(sketch.articles);
  const articles = labels.map((label) =>
    buildArticle(label, sketch.articles[label] as ArticleSketch, sketch.actors ?? {}),
  );
  const given: Partial<StoryLayers> = {
    articles,
    labels,
    shared: pairSharedText(articles),
    actors: buildActors(articles, sketch),
    quotes: [],
    claims: buildClaims(articles, labels, sketch),
    variants: buildSlips(articles, labels, sketch),
  };
  return runStages<StoryLayers>([origins, stemma, support, chronicle], given, context);
}

/** "From → To" of each edge, by labels. */
export function listEdges({ stemma: { nodes, edges } }: StoryLayers): string[] {
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  return edges.map(({ from, to, direction }) => `${label(from)} ${direction === 'decided' ? '→' : '—'} ${label(to)}`);
}
