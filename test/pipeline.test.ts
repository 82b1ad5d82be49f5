import { describe, expect, it } from 'vitest';
import type { Diagnostic, SourceArticle } from '../src/model/index.ts';
import { analyse } from '../src/pipeline.ts';

const article = (name: string, text: string, publishedAt?: string): SourceArticle => ({
  id: `a-${name}`,
  path: `${name}.txt`,
  title: name,
  language: 'en',
  sha256: '',
  text,
  credits: [],
  ...(publishedAt === undefined ? {} : { publishedAt }),
});
const STORY = 'The dam above Tarn broke on Monday and water ran through the mill, the mayor of Tarn said.';

describe('analyse', () => {
  it('orders articles by the moment of publication, undated last', () => {
    const { articles } = analyse(
      [
        article('undated', STORY),
        article('late', STORY, '2024-05-28T23:30:00-05:00'),
        article('early', STORY, '2024-05-29T01:00:00Z'),
      ],
      { diagnose: () => undefined },
    );
    expect(articles.map(({ title }) => title)).toEqual(['early', 'late', 'undated']);
  });

  it('gives the same analysis in whatever order the articles come', () => {
    const sources = [article('a', STORY, '2024-05-28'), article('b', `${STORY} Nobody was hurt.`), article('c', STORY)];
    const run = (list: readonly SourceArticle[]): string =>
      JSON.stringify(analyse(list, { diagnose: () => undefined }));
    expect(run([...sources].reverse())).toBe(run(sources));
  });

  it('goes on without an article that a stage fails on, and counts it', () => {
    const diagnostics: Diagnostic[] = [];
    const broken = { ...article('broken', STORY), text: null as unknown as string };
    const { articles, failed } = analyse([broken, article('whole', STORY)], { diagnose: (d) => diagnostics.push(d) });
    expect(articles.map(({ title }) => title)).toEqual(['whole']);
    expect(failed).toBe(1);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['article/not-analysed', 'broken.txt']]);
  });

  it.each([
    '66 million years ago',
    'in the past 500,000 years',
    '900 billion days ago',
    'in the next 9999999999 weeks',
  ])('reads an article that says %s', (words) => {
    const text = `The rock was formed ${words}, the geologist said on Monday.`;
    const { failed } = analyse([article('rock', text, '2024-05-28')], { diagnose: () => undefined });
    expect(failed).toBe(0);
  });
});
