/**
 * The wordings of one quote: readings that agree word for word stand together, each wording cut into the parts that
 * all readings share and the parts where they differ.
 *
 *     A D  Here lies the oil of the valley, which is ...
 *     B    Here [is the valley’s] oil, which is ...
 */
import type { Quote } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { readCollation } from './read-collation.ts';

export interface WordingPart {
  readonly text: string;
  /**
   * `missing`: other readings have words here and this one has none, `cut`: the same before its beginning or after its end
   * and of some length, so that it is a shorter quote rather than another wording. Their text is empty.
   */
  readonly kind: 'same' | 'differing' | 'missing' | 'cut';
}

export interface Wording {
  /** In the order of the quote's readings. */
  readonly articleIds: readonly string[];
  /** Put together they are the excerpt, punctuation and all. */
  readonly parts: readonly WordingPart[];
}

/** One place of the collation as one reading has it, and the most words any has there. */
interface Place {
  /** Separated by spaces; undefined before the beginning of the reading and after its end. */
  readonly words: string | undefined;
  readonly agreed: boolean;
  readonly most: number;
}

/** Words left out at an end of a quote that make it a shorter quote. */
const CUT_WORDS = 3;

/**
 * Cuts the excerpt where the collation changes between same and differing. The collation holds words in order, without
 * the punctuation between them; each is looked for after the one before it.
 */
function cutExcerpt(excerpt: string, places: readonly Place[]): WordingPart[] {
  const parts: WordingPart[] = [];
  let end = 0;
  let silent = 0;
  for (const [index, { words, agreed, most }] of places.entries()) {
    if (words === undefined) {
      silent += most;
      const goesOn = index + 1 < places.length && places[index + 1]?.words === undefined;
      if (!goesOn) parts.push({ text: '', kind: silent >= CUT_WORDS ? 'cut' : 'missing' });
      continue;
    }
    silent = 0;
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
    parts.push({ text: excerpt.slice(start, cursor), kind: agreed ? 'same' : 'differing' });
    end = cursor;
  }
  if (end < excerpt.length) parts.push({ text: excerpt.slice(end), kind: 'same' });
  return parts;
}

/** Groups the readings of a quote by the words they print. */
export function groupWordings(quote: Quote): Wording[] {
  const wordings = new Map<string, { articleIds: string[]; parts: WordingPart[] }>();
  const read = readCollation(quote.collation);
  quote.readings.forEach(({ articleId, evidence }, index) => {
    const places = read.map(
      ({ agreed, words }): Place => ({
        agreed,
        words: words[index],
        most: Math.max(...words.map((text = '') => text.split(' ').length)),
      }),
    );
    const key = JSON.stringify(
      places.length === 0 ? evidence.excerpt : places.map(({ words = '' }) => foldText(words)),
    );
    const wording = wordings.get(key);
    if (wording === undefined) {
      wordings.set(key, { articleIds: [articleId], parts: cutExcerpt(evidence.excerpt, places) });
    } else if (!wording.articleIds.includes(articleId)) {
      wording.articleIds.push(articleId);
    }
  });
  return [...wordings.values()];
}
