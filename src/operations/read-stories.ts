/** Reads articles from files, finds the stories they tell, and says everything Stemma has to say about each. */
import { z } from 'zod';
import { collectArticles } from '../ingest/index.ts';
import { type Diagnostic, type Dossier, DossierSchema } from '../model/index.ts';
import { analyse } from '../pipeline.ts';
import { renderDiagnostics, renderDossier, renderPage, renderStory } from '../report/index.ts';
import { jsonParts } from './json-parts.ts';
import { loadPage } from './load-page.ts';
import {
  HTML_FILE,
  type Operation,
  type OperationContext,
  type Outcome,
  type OutputFile,
  RequestError,
} from './operation.ts';

export const ReadStoriesInputSchema = z.object({
  paths: z
    .array(z.string().min(1))
    .min(1)
    .describe('files, folders, globs, or - for standard input')
    .meta({ positional: true }),
  story: z.string().optional().describe('only the story with this id').meta({ placeholder: 'id' }),
});
export type ReadStoriesInput = z.input<typeof ReadStoriesInputSchema>;

/** The dossier with one of its stories and that story's articles; counts and diagnostics stay those of the whole run. */
export function keepStory(dossier: Dossier, id: string): Dossier {
  const story = dossier.stories.find((candidate) => candidate.id === id);
  if (story === undefined) {
    const known = dossier.stories.map((candidate) => candidate.id).slice(0, 10);
    const hint = known.length === 0 ? 'no story was found' : `the stories are ${known.join(', ')}`;
    throw new RequestError(`no story has the id "${id}": ${hint}`);
  }
  const kept = new Set(story.articleIds);
  return { ...dossier, stories: [story], articles: dossier.articles.filter((article) => kept.has(article.id)) };
}

/**
 * Reads articles and returns their dossier. What cannot be read becomes a diagnostic and the rest goes on; the same
 * input gives the same dossier. Nothing is fetched from a network.
 * Throws `RequestError` for an unknown story id and `z.ZodError` for input of the wrong shape.
 */
export async function readStories(input: ReadStoriesInput, context: OperationContext = {}): Promise<Dossier> {
  const { paths, story } = ReadStoriesInputSchema.parse(input);
  const diagnostics: Diagnostic[] = [];
  const diagnose = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const ingested = await collectArticles(paths, {
    diagnose,
    onProgress: ({ seen }) => context.onProgress?.({ phase: 'reading', done: seen }),
  });
  const { articles, failed, stories } = analyse(ingested.articles, {
    diagnose,
    onProgress: (progress) => context.onProgress?.(progress),
  });
  const dossier: Dossier = {
    format: 'stemma-dossier',
    version: '1',
    counts: {
      ...ingested.counts,
      read: ingested.counts.read - failed,
      refused: ingested.counts.refused + failed,
    },
    articles: [...articles],
    stories: [...stories],
    diagnostics,
  };
  return story === undefined ? dossier : keepStory(dossier, story);
}

function outcomeOf(dossier: Dossier): Outcome {
  if (dossier.counts.read === 0) return 'nothing';
  return dossier.counts.refused > 0 ? 'partly' : 'done';
}

function* renderJson(dossier: Dossier): Generator<string> {
  yield* jsonParts(dossier);
  yield '\n';
}

/** A dossier as JSON text: the same dossier gives the same bytes. Throws on one of more than 512 MiB. */
export const serialiseDossier = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;

function filesOf(dossier: Dossier): [OutputFile, ...OutputFile[]] {
  const reports = dossier.stories.map((story) => ({
    name: `story-${story.id.replace(/[^\w-]+/gu, '-')}.txt`,
    render: () => [renderStory(story, dossier)],
  }));
  const page = { name: HTML_FILE, render: () => renderPage(loadPage(), dossier) };
  return [{ name: 'dossier.json', render: () => renderJson(dossier) }, page, ...reports];
}

/** The operation `readStories`, command `read`. */
export const readStoriesOperation: Operation<typeof ReadStoriesInputSchema, typeof DossierSchema> = {
  name: 'readStories',
  command: 'read',
  title: 'Read articles and draw the family tree of each story they tell.',
  examples: [
    { line: '$ read reports/', what: 'print every story that the files of a folder tell' },
    { line: '$ read "feeds/**/*.jsonl.gz" --json dossier.json', what: 'also keep everything as JSON' },
    { line: '$ read a.html b.html c.txt --out story/', what: 'also write the dossier and one report per story' },
    { line: '$ read reports/ --html report.html', what: 'also write one page that any browser opens' },
    { line: 'cat article.html | $ read - --json -', what: 'from standard input to standard output' },
  ],
  input: ReadStoriesInputSchema,
  output: DossierSchema,
  run: readStories,
  outcomeOf,
  renderText: renderDossier,
  renderProblems: renderDiagnostics,
  filesOf,
};
