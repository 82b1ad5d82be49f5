import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { parseFieldMap } from '../../src/ingest/index.ts';
import { makeFolder, readInputs, readOne } from './read-folder.ts';

const BODY = 'The bridge at Norwick was closed on Monday after a lorry hit it, the police said. Nobody was hurt.';
const OTHER = 'The council of Almere voted on Tuesday to close the old harbour, said the mayor, and to build a park.';

describe('feeds', () => {
  const rss = (items: string): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Norwick Gazette</title><link>https://gazette.example/</link><language>en-gb</language>${items}</channel></rss>`;
  const item = (link: string, source = ''): string =>
    `<item><title>Bridge &amp; road closed</title><link>${link}</link><dc:creator>Ann Other</dc:creator><pubDate>Mon, 03 May 2021 06:01:00 +0000</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${BODY}</p><p>More later.</p>]]></content:encoded>${source}</item>`;

  it('reads the entries of RSS with their whole content', async () => {
    const { articles } = await readOne('a.rss', rss(item('https://gazette.example/1')));
    expect(articles[0]).toMatchObject({
      title: 'Bridge & road closed',
      text: `${BODY}\n\nMore later.`,
      url: 'https://gazette.example/1',
      byline: 'Ann Other',
      outlet: { name: 'Norwick Gazette' },
    });
    expect(articles[0]?.publishedAt).toMatch(/^2021-05-03/u);
    expect(articles[0]?.path).toMatch(/a\.rss#1$/u);
  });

  it('credits the source of an entry on its own site, and takes it for the outlet where the address leads away', async () => {
    const source = '<source url="https://halcyon.example/feed">Halcyon Press</source>';
    const { articles } = await readOne(
      'a.xml',
      rss(item('https://www.gazette.example/1', source) + item('https://halcyon.example/2', source)),
    );
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(['Norwick Gazette', 'Halcyon Press']);
    expect(articles.map(({ credits }) => credits.map(({ name }) => name))).toEqual([['Halcyon Press'], []]);
  });

  it('reads Atom, RDF and JSON Feed', async () => {
    const folder = makeFolder({
      'a.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><link href="https://gazette.example/"/><entry><title>Bridge</title><link rel="alternate" href="https://gazette.example/a"/><author><name>Bo Lee</name></author><published>2021-05-03T06:00:00Z</published><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry></feed>`,
      'b.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Gazette</title><link>https://gazette.example/</link></channel><item rdf:about="y"><title>Harbour</title><link>https://gazette.example/b</link><description>${OTHER}</description><dc:date>2021-05-04</dc:date></item></rdf:RDF>`,
      'c.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Gazette',
        home_page_url: 'https://gazette.example/',
        items: [{ id: '1', url: 'https://gazette.example/c', title: 'Bridge again', content_html: `<p>${BODY}</p>` }],
      }),
    });
    const { articles, codes } = await readInputs([folder]);
    expect(articles.map(({ title, url }) => `${title} ${url}`)).toEqual([
      'Bridge https://gazette.example/a',
      'Harbour https://gazette.example/b',
      'Bridge again https://gazette.example/c',
    ]);
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(['Gazette', 'Gazette', 'Gazette']);
    expect(codes).toEqual(['ingest/summaries-only']);
  });

  it('reads a feed from standard input by its first characters', async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(rss(item('https://gazette.example/1')));
    }
    const { articles } = await readInputs(['-'], { standardInput: input() });
    expect(articles).toHaveLength(1);
  });

  it('finds the page of an entry by a link from the feed on, or by an id that is an address', async () => {
    const entry = (inside: string, name: string): string =>
      `<item><title>${name}</title>${inside}<description>${BODY} So in ${name}.</description></item>`;
    const { articles } = await readOne(
      'a.rss',
      rss(
        entry('<link>/news/1</link>', 'One') +
          entry('<guid isPermaLink="true">https://gazette.example/2</guid>', 'Two') +
          entry('<guid isPermaLink="false">https://gazette.example/3</guid>', 'Three'),
      ),
    );
    expect(articles.map(({ url }) => url)).toEqual([
      'https://gazette.example/news/1',
      'https://gazette.example/2',
      undefined,
    ]);
  });

  it('takes the summary where the content is only a picture', async () => {
    const { articles } = await readOne(
      'a.rss',
      rss(
        `<item><title>Bridge</title><description>${BODY}</description><content:encoded><![CDATA[<img src="a.png" alt="">]]></content:encoded></item>`,
      ),
    );
    expect(articles[0]?.text).toBe(BODY);
  });

  it('refuses what is no feed, and entities that grow without end', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">${Array.from({ length: 12 }, (_, level) => `<!ENTITY ${String.fromCharCode(98 + level)} "${`&${String.fromCharCode(97 + level)};`.repeat(10)}">`).join('')}]>`;
    const { codes, counts } = await readInputs([
      makeFolder({
        'a.xml': '<catalogue><book>One</book></catalogue>',
        'b.rss': rss(item('https://gazette.example/1')).replace('?>', `?>${bomb}`).replace('Short.', '&m;'),
        'c.rss': rss(item('https://gazette.example/1')).slice(0, 200),
      }),
    ]);
    expect(codes.filter((code) => code === 'ingest/damaged-feed').length).toBeGreaterThan(0);
    expect(counts.seen).toBe(3);
  });
});

