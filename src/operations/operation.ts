/**
 * One thing that a user can ask, told once: every surface (command line, library, later HTTP and MCP) is a loop over
 * the list of operations and adds nothing of its own.
 */
import type { z } from 'zod';
import type { ReportOptions } from '../report/index.ts';

/** How far a run is. */
export interface Progress {
  /** What is being done: "reading", "articles", "stories". */
  readonly phase: string;
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number;
}

/** What a surface lends to an operation. */
export interface OperationContext {
  /** Called often while it runs. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when the user wants it to end: what was begun is finished and saved. Long operations heed it. */
  readonly signal?: AbortSignal;
}

/** A file that an answer can be saved as, rendered in parts when it is asked for: a large answer fits in no one string. */
export interface OutputFile {
  readonly name: string;
  render(): Iterable<string>;
}

/** Name of the file that shows an answer in a browser, where an operation has one. */
export const HTML_FILE = 'report.html';

/** `done`: all was read · `partly`: something was refused · `nothing`: there was nothing that could be read. */
export type Outcome = 'done' | 'partly' | 'nothing';

/** An operation as the HTTP API and the MCP server offer it: at `/<command>`, without the path of the workspace. */
export interface Served {
  /** Name of the question. */
  readonly name: string;
  /** What the answer holds and how to read it, in a few sentences. */
  readonly description: string;
}

/** A question with the shapes of its input and answer. Methods, so that a list can hold operations of any shape. */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** Name of the library function. */
  readonly name: string;
  /** Name of the command. */
  readonly command: string;
  /** One line. */
  readonly title: string;
  /** Command lines that a reader can try; `$` stands for the program's name. */
  readonly examples: readonly { readonly line: string; readonly what: string }[];
  /** Whether it heeds `signal`: then a first Ctrl-C does not end the process. */
  readonly heedsSignal?: boolean;
  /** Set where programs may ask it of a workspace that is served; it then only reads. */
  readonly served?: Served;
  /** Properties with `meta({ positional: true })` are arguments of the command, the others options with a `placeholder`. */
  readonly input: Input;
  readonly output: Output;
  run(input: z.output<Input>, context: OperationContext): Promise<z.output<Output>>;
  outcomeOf(output: z.output<Output>): Outcome;
  /** The answer as text for a person. */
  renderText(output: z.output<Output>, options: ReportOptions): string;
  /** What was wrong with the input, as text; empty when nothing was. */
  renderProblems(output: z.output<Output>, options: ReportOptions): string;
  /** The answer as files for a folder; the first holds all of it as JSON. */
  filesOf(output: z.output<Output>): readonly [OutputFile, ...OutputFile[]];
}

/** What is wrong with a request that cannot be met. */
export type RequestFault = 'not-found' | 'gone' | 'conflict' | 'busy' | 'unfit';

/** The request itself cannot be met as asked (an unknown story id): the fault of the request, not of the articles. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly fault: RequestFault;

  /** `fault`: whether the thing is unknown, no longer there, in the way of the state of things, in use by another for a while, or unfit in itself. */
  constructor(message: string, fault: RequestFault = 'unfit') {
    super(message);
    this.fault = fault;
  }
}
