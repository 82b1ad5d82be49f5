import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedJson, renderPage } from '../../../src/report/html/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const PAGE = '<html><body><div></div><!--stemma:data--></body></html>';
const dossier = sampleDossier();

describe('embedJson', () => {
  it('gives back the same value, and can end no element', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const json = embedJson({ value, text: `${text}</script><!--<script>&lt;\u2028` });
        expect(JSON.parse(json)).toEqual(
          JSON.parse(JSON.stringify({ value, text: `${text}</script><!--<script>&lt;\u2028` })),
        );
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
      { numRuns: 30 },
    );
  });
});

describe('renderPage', () => {
  const html = [...renderPage(PAGE, dossier)].join('');
  const blocks = [...html.matchAll(/<script type="application\/json" id="(?<id>[^"]+)">(?<json>[^<]*)<\/script>/gu)];

  it('puts one block for all stories and one for each, with its articles', () => {
    expect(blocks.map(({ groups }) => groups?.['id'])).toEqual(['stemma', ...dossier.stories.map(({ id }) => id)]);
    const [first] = dossier.stories;
    expect(JSON.parse(blocks[1]?.groups?.['json'] ?? '')).toEqual({
      story: first,
      articles: first!.articleIds.map((id) => dossier.articles.find((article) => article.id === id)),
    });
  });

  it('leaves the page around them as it is, and the same dossier gives the same bytes', () => {
    expect(html.startsWith('<html><body><div></div><script')).toBe(true);
    expect(html.endsWith('</script>\n</body></html>')).toBe(true);
    expect([...renderPage(PAGE, dossier)].join('')).toBe(html);
  });

  it('refuses a page without a place for data', () => {
    expect(() => [...renderPage('<html></html>', dossier)]).toThrow('lacks');
  });
});
