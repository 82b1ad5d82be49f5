/**
 * HTML: the main text below the headline, paragraph by paragraph. Where the page shows none, the body that the page's JSON-LD repeats stands in.
 */
import type { Boilerplate } from '../../model/index.ts';
import { draftOfText } from '../draft-of-text.ts';
import {
  countLineWords,
  findMainText,
  findMetadata,
  type PageLine,
  type PageMetadata,
  parseHtml,
  textOfMarkup,
} from '../html/index.ts';
import { type ArticleDraft, type InputDocument, type InputFormat, RefusedInput } from '../input-format.ts';
import { normalizeLabel, normalizeText } from '../normalize-text.ts';

/** Words below which a main text is taken for a page without one. */
const MIN_WORDS = 5;

/** What is kept of a line. */
type TextLine = Pick<PageLine, 'text' | 'caption' | 'words'>;

/** Headline and lines as one text, paragraphs separated by blank lines, captions marked. */
function draftOfLines(
  lines: readonly Pick<PageLine, 'text' | 'caption'>[],
  title: string,
  metadata: PageMetadata,
): ArticleDraft {
  const marked: Boilerplate[] = [];
  let text = title;
  for (const { text: line, caption } of lines[0]?.text === title ? lines.slice(1) : lines) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += line;
    if (caption) {
      marked.push({
        span: { start, end: text.length },
        kind: 'caption',
        reason: 'The page marks it as the caption of a picture.',
      });
    }
  }
  const draft = draftOfText(text, { ...metadata, title });
  return {
    ...draft,
    ...(metadata.credits.length === 0 ? {} : { credits: metadata.credits }),
    ...(marked.length === 0 ? {} : { marked }),
  };
}

/** The article of a page, given its markup; throws `RefusedInput` where there is none. */
export async function draftOfPage(source: string): Promise<ArticleDraft> {
  let metadata: PageMetadata;
  let lines: readonly TextLine[];
  try {
    const page = await parseHtml(source);
    metadata = findMetadata(page);
    lines = findMainText(page);
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown reason';
    throw new RefusedInput(
      'damaged-html',
      `The page cannot be taken apart (${reason}). Save the article's text as plain text.`,
    );
  }
  if (countLineWords(lines) < MIN_WORDS && metadata.jsonLdBody !== undefined) {
    const body = normalizeText(await textOfMarkup(metadata.jsonLdBody));
    lines = body
      .split('\n')
      .map((text) => ({ text: text.trim(), caption: false, words: text.trim().split(/\s+/u).length }))
      .filter(({ text }) => text !== '');
  }
  if (countLineWords(lines) < MIN_WORDS) {
    throw new RefusedInput(
      'no-main-text',
      'The page has no main text. Save the page after it has loaded, or give its text.',
    );
  }
  const clean = lines.map((line) => ({ ...line, text: normalizeLabel(line.text) }));
  const title = normalizeLabel(metadata.title ?? '');
  return draftOfLines(clean, title, metadata);
}

async function* readHtml(document: InputDocument): AsyncGenerator<ArticleDraft> {
  yield await draftOfPage(await document.text());
}

/** One article as a web page. */
export const html: InputFormat = {
  name: 'HTML',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  sniff: (head) =>
    /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,2000}-->\s{0,20}){0,3}<(?:!doctype html|html|head|body|article)\b/iu.test(
      head,
    ),
  read: readHtml,
};
