/** Search within a story: findings by their words, then places of the articles. */
import type { Story } from '../../src/model/index.ts';
import type { NamedArticle } from '../../src/report/outline/index.ts';
import { foldText } from '../../src/text/index.ts';

export interface Hit {
  readonly kind: 'claim' | 'variant' | 'quote' | 'actor' | 'article' | 'text';
  readonly finding: string;
  readonly words: string;
  readonly siglum?: string;
}

/** Hits of one kind, at most: a list that nobody reads to the end. */
const MOST_OF_KIND = 6;
const MOST_PLACES = 20;
const AROUND = 50;

interface Entry extends Hit {
  readonly folded: string;
}

/** What can be found beside the texts, folded once. */
export function indexStory(story: Story, articles: readonly NamedArticle[]): Entry[] {
  const hits: Hit[] = [
    ...story.actors.map(
      ({ id, name, forms }): Hit => ({
        kind: 'actor',
        finding: id,
        words: [name, ...forms.map(({ text }) => text)].slice(0, 4).join(' · '),
      }),
    ),
    ...articles.map(
      ({ article, siglum, label }): Hit => ({
        kind: 'article',
        finding: article.id,
        words: `${label}: ${article.title}`,
        siglum,
      }),
    ),
    ...story.variants.map(
      ({ id, about, readings }): Hit => ({
        kind: 'variant',
        finding: id,
        words: `${about}: ${readings.map(({ excerpt }) => excerpt).join(' : ')}`,
      }),
    ),
    ...story.claims.map(({ id, gist }): Hit => ({ kind: 'claim', finding: id, words: gist })),
    ...story.quotes.map(
      ({ id, readings }): Hit => ({ kind: 'quote', finding: id, words: readings[0]?.evidence.excerpt ?? '' }),
    ),
  ];
  return hits.map((hit) => ({ ...hit, words: hit.words.slice(0, 200), folded: foldText(hit.words.slice(0, 1000)) }));
}

/** Places of the texts that hold the words as they were typed, capitals aside. */
function findPlaces(query: string, articles: readonly NamedArticle[]): Hit[] {
  const hits: Hit[] = [];
  const wanted = query.toLowerCase();
  for (const { article, siglum } of articles) {
    const text = article.text.toLowerCase();
    // Lower case may be longer than what it was made from (İ): then offsets would lie.
    if (text.length !== article.text.length) continue;
    const start = text.indexOf(wanted);
    if (start < 0) continue;
    const end = start + wanted.length;
    hits.push({
      kind: 'text',
      finding: `${article.id}@${start}-${end}`,
      words: `… ${article.text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, ' ')} …`,
      siglum,
    });
    if (hits.length >= MOST_PLACES) break;
  }
  return hits;
}

/** Hits for a query of at least two characters, findings first. */
export function findInStory(query: string, index: readonly Entry[], articles: readonly NamedArticle[]): Hit[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  if (query.trim().length < 2) return [];
  const counts = new Map<string, number>();
  const found = index.filter(({ kind, folded }) => {
    if (!words.every((word) => folded.includes(word))) return false;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MOST_OF_KIND;
  });
  return [...found, ...findPlaces(query.trim(), articles)];
}
