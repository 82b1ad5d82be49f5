import type { SourceArticle } from '../../src/model/index.ts';

/** An article of a text for tests; the title is its first line where none is given, and then has a span. */
export function makeSource(text: string, fields: Partial<SourceArticle> = {}): SourceArticle {
  const first = text.split('\n')[0] ?? '';
  const head = fields.title === undefined ? { title: first, titleSpan: { start: 0, end: first.length } } : {};
  return {
    id: 'a-test',
    path: 'test.txt',
    title: first,
    language: 'en',
    sha256: '',
    text,
    credits: [],
    ...head,
    ...fields,
  };
}
