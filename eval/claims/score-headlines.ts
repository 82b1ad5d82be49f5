/**
 * Claims against headlines (Emergent): a rumour and the headline of an article about it, whether it reports it as true, denies it or
 * observes it, should be told as one claim; the rumour and the headline about another rumour should not.
 *
 * What it says: whether a claim is recognised in a headline, which is short and free in its words. What it does not: many headlines of the
 * set only hint at the rumour ("He's back"), so that full recall is out of reach, and the other rumours are mostly on other matters.
 */
import { parse } from 'csv-parse/sync';
import type { ReadArticle } from '../../src/model/index.ts';
import { WrongData } from '../command/index.ts';
import { loadText } from '../sets/index.ts';
import { listLinkedPlaces, readPlain } from './linked-places.ts';

/** A rumour and a headline, and what the headline makes of it. */
export interface HeadlinePair {
  readonly stance: 'for' | 'against' | 'observing' | 'other rumour';
  readonly found: boolean;
  /** Whether they share two words of four letters or more: the trivial measure. */
  readonly sharesWords: boolean;
  /** Whether the rumour's id is even. */
  readonly even: boolean;
  readonly a: string;
  readonly b: string;
}

interface Row {
  readonly claimHeadline: string;
  readonly articleHeadline: string;
  readonly articleHeadlineStance: string;
  readonly claimId: string;
}

/** The rows of `emergent.csv`. Throws `WrongData` when a column is missing. */
export function loadHeadlines(file: string): Row[] {
  const rows = parse<Partial<Row>>(loadText(file), { columns: true, bom: true, relax_quotes: true });
  const isRow = (row: Partial<Row>): row is Row =>
    row.claimHeadline !== undefined && row.articleHeadlineStance !== undefined && row.claimId !== undefined;
  if (rows.length === 0 || !rows.every(isRow))
    throw new WrongData(`${file} is no table of claimHeadline, articleHeadline, articleHeadlineStance, claimId`);
  return rows;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Every rumour with its headlines, and with as many of the rumours behind it in the list. */
export function pairHeadlines(rows: readonly Row[]): HeadlinePair[] {
  const known = new Map<string, ReadArticle>();
  const read = (side: string, text: string): ReadArticle => {
    const key = `${side} ${text}`;
    const article = known.get(key) ?? readPlain(side, /[.!?]$/u.test(text) ? text : `${text}.`);
    known.set(key, article);
    return article;
  };
  const pair = (a: string, b: string): Pick<HeadlinePair, 'a' | 'b' | 'found' | 'sharesWords'> => {
    const places = listLinkedPlaces([read('a', a), read('b', b)]);
    const words = wordsOf(b);
    return {
      a,
      b,
      found: places.some((tellings) => new Set(tellings.map(({ article }) => article)).size > 1),
      sharesWords: [...wordsOf(a)].filter((word) => words.has(word)).length >= 2,
    };
  };
  const rumours = [...new Map(rows.map((row) => [row.claimId, row.claimHeadline])).entries()];
  const places = new Map(rumours.map(([id], place) => [id, place]));
  return rows.flatMap(({ claimId, claimHeadline, articleHeadline, articleHeadlineStance }, index): HeadlinePair[] => {
    const place = places.get(claimId) ?? 0;
    const even = place % 2 === 0;
    // Another rumour of the same half, not always the next one.
    const step = 2 * (1 + (index % 5));
    const other = rumours[(place + step) % (rumours.length - (rumours.length % 2))]?.[1] ?? '';
    const stance = articleHeadlineStance as HeadlinePair['stance'];
    return [
      { stance, even, ...pair(claimHeadline, articleHeadline) },
      ...(other === claimHeadline || other === ''
        ? []
        : [{ stance: 'other rumour' as const, even, ...pair(other, articleHeadline) }]),
    ];
  });
}
