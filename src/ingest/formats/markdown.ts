/**
 * Markdown: the text is what a reader of the rendered page sees, one line per paragraph, heading, list item or cell.
 * markdown-it only splits the text into tokens here; no HTML is made, and HTML blocks are not shown.
 */
import { draftOfText, metadataOfFields } from '../draft-of-text.ts';
import { findFrontMatter } from '../front-matter.ts';
import { type ArticleDraft, type InputDocument, type InputFormat, RefusedInput } from '../input-format.ts';

interface MarkdownToken {
  readonly type: string;
  readonly content: string;
  readonly children: readonly MarkdownToken[] | null;
}

/** How many times longer than the longest article its Markdown may be: links and pictures take room too. */
const MAX_MARKUP_FACTOR = 2;

/** Reader's text of one inline run: link texts without addresses, no pictures, no tags. */
const textOfInline = (tokens: readonly MarkdownToken[]): string =>
  tokens
    .map(({ type, content }) => {
      if (type === 'softbreak') return ' ';
      if (type === 'hardbreak') return '\n';
      return type === 'text' || type === 'code_inline' || type === 'text_special' ? content : '';
    })
    .join('');

async function* readMarkdown(document: InputDocument): AsyncGenerator<ArticleDraft> {
  const source = await document.text();
  if (source.length > document.limits.maxArticleCharacters * MAX_MARKUP_FACTOR) {
    throw new RefusedInput('too-long', 'This is too much Markdown for one article. Split it.');
  }
  const { fields, end } = findFrontMatter(source);
  const { default: MarkdownIt } = await import('markdown-it');
  let tokens: readonly MarkdownToken[];
  try {
    tokens = new MarkdownIt({ html: true }).parse(source.slice(end), {});
  } catch (error) {
    throw new RefusedInput(
      'damaged-markdown',
      `The Markdown cannot be read (${String(error)}). Save it as plain text.`,
    );
  }
  const blocks = tokens
    .map(({ type, content, children }) =>
      type === 'inline' ? textOfInline(children ?? []) : type === 'fence' ? content : '',
    )
    .map((block) => block.trim())
    .filter((block) => block !== '');
  yield draftOfText(blocks.join('\n\n'), metadataOfFields(fields));
}

/** One article as Markdown; front matter (title, date, author, outlet, url) is read where there is one. */
export const markdown: InputFormat = {
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown'],
  sniff: (head) => /^---\n[A-Za-z][\w-]*:/u.test(head) && /\n#{1,3} /u.test(head),
  read: readMarkdown,
};
