import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/text/index.ts';
import { makeFolder, REPORT, readInputs, readOne } from './read-folder.ts';

const BODY = 'The bridge at Norwick was closed on Monday after a lorry hit it, the police said. Nobody was hurt.';

describe('plain text', () => {
  it('takes the first line for the headline', async () => {
    const { articles } = await readOne('a.txt', REPORT);
    const [article] = articles;
    expect(article?.title).toBe('Council of Almere votes to close the old harbour');
    expect(article?.titleSpan && sliceSpan(article.text, article.titleSpan)).toBe(article?.title);
    expect(article).toMatchObject({ language: 'en', text: REPORT });
    expect(article?.id).toMatch(/^a-[0-9a-f]{12}$/u);
  });

  it.each([
    ['Council Votes To Close The Old Harbour Of Almere In The Spring, Mayor Says After The Meeting.', true],
    ['Old harbour to close.', true],
    ['What next for the old harbour?', true],
    ['Harbour to close, says U.S.', true],
    ['The council of Almere has voted to close the old harbour of the town in the spring of next year.', false],
    ['The harbour closes. It was old.', false],
  ])('headline or sentence: %s', async (line, isHeadline) => {
    const { articles } = await readOne('a.txt', `${line}\n${REPORT}`);
    expect(articles[0]?.titleSpan !== undefined).toBe(isHeadline);
  });

  it('has no headline where the first line is a sentence', async () => {
    const { articles } = await readOne('a.txt', `${BODY}\nThe road was open again by noon on Tuesday.\n`);
    expect(articles[0]?.titleSpan).toBeUndefined();
    expect(articles[0]?.title).toBe(BODY);
  });

  it('reads front matter', async () => {
    const { articles } = await readOne(
      'a.txt',
      `---\ntitle: Bridge closed\noutlet: The Norwick Gazette\ndate: 3 May 2021\n---\n${BODY}`,
    );
    expect(articles[0]).toMatchObject({ title: 'Bridge closed', publishedAt: '2021-05-03', text: BODY });
    expect(articles[0]?.outlet).toEqual({ name: 'The Norwick Gazette', certainty: 'stated' });
  });
});

describe('Markdown', () => {
  it('gives what a reader of the page sees', async () => {
    const source = `---\nauthor:\n  - Ann Other\n  - Bo Lee\n---\n# Bridge *closed*\n\n![a lorry](x.png) ${BODY} See [the map](http://map.example/).\n\n<script>alert(1)</script>\n\n- first\n- second\n`;
    const { articles } = await readOne('a.md', source);
    expect(articles[0]?.text).toBe(`Bridge closed\n\n${BODY} See the map.\n\nfirst\n\nsecond`);
    expect(articles[0]).toMatchObject({ title: 'Bridge closed', byline: 'Ann Other, Bo Lee' });
  });
});

describe('JSON', () => {
  const shapes: readonly [string, object, object][] = [
    [
      'plain',
      { title: 'Bridge closed', text: BODY, outlet: 'gazette.example', publishedAt: '2021-05-03' },
      { publishedAt: '2021-05-03' },
    ],
    ['content with tags', { title: 'Bridge closed', content: `<p>${BODY}</p><script>x()</script>` }, {}],
    ['epoch', { title: 'Bridge closed', body: BODY, date: 1620000000 }, { publishedAt: '2021-05-03T00:00:00.000Z' }],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'Bridge closed',
        articleBody: BODY,
        author: [{ name: 'Ann Other' }],
        publisher: { name: 'Gazette' },
        datePublished: '2021-05-03T08:00:00Z',
      },
      { byline: 'Ann Other', publishedAt: '2021-05-03T08:00:00Z', outlet: { name: 'Gazette', certainty: 'stated' } },
    ],
    [
      'ninjs',
      { headline: 'Bridge closed', body_text: BODY, byline: 'Ann Other', versioncreated: '2021-05-03T08:00:00Z' },
      { byline: 'Ann Other' },
    ],
    ['ninjs with markup', { headline: 'Bridge closed', body_xhtml: `<p>${BODY}</p>` }, {}],
    ['ninjs 2', { headlines: [{ value: 'Bridge closed' }], bodies: [{ value: BODY }] }, {}],
  ];
  it.each(shapes)('reads %s', async (_name, record, expected) => {
    const { articles } = await readOne('a.json', JSON.stringify(record));
    expect(articles[0]).toMatchObject({ title: 'Bridge closed', text: BODY, ...expected });
    expect(articles[0]?.titleSpan).toBeUndefined();
    expect(articles[0]?.path).toMatch(/a\.json$/u);
  });

  it('numbers the entries of a list', async () => {
    const { articles } = await readOne(
      'a.json',
      JSON.stringify({
        articles: [
          { title: 'One', text: BODY },
          { title: 'Two', text: BODY },
        ],
      }),
    );
    expect(articles.map(({ path, title }) => [path.slice(-8), title])).toEqual([
      ['a.json#1', 'One'],
      ['a.json#2', 'Two'],
    ]);
  });

  it('numbers the lines of JSON Lines and keeps a title that heads the text', async () => {
    const { articles } = await readOne(
      'a.jsonl',
      `\n${JSON.stringify({ title: 'Bridge closed', text: `Bridge closed\n${BODY}` })}\n`,
    );
    expect(articles[0]?.path.slice(-9)).toBe('a.jsonl#2');
    expect(articles[0]?.titleSpan).toEqual({ start: 0, end: 13 });
  });
});

describe('choosing the format', () => {
  it('unpacks gzip and looks at the name below it', async () => {
    const { articles } = await readOne('a.jsonl.gz', gzipSync(JSON.stringify({ title: 'Bridge closed', text: BODY })));
    expect(articles[0]?.text).toBe(BODY);
  });

  it('sniffs what has no telling name', async () => {
    const folder = makeFolder({
      page: `<!doctype html><html lang="en"><body><article><h1>Bridge closed</h1><p>${BODY}</p><p>${BODY}</p></article></body></html>`,
      record: JSON.stringify({ title: 'Bridge closed', text: `${BODY} A second lorry passed.` }),
      'text.txt': REPORT,
    });
    const { articles } = await readInputs([folder]);
    expect(articles.map(({ title }) => title)).toEqual([
      'Bridge closed',
      'Bridge closed',
      'Council of Almere votes to close the old harbour',
    ]);
  });

  it('reads standard input, folders in order and globs', async () => {
    const folder = makeFolder({
      'b/2.txt': `${REPORT}Two.`,
      'b/10.txt': `${REPORT}Ten.`,
      'a.txt': REPORT,
      '.hidden.txt': 'no',
    });
    const all = await readInputs(['-', folder], {
      standardInput: Readable.from([Buffer.from(`${REPORT}From a pipe.`)]),
    });
    expect(all.articles.map(({ path }) => path.slice(folder.length))).toEqual(['', '/a.txt', '/b/10.txt', '/b/2.txt']);
    const globbed = await readInputs([`${folder}/**/1*.txt`]);
    expect(globbed.articles).toHaveLength(1);
  });

  it('gives the same article the same id wherever it stands', async () => {
    const [one, two] = [await readOne('a.txt', REPORT), await readOne('b.txt', REPORT)];
    expect(one.articles[0]?.id).toBe(two.articles[0]?.id);
  });
});
