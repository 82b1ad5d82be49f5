/** Reads articles from files, finds the stories they tell, and says everything Stemma has to say about each. */
import { z } from 'zod';
import { applyCorrections } from '../corrections/index.ts';
import { type Dossier, DossierSchema } from '../model/index.ts';
import { renderDiagnostics, renderDossier, renderPage, renderStory } from '../report/index.ts';
import { loadCorrections } from '../store/index.ts';
import { ARTICLES_INPUT, fieldsOf } from './articles-input.ts';
import { jsonParts } from './json-parts.ts';
import { loadPage } from './load-page.ts';
import { HTML_FILE, type Operation, type OperationContext, type Outcome, type OutputFile } from './operation.ts';
import { keepStory } from './questions/index.ts';
import { readArticles } from './read-articles.ts';

/** What `readStories` takes. */
export const ReadStoriesInputSchema = z.object({
  ...ARTICLES_INPUT,
  story: z.string().optional().describe('only the story with this id').meta({ placeholder: 'id' }),
  corrections: z
    .string()
    .optional()
    .describe('log of corrections to lay over what is found (.stemma/corrections.jsonl)')
    .meta({ placeholder: 'file' }),
});
/** What `readStories` takes. */
export type ReadStoriesInput = z.input<typeof ReadStoriesInputSchema>;

/**
 * Reads articles and returns their dossier. What cannot be read becomes a diagnostic and the rest goes on; the same
 * input gives the same dossier. Nothing is fetched from a network.
 * Throws `RequestError` for an unknown story id and `z.ZodError` for input of the wrong shape.
 */
export async function readStories(input: ReadStoriesInput, context: OperationContext = {}): Promise<Dossier> {
  const { paths, map, story, corrections: file } = ReadStoriesInputSchema.parse(input);
  const log = file === undefined ? { corrections: [], diagnostics: [] } : await loadCorrections(file);
  const read = await readArticles(paths, log.corrections, context, fieldsOf(map));
  const dossier = applyCorrections(
    { ...read, diagnostics: [...read.diagnostics, ...log.diagnostics] },
    log.corrections,
  );
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
  const page = { name: HTML_FILE, render: () => renderPage(loadPage('report'), dossier) };
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
    { line: '$ read dump.csv --map title=kop,text=inhoud', what: 'a table, by what its columns hold' },
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
