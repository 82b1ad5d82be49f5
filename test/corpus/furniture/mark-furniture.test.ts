import { describe, expect, it } from 'vitest';
import { findFeatures, markFurniture } from '../../../src/corpus/index.ts';
import type { ReadArticle, SourceArticle } from '../../../src/model/index.ts';
import { readArticle } from '../../../src/pipeline.ts';

const NOTICE = 'The Tarn Post is reader funded; follow our bulletin on the wireless.';

/** Bodies that have nothing in common. */
const BODIES = [
  'The dam at Orsa broke on Monday. Engineers blamed a rusted gate.',
  'Thieves took three paintings from the Hale museum. Guards heard glass.',
  'Wheat prices fell sharply. Farmers in Velk fear a hard winter.',
  'A judge jailed the former treasurer. His lawyer promised an appeal.',
  'Volunteers planted nine thousand oaks. Schools joined the forest day.',
];

function read(bodies: readonly string[], outlet?: string): ReadArticle[] {
  return bodies.map((body, at) => {
    const source: SourceArticle = {
      id: `a-${at}`,
      path: `${at}.txt`,
      title: '',
      language: 'en',
      sha256: '',
      text: body,
      credits: [],
      ...(outlet === undefined ? {} : { outlet: { name: outlet, certainty: 'stated' as const } }),
    };
    return readArticle(source, { diagnose: () => undefined });
  });
}

/** A body of some length: what makes it unlike the others are words that only it has. */
const lengthen = (body: string, at: number): string =>
  `${body} ${Array.from({ length: 60 }, (_, word) => `Quor${String.fromCharCode(97 + at)}${word}`).join(' ')}.`;

const markedIn = (articles: readonly ReadArticle[]): string[][] =>
  markFurniture(articles, articles.map(findFeatures)).map(({ source, boilerplate }) =>
    boilerplate
      .filter(({ kind }) => kind === 'repeated')
      .map(({ span, reason }) => `${source.text.slice(span.start, span.end)} | ${reason}`),
  );

describe('markFurniture', () => {
  it('marks a paragraph that an outlet prints in articles about different things, with its reason', () => {
    const articles = read(
      BODIES.map((body, at) => `${lengthen(body, at)}\n\n${NOTICE}`),
      'Tarn Post',
    );
    const line = `${NOTICE} | Stands word for word in 5 of 5 articles of Tarn Post.`;
    expect(markedIn(articles)).toEqual(BODIES.map(() => [line]));
    const [first] = markFurniture(articles, articles.map(findFeatures));
    expect(first?.sentences.map(({ part }) => part)).toEqual(['body', 'body', 'body', 'boilerplate']);
  });

  it.each([
    [
      'of articles whose outlet is not known',
      undefined,
      BODIES.map((body, at) => `${lengthen(body, at)}\n\n${NOTICE}`),
    ],
    [
      'in too few articles',
      'Tarn Post',
      BODIES.map((body, at) => `${lengthen(body, at)}${at < 3 ? `\n\n${NOTICE}` : ''}`),
    ],
    [
      'that is background to one affair',
      'Tarn Post',
      BODIES.map(
        (_, at) => `${BODIES[0] ?? ''} It was day ${at}.\n\nThe dam was built by the Orsa Water Board in 1961.`,
      ),
    ],
  ])('leaves alone a paragraph %s', (_, outlet, bodies) => {
    expect(markedIn(read(bodies, outlet)).flat()).toEqual([]);
  });
});
