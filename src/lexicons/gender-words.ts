import { loadList } from './load-list.ts';

/** Which pronoun a word calls for. */
export type Gender = 'he' | 'she';

/** What kind of word tells it: "Ms.", "wife", "Melania". */
type GenderWord = 'address' | 'role' | 'name';

let loaded: ReadonlyMap<string, Gender> | undefined;

const keyOf = (kind: string, word: string): string => `${kind} ${word}`;

/** The pronoun that a form of address, a noun for a person or a given name calls for, as a matching form; undefined for most words. */
export function genderOf(kind: GenderWord, word: string): Gender | undefined {
  loaded ??= new Map(
    loadList('gender-words.txt').flatMap((line) => {
      const [head = '', words = ''] = line.split(': ');
      const [gender, of = ''] = head.split(' ');
      return words.split(' ').map((entry): [string, Gender] => [keyOf(of, entry), gender === 'he' ? 'he' : 'she']);
    }),
  );
  return loaded.get(keyOf(kind, word));
}
