import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectArticles } from '../../src/ingest/index.ts';
import type { ReadArticle } from '../../src/model/index.ts';
import { readArticle } from '../../src/pipeline.ts';
import { ByteReader, ByteWriter, packLayers, unpackLayers } from '../../src/store/pack/index.ts';

const context = { diagnose: () => undefined };
let articles: ReadArticle[];
beforeAll(async () => {
  const { articles: sources } = await collectArticles(['examples/tarnwick-dam/articles'], context);
  articles = sources.map((source) => readArticle(source, context));
});

describe('packLayers', () => {
  it('gives every layer back as it was', () => {
    for (const article of articles) expect(unpackLayers(packLayers(article), article.source)).toEqual(article);
  });

  it('keeps words whose lemma or stem is empty or equals the word', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const tokens = article.tokens.map((token, index) => ({
      ...token,
      lemma: index % 3 === 0 ? '' : token.norm,
      stem: index % 5 === 0 ? '' : 'Ə\t"',
    }));
    expect(unpackLayers(packLayers({ ...article, tokens }), article.source).tokens).toEqual(tokens);
  });

  it('takes less room than the text and its tokens as JSON by far', () => {
    for (const article of articles) {
      expect(packLayers(article).length).toBeLessThan(JSON.stringify(article).length / 8);
    }
  });

  it('throws on bytes that are cut', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const packed = packLayers(article);
    expect(() => unpackLayers(packed.subarray(0, packed.length / 2), article.source)).toThrow();
  });
});

describe('ByteWriter', () => {
  it('gives back whole numbers of 31 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x7fffffff)), (numbers) => {
        const writer = new ByteWriter(1);
        for (const number of numbers) writer.writeNumber(number);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
        expect(reader.atEnd).toBe(true);
      }),
    );
  });

  it('refuses what it cannot hold', () => {
    for (const number of [-1, 0.5, 2 ** 31, Number.NaN]) {
      expect(() => new ByteWriter(1).writeNumber(number)).toThrow(RangeError);
    }
  });
});
