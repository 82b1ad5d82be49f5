/**
 * What a person sees of an article's file, white space collapsed: made here from the bytes alone, so that the truth
 * can be checked without the reader it is there to check. Only for the well-formed files of `examples/`.
 */
import { readFileSync } from 'node:fs';

const ENTITIES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  copy: '©',
  amp: '&',
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|([a-z]{2,8}));/gu, (whole, code?: string, name?: string) =>
    code !== undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
  );

const fromHtml = (html: string): string =>
  decodeEntities(
    html.replace(/<(script|style|title)\b[^>]*>[^<]*<\/\1>/gu, ' ').replace(/<(?:\/?[a-z!][^>]*)>/giu, ' '),
  );

const fromMarkdown = (text: string): string => text.replace(/^(?:#+|>) /gmu, '').replace(/\*/gu, '');

const fromJson = (json: string): string => {
  const record: unknown = JSON.parse(json);
  if (typeof record !== 'object' || record === null || !('headline' in record) || !('articleBody' in record)) {
    throw new Error('a JSON article of examples/ needs headline and articleBody');
  }
  return `${String(record.headline)}\n${String(record.articleBody)}`;
};

/** White space made one blank, and none before punctuation that followed a tag. */
export const collapseSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The visible text of one file, by its ending. */
export function visibleTextOf(file: string): string {
  const bytes = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return collapseSpace(fromHtml(bytes));
  if (file.endsWith('.md')) return collapseSpace(fromMarkdown(bytes));
  if (file.endsWith('.json')) return collapseSpace(fromJson(bytes));
  return collapseSpace(bytes);
}
