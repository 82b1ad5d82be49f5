import type { Question } from '../question.ts';
import type {
  CorrectionRequest,
  NotedCorrection,
  ProjectEvent,
  ProjectStatus,
  UploadReceipt,
} from './project-status.ts';

/** A question as those who pass it on know it: its words and shapes. */
export type Asked = Omit<Question, 'answer'>;

/** What a surface serves: a folder of articles, a finished dossier, or a workspace. */
export interface Holdings {
  /** Everything that can be asked, in the order it is offered. */
  readonly questions: readonly Asked[];
  readonly status: ProjectStatus;
  /** The same object for as long as every answer stays the same: answers may be kept beside it. */
  state(): Promise<object>;
  /** The answer to the question of this name, as JSON. `input` fits its schema. Throws `RequestError`. */
  ask(name: string, input: Readonly<Record<string, unknown>>): Promise<string>;
  /** Keeps a file and reads it soon. Throws `RequestError` where no articles are taken. */
  addFile(name: string, bytes: Uint8Array): Promise<UploadReceipt>;
  /** Keeps a correction and lays it over the dossier. Throws `RequestError` when it names what is not there. */
  addCorrection(request: CorrectionRequest): Promise<NotedCorrection>;
  /** Calls back on everything that happens; returns how to stop that. */
  listen(listener: (event: ProjectEvent) => void): () => void;
  /** Resolves when nothing is read or waits to be. */
  settled(): Promise<void>;
  /** Ends what is under way; what was added is kept. */
  close(): Promise<void>;
}
