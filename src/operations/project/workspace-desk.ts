/** Answers about a workspace and fills it, one thing after the other: whoever reads never meets whoever writes. */
import type { Diagnostic } from '../../model/index.ts';
import { type Progress, RequestError, type RequestFault } from '../operation.ts';
import { describeWorkspace, ingestArticles } from '../workspace/index.ts';
import { DossierShelf } from './dossier-shelf.ts';
import { workspaceQuestions } from './workspace-questions.ts';

/** What the desk is asked to do. */
export type DeskOrder =
  | { readonly kind: 'ask'; readonly name: string; readonly input: Readonly<Record<string, unknown>> }
  | { readonly kind: 'describe' }
  | { readonly kind: 'ingest'; readonly paths: readonly string[] };

/** What comes of it: JSON, or why it could not be done. */
export type DeskAnswer =
  | { readonly json: string }
  | { readonly refused: string; readonly fault: RequestFault }
  | { readonly failed: string };

export type Desk = (order: DeskOrder, onProgress: (progress: Progress) => void) => Promise<DeskAnswer>;

const byName = new Map(workspaceQuestions.map((question) => [question.name, question]));

/** A desk for the workspace at `path`. */
export function makeDesk(path: string): Desk {
  const shelf = new DossierShelf(path);
  let last: Promise<unknown> = Promise.resolve();

  const fulfil = async (order: DeskOrder, onProgress: (progress: Progress) => void): Promise<unknown> => {
    if (order.kind === 'describe') {
      const { dossier, ...counts } = await describeWorkspace(path);
      return { ...counts, counts: dossier.counts };
    }
    if (order.kind === 'ingest') {
      const answer = await ingestArticles.run(
        { workspace: path, paths: [...order.paths], map: undefined },
        { onProgress },
      );
      return { refused: answer.diagnostics.filter(isError).length };
    }
    const question = byName.get(order.name);
    if (question === undefined) throw new RequestError(`no question is called "${order.name}"`, 'not-found');
    return question.answer(shelf, order.input);
  };

  return (order, onProgress) => {
    const done = last.then(async (): Promise<DeskAnswer> => {
      try {
        return { json: JSON.stringify(await fulfil(order, onProgress)) };
      } catch (error) {
        if (error instanceof RequestError) return { refused: error.message, fault: error.fault };
        return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    });
    last = done;
    return done;
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
