/**
 * The wordings of one quote: readings that agree word for word stand together, each wording cut into the parts that
 * all readings share and the parts where they differ.
 *
 *     A D  Here lies the oil of Venezuela , which is ...
 *     B    Here [is Venezuela’s] oil , which is ...
 */
import type { Quote } from '../../model/index.ts';

export interface WordingPart {
  readonly text: string;
  /** Whether every reading has it. */
  readonly same: boolean;
}

export interface Wording {
  /** In story order of the quote's readings; an article that prints the quote twice stands twice. */
  readonly articleIds: readonly string[];
  /** Empty when the collation does not cover the reading; then the excerpt stands for all of it. */
  readonly parts: readonly WordingPart[];
  readonly excerpt: string;
}

/** Groups the readings of a quote by what they print at the places where readings differ. */
export function groupWordings(quote: Quote): Wording[] {
  const wordings = new Map<string, { articleIds: string[]; parts: WordingPart[]; excerpt: string }>();
  quote.readings.forEach((reading, index) => {
    const parts = quote.collation
      .map((place) => ({ text: place.readings[index] ?? '', same: place.same }))
      .filter(({ text, same }) => text !== '' || !same);
    const key = parts.length === 0 ? reading.evidence.excerpt : JSON.stringify(parts.map(({ text }) => text));
    const wording = wordings.get(key);
    if (wording === undefined) {
      wordings.set(key, { articleIds: [reading.articleId], parts, excerpt: reading.evidence.excerpt });
    } else if (!wording.articleIds.includes(reading.articleId)) {
      wording.articleIds.push(reading.articleId);
    }
  });
  return [...wordings.values()];
}
