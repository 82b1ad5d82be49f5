/** What the lexicon, or else its spelling, says of a word before its neighbours are looked at. */
import { findKnownWord, type KnownWord, loadTagging } from '../../lexicons/index.ts';
import { foldText, remember } from '../../text/index.ts';
import type { CutWord } from './cut-words.ts';
import { findLemma } from './find-lemma.ts';
import { stemOf } from './stem-of.ts';

export interface WordForm {
  readonly text: string;
  /** Matching form. */
  readonly norm: string;
  readonly stem: string;
  /** Number of its usual tag. */
  readonly tag: number;
  /** What it is for the patterns: its hint, else 0, for its tag. */
  readonly hint: number;
  /** Part of a contraction: the tag is the one it always has there. */
  readonly isFixed: boolean;
  /** Number of the set of tags that it can have. */
  readonly cluster: number;
  /** Matching forms of its lemmas by tag, filled as they are asked for. */
  readonly lemmas: (string | undefined)[];
  readonly known: KnownWord | undefined;
  /** The lexicon has the word as it is spelt here, not in lower case. */
  readonly isSpelt: boolean;
}

/** The form of a word as it was cut; a word that is no part of a contraction is worked out once. */
export function readWordForm({ text, part }: CutWord): WordForm {
  if (part !== undefined) {
    const [, tag, hint, cluster, lemma] = part;
    const form = formOf(text, { tag, hint, cluster, isFixed: true, known: undefined, isSpelt: true });
    form.lemmas[tag] = foldText(lemma);
    return form;
  }
  return lookUpForm(text);
}

const lookUpForm = remember((text: string): WordForm => {
  const known = findKnownWord(text);
  if (known !== undefined) {
    const { tag, hint, cluster } = known;
    return formOf(text, { tag, hint, cluster, isFixed: false, known, isSpelt: true });
  }
  const lower = text.toLowerCase();
  const plain = lower === text ? undefined : findKnownWord(lower);
  const tag = plain === undefined ? tagOfSpelling(text) : capitalTagOf(plain.tag);
  return formOf(text, { tag, hint: 0, cluster: plain?.cluster ?? 0, isFixed: false, known: plain, isSpelt: false });
});

/** Every form is made here, with its fields in one order, and its lemmas in a list without holes: what reads them stays fast. */
function formOf(
  text: string,
  told: Pick<WordForm, 'tag' | 'hint' | 'cluster' | 'isFixed' | 'known' | 'isSpelt'>,
): WordForm {
  const { tag, hint, cluster, isFixed, known, isSpelt } = told;
  const norm = foldText(text);
  const lemmas = loadTagging().tags.map(() => undefined);
  return { text, norm, stem: stemOf(norm), tag, hint, isFixed, cluster, lemmas, known, isSpelt };
}

/** Matching form of the lemma that a word has under a tag. */
export function lemmaOf(form: WordForm, tag: number): string {
  const kept = form.lemmas[tag];
  if (kept !== undefined) return kept;
  const name = loadTagging().tags[tag] ?? 'X';
  // "Pence" is no form of "penny": of a name only what the lexicon has with its capital counts.
  const lemma = name === 'PROPN' && !form.isSpelt ? form.norm : foldText(findLemma(form.text, form.known, name));
  form.lemmas[tag] = lemma;
  return lemma;
}

const numberOf = (tag: string): number => loadTagging().tags.indexOf(tag);

/** A noun or adjective with a capital that the lexicon has without one is taken for a name. */
function capitalTagOf(tag: number): number {
  const name = loadTagging().tags[tag];
  return name === 'NOUN' || name === 'ADJ' ? numberOf('PROPN') : tag;
}

/** Endings and beginnings that tell the tag of an unknown word in lower case; the longest counts, endings first. */
const AFFIXES: readonly (readonly [affix: RegExp, tag: string])[] = [
  [/(?:llah|stan|gton|abad|land|tnam|pur)$/u, 'PROPN'],
  [/(?:able|tish|like|less|ous|ful|ary|ier|est)$/u, 'ADJ'],
  [/ing$/u, 'VERB'],
  [/(?:ity|ion)$/u, 'NOUN'],
  [/ed$/u, 'VERB'],
  [/ly$/u, 'ADV'],
  [/(?:fy|ky)$/u, 'ADJ'],
  [/(?:es|er|or)$/u, 'NOUN'],
  [/^(?:anti|post|non)/u, 'ADJ'],
];

/** Unknown words that begin with a digit: "83rd", "10:30pm". */
const NUMBERS: readonly (readonly [ending: RegExp, tag: string])[] = [
  [/(?:st|nd|rd|th)$/u, 'ADJ'],
  [/m\.?$/u, 'SYM'],
];

function tagOfSpelling(text: string): number {
  if (/^[+\-'’]?\d/u.test(text)) return numberOf(NUMBERS.find(([ending]) => ending.test(text))?.[1] ?? 'NUM');
  if (text.startsWith('@')) return numberOf('PROPN');
  if (/^[#$£€¥₹]|[/@]|[$£€¥₹]$/u.test(text)) return numberOf('SYM');
  if (!/\p{L}/u.test(text)) return numberOf(/^\p{P}/u.test(text) ? 'PUNCT' : 'SYM');
  if (!/^\p{Ll}[\p{Ll}\p{M}\-‐‑–.]*$/u.test(text)) return numberOf('PROPN');
  return numberOf(AFFIXES.find(([affix]) => affix.test(text))?.[1] ?? 'NOUN');
}
