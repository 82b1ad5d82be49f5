import { describe, expect, it } from 'vitest';
import { findMainText, parseHtml } from '../../../src/ingest/html/index.ts';

const STORY = [
  'The ferry to Oldisle was stopped on Monday after a crack was found in its bow, the harbour office said.',
  'Divers are to look at the crack on Tuesday, and the office expects the ferry to stay in harbour for a week.',
  'Islanders have asked for a smaller boat in the meantime, so that the school and the clinic can be reached.',
].map((text) => `<p>${text}</p>`);
const LEAD =
  'Nobody was hurt, but two hundred people spent the night in the hall of the harbour, and many of them missed work.';
const NOTICE =
  'We and our partners store information on your device, such as cookies, and process personal data for advertising, as our policy says at length.';

/** Lines of the main text of a page with this body. */
async function linesOf(body: string): Promise<string[]> {
  const page = await parseHtml(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`);
  return findMainText(page).map(({ text }) => text);
}
const plain = (html: string): string => html.replace(/<[^>]+>/gu, '');
const story = STORY.map(plain);

describe('findMainText', () => {
  it('keeps an opening that stands in an element of its own, without what stands between', async () => {
    const body = `<h1>Ferry stopped</h1><div class="intro"><p>${LEAD}</p></div><div>By Ann Other</div><div>Share</div>
      <div class="article-body">${STORY.join('')}${STORY.join('')}</div>`;
    expect(await linesOf(body)).toEqual([LEAD, ...story, ...story]);
  });

  it('keeps a body that is cut into pieces', async () => {
    const body = `<main><h1>Ferry stopped</h1><div class="story-text">${STORY[0]}</div><div class="ad-slot">Advertisement</div>
      <div class="story-text">${STORY[1]}</div><div class="ad-slot">Advertisement</div><div class="story-text">${STORY[2]}</div></main>`;
    expect(await linesOf(body)).toEqual(expect.arrayContaining(story));
    expect(await linesOf(body)).not.toContain('Advertisement');
  });

  it('keeps lists, tables and headings inside the article', async () => {
    const body = `<article>${STORY.join('')}<h2>What is known</h2><ul><li>The crack is a metre long</li></ul>
      <table><tr><td>Built</td><td>1998</td></tr></table>${STORY.join('')}</article>`;
    expect(await linesOf(body)).toEqual([
      ...story,
      'What is known',
      'The crack is a metre long',
      'Built 1998',
      ...story,
    ]);
  });

  it.each([
    ['a consent notice longer than any paragraph', `<div class="cookie-consent"><p>${NOTICE}</p></div>`],
    [
      'a newsletter box',
      '<div class="newsletterBox"><p>Get the best of the islands in your mailbox every Friday.</p></div>',
    ],
    [
      'other stories',
      '<section class="relatedlinks"><h3>More on this</h3><p>The old pier is to be pulled down next year, the town says.</p></section>',
    ],
    [
      'comments',
      '<div id="comments"><p>I have been waiting for that boat since five in the morning, and nobody told us.</p></div>',
    ],
    ['a link to another story', '<p><a href="/pier">Read more: the old pier</a></p>'],
    ['an aside', '<aside><p>Our reporter has lived on the island for twenty years and writes about boats.</p></aside>'],
    ['a menu by its role', '<div role="navigation"><ul><li>News of the town and of the sea, every day</li></ul></div>'],
  ])('leaves out %s', async (_, furniture) => {
    expect(await linesOf(`<article>${STORY[0]}${furniture}${STORY[1]}${STORY[2]}${STORY.join('')}</article>`)).toEqual([
      ...story,
      ...story,
    ]);
  });

  it('does not take a page for furniture because its wrapper is called so', async () => {
    expect(
      await linesOf(`<div class="page has-sidebar share"><div class="comment">${STORY.join('')}</div></div>`),
    ).toEqual(story);
  });

  it('finds the text of a page that marks nothing', async () => {
    const links = Array.from({ length: 30 }, (_, index) => `<a href="/${index}">Section ${index}</a><br>`).join('');
    expect(await linesOf(`<table><tr><td>${links}</td></tr></table><div>${STORY.join('')}</div>`)).toEqual(story);
  });

  it('finds nothing on a page of links', async () => {
    expect(await linesOf('<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>')).toEqual([]);
  });

  it('reads a page of many nested boxes in bounded time', async () => {
    const body = `${'<div class="post-content share">'.repeat(150)}${STORY.join('').repeat(2000)}${'</div>'.repeat(150)}`;
    const started = performance.now();
    expect((await linesOf(body)).length).toBe(6000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
