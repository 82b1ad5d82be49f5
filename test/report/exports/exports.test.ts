/** Every format is read back by a reader of its own, from a dossier whose articles mean harm. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import markdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/index.ts';
import { exportDossier, readStories } from '../../../src/operations/index.ts';
import { readCredibility } from '../../../src/report/index.ts';
import { ANNOTATION_CONTEXT } from './annotation-terms.ts';
import { checkProv } from './check-prov.ts';

const ARTICLES = {
  'one.md': `---
title: =HYPERLINK("https://evil.example") <script>alert(1)</script> | [a](javascript:alert(2))
outlet: The "Daily", Harbour & Sons
url: javascript:alert(3)
date: 2024-03-04
---
A ferry with 40 people on board ran aground at Tarn Quay on Monday 🚢🚢, the harbour office said. “Nobody was hurt,” harbour master Elka Brandt told reporters 🚢. The ferry was on its way to Oskvale.

“+1 <img src=x onerror=alert(4)> \u202ekcab | **bold** _it_ \`code\`,” Elka Brandt said.
`,
  'two.md': `---
title: Ferry aground
outlet: Evening Post
url: https://evening.example/ferry?a=1&b=2
date: 2024-03-05
---
A ferry with 60 people on board ran aground at Tarn Quay on Monday 🚢, the harbour office said, the Daily reported. “Nobody was hurt at all,” harbour master Elka Brandt told reporters. The ferry was on its way to Oskvale.
`,
};

let dossier: Dossier;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-export-'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  const read = await readStories({ paths: [folder] });
  const [story, ...others] = read.stories;
  const judgement = {
    verdict: 'rejected' as const,
    by: '@Ann',
    at: '2024-03-06T00:00:00Z',
    why: '-1',
    correctionId: 'k-1',
  };
  const variants = story!.variants.map((variant, index) => (index === 0 ? { ...variant, judgement } : variant));
  dossier = { ...read, stories: [{ ...story!, variants }, ...others] };
  expect([story!.articleIds.length, variants.length > 0, story!.quotes.length > 0]).toEqual([2, true, true]);
}, 60_000);

type Loader = (url: string) => Promise<{ document: object; documentUrl: string }>;
/** In safe mode: a term that the context does not know is an error, and not dropped. */
const expand = jsonld.expand as unknown as (
  document: object,
  options: { documentLoader: Loader; safe: true },
) => Promise<Record<string, unknown>[]>;

const read = (format: Parameters<typeof exportDossier>[1]): string => exportDossier(dossier, format).content;

describe('web-annotation', () => {
  it('is JSON-LD in which every term is one of the vocabulary', async () => {
    const document = JSON.parse(read('web-annotation')) as object;
    const documentLoader: Loader = (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
      return Promise.resolve({ document: ANNOTATION_CONTEXT, documentUrl: url });
    };
    const [collection] = await expand(document, { documentLoader, safe: true });
    expect(collection?.['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollection']);
  });

  it('selects every target by words and by place, counted in characters', () => {
    interface Target {
      readonly source: { readonly id: string; readonly via?: string };
      readonly selector: readonly [
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
        { readonly start: number; readonly end: number },
      ];
    }
    const { total, first } = JSON.parse(read('web-annotation')) as {
      total: number;
      first: { items: { id: string; motivation: string; body: object[]; target: Target[] }[] };
    };
    const { items } = first;
    expect([items.length, new Set(items.map(({ id }) => id)).size]).toEqual([total, total]);
    const texts = new Map(dossier.articles.map(({ id, text }) => [`urn:stemma:${id}`, [...text]]));
    const targets = items.flatMap(({ target }) => target);
    for (const { source, selector } of targets) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      const text = texts.get(source.id)!;
      expect(text.slice(start, end).join('')).toBe(exact);
      expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(text.slice(end).join('').startsWith(suffix)).toBe(true);
    }
    // Places behind a ship differ from those in code units, or nothing was shown.
    expect(targets.some(({ selector }) => selector[0].prefix.includes('🚢'))).toBe(true);
    expect(new Set(targets.map(({ source }) => source.via))).toEqual(
      new Set([undefined, 'https://evening.example/ferry?a=1&b=2']),
    );
  });
});

describe('prov-json', () => {
  it('is a document in which every relation leads from one thing to another', () => {
    const document = JSON.parse(read('prov-json')) as Parameters<typeof checkProv>[0];
    expect(checkProv(document)).toEqual([]);
    for (const { id } of dossier.articles) expect(document['entity']).toHaveProperty(`stemma:${id}`);
    const { nodes, edges } = dossier.stories[0]!.stemma;
    expect(nodes.length).toBeGreaterThan(2);
    const relations = [document['wasDerivedFrom'], document['wasInfluencedBy']].flatMap((records) =>
      Object.keys(records ?? {}),
    );
    expect(relations.filter((id) => !id.endsWith('.back'))).toHaveLength(edges.length);
  });

  it('is refused by the check when a relation leads nowhere', () => {
    const document = JSON.parse(read('prov-json')) as Parameters<typeof checkProv>[0];
    expect(checkProv({ ...document, entity: {} })).not.toEqual([]);
  });
});

