/** A project kept in a folder: the articles of the folder and its uploads are read, the corrections laid over. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { anchorChange, applyCorrections, UnknownFinding } from '../../corrections/index.ts';
import type { Change, Correction, Diagnostic, Dossier } from '../../model/index.ts';
import { openProjectFolder, type ProjectFolder } from '../../store/index.ts';
import { openDossier } from '../open-dossier.ts';
import { RequestError } from '../operation.ts';
import { questions } from '../questions/index.ts';
import { startAnalyses } from './analyses.ts';
import type { Holdings } from './holdings.ts';
import type { NotedCorrection, ProjectEvent } from './project-status.ts';

/** A folder of articles, or a finished dossier, with what its users add. */
export interface Project extends Holdings {
  /** The dossier as it is now; never changed, only replaced. */
  readonly dossier: Dossier;
}

const EMPTY: Dossier = {
  format: 'stemma-dossier',
  version: '1',
  counts: { seen: 0, read: 0, repeated: 0, refused: 0 },
  articles: [],
  stories: [],
  diagnostics: [],
};

/** Corrections for which the articles have to be read again: which of them tell one story. */
const changesStories = ({ kind }: Change): boolean => kind === 'merge-stories' || kind === 'split-story';

/** The same correction, made at the same time by the same person, is the same. */
function identify(correction: Omit<Correction, 'id'>): Correction {
  const hash = createHash('sha256').update(JSON.stringify(correction)).digest('hex');
  return { id: `k-${hash.slice(0, 12)}`, ...correction };
}

const byName = new Map(questions.map((question) => [question.name, question]));

function askByName(dossier: Dossier, name: string, input: Readonly<Record<string, unknown>>): unknown {
  const question = byName.get(name);
  if (question === undefined) throw new RequestError(`no question is called "${name}"`, 'not-found');
  return question.answer(dossier, input);
}

/** Opens a folder, or a dossier of an earlier run, which takes corrections but no articles. Throws `RequestError`. */
export async function openProject(path: string): Promise<Project> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new RequestError(`there is no folder ${path}: make it, or name another`, 'not-found');
  if (found.isDirectory()) return startProject(openProjectFolder(path), path);
  return startProject(openProjectFolder(dirname(path)), undefined, await openDossier({ dossier: path }));
}

/** `articles`: the folder to read; absent where `finished` is all there is. */
async function startProject(folder: ProjectFolder, articles: string | undefined, finished = EMPTY): Promise<Project> {
  const { corrections: log, diagnostics: logDiagnostics } = await folder.loadCorrections();
  const listeners = new Set<(event: ProjectEvent) => void>();
  const tell = (event: ProjectEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let base = finished;
  let version = 0;
  let dossier = base;
  let waiting: Promise<unknown> = Promise.resolve();

  const lay = (): void => {
    const diagnostics: Diagnostic[] = [...base.diagnostics, ...logDiagnostics];
    dossier = applyCorrections({ ...base, diagnostics }, log);
    version += 1;
    tell({ kind: 'dossier', version });
  };
  const analyses = startAnalyses({
    order: async () => ({
      paths: [articles ?? '', ...((await folder.uploads.list()).length > 0 ? [folder.uploads.folder] : [])],
      log: [...log],
    }),
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    onDossier: (read) => {
      base = read;
      lay();
    },
    onFailure: (message) => tell({ kind: 'failure', message }),
  });
  if (articles === undefined) lay();
  else analyses.request();

  const addCorrection: Project['addCorrection'] = async ({ change: request, by, why, at }) => {
    const known = new Map(log.map((correction) => [correction.id, correction]));
    let change: Change;
    try {
      change = anchorChange(request, dossier, new Set(known.keys()));
    } catch (error) {
      if (error instanceof UnknownFinding) throw new RequestError(error.message, 'not-found');
      throw error;
    }
    const correction = identify({ at, by, why, change });
    if (!known.has(correction.id)) {
      await folder.appendCorrection(correction);
      log.push(correction);
      lay();
    }
    const withdrawn = change.kind === 'withdraw' ? known.get(change.correctionId)?.change : undefined;
    const readAgain = articles !== undefined && (changesStories(change) || (withdrawn && changesStories(withdrawn)));
    if (readAgain === true) {
      analyses.request();
      return { ...correction, status: 'pending' } satisfies NotedCorrection;
    }
    return dossier.corrections?.find(({ id }) => id === correction.id) ?? { ...correction, status: 'pending' };
  };

  return {
    get dossier() {
      return dossier;
    },
    get status() {
      const { counts, stories } = dossier;
      const own =
        articles === undefined
          ? ({ kind: 'dossier', takesArticles: false } as const)
          : ({ kind: 'folder', takesArticles: true } as const);
      return { version, ...own, takesCorrections: true, counts, stories: stories.length, ...analyses.status() };
    },
    questions,
    state: () => Promise.resolve(dossier),
    ask: (name, input) => Promise.resolve().then(() => JSON.stringify(askByName(dossier, name, input))),
    addFile: async (name, bytes) => {
      if (articles === undefined) {
        throw new RequestError('this is a finished dossier and takes no articles: serve a folder instead', 'conflict');
      }
      const { id, fileName, repeated } = await folder.uploads.save(name, bytes);
      if (!repeated) analyses.request();
      return { id, path: folder.uploads.pathOf(fileName), bytes: bytes.length, repeated };
    },
    // One after the other: each is anchored in the dossier that the one before has left.
    addCorrection: (request) => {
      const added = waiting.then(() => addCorrection(request));
      waiting = added.catch(() => {});
      return added;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settled: () => analyses.settled(),
    close: async () => {
      await waiting;
      await analyses.stop();
    },
  };
}
