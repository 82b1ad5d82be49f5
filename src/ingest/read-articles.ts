/**
 * Reads articles from files, folders, globs and standard input, one at a time. Whatever cannot be read is said in a
 * diagnostic and counted; the rest goes on. `read + repeated + refused = seen` holds after every step.
 */
import type { Counts, Diagnostic, SourceArticle } from '../model/index.ts';
import { type FoundFile, findFiles, openDocument } from './bytes/index.ts';
import { isEnglish } from './find-language.ts';
import { finishArticle, pathOf } from './finish-article.ts';
import { findFormat } from './formats/index.ts';
import { type Refusal, RefusedInput } from './input-format.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits, type ReadOptions } from './read-options.ts';

type Outcome = SourceArticle | Refusal;

const isRefusal = (outcome: Outcome): outcome is Refusal => 'kind' in outcome;

/** The refusal that an error of the system or of a reader stands for; anything else is a mistake of ours and is thrown on. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedInput) return error.refusal;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      kind: 'refusal',
      code: 'no-permission',
      message: 'Reading is not permitted. Change its permissions, or leave it out.',
    };
  }
  if (typeof code === 'string' && /^E[A-Z]+$/u.test(code)) {
    return {
      kind: 'refusal',
      code: 'unreadable',
      message: `The system cannot read it (${code}). Check the disk and the path.`,
    };
  }
  throw error;
}

async function* readFile(
  file: FoundFile & { kind: 'file' | 'standard-input' },
  limits: ReadLimits,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const { path } = file;
  let opened: Awaited<ReturnType<typeof openDocument>> | undefined;
  let outcomes = 0;
  try {
    const note = (found: { readonly code: string; readonly message: string }): void =>
      options.diagnose({ code: `ingest/${found.code}`, severity: 'info', message: found.message, path });
    const input = file.kind === 'standard-input' ? (options.standardInput ?? process.stdin) : undefined;
    opened = await openDocument(path, limits, note, { standardInput: input, onBytes: options.onBytes });
    for await (const draft of findFormat(path, opened.head, options.format).read(opened.document, options.fields)) {
      outcomes += 1;
      yield draft.kind === 'draft' ? await finishArticle(draft, path, limits) : draft;
    }
    if (outcomes === 0) throw new RefusedInput('no-article', 'The file holds no article. Leave it out.');
  } catch (error) {
    yield refusalOf(error);
  } finally {
    await opened?.close();
  }
}

/**
 * Yields every article that the inputs hold, once, in a fixed order, and returns the counts. `inputs` are paths, folders
 * (walked by name), globs, or `-` for standard input; order and paths come out as given, with forward slashes.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<SourceArticle, Counts> {
  const limits: ReadLimits = {
    maxBytes: options.maxBytes ?? DEFAULT_READ_LIMITS.maxBytes,
    maxArticleCharacters: options.maxArticleCharacters ?? DEFAULT_READ_LIMITS.maxArticleCharacters,
    maxExpansion: options.maxExpansion ?? DEFAULT_READ_LIMITS.maxExpansion,
  };
  const counts = { seen: 0, read: 0, repeated: 0, refused: 0 };
  const ids = new Set<string>();
  let firstRepeated: string | undefined;
  const count = async (kind: 'read' | 'repeated' | 'refused', path: string): Promise<void> => {
    counts.seen += 1;
    counts[kind] += 1;
    if (kind === 'repeated') firstRepeated ??= path;
    await options.onProgress?.({ ...counts }, path);
  };
  const refuse = async (refusal: Omit<Refusal, 'kind'>, path: string): Promise<void> => {
    const { code, message, line, entry } = refusal;
    const place = line === undefined ? { path: pathOf(path, entry) } : { path, line };
    options.diagnose({ code: `ingest/${code}`, severity: 'error', message, ...place } satisfies Diagnostic);
    await count('refused', path);
  };

  for await (const file of findFiles(inputs)) {
    if (file.kind === 'unreadable') await refuse(file, file.path);
    else if (file.kind === 'same-file') await count('repeated', file.path);
    else {
      for await (const outcome of readFile({ kind: file.kind, path: file.path }, limits, options)) {
        if (isRefusal(outcome)) await refuse(outcome, file.path);
        else if (ids.has(outcome.id)) await count('repeated', outcome.path);
        else {
          ids.add(outcome.id);
          if (!isEnglish(outcome.language) && outcome.language !== 'und') {
            const message = `The article is in another language (${outcome.language}). It is read, but Stemma's rules are for English: expect little.`;
            options.diagnose({
              code: 'ingest/language-not-supported',
              severity: 'warning',
              message,
              path: outcome.path,
            });
          }
          await count('read', outcome.path);
          yield outcome;
        }
      }
    }
  }
  if (firstRepeated !== undefined) {
    const message = `${String(counts.repeated)} of ${String(counts.seen)} are the same as articles read before and were passed over; this is the first. Nothing to do.`;
    options.diagnose({ code: 'ingest/repeated', severity: 'info', message, path: firstRepeated });
  }
  return counts;
}

/** All articles of the inputs at once, with the counts: for sets that fit into memory. */
export async function collectArticles(
  inputs: readonly string[],
  options: ReadOptions,
): Promise<{ readonly articles: SourceArticle[]; readonly counts: Counts }> {
  const articles: SourceArticle[] = [];
  const reading = readArticles(inputs, options);
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return { articles, counts: next.value };
    articles.push(next.value);
  }
}
