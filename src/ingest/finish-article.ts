import { createHash } from 'node:crypto';
import type { SourceArticle } from '../model/index.ts';
import { findLanguage } from './find-language.ts';
import type { ArticleDraft, Refusal } from './input-format.ts';
import type { ReadLimits } from './read-options.ts';

/** Words below which there is nothing to compare: a label or a broken export. */
const MIN_WORDS = 5;
const ID_LENGTH = 12;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Whether a text has at least this many words; stops counting there. */
function hasWords(text: string, count: number): boolean {
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  for (let seen = 0; seen < count; seen += 1) if (words.next().done === true) return false;
  return true;
}

/** Where the article stands: the file, or `file.jsonl#3` for one of several in it. */
export const pathOf = (path: string, entry: number | undefined): string =>
  entry === undefined ? path : `${path}#${String(entry)}`;

/**
 * A draft with its id, hash and language. The id is made from address, outlet, title and text, so that the same
 * article has the same id wherever it is read from. Texts that are too short or too long come back as refusals.
 */
export async function finishArticle(
  draft: ArticleDraft,
  path: string,
  limits: ReadLimits,
): Promise<SourceArticle | Refusal> {
  const { text, title, titleSpan, url, outletName, byline, publishedAt, credits = [], marked, entry } = draft;
  const refuse = (code: string, message: string): Refusal => ({
    kind: 'refusal',
    code,
    message,
    ...(entry === undefined ? {} : { entry }),
  });
  if (text.length > limits.maxArticleCharacters) {
    const limit = String(limits.maxArticleCharacters);
    return refuse('too-long', `The text has more than ${limit} characters, too many for one article. Split it.`);
  }
  if (text.trim() === '') return refuse('empty-body', 'The article has no text. Check how it was exported.');
  if (!hasWords(text, MIN_WORDS)) {
    return refuse('too-short', `The text has fewer than ${String(MIN_WORDS)} words. Check how it was exported.`);
  }
  const language = await findLanguage(text, draft.language);
  return {
    id: `a-${sha256([url ?? '', outletName ?? '', title, text].join('\0')).slice(0, ID_LENGTH)}`,
    path: pathOf(path, entry),
    title,
    language,
    sha256: sha256(text),
    text,
    credits,
    ...(url === undefined ? {} : { url }),
    ...(outletName === undefined ? {} : { outlet: { name: outletName, certainty: 'stated' as const } }),
    ...(titleSpan === undefined ? {} : { titleSpan }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(marked === undefined ? {} : { marked }),
  };
}