describe('schema-org', () => {
  it('is JSON-LD that needs nothing loaded, with claims and quotations that lead to their articles', async () => {
    const document = JSON.parse(read('schema-org')) as { '@graph': Record<string, unknown>[] };
    const documentLoader: Loader = (url) => Promise.reject(new Error(`asks for ${url}`));
    const expanded = await expand(document, { documentLoader, safe: true });
    const typeOf = (type: string) =>
      expanded.filter((node) => JSON.stringify(node['@type']) === `["https://schema.org/${type}"]`);
    const { claims, quotes } = dossier.stories[0]!;
    expect(typeOf('NewsArticle')).toHaveLength(2);
    expect(typeOf('Claim')).toHaveLength(claims.length);
    const digits = typeOf('Claim').map((claim) => {
      const [property] = claim['https://schema.org/additionalProperty'] as Record<string, unknown>[];
      return property?.['https://schema.org/value'];
    });
    const credibilityOf = readCredibility(dossier.stories[0]!.origins);
    expect(digits).toEqual(claims.map(({ support }) => [{ '@value': credibilityOf(support).digit }]));
    expect(typeOf('Quotation')).toHaveLength(quotes.flatMap(({ readings }) => readings).length);
    const ids = new Set(expanded.map((node) => node['@id']));
    expect(ids.size).toBe(expanded.length);
    const links = JSON.stringify(document['@graph']).matchAll(/\{"@id":"(?<id>[^"]*)"\}/gu);
    expect([...links].filter(({ groups }) => !ids.has(groups?.['id']))).toEqual([]);
    const urls = expanded.flatMap((node) => (node['https://schema.org/url'] as { '@id': string }[] | undefined) ?? []);
    expect(urls).toEqual([{ '@id': 'https://evening.example/ferry?a=1&b=2' }]);
  });
});

describe('graphml', () => {
  it('is read as the graph it is', () => {
    const graph = parseGraphml(MultiGraph, read('graphml'));
    const { nodes, edges } = dossier.stories[0]!.stemma;
    expect([graph.order, graph.size]).toEqual([nodes.length, edges.length]);
    const storyId = dossier.stories[0]!.id;
    for (const { id, label } of nodes) expect(graph.getNodeAttribute(`${storyId}.${id}`, 'label')).toBe(label);
    const weights = graph.mapEdges((_, attributes) => attributes['weight'] as number);
    expect(weights).toEqual(edges.map(({ strength }) => strength));
  });

  it('holds what an article says as text, and no character that XML refuses', () => {
    const [story] = dossier.stories;
    const label = 'a\u0000\ud800<b>&"\'';
    const nodes = story!.stemma.nodes.map((node, index) => (index === 0 ? { ...node, label } : node));
    const hostile = { ...dossier, stories: [{ ...story!, stemma: { ...story!.stemma, nodes } }] };
    const graph = parseGraphml(MultiGraph, exportDossier(hostile, 'graphml').content);
    expect(graph.getNodeAttribute(`${story!.id}.${nodes[0]!.id}`, 'label')).toBe('a\ufffd\ufffd<b>&"\'');
  });
});

describe('csv', () => {
  it('has one row for each piece of evidence, and gives back its words', () => {
    const rows = parse<Record<string, string>>(read('csv'), { columns: true, record_delimiter: '\r\n' });
    const texts = new Map(dossier.articles.map(({ id, text }) => [id, text]));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const words = texts.get(row['article_id']!)!.slice(Number(row['start']), Number(row['end']));
      expect(row['excerpt']!.replace(/^'(?=\s*[=+\-@])/u, '')).toBe(words);
    }
    expect(new Set(rows.map(({ outlet }) => outlet))).toEqual(new Set(['The "Daily", Harbour & Sons', 'Evening Post']));
  });

  it('gives the credibility of claims, and of nothing else', () => {
    const rows = parse<Record<string, string>>(read('csv'), { columns: true, record_delimiter: '\r\n' });
    const claimRows = rows.filter(({ finding }) => finding === 'claim');
    expect(claimRows.length).toBeGreaterThan(0);
    expect(claimRows.filter(({ credibility }) => !/^[1236]$/u.test(credibility!))).toEqual([]);
    expect(rows.filter(({ finding, credibility }) => finding !== 'claim' && credibility !== '')).toEqual([]);
  });

  it('starts no cell in a way that a spreadsheet takes for a formula', () => {
    const rows = parse(read('csv'));
    const cells = rows.flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });
});

describe('markdown', () => {
  it('shows what articles say and lets none of it act', () => {
    const text = read('markdown');
    const tokens = markdownIt({ html: true, linkify: false }).parse(text, {});
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
    const kinds = new Set(all.map(({ type }) => type));
    for (const kind of ['html_block', 'html_inline', 'link_open', 'image', 'code_inline', 'em_open', 'fence']) {
      expect(kinds.has(kind), kind).toBe(false);
    }
    const shown = all
      .filter(({ type }) => type === 'text' || type === 'text_special')
      .map(({ content }) => content)
      .join('');
    expect(shown).toContain('<script>alert(1)</script> | [a](javascript:alert(2))');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toContain('rejected by @Ann: -1');
    expect(text).toMatch(/^\| .*ferry.* \| [1236] [a-z ]+ \|$/mu);
    expect(shown).toContain('no verdict on what is true');
    const tables = tokens.filter(({ type }) => type === 'table_open').length;
    expect(tables).toBeGreaterThanOrEqual(2);
    const cells = all.filter(({ type }) => type === 'th_open' || type === 'td_open').length;
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(cells).toBe(rows.reduce((sum, row) => sum + row.split(' | ').length, 0));
  });
});

describe('every format', () => {
  it.each(['web-annotation', 'prov-json', 'schema-org', 'graphml', 'csv', 'markdown'] as const)(
    '%s: the same dossier gives the same text, a dossier without stories a whole file',
    (format) => {
      expect(read(format)).toBe(read(format));
      const empty = exportDossier({ ...dossier, articles: [], stories: [] }, format);
      expect(empty.fileName).toMatch(/^dossier\./u);
      expect(empty.content.endsWith('\n')).toBe(true);
    },
  );
});
