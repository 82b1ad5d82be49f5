/**
 * The wordings of one quote: readings that agree word for word stand together, each wording cut into the parts that
 * all readings share and the parts where they differ.
 *
 *     A D  Here lies the oil of Venezuela, which is ...
 *     B    Here [is Venezuela’s] oil, which is ...
 */
import type { Quote } from '../../model/index.ts';

export interface WordingPart {
  readonly text: string;
  /** `missing`: other readings have words here, this one has none; the text is empty. */
  readonly kind: 'same' | 'differing' | 'missing';
}

export interface Wording {
  /** In the order of the quote's readings. */
  readonly articleIds: readonly string[];
  /** Put together they are the excerpt, punctuation and all. */
  readonly parts: readonly WordingPart[];
}

/** One place of the collation as one reading has it: its words, separated by spaces. */
interface Place {
  readonly words: string;
  readonly same: boolean;
}

/**
 * Cuts the excerpt where the collation changes between same and differing. The collation holds words in order, without
 * the punctuation between them; each is looked for after the one before it.
 */
function cutExcerpt(excerpt: string, places: readonly Place[]): WordingPart[] {
  const parts: WordingPart[] = [];
  let end = 0;
  for (const { words, same } of places) {
    if (words === '') {
      parts.push({ text: '', kind: 'missing' });
      continue;
    }
    let start: number | undefined;
    let cursor = end;
    for (const word of words.split(' ')) {
      const found = excerpt.indexOf(word, cursor);
      if (found < 0) return [{ text: excerpt, kind: 'same' }];
      start ??= found;
      cursor = found + word.length;
    }
    if (start !== undefined && start > end) parts.push({ text: excerpt.slice(end, start), kind: 'same' });
    parts.push({ text: excerpt.slice(start, cursor), kind: same ? 'same' : 'differing' });
    end = cursor;
  }
  if (end < excerpt.length) parts.push({ text: excerpt.slice(end), kind: 'same' });
  return parts;
}

/** Groups the readings of a quote by the words they print. */
export function groupWordings(quote: Quote): Wording[] {
  const wordings = new Map<string, { articleIds: string[]; parts: WordingPart[] }>();
  quote.readings.forEach(({ articleId, evidence }, index) => {
    const places = quote.collation.map(({ same, readings }): Place => ({ same, words: readings[index] ?? '' }));
    const key = JSON.stringify(places.length === 0 ? evidence.excerpt : places.map(({ words }) => words));
    const wording = wordings.get(key);
    if (wording === undefined) {
      wordings.set(key, { articleIds: [articleId], parts: cutExcerpt(evidence.excerpt, places) });
    } else if (!wording.articleIds.includes(articleId)) {
      wording.articleIds.push(articleId);
    }
  });
  return [...wordings.values()];
}