describe('CSV', () => {
  it('maps columns by their usual names, in any case and with any usual separator', async () => {
    const folder = makeFolder({
      'a.csv': `Headline,Body,Publication,Published_Date,Link\nBridge,"${BODY.replace(',', '""x"",')}\nSecond line",Gazette,2021-05-03,https://g.example/1\n`,
      'b.tsv': `title\ttext\tsource\nHarbour\t${OTHER}\tThe Post\n`,
      'c.csv': `title;text\nAgain;${BODY}\n`,
    });
    const { articles, codes } = await readInputs([folder]);
    expect(codes).toEqual([]);
    expect(articles.map(({ title, outlet }) => [title, outlet?.name])).toEqual([
      ['Bridge', 'Gazette'],
      ['Harbour', 'The Post'],
      ['Again', undefined],
    ]);
    expect(articles[0]?.text).toContain('"x"');
    expect(articles[0]?.text).toContain('Second line');
    expect(articles[0]?.publishedAt).toBe('2021-05-03');
  });

  it('takes columns as it is told', async () => {
    const { articles } = await readOne('a.csv', `id,kop,inhoud\n1,Bridge,"${BODY}"\n`, {
      fields: parseFieldMap('title=kop, text=inhoud'),
    });
    expect(articles[0]).toMatchObject({ title: 'Bridge', text: BODY });
  });

  it('says which columns there are where none holds the text', async () => {
    const { diagnostics } = await readOne('a.csv', 'id,kop,inhoud\n1,Bridge,Norwick\n');
    expect(diagnostics[0]?.code).toBe('ingest/no-text-column');
    expect(diagnostics[0]?.message).toContain('"id", "kop", "inhoud"');
  });

  it('passes over a broken row and goes on', async () => {
    const { articles, diagnostics, counts } = await readOne(
      'a.csv',
      `title,text\nBridge,"${BODY}"\nShort\nHarbour,"${OTHER}"\n`,
    );
    expect(articles.map(({ title }) => title)).toEqual(['Bridge', 'Harbour']);
    expect(diagnostics).toMatchObject([{ code: 'ingest/broken-row', line: 3 }]);
    expect(counts).toEqual({ seen: 3, read: 2, repeated: 0, refused: 1 });
  });

  it('reads a packed table', async () => {
    const { articles } = await readOne('a.csv.gz', gzipSync(`title,text\nBridge,"${BODY}"\n`));
    expect(articles).toHaveLength(1);
  });

  it('names a column that the caller asks for and that is not there, with those that are', async () => {
    const { diagnostics, counts } = await readOne('a.csv', `title,text\nBridge,"${BODY}"\n`, {
      fields: parseFieldMap('title=kop'),
    });
    expect(diagnostics).toMatchObject([{ code: 'ingest/no-such-column' }]);
    expect(diagnostics[0]?.message).toContain('"kop" (--map title=…); there are "title", "text"');
    expect(counts).toMatchObject({ read: 0, refused: 1 });
  });

  it('ends where a packed table is cut, with what stands before', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `Bridge ${row},"${BODY} ${String(Math.sin(row))}"\n`);
    const packed = gzipSync(`title,text\n${rows.join('')}`);
    const { counts, codes } = await readOne('a.csv.gz', packed.subarray(0, packed.length - 5000));
    expect(counts.read).toBeGreaterThan(1000);
    expect(codes).toEqual(['ingest/truncated-gzip']);
  });

  it('gives up a row that is longer than any article, in one line or in many, and goes on behind it', async () => {
    const good = (name: string): string => `${name},"${BODY} Said in ${name}."\n`;
    const long = (word: string): string => `Long,"${word.repeat(60_000)}"\n`;
    const table = `title,text\n${good('One')}${long('word ')}${good('Two')}${long('word\n')}${good('Three')}${good('Four')}`;
    for (const maxBytes of [20_000, 32_000_000]) {
      const { articles, diagnostics } = await readOne('a.csv', table, { maxBytes, maxArticleCharacters: 2000 });
      expect(articles.map(({ title }) => title)).toEqual(expect.arrayContaining(['One', 'Two', 'Four']));
      expect(diagnostics.map(({ code, line }) => `${code} ${String(line)}`)).toEqual([
        'ingest/broken-row 3',
        'ingest/broken-row 5',
      ]);
      expect(diagnostics[1]?.message).toMatch(/lines 5 to \d{5} /u);
    }
  });

  it('says where a quotation mark is never closed', async () => {
    const { articles, diagnostics } = await readOne(
      'a.csv',
      `title,text\nBridge,"${BODY}"\nHarbour,"${OTHER}\nThe end\n`,
    );
    expect(articles.map(({ title }) => title)).toEqual(['Bridge']);
    expect(diagnostics).toMatchObject([{ code: 'ingest/broken-row', line: 3 }]);
    expect(diagnostics[0]?.message).toMatch(/lines 3 to 4 .* never closed/u);
  });

  it('reads tables with a mark, blank lines before them, or a line that names the separator', async () => {
    const folder = makeFolder({
      'a.csv': `\uFEFF"title","text"\nBridge,"${BODY}"\n`,
      'b.csv': `\n\ntitle,text\nHarbour,"${OTHER}"\n`,
      'c.csv': `sep=;\ntitle;text\nAgain;"${BODY} Again."\n`,
    });
    const { articles, codes } = await readInputs([folder]);
    expect(articles.map(({ title }) => title)).toEqual(['Bridge', 'Harbour', 'Again']);
    expect(codes).toEqual([]);
  });

  it.each(['title headline', 'name=kop', 'text='])('refuses the map "%s"', (map) => {
    expect(() => parseFieldMap(map)).toThrow(/FIELD=COLUMN/u);
  });
});

