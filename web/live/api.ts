/** The server that the page came from, and nothing else: the page's policy lets it ask nobody but its own origin. */

import type { ChangeRequest } from '../../src/corrections/index.ts';
import type { AppliedCorrection, Diagnostic, Dossier } from '../../src/model/index.ts';
import { parseSafely, type StoryEntry } from '../data/index.ts';

/** How the project is (`ProjectStatusSchema` of the server). */
export interface Status {
  readonly version: number;
  readonly analysing: boolean;
  readonly progress?: Progress;
  readonly failure?: string;
  readonly kind: 'folder' | 'dossier' | 'workspace';
  readonly takesArticles: boolean;
  readonly takesCorrections: boolean;
  readonly stories: number;
  readonly counts: Dossier['counts'];
}

export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total?: number;
}

/** The server refused; the message is its own. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A server that others can reach wants a token; it is kept until the tab is closed. */
const TOKEN = 'stemma-token';
export const saveToken = (token: string): void => sessionStorage.setItem(TOKEN, token.trim());

function headersOf(type?: string): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(type === undefined ? {} : { 'content-type': type }),
  };
}

async function call<Answer>(path: string, init: RequestInit & { type?: string } = {}): Promise<Answer> {
  const response = await fetch(`/api/${path}`, { ...init, headers: headersOf(init.type) });
  const text = await response.text();
  if (response.ok) return parseSafely<Answer>(text);
  let message = `the server answered ${response.status}`;
  try {
    const problem = JSON.parse(text) as { title?: string; detail?: string };
    message = problem.detail ?? problem.title ?? message;
  } catch {
    // Not a problem document: the number has to do.
  }
  throw new ApiError(response.status, message);
}

/** All pages of a list. */
async function list<Item>(path: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor = '';
  do {
    const page = await call<{ items: Item[]; next?: string }>(`${path}?limit=500${cursor}`);
    items.push(...page.items);
    cursor = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== '');
  return items;
}

export const getStatus = (): Promise<Status> => call('status');
export const listStories = (): Promise<StoryEntry[]> => list('stories');
export const listCorrections = (): Promise<AppliedCorrection[]> => list('corrections');
export const listDiagnostics = (): Promise<Diagnostic[]> => list('diagnostics');
export const getStory = (id: string): Promise<Dossier> => call(`stories/${encodeURIComponent(id)}`);

/** A page of what is found in a workspace. */
export const find = <Page>(path: string): Promise<Page> => call(path);

/** A pasted article. */
export interface Pasted {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

const post = <Answer>(path: string, body: unknown): Promise<Answer> =>
  call(path, { method: 'POST', body: JSON.stringify(body), type: 'application/json' });

export const addArticle = (article: Pasted): Promise<unknown> => post('articles', article);
export const addCorrection = (change: ChangeRequest, by: string, why: string): Promise<unknown> =>
  post('corrections', { change, by, why });
export const addFile = (file: File): Promise<unknown> =>
  call(`uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    type: 'application/octet-stream',
  });

export interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

/** Reads server-sent events until the stream ends. By `fetch`, since `EventSource` cannot send a token. */
export async function listen(onEvent: (event: ServerEvent) => void, signal: AbortSignal): Promise<void> {
  const response = await fetch('/api/events', { headers: headersOf(), signal });
  if (!response.ok || response.body === null) throw new ApiError(response.status, 'no events');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: (.*)$/mu.exec(block)?.[1];
      const data = /^data: (.*)$/mu.exec(block)?.[1];
      if (name !== undefined && data !== undefined) onEvent({ name, data: JSON.parse(data) });
    }
  }
}
