/**
 * What the words of an article were tagged as so far (extended prediction history, Ratinov and Roth 2009,
 * doi:10.3115/1596374.1596399): a bare surname is easier after the full name.
 */
import type { LabelledSpan } from '../../algorithms/index.ts';
import type { ArticleWords } from './article-words.ts';
import { NAME_KINDS } from './name-kinds.ts';
import { CASING, type WordForm } from './word-form.ts';

/** Counts of a word: as no name, then as each kind. */
const SIZE = NAME_KINDS.length + 1;

export class NameHistory {
  readonly #counts = new Map<number, Uint16Array>();

  /** Takes in the tagged spans of a sentence, counted from its first token. */
  learn(
    { forms }: Pick<ArticleWords, 'forms'>,
    { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
    spans: readonly LabelledSpan[],
  ): void {
    let next = 0;
    for (let at = firstToken; at < endToken; at += 1) {
      while (next < spans.length && firstToken + (spans[next] as LabelledSpan).end <= at) next += 1;
      const { norm, casing } = forms[at] as WordForm;
      if (casing < CASING.capital) continue;
      const span = spans[next];
      const kind = span !== undefined && firstToken + span.start <= at ? span.kind + 1 : 0;
      let counts = this.#counts.get(norm);
      if (counts === undefined) {
        counts = new Uint16Array(SIZE);
        this.#counts.set(norm, counts);
      }
      counts[kind] = (counts[kind] as number) + 1;
    }
  }

  /** A number for what a word was tagged as so far: the commonest kind, and whether always; 0 where it is new. */
  of(norm: number): number {
    const counts = this.#counts.get(norm);
    if (counts === undefined) return 0;
    let best = 0;
    let kinds = 0;
    for (let kind = 0; kind < SIZE; kind += 1) {
      if ((counts[kind] as number) > 0) kinds += 1;
      if ((counts[kind] as number) > (counts[best] as number)) best = kind;
    }
    return 1 + 2 * best + (kinds === 1 ? 0 : 1);
  }
}
