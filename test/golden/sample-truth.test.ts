/** The truth of the sample story must itself be true: files exist, excerpts stand in them, every kind is planted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTruth, visibleTextOf } from '../../eval/truth/index.ts';
import { VARIANT_KINDS } from '../../src/model/index.ts';

const FOLDER = join(import.meta.dirname, '../../examples/tarnwick-dam');
const truth = loadTruth(FOLDER);
const files = readdirSync(join(FOLDER, 'articles')).sort();
const texts = new Map(files.map((file) => [file, visibleTextOf(join(FOLDER, 'articles', file))]));

const readings = [...truth.variants, ...truth.harmless].flatMap((difference) => difference.readings);
const tellings = [
  ...readings.flatMap((reading) => reading.tellings),
  ...truth.claims.flatMap((claim) => claim.tellings),
  ...truth.lost.flatMap((source) => source.tellings),
  ...truth.quotes.flatMap((quote) => quote.readings),
  ...truth.credits,
  ...truth.boilerplate,
];

describe('truth of the sample story', () => {
  it('names every file of the folder, once', () => {
    expect(truth.articles.map((article) => article.file).sort()).toEqual(files);
  });

  it('has excerpts that stand in the visible text of their file', () => {
    const absent = tellings.filter(({ file, excerpt }) => !texts.get(file)?.includes(excerpt));
    expect(absent).toEqual([]);
  });

  it('has edges between files that exist, and lost sources above files that exist', () => {
    const named = [...truth.derivation.flatMap(({ from, to }) => [from, to]), ...truth.lost.flatMap(({ into }) => into)];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('plants every kind of variant', () => {
    const planted = new Set(truth.variants.map((variant) => variant.kind));
    expect(VARIANT_KINDS.filter((kind) => !planted.has(kind))).toEqual([]);
  });

  it('gives no file two readings of one variant, and at least four harmless differences', () => {
    const twice = [...truth.variants, ...truth.harmless].filter(({ readings: sides }) => {
      const all = sides.flatMap((side) => side.tellings.map((telling) => telling.file));
      return new Set(all).size !== all.length;
    });
    expect(twice.map((variant) => variant.about)).toEqual([]);
    expect(truth.harmless.length).toBeGreaterThanOrEqual(4);
  });

  it('has actor forms that some article prints', () => {
    const whole = [...texts.values()].join('\n');
    expect(truth.actors.flatMap((actor) => actor.forms).filter((form) => !whole.includes(form))).toEqual([]);
  });

  it('holds at least eight reports of one event by seven outlets, and three articles about other things', () => {
    const own = truth.articles.filter((article) => article.story === truth.story);
    const outlets = own.filter((article) => article.role !== 'press release').map((article) => article.outlet);
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(new Set(outlets).size).toBe(7);
    expect(new Set(truth.articles.map((article) => article.story)).size).toBe(4);
  });
});
