/** What articles of a workspace share: near duplicates, passages with their places on both sides, and what outlets repeat. */
import { z } from 'zod';
import { renderReuse } from '../../report/index.ts';
import {
  countReuse,
  findArticles,
  findFirstCopy,
  type HitDetails,
  listFurniture,
  listOutletFurniture,
  listPassages,
  listSharing,
  listSharingOutlets,
  loadHits,
  type ReuseFilter,
  type StoredPassage,
  type Workspace,
} from '../../store/index.ts';
import { type Span, sliceSpan } from '../../text/index.ts';
import { RequestError } from '../operation.ts';
import { useWorkspace } from './use-workspace.ts';
import { CursorInput, NextSchema, WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to look into').meta(WORKSPACE_ARGUMENT),
  article: z
    .string()
    .min(1)
    .optional()
    .describe('id or path of an article, or id of a story: only what these share with others')
    .meta({ positional: true }),
  outlet: z.string().min(1).max(200).optional().describe('only pairs with this outlet').meta({ placeholder: 'name' }),
  minWords: z
    .int()
    .min(0)
    .default(0)
    .describe('only pairs with as many words in common (default: 0)')
    .meta({ placeholder: 'number' }),
  sameOutlet: z.boolean().default(false).describe('also pairs of one outlet, which repeats itself'),
  otherStories: z.boolean().default(false).describe('only pairs of articles of different stories'),
  limit: z.int().min(1).max(1000).default(10).describe('pairs shown (default: 10)').meta({ placeholder: 'number' }),
  cursor: CursorInput,
});
type ReuseInput = z.output<typeof Input>;

const SpanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const PlaceSchema = z.object({ span: SpanSchema.describe('In the text of the article.'), excerpt: z.string() });
const ArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().optional(),
  publishedAt: z.string().optional(),
  storyId: z.string().optional(),
  path: z.string(),
});

const Output = z.object({
  total: z.int().nonnegative().describe('Pairs that fit.'),
  next: NextSchema,
  copyOf: z
    .string()
    .optional()
    .describe('The article asked for is a copy, word for word: told is what this one shares.'),
  items: z.array(
    z.object({
      a: ArticleSchema.describe('The article asked for; else the one that came in first.'),
      b: ArticleSchema,
      words: z.int().nonnegative().describe('In common.'),
      quotedWords: z.int().nonnegative().describe('Those that both have inside quotation marks: no proof of copying.'),
      nearDuplicate: z
        .object({
          similarity: z.number().describe('Jaccard similarity of 5-word shingles, 0..1.'),
          containment: z.number().describe('Share of the shingles of the shorter one that stand in the other, 0..1.'),
        })
        .optional(),
      passages: z.array(
        z.object({
          a: PlaceSchema,
          b: PlaceSchema,
          words: z.int().positive().describe('In common.'),
          exact: z.boolean().describe('No word differs inside it.'),
          quoted: z.boolean().describe('Speech inside quotation marks on both sides: no proof of copying.'),
        }),
      ),
    }),
  ),
  outlets: z
    .array(z.object({ outlet: z.string(), other: z.string(), pairs: z.int(), words: z.int() }))
    .describe('Outlets that share most words, speech that both quote aside, by the pairs that fit.'),
  furniture: z
    .array(
      z.object({
        articleId: z.string(),
        outlet: z.string(),
        ...PlaceSchema.shape,
        reason: z.string(),
      }),
    )
    .describe('Paragraphs of the article or outlet asked for that its outlet repeats; they are no passages.'),
  counts: z
    .object({
      articles: z.int(),
      waiting: z.int().describe('Articles that are not compared yet.'),
      nearDuplicates: z.int(),
      passages: z.int(),
      furniture: z.int().describe('Paragraphs and runs of words that outlets repeat.'),
      common: z
        .int()
        .describe(
          'Runs of words that stand in more than 16 articles of many weeks about different things (forms, notices): no passages.',
        ),
      crowded: z.int().describe('Runs of words of an article that more articles had than it was compared with.'),
    })
    .describe('Of the whole workspace.'),
});
type ReuseAnswer = z.output<typeof Output>;

/** Furniture of an outlet that is told, and outlets. */
const TOLD = 20;

type Details = ReadonlyMap<number, HitDetails>;

async function loadDetails(workspace: Workspace, articles: Iterable<number>): Promise<Details> {
  const wanted = [...new Set(articles)].map((article) => ({ article, place: 0, score: 0 }));
  const found = await loadHits(workspace, wanted);
  return new Map(wanted.map(({ article }) => [article, found.get(`${article} 0`) as HitDetails]));
}

