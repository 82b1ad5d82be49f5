/** Short forms of words ("Oct.", "Sgt.", "pct"), so that a text which writes them out says the same. */
import { loadList } from './load-list.ts';

let forms: ReadonlyMap<string, string> | undefined;

/** Stem of the word that a short form stands for ("sgt" to "sergeant"); the form is in lower case, without full stops. */
export function stemOfShortForm(form: string): string | undefined {
  forms ??= new Map(
    loadList('short-forms.txt').flatMap((line) => {
      const [stem = '', ...shorts] = line.split(' ');
      return shorts.map((short): [string, string] => [short, stem]);
    }),
  );
  return forms.get(form);
}
