import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/text/index.ts';
import { readOne } from './read-folder.ts';

const PARAGRAPHS = [
  'The bridge at Norwick was closed on Monday after a lorry hit one of its pillars, the police said.',
  'Engineers are to look at the pillar on Tuesday, and the council expects the bridge to stay closed for a week.',
  '“We will not take any risk,” said Ann Other, who leads the works department of the town.',
];
const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>` +
  `${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')}${body}</article><script>steal()</script><style>p{}</style></body></html>`;

describe('HTML', () => {
  it('keeps headline and paragraphs, one below the other', async () => {
    const { articles } = await readOne('a.html', page('<title>Bridge closed</title>'));
    expect(articles[0]?.text).toBe(['Bridge closed', ...PARAGRAPHS].join('\n\n'));
    expect(articles[0]).toMatchObject({ title: 'Bridge closed', titleSpan: { start: 0, end: 13 }, language: 'en-GB' });
  });

  it.each([
    ['head', /<\/?head>/gu],
    ['body', /<\/?body>/gu],
    ['head and body', /<\/?(?:head|body)>/gu],
    ['html, head and body', /<\/?(?:html|head|body)\b[^>]*>/gu],
  ])('reads a page that leaves out the tags of %s, as HTML allows', async (_, tags) => {
    const { articles } = await readOne('a.html', page('<title>Bridge closed</title>').replace(tags, ''));
    expect(articles[0]?.text).toBe(['Bridge closed', ...PARAGRAPHS].join('\n\n'));
    expect(articles[0]?.title).toBe('Bridge closed');
  });

  it('reads JSON-LD, publishers by reference and in a graph', async () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'The Norwick Gazette' },
        {
          '@type': 'NewsArticle',
          headline: 'Bridge &amp; road closed',
          datePublished: '2021-05-03T08:00:00+02:00',
          author: { name: 'Ann Other' },
          publisher: { '@id': '#us' },
        },
      ],
    };
    const { articles } = await readOne(
      'a.html',
      page(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`),
    );
    expect(articles[0]).toMatchObject({
      title: 'Bridge & road closed',
      byline: 'Ann Other',
      publishedAt: '2021-05-03T08:00:00+02:00',
      outlet: { name: 'The Norwick Gazette', certainty: 'stated' },
    });
  });

  it('reads OpenGraph and meta, and credits only other sites', async () => {
    const head = `<meta property="og:title" content="Bridge closed | Norwick Gazette"><meta property="og:site_name" content="Norwick Gazette">
      <meta property="og:url" content="https://www.gazette.example/bridge"><meta property="article:published_time" content="2021-05-03">
      <meta name="author" content="Bo Lee"><meta name="syndication-source" content="https://www.reuters.com/world/bridge">
      <link rel="canonical" href="https://www.gazette.example/bridge">`;
    const { articles } = await readOne('a.html', page(head));
    expect(articles[0]).toMatchObject({
      title: 'Bridge closed',
      url: 'https://www.gazette.example/bridge',
      byline: 'Bo Lee',
      publishedAt: '2021-05-03',
      outlet: { name: 'Norwick Gazette' },
      credits: [{ name: 'Reuters', kind: 'agency', how: 'markup' }],
    });
  });

  it('takes the time element where the head has no date', async () => {
    const { articles } = await readOne('a.html', page('', '<time datetime="2021-05-03T10:00:00Z">yesterday</time>'));
    expect(articles[0]?.publishedAt).toBe('2021-05-03T10:00:00Z');
  });

  it('takes headline and author from the page where the head names none', async () => {
    const { articles } = await readOne('a.html', page('', '<div class="article-byline">By Ann Other</div>'));
    expect(articles[0]).toMatchObject({ title: 'Bridge closed', byline: 'Ann Other' });
  });

  it('marks what the page itself calls a caption', async () => {
    const { articles } = await readOne(
      'a.html',
      page('', '<figure><img src="x.jpg"><figcaption>The pillar after the crash</figcaption></figure>'),
    );
    const article = articles[0];
    expect(article?.marked?.map(({ span }) => sliceSpan(article.text, span))).toEqual(['The pillar after the crash']);
  });

  it('is not led astray by markup that is wrong or hostile', async () => {
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">[1, null, {"@type": 7}]</script>
      <meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt; Bridge closed"><meta property="article:published_time" content="soon">`;
    const { articles } = await readOne('a.html', `<style>stray</style>${page(head)}`);
    expect(articles[0]?.title).toBe('<script>alert(1)</script> Bridge closed');
    expect(articles[0]?.publishedAt).toBeUndefined();
    expect(articles[0]?.text).not.toContain('steal');
  });
});
