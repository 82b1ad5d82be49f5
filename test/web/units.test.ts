/** Parts of the page that need no browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeNode } from '../../src/report/outline/index.ts';
import { collate } from '../../web/collation/collate.ts';
import { markSharedWords } from '../../web/collation/mark-shared-words.ts';
import { parseSafely } from '../../web/data/defuse-text.ts';
import { splitParagraphs } from '../../web/reader/split-paragraphs.ts';
import { parseRoute, readerRouteOf } from '../../web/route.ts';
import { placeTexts } from '../../web/stemma/place-texts.ts';

const whole = (text: string) => ({ text, start: 0, end: text.length });

describe('parseSafely', () => {
  it('makes controls and turns of direction visible, one code unit for one', () => {
    const text = 'a\u202eb\u0007c\u0000d\u009be\u2066f\n\tg';
    const read = parseSafely<{ text: string }>(JSON.stringify({ text }));
    expect(read.text).toBe('a\ufffdb\u2407c\u2400d\ufffde\ufffdf\n\tg');
  });

  it('keeps every other text and every length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseSafely<string>(JSON.stringify(text))).toHaveLength(text.length);
      }),
      { numRuns: 30 },
    );
    expect(parseSafely('"Caf\u00e9 — “quoted” \\\\u0007"')).toBe('Caf\u00e9 — “quoted” \\u0007');
  });
});

describe('markSharedWords', () => {
  it('marks the words that both have, whatever their case', () => {
    const [x, y] = ['The gate opened at dawn.', 'At dawn, the gate had opened'].map(whole);
    const { a, share } = markSharedWords(x!, y!);
    expect(a.map(({ start, end }) => x!.text.slice(start, end))).toEqual(['The gate opened']);
    expect(share).toBeCloseTo(3 / 5);
  });
});

describe('collate', () => {
  it('lays tellings over each other, place by place', () => {
    expect(collate(['They seize the day', 'They take the day'])).toEqual([
      { same: true, readings: ['They', 'They'] },
      { same: false, readings: ['seize', 'take'] },
      { same: true, readings: ['the day', 'the day'] },
    ]);
  });
});

describe('routes', () => {
  it.each([
    ['', {}],
    ['#/s-1', { storyId: 's-1' }],
    ['#/s-1/v-2', { storyId: 's-1', finding: 'v-2' }],
  ])('reads %j', (hash, route) => expect(parseRoute(hash)).toEqual(route));

  it.each([
    ['a-1', { articleId: 'a-1' }],
    ['a-1@3-9', { articleId: 'a-1', span: { start: 3, end: 9 } }],
    ['a-1+a-2', { articleId: 'a-1', otherId: 'a-2' }],
    ['a-1~a-2', undefined],
    ['v-1', undefined],
    ['a-1@9-<b>', undefined],
  ])('takes %j for a place to read or not', (finding, route) => expect(readerRouteOf(finding)).toEqual(route));
});

describe('splitParagraphs', () => {
  it('loses no character but line ends and blank lines, and cuts endless lines', () => {
    const text = `One.\n\nTwo two.\n${'word '.repeat(5000)}`;
    const pieces = splitParagraphs(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
    expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4001);
  });
});

describe('placeTexts', () => {
  const tree = (id: string, children: readonly TreeNode[] = []): TreeNode => ({
    node: { id, kind: 'article', label: id },
    alsoFrom: [],
    voices: [],
    kin: [],
    children,
  });
  const wide = (id: string, count: number): TreeNode =>
    tree(
      id,
      Array.from({ length: count }, (_, index) => tree(`${id}-${index}`)),
    );

  it('draws a small story whole', () => {
    const places = placeTexts([wide('a-1', 5)], 6);
    expect([...places].every(([id, place]) => id === place)).toBe(true);
  });

  it('gathers the leaves of a large story in families, takes the widest apart, and stays readable', () => {
    const places = placeTexts([tree('a-0', [wide('a-1', 40), wide('a-2', 30), ...wide('a-3', 80).children])], 153);
    expect(places.get('a-1-7')).toBe('family-a-1');
    expect(places.get('a-3-7')).toBe('family-a-0');
    expect(places.get('a-2')).toBe('a-2');
    expect(new Set(places.values()).size).toBeLessThanOrEqual(26);
  });
});