describe('Parquet', () => {
  async function writeParquet(select: string): Promise<string> {
    const file = join(makeFolder({ 'note.txt': '' }), 'a.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
    connection.closeSync();
    return file;
  }

  it('reads its rows, dates and lists too', async () => {
    const file = await writeParquet(
      `SELECT 'Bridge' AS title, '${BODY}' AS body, DATE '2021-05-03' AS date, ['Ann Other', 'Bo Lee'] AS authors, 7 AS rank
       UNION ALL SELECT 'Harbour', '${OTHER}', NULL, NULL, 8`,
    );
    const { articles } = await readInputs([file]);
    expect(articles[0]).toMatchObject({ title: 'Bridge', text: BODY, byline: 'Ann Other, Bo Lee' });
    expect(articles[0]?.publishedAt).toMatch(/^2021-05-03/u);
    expect(articles[1]).toMatchObject({ title: 'Harbour', text: OTHER });
    expect(articles[1]?.path).toMatch(/a\.parquet#2$/u);
  });

  it('says which columns there are where none holds the text, and reads the one that is named', async () => {
    const file = await writeParquet(`SELECT 'Bridge' AS title, '${BODY}' AS inhoud`);
    const { diagnostics } = await readInputs([file]);
    expect(diagnostics[0]).toMatchObject({ code: 'ingest/no-text-column' });
    const { articles } = await readInputs([file], { fields: { text: 'inhoud' } });
    expect(articles[0]?.text).toBe(BODY);
  });

  it('reads objects and lists: names of outlets and authors, paragraphs of a text', async () => {
    const file = await writeParquet(
      `SELECT 'Bridge' AS title, ['${BODY}', '${OTHER}'] AS text, {'name': 'Gazette', 'id': 3} AS source,
         [{'name': 'Ann Other'}, {'name': 'Bo Lee'}] AS authors`,
    );
    const { articles } = await readInputs([file]);
    expect(articles[0]).toMatchObject({
      text: `${BODY}\n\n${OTHER}`,
      outlet: { name: 'Gazette' },
      byline: 'Ann Other, Bo Lee',
    });
  });

  it.each(['1620000000', '1620000000000', '1620000000000000', '1620000000000000000'])(
    'takes the number %s for a time',
    async (time) => {
      const { articles } = await readInputs([
        await writeParquet(`SELECT '${BODY}' AS text, ${time}::bigint AS timestamp`),
      ]);
      expect(articles[0]?.publishedAt).toBe('2021-05-03T00:00:00.000Z');
    },
  );

  it('says that a row has no text', async () => {
    const { diagnostics } = await readInputs([await writeParquet(`SELECT 'Bridge' AS title, NULL::varchar AS text`)]);
    expect(diagnostics[0]).toMatchObject({ code: 'ingest/empty-body' });
  });

  it('ends at a damaged column, whatever stood before it', async () => {
    const file = await writeParquet(`SELECT '${BODY} ' || i AS text FROM range(20000) rows(i)`);
    const bytes = readFileSync(file).fill(7, 20_000, 21_000);
    const { codes, counts } = await readOne('damaged.parquet', bytes);
    expect(codes).toContain('ingest/damaged-parquet');
    expect(counts.refused).toBe(1);
  });

  it('refuses a damaged file', async () => {
    const { codes } = await readOne('a.parquet', 'PAR1 and then nothing that belongs here');
    expect(codes).toEqual(['ingest/damaged-parquet']);
  });
});

describe('WARC', () => {
  const page = (title: string, body: string): string =>
    `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p><p>${body.replace('Monday', 'Sunday')} It is the third time this year, people in the town said on the day after.</p></article></body></html>`;

  async function record(url: string, content: string, type: string, status = '200 OK'): Promise<Uint8Array> {
    async function* body(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(content);
    }
    const made = WARCRecord.create(
      {
        url,
        date: '2021-05-03T00:00:00Z',
        type: 'response',
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status}`,
      },
      body(),
    );
    return WARCSerializer.serialize(made);
  }

  const records = async (): Promise<Uint8Array[]> => [
    await record('https://g.example/1', page('Bridge closed', BODY), 'text/html; charset=utf-8'),
    await record('https://g.example/p.png', '\u0000\u0001\u0002'.repeat(500), 'image/png'),
    await record('https://g.example/404', page('Not found', OTHER), 'text/html', '404 Not Found'),
    await record('https://g.example/empty', '<html><body></body></html>', 'text/html'),
    await record('https://g.example/2', page('Harbour to close', OTHER), 'text/html'),
  ];

  it.each(['plain', 'packed'])('reads the pages of an archive, %s', async (how) => {
    const parts = await records();
    const archive = how === 'plain' ? Buffer.concat(parts) : Buffer.concat(parts.map((part) => gzipSync(part)));
    const { articles, codes, counts } = await readOne(how === 'plain' ? 'a.warc' : 'a.warc.gz', archive);
    expect(articles.map(({ title, url }) => `${title} ${url}`)).toEqual([
      'Bridge closed https://g.example/1',
      'Harbour to close https://g.example/2',
    ]);
    expect(articles[1]?.path).toMatch(/#3$/u);
    expect(codes).toEqual(['ingest/no-main-text', 'ingest/no-pages']);
    expect(counts).toEqual({ seen: 3, read: 2, repeated: 0, refused: 1 });
  });

  it('keeps what it could read of an archive that ends early, wherever that is', async () => {
    const parts = await records();
    const plain = Buffer.concat(parts);
    const packed = Buffer.concat(parts.map((part) => gzipSync(part)));
    const cuts = [1, 5, 40, 300, 700, 1200];
    const folder = makeFolder({
      ...Object.fromEntries(cuts.map((cut) => [`p${String(cut)}.warc`, plain.subarray(0, plain.length - cut)])),
      ...Object.fromEntries(cuts.map((cut) => [`z${String(cut)}.warc.gz`, packed.subarray(0, packed.length - cut)])),
    });
    const { articles, counts, codes } = await readInputs([folder]);
    expect(articles.length).toBeGreaterThan(0);
    expect(counts.seen).toBeGreaterThan(cuts.length * 2);
    expect(codes).toContain('ingest/truncated-gzip');
  });

  it('goes on behind a damaged member of a packed archive, wherever the damage is', async () => {
    const parts = (await records()).filter((_, at) => at === 0 || at === 4);
    const [first, last] = parts.map((part) => gzipSync(part)) as [Buffer, Buffer];
    const lost = gzipSync(
      await record('https://g.example/lost', page('Lost', BODY.replace('Norwick', 'Almere')), 'text/html'),
    );
    for (const place of [
      0,
      1,
      3,
      12,
      60,
      Math.floor(lost.length / 2),
      lost.length - 9,
      lost.length - 6,
      lost.length - 1,
    ]) {
      const damaged = Buffer.from(lost);
      for (let at = place; at < Math.min(place + 3, lost.length); at += 1) damaged[at] = (damaged[at] as number) ^ 0xa5;
      const { articles, diagnostics, counts } = await readOne('a.warc.gz', Buffer.concat([first, damaged, last]));
      expect(
        articles.map(({ title }) => title),
        `damage at ${place}`,
      ).toEqual(['Bridge closed', 'Harbour to close']);
      expect(counts).toEqual({ seen: 3, read: 2, repeated: 0, refused: 1 });
      expect(diagnostics[0]?.code).toBe('ingest/damaged-gzip-member');
      expect(diagnostics[0]?.message).toContain(
        `${lost.length} bytes of the packed archive, from byte ${first.length} on`,
      );
    }
  });

  it('reads a packed archive of which the beginning, the end or all is damaged', async () => {
    const [first, last] = [0, 4].map(async (at) => gzipSync((await records())[at] as Uint8Array));
    const [one, two] = [await first, await last] as [Buffer, Buffer];
    const noise = Buffer.alloc(700, 0x1f);
    const behind = await readOne('a.warc.gz', Buffer.concat([one.subarray(0, 30), noise, two]));
    expect(behind.articles.map(({ title }) => title)).toEqual(['Harbour to close']);
    expect(behind.codes).toEqual(['ingest/damaged-gzip-member']);
    const before = await readOne('a.warc.gz', Buffer.concat([one, two.subarray(0, 30), noise]));
    expect(before.articles.map(({ title }) => title)).toEqual(['Bridge closed']);
    expect(before.codes[0]).toMatch(/damaged-gzip|truncated-gzip/u);
    const none = await readOne('a.warc.gz', Buffer.concat([one.subarray(0, 30), noise]));
    expect(none.counts).toEqual({ seen: 1, read: 0, repeated: 0, refused: 1 });
    const padded = await readOne('a.warc.gz', Buffer.concat([one, Buffer.alloc(512)]));
    expect([padded.articles.length, padded.codes]).toEqual([1, []]);
  });

  it('reads an archive packed in one piece, and one without its name', async () => {
    const packed = gzipSync(Buffer.concat(await records()));
    expect((await readOne('a.warc.gz', packed)).articles).toHaveLength(2);
    expect((await readOne('crawl.gz', packed)).articles).toHaveLength(2);
  });

  /** A record as its bytes; `length`: what it says of itself. */
  function rawRecord(url: string, body: Uint8Array, headers: readonly string[], length?: string): Buffer {
    const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers.join('\r\n')}\r\n\r\n`), body]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http\r\nContent-Length: ${length ?? String(block.length)}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
  }
  const HTML = 'Content-Type: text/html; charset=utf-8';
  const good = (name: string): Buffer =>
    rawRecord(`https://g.example/${name}`, Buffer.from(page(name, `${OTHER} So it was in ${name}.`)), [HTML]);
  const chunksOf = (body: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`${(100).toString(16)}\r\n`),
      body.subarray(0, 100),
      Buffer.from(`\r\n${(body.length - 100).toString(16)}\r\n`),
      body.subarray(100),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const bridge = Buffer.from(page('Bridge', BODY));

  it.each([
    ['gzip', gzipSync(bridge), [HTML, 'Content-Encoding: gzip']],
    ['brotli', brotliCompressSync(bridge), [HTML, 'Content-Encoding: br']],
    ['deflate', deflateSync(bridge), [HTML, 'Content-Encoding: deflate']],
    ['chunks', chunksOf(bridge), [HTML, 'Transfer-Encoding: chunked']],
    ['gzip in chunks', chunksOf(gzipSync(bridge)), [HTML, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
    ['nothing, though it says brotli', bridge, [HTML, 'Content-Encoding: br']],
  ] as const)('unpacks pages sent as %s', async (_how, body, headers) => {
    const { articles, codes } = await readOne('a.warc', rawRecord('https://g.example/1', body, headers));
    expect(articles[0]?.text).toContain(BODY);
    expect(codes).toEqual([]);
  });

  it('refuses a page that stays packed, and one that unpacks without end', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(3_000_000, 'word '));
    const { codes, counts } = await readOne(
      'a.warc',
      Buffer.concat([
        rawRecord('https://g.example/1', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]), [
          HTML,
          'Content-Encoding: zstd',
        ]),
        rawRecord('https://g.example/2', bomb, [HTML, 'Content-Encoding: br']),
        good('Almere'),
      ]),
      { maxBytes: 1_000_000 },
    );
    expect(codes).toEqual(['ingest/binary', 'ingest/too-large']);
    expect(counts).toMatchObject({ read: 1, refused: 2 });
  });

  it.each(['200', '99999', 'none', '-5'])('goes on behind a record that says it has %s bytes', async (length) => {
    const damaged = rawRecord('https://g.example/1', bridge, [HTML], length);
    const { articles, diagnostics, counts } = await readOne(
      'a.warc',
      Buffer.concat([good('Norwick'), damaged, good('Almere'), good('Sorren')]),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Norwick', 'Almere', 'Sorren']);
    expect(diagnostics.map(({ code, path }) => `${code} ${path?.slice(-2) ?? ''}`)).toEqual([
      length === '99999' ? 'ingest/truncated-warc #2' : 'ingest/damaged-record #2',
    ]);
    expect(counts).toMatchObject({ seen: 4, read: 3, refused: 1 });
  });

  it('goes by the charset that the server named, unless the page is UTF-8', async () => {
    const text = page('Café', `The café was closed, said the police. ${BODY}`);
    const cyrillic = Buffer.concat([
      Buffer.from(page('Bridge', BODY).replace('</p></article></body></html>', ' ')),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from('</p></article></body></html>'),
    ]);
    const { articles } = await readOne(
      'a.warc',
      Buffer.concat([
        rawRecord('https://g.example/1', Buffer.from(text, 'latin1'), ['Content-Type: text/html; charset=ISO-8859-1']),
        rawRecord('https://g.example/2', cyrillic, ['Content-Type: text/html; charset="windows-1251"']),
        rawRecord('https://g.example/3', Buffer.from(text.replaceAll('Café', 'Café three')), [
          'Content-Type: text/html; charset=latin1',
        ]),
      ]),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Café', 'Bridge', 'Café three']);
    expect(articles[1]?.text).toContain('Привет');
  });

  it('names what is no page, without alarm', async () => {
    const { diagnostics, counts } = await readOne(
      'a.warc',
      Buffer.concat([
        rawRecord('https://g.example/1.pdf', Buffer.from('%PDF'), ['Content-Type: application/pdf']),
        Buffer.from(good('Norwick').toString().replace('200 OK', '404 NO')),
        Buffer.from(good('Norwick').toString().replace('response', 'revisit ')),
        Buffer.from(good('Norwick').toString().replace('WARC-Type: response\r\n', '')),
        good('Almere'),
      ]),
    );
    expect(counts).toEqual({ seen: 1, read: 1, repeated: 0, refused: 0 });
    expect(diagnostics).toMatchObject([{ code: 'ingest/no-pages', severity: 'info' }]);
    expect(diagnostics[0]?.message).toContain('1 × application/pdf, 1 × nameless, 1 × revisit, 1 × status 404');
  });

  it('refuses what is no archive', async () => {
    const { codes } = await readOne('a.warc', `${BODY}\n${OTHER}\n`);
    expect(codes).toEqual(['ingest/damaged-warc']);
  });
});
