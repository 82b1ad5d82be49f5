/** The gold set: that it is well formed, and that Stemma does not read it worse than before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGoldSet, parseMarkup, readGoldArticle, scoreGoldSet } from '../../../eval/gold-set/index.ts';
import { GOLD_SET_FOLDER, goldSetScorer } from '../../../eval/gold-set.ts';
import { floorFigures } from '../../../eval/report/index.ts';
import { findBelowFloor, loadFloors } from '../../../eval/truth/index.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('parseMarkup', () => {
  it('takes marks out of the text and counts their places', () => {
    const { text, marks } = parseMarkup('{C1|It {T 2026-01-02 day|rained}}, {S1|he} said.');
    expect(text).toBe('It rained, he said.');
    expect(marks.map(({ label, values, span }) => [label, values, text.slice(span.start, span.end)])).toEqual([
      ['T', ['2026-01-02', 'day'], 'rained'],
      ['C1', [], 'It rained'],
      ['S1', [], 'he'],
    ]);
  });

  it.each([
    ['{C1|open', 'line 1: a brace that is not closed'],
    ['one\ntwo} three', 'line 2: a brace that closes nothing'],
    ['a {lower} b', 'line 1: a brace without a label'],
    ['{P|}', 'line 1: an annotation of nothing'],
  ])('says where a brace is wrong: %j', (marked, message) => {
    expect(() => parseMarkup(marked)).toThrow(message);
  });
});

describe('readGoldArticle', () => {
  const read = (body: string) => readGoldArticle('rain', `published: 2026-01-05\n\n${body}\n`);

  it('reads statements, names, times, quantities and boilerplate', () => {
    const article = read(
      'Rain\n\n{S1,2|{P|Ada}} {V1|said} {C1|it rained} and {V2|hoped} {C2|for {N 2..3 day about|two or three} dry days} {T 2026-01-04 day since|since Sunday}.\n{B form|Sign up}',
    );
    const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
    expect(
      article.attributions.map(({ source, cue, content }) =>
        [source, cue, content].map((part) => part.map(words).join()),
      ),
    ).toEqual([
      ['Ada', 'said', 'it rained'],
      ['Ada', 'hoped', 'for two or three dry days'],
    ]);
    expect(article.names.map(({ type }) => type)).toEqual(['PER']);
    expect(article.times).toMatchObject([
      { from: '2026-01-04', to: '2026-01-04', granularity: 'day', bound: 'since', certainty: 'inferred' },
    ]);
    expect(article.quantities).toMatchObject([{ value: 2, upTo: 3, unit: 'day', modifier: 'about', ordinal: false }]);
    expect(article.boilerplate.map(({ kind, span }) => [kind, words(span)])).toEqual([['form', 'Sign up']]);
  });

  it.each([
    ['{S1|Ada} {V1|said}', 'rain: statement 1 has no content'],
    ['{X|Ada}', 'rain: unknown label X'],
    ['{T Sunday day|Sunday}', 'rain: no time: Sunday day'],
    ['{T 2026-01-04 fortnight|Sunday}', 'rain: no time'],
    ['{N many|many}', 'rain: no number: many'],
  ])('refuses %j', (body, message) => {
    expect(() => read(body)).toThrow(message);
  });
});

describe('the gold set', () => {
  const articles = loadGoldSet();

  it('is what the evaluation says it is', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
    for (const { name, text, attributions } of articles) {
      expect(text, name).not.toMatch(/[{}|]/u);
      for (const part of attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]))
        expect(text.slice(part.start, part.end), name).toMatch(/^\S.*\S$|^\S$/su);
    }
  });

  it('counts nothing wrong where the annotation itself is found', () => {
    const { rows, errors } = scoreGoldSet(articles.slice(0, 2), ({ attributions, ...gold }) => ({
      ...(gold as unknown as ReturnType<NonNullable<Parameters<typeof scoreGoldSet>[1]>>),
      statements: attributions.map(({ source: [source], cue: [cue], content }) => ({
        ...(source === undefined ? {} : { source: { span: source, kind: 'person' as const } }),
        ...(cue === undefined ? {} : { cue: { span: cue, lemma: '' } }),
        content,
        manner: 'direct' as const,
        via: [],
        certainty: 'stated' as const,
        rule: '',
      })),
    }));
    expect(errors.filter((line) => !/: (?:PER|ORG|LOC) /u.test(line))).toEqual([]);
    for (const layer of [
      'statement',
      'times',
      'quantities',
      'times, right value',
      'quantities, right value',
      'boilerplate, right kind',
    ])
      for (const { right, found, gold } of Object.values(rows[layer] ?? {}))
        expect([right, found], layer).toEqual([gold, gold]);
  });

  it('is read no worse than before', async () => {
    const figures = floorFigures(await goldSetScorer.score({ data: GOLD_SET_FOLDER }));
    const floors = loadFloors(join(ROOT, 'eval/floors.json'), 'gold-set');
    expect(Object.keys(floors)).toContain('statement, overlap, F1');
    expect(findBelowFloor(floors, figures)).toEqual([]);
  });

  it('is known to no training script', () => {
    const files = readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(readFileSync(join(ROOT, 'scripts', file), 'utf8'), file).not.toMatch(/gold-set|gold_set/u);
  });
});
