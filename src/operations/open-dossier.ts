/** What was found in an earlier run, shown again: as text, as a page, as files. Nothing is read anew. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkDossier, type Dossier, DossierSchema } from '../model/index.ts';
import { type Operation, RequestError } from './operation.ts';
import { keepStory } from './questions/index.ts';
import { readStoriesOperation } from './read-stories.ts';

export const OpenDossierInputSchema = z.object({
  dossier: z.string().min(1).meta({ positional: true, description: 'dossier.json of an earlier run' }),
  story: z.string().optional().meta({ placeholder: 'id', description: 'only the story with this id' }),
});
export type OpenDossierInput = z.input<typeof OpenDossierInputSchema>;

/** Problems named at most: a file that is no dossier has hundreds. */
const SHOWN_PROBLEMS = 3;

const refuse = (path: string, why: string): never => {
  throw new RequestError(`cannot open ${path}: ${why}`);
};

async function parseJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refuse(path, code === undefined ? 'it is not JSON' : `it cannot be read (${code})`);
  }
}

/**
 * Reads a dossier from a file and checks it: every report rests on its ids and excerpts being right.
 * Throws `RequestError` when it is no dossier, or one of another version.
 */
export async function openDossier(input: OpenDossierInput): Promise<Dossier> {
  const { dossier: path, story } = OpenDossierInputSchema.parse(input);
  const value = await parseJson(path);
  const parsed = DossierSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, SHOWN_PROBLEMS);
    return refuse(
      path,
      `it is no dossier (${issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')})`,
    );
  }
  // The value as it was written, not as the schema orders it: the same dossier gives the same bytes.
  const dossier = value as Dossier;
  const problems = checkDossier(dossier).slice(0, SHOWN_PROBLEMS);
  if (problems.length > 0) return refuse(path, `it contradicts itself (${problems.join('; ')})`);
  return story === undefined ? dossier : keepStory(dossier, story);
}

/** The operation `openDossier`, command `report`. */
export const openDossierOperation: Operation<typeof OpenDossierInputSchema, typeof DossierSchema> = {
  ...readStoriesOperation,
  name: 'openDossier',
  command: 'report',
  title: 'Show the dossier of an earlier run again: as text, as a page, as files.',
  examples: [
    { line: '$ report dossier.json --html report.html', what: 'as one page that any browser opens' },
    { line: '$ report dossier.json --story s-24f377208aee', what: 'print one story' },
  ],
  input: OpenDossierInputSchema,
  run: openDossier,
};
