/** The parts of a person's name, and when two full names can be one person's. Words are matching forms. */

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'de', 'del', 'van', 'von', 'der', 'la', 'da', 'di', 'du']);
/** Short forms of given names that do not begin alike. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['william', 'bill', 'will', 'billy'],
  ['robert', 'bob', 'rob', 'bobby'],
  ['richard', 'dick', 'rick'],
  ['james', 'jim', 'jimmy'],
  ['elizabeth', 'liz', 'beth', 'betsy'],
  ['edward', 'ted', 'ed'],
  ['john', 'jack', 'johnny'],
  ['margaret', 'peggy', 'maggie'],
  ['joseph', 'joe'],
  ['thomas', 'tom'],
  ['anthony', 'tony'],
  ['charles', 'chuck', 'charlie'],
  ['henry', 'hank', 'harry'],
  ['michael', 'mike'],
  ['katherine', 'kate', 'kathy', 'catherine'],
  ['theodore', 'ted'],
  ['donald', 'don'],
];

/** Last word of a person's name that is no "Jr.". */
export function surnameOf(words: readonly string[]): string {
  const kept = words.filter((word) => !SUFFIXES.has(word));
  return kept.at(-1) ?? '';
}

/** The words before the surname, initials of middle names and particles left out. */
export function givenWordsOf(words: readonly string[]): string[] {
  const kept = words.filter((word) => !SUFFIXES.has(word)).slice(0, -1);
  return kept.filter((word, index) => !PARTICLES.has(word) && (index === 0 || !/^[a-z]\.?$/u.test(word)));
}

/** Whether two full names with one surname can be one person's: given names equal, shortened, or an initial of the other. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b) || areFatherAndSon(a, b)) return false;
  return agreeGiven(givenWordsOf(a), givenWordsOf(b));
}

/** "Ann Lee Jr." beside "Ann Lee": two people, unless the longer name is the formal one with its middle initial. */
function areFatherAndSon(a: readonly string[], b: readonly string[]): boolean {
  const [younger, older] = isJunior(a) ? [a, b] : [b, a];
  return isJunior(younger) && !isJunior(older) && !younger.slice(1, -2).some((word) => /^[a-z]\.?$/u.test(word));
}

/** Whether a name ends in "Jr." or the like: a bare surname is rather the father's. */
export const isJunior = (words: readonly string[]): boolean => SUFFIXES.has(words.at(-1) ?? '');

/** Whether two lists of given names agree; a missing one agrees with nothing. */
export function agreeGiven(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a;
  const [second = ''] = b;
  if (first === '' || second === '') return false;
  if (a.length > 1 && b.length === 1) return a.some((word) => isShortFor(word, second));
  if (b.length > 1 && a.length === 1) return b.some((word) => isShortFor(word, first));
  if (a.length === 1) return isShortFor(first, second);
  // "John Addo Venn" and "John Arrel Venn" are two people.
  return isShortFor(first, second) && a.slice(1).some((word) => b.slice(1).some((other) => isShortFor(word, other)));
}

function isShortFor(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^[a-z]\.?$/u.test(short)) return long.startsWith(short.charAt(0));
  if (short.length >= 3 && long.startsWith(short)) return true;
  return SHORT_FORMS.some((forms) => forms.includes(a) && forms.includes(b));
}

const KIN = new Set(
  'wife,husband,spouse,widow,widower,son,daughter,brother,sister,mother,father,mom,mum,dad,stepson,stepdaughter,stepmother,stepfather,nephew,niece,cousin,uncle,aunt,grandson,granddaughter,grandfather,grandmother,lady,fiance,fiancee,bride'.split(
    ',',
  ),
);

/** Whether a word, as a matching form, says whose relative somebody is; "lady" is that of "first lady". */
export const isKinNoun = (word: string): boolean => KIN.has(word);