const articleOf = ({ id, title, outlet, publishedAt, storyId, path }: HitDetails): z.output<typeof ArticleSchema> => ({
  id,
  title,
  ...(outlet === undefined ? {} : { outlet }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
  ...(storyId === undefined ? {} : { storyId }),
  path,
});

const placeOf = ({ text }: HitDetails, span: Span): z.output<typeof PlaceSchema> => ({
  span,
  excerpt: sliceSpan(text, span),
});

async function filterOf(workspace: Workspace, input: ReuseInput): Promise<{ filter: ReuseFilter; copyOf?: number }> {
  const filter = {
    articles: [] as number[],
    outlet: input.outlet,
    minWords: input.minWords,
    acrossOutlets: !input.sameOutlet,
    acrossStories: input.otherStories,
    limit: input.limit,
    after: input.cursor,
  };
  if (input.article === undefined) return { filter };
  const { articles } = await findArticles(workspace, { ids: [input.article] });
  const [first] = articles;
  if (first === undefined)
    throw new RequestError(`no article or story is called "${input.article}": "stemma search" finds some`, 'not-found');
  const copyOf = articles.length === 1 ? await findFirstCopy(workspace, first) : undefined;
  return copyOf === undefined
    ? { filter: { ...filter, articles } }
    : { filter: { ...filter, articles: [...articles, copyOf] }, copyOf };
}

async function tellFurniture(
  workspace: Workspace,
  { outlet }: ReuseInput,
  { articles }: ReuseFilter,
): Promise<ReuseAnswer['furniture']> {
  const found =
    articles.length > 0 || outlet === undefined
      ? await listFurniture(workspace, articles)
      : await listOutletFurniture(workspace, outlet, TOLD);
  const details = await loadDetails(
    workspace,
    found.map(({ article }) => article),
  );
  return found.map(({ article, outlet: name, span, count, of }) => {
    const told = details.get(article) as HitDetails;
    const reason = `Stands word for word in ${count} of ${of} articles of ${name}.`;
    return { articleId: told.id, outlet: name, ...placeOf(told, span), reason };
  });
}

async function list(workspace: Workspace, input: ReuseInput): Promise<ReuseAnswer> {
  const { filter, copyOf } = await filterOf(workspace, input);
  const { items, total, next } = await listSharing(workspace, filter);
  const passages = new Map<string, StoredPassage[]>();
  for (const passage of await listPassages(workspace, items)) {
    const key = `${passage.articleA} ${passage.articleB}`;
    passages.set(key, [...(passages.get(key) ?? []), passage]);
  }
  const details = await loadDetails(
    workspace,
    items.flatMap(({ a, b }) => [a, b]),
  );
  const first = copyOf === undefined ? undefined : (await loadDetails(workspace, [copyOf])).get(copyOf);
  const asked = new Set(filter.articles.filter((article) => article !== copyOf));
  return {
    total,
    ...(next === undefined ? {} : { next }),
    ...(first === undefined ? {} : { copyOf: first.id }),
    items: items.map(({ a, b, words, quotedWords, similarity, containment }) => {
      const turned = asked.has(b) && !asked.has(a);
      const [one, other] = (turned ? [b, a] : [a, b]).map((article) => details.get(article)) as [
        HitDetails,
        HitDetails,
      ];
      return {
        a: articleOf(one),
        b: articleOf(other),
        words,
        quotedWords,
        ...(similarity === undefined || containment === undefined
          ? {}
          : { nearDuplicate: { similarity, containment } }),
        passages: (passages.get(`${a} ${b}`) ?? []).map((passage) => ({
          a: placeOf(one, turned ? passage.b : passage.a),
          b: placeOf(other, turned ? passage.a : passage.b),
          words: passage.words,
          exact: passage.exact,
          quoted: passage.quoted,
        })),
      };
    }),
    outlets: await listSharingOutlets(workspace, { ...filter, limit: TOLD }),
    furniture: await tellFurniture(workspace, input, filter),
    counts: await countReuse(workspace),
  };
}

/** The operation `listReuse`, command `reuse`. */
export const listReuse = workspaceOperation({
  name: 'listReuse',
  command: 'reuse',
  title: 'Show what articles of a workspace share with those of other outlets: near duplicates and passages.',
  examples: [
    { line: '$ reuse news.duckdb', what: 'the pairs that have most words in common, quoted speech aside' },
    { line: '$ reuse news.duckdb a-24f377208aee', what: 'what one article has from others, or others from it' },
    {
      line: '$ reuse news.duckdb --outlet "Harbour Post" --other-stories',
      what: 'what an outlet shares beyond a story',
    },
  ],
  input: Input,
  output: Output,
  served: {
    name: 'listReuse',
    description:
      'Pairs of articles by the words that they have in common, quoted speech aside, with each passage in its place on both sides; article takes the id of an article or a story. Paragraphs that an outlet prints under everything are told apart as furniture.',
  },
  run: (input) => useWorkspace(input.workspace, 'read', (workspace) => list(workspace, input)),
  renderText: renderReuse,
});
