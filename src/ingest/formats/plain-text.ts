import { draftOfText, metadataOfFields } from '../draft-of-text.ts';
import { findFrontMatter } from '../front-matter.ts';
import type { ArticleDraft, InputDocument, InputFormat } from '../input-format.ts';

async function* readPlainText(document: InputDocument): AsyncGenerator<ArticleDraft> {
  const text = await document.text();
  const { fields, end } = findFrontMatter(text);
  yield draftOfText(text.slice(end), metadataOfFields(fields));
}

/** One article as plain text, its headline in the first line; front matter between `---` lines may say more. */
export const plainText: InputFormat = {
  name: 'plain text',
  extensions: ['txt', 'text'],
  sniff: () => true,
  read: readPlainText,
};
