/** Finds words and names in the articles, statements and claims of a workspace. */
import { z } from 'zod';
import { stemOf } from '../../article/index.ts';
import { renderHits } from '../../report/index.ts';
import {
  findSnippet,
  type HitDetails,
  loadHits,
  type SearchHit,
  searchTerm,
  searchWords,
  searchWorkspace,
  type Workspace,
} from '../../store/index.ts';
import { RequestError } from '../operation.ts';
import { DaySchema } from './list-workspace-stories.ts';
import { useWorkspace } from './use-workspace.ts';
import { CursorInput, NextSchema, WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to look into').meta(WORKSPACE_ARGUMENT),
  words: z
    .array(z.string().min(1))
    .max(50)
    .default([])
    .describe('words that must all stand there')
    .meta({ positional: true }),
  kind: z
    .enum(['articles', 'statements', 'claims'])
    .default('articles')
    .describe('where to look: articles (default), statements, or claims of the stories shown so far')
    .meta({ placeholder: 'what' }),
  name: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('only where this person, organisation or place is named; of statements, only its own')
    .meta({ placeholder: 'name' }),
  outlet: z.string().min(1).max(200).optional().describe('only of this outlet').meta({ placeholder: 'name' }),
  from: DaySchema.optional().describe('published on this day or later').meta({ placeholder: 'day' }),
  to: DaySchema.optional().describe('published on this day or earlier').meta({ placeholder: 'day' }),
  limit: z.int().min(1).max(1000).default(10).describe('hits shown (default: 10)').meta({ placeholder: 'number' }),
  cursor: CursorInput,
});
type SearchInput = z.output<typeof Input>;

const HitSchema = z.object({
  kind: z.enum(['article', 'statement', 'claim']),
  score: z.number().describe('BM25; compares hits of one question only.'),
  storyId: z.string().optional(),
  articleId: z.string().optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  publishedAt: z.string().optional(),
  path: z.string().optional(),
  /** Of a claim. */
  claimId: z.string().optional(),
  /** Of a statement: who says it. */
  speaker: z.string().optional(),
  span: z.object({ start: z.int(), end: z.int() }).optional().describe('Of `text` in the text of the article.'),
  text: z.string(),
});
type Hit = z.output<typeof HitSchema>;

const Output = z.object({
  total: z.int().nonnegative(),
  next: NextSchema,
  items: z.array(HitSchema),
  /** The words as they were looked for. */
  words: z.array(z.string()),
});

/** Of a text without words to look for. */
const LEAD_CHARACTERS = 220;

function describe(hit: SearchHit, details: HitDetails | undefined, terms: ReadonlySet<number>): Hit[] {
  const { score, claim } = hit;
  if (claim !== undefined) {
    return [{ kind: 'claim', score, storyId: claim.storyId, claimId: claim.id, text: claim.gist }];
  }
  if (details === undefined) return [];
  const { id, title, outlet, publishedAt, path, text, storyId, statement } = details;
  const about = {
    score,
    articleId: id,
    title,
    path,
    ...(storyId === undefined ? {} : { storyId }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  if (statement !== undefined) {
    const { start, end, content, speaker } = statement;
    if (terms.size > 0 && findSnippet(content, terms, stemOf) === undefined) return [];
    const by = speaker === undefined ? {} : { speaker };
    return [{ kind: 'statement', ...about, ...by, span: { start, end }, text: content }];
  }
  const span = terms.size === 0 ? { start: 0, end: LEAD_CHARACTERS } : findSnippet(text, terms, stemOf);
  if (span !== undefined) return [{ kind: 'article', ...about, span, text: text.slice(span.start, span.end) }];
  // All words stand in title and text together.
  if (findSnippet(`${title}\n${text}`, terms, stemOf) === undefined) return [];
  return [{ kind: 'article', ...about, text: title }];
}

async function search(workspace: Workspace, input: SearchInput): Promise<z.output<typeof Output>> {
  const words = searchWords(input.words.join(' '));
  const name = input.name === undefined ? undefined : searchWords(input.name);
  if (words.length === 0 && [name?.join(''), input.outlet, input.from, input.to].every((part) => !part)) {
    throw new RequestError('nothing to look for: give words, or --name, --outlet, --from, --to');
  }
  if (words.length === 0 && input.kind === 'claims') {
    throw new RequestError('claims are found by their words: give some');
  }
  const terms = words.map((word) => searchTerm(word, stemOf));
  const { hits, total, next } = await searchWorkspace(workspace, { ...input, terms, name, after: input.cursor });
  const details = await loadHits(workspace, hits);
  const wanted = new Set(terms);
  const items = hits.flatMap((hit) => describe(hit, details.get(`${hit.article} ${hit.place}`), wanted));
  return { total: total - (hits.length - items.length), ...(next === undefined ? {} : { next }), items, words };
}

/** The operation `searchArticles`, command `search`. */
export const searchArticles = workspaceOperation({
  name: 'searchArticles',
  command: 'search',
  title: 'Find words and names in the articles, statements and claims of a workspace.',
  examples: [
    { line: '$ search news.duckdb spillway repair', what: 'articles with both words, best first' },
    { line: '$ search news.duckdb --kind statements --name "Dessa Okonmar" dam', what: 'what she says of a dam' },
    { line: '$ search news.duckdb --outlet "Harbour Post" --from 2026-11-01', what: 'what an outlet published' },
  ],
  input: Input,
  output: Output,
  served: {
    name: 'search',
    description:
      'Every word must stand in a hit, in any form ("dams" finds "Dam"); best first, or the latest first without words. A hit names its story and article, and the span of its words there. Claims are found in stories that were opened before.',
  },
  run: (input) => useWorkspace(input.workspace, 'read', (workspace) => search(workspace, input)),
  renderText: renderHits,
});
