/** Kind "name": one actor's name in two spellings; the forms were joined before, so the question is only how they differ. */
import { editDistance, isSpellingOf } from '../../algorithms/index.ts';
import { titleUseOf } from '../../lexicons/index.ts';
import type { Actor, Evidence } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { americanSpelling } from './same-word.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Shortest word whose spelling is compared. */
const MIN_LETTERS = 4;
/** Letters that may differ between two spellings of a name that is known to be one. */
const MAX_EDITS = 2;

interface Spelling {
  readonly word: string;
  readonly evidence: readonly Evidence[];
}

/** One actor's name, spelt in two ways. */
export function findNameVariants(view: VariantView): VariantDraft[] {
  return view.actors.flatMap(({ actor }) => {
    const spellings = findSpellings(actor);
    const together = actor.forms.map(({ text }) => new Set(wordsOf(text).map(({ word }) => word)));
    const inOneForm = (a: string, b: string): boolean => together.some((words) => words.has(a) && words.has(b));
    const kept = spellings.filter((a) =>
      spellings.some((b) => isOtherSpelling(a.word, b.word) && !inOneForm(a.word, b.word)),
    );
    if (kept.length < 2) return [];
    const readings = kept.flatMap(({ word, evidence }): DraftReading[] =>
      onePerArticle(evidence).map((item) => ({
        articleIndex: view.articleIndexOf(item.articleId),
        span: item.span,
        key: word,
      })),
    );
    return [
      {
        kind: 'name',
        severity: 'minor',
        about: `name of ${actor.name}`,
        readings,
        verb: { one: 'writes', many: 'write' },
        weight: actor.kind === 'person' ? 4 : 3,
      },
    ];
  });
}

/** Capitalised words of the actor's forms, folded, with where each form stands. */
function findSpellings(actor: Actor): Spelling[] {
  const spellings = new Map<string, Evidence[]>();
  for (const { text, evidence } of actor.forms) {
    for (const { word } of wordsOf(text)) {
      const list = spellings.get(word) ?? [];
      list.push(...evidence);
      spellings.set(word, list);
    }
  }
  return [...spellings].map(([word, evidence]) => ({ word, evidence }));
}

/** The capitalised words of a form whose spelling can be compared: no posts, no numbers; a hyphenated name is one word. */
function wordsOf(text: string): { word: string }[] {
  return text.split(/\s+/u).flatMap((part) => {
    const word = foldText(part.replace(/['’]s$/u, '')).replace(/[^a-z]/gu, '');
    const isName = /^\p{Lu}/u.test(part) && word.length >= MIN_LETTERS && titleUseOf(word) === undefined;
    return isName ? [{ word }] : [];
  });
}

function isOtherSpelling(a: string, b: string): boolean {
  if (americanSpelling(a) === americanSpelling(b) || isInflected(a, b) || isInflected(b, a)) return false;
  // The forms are one actor's already, so a slip beyond what transliteration explains is still a spelling.
  return (
    isSpellingOf(a, b) ||
    (a[0] === b[0] && editDistance(a, b, MAX_EDITS) <= Math.min(MAX_EDITS, a.length / 3, b.length / 3))
  );
}

/** "Russia" and "Russian", "Israel" and "Israelis" are two words, not two spellings. */
const isInflected = (a: string, b: string): boolean =>
  b.startsWith(a) && /^(?:s|n|i|is|an|ans|ns|es|ese|ish)$/u.test(b.slice(a.length));

function onePerArticle(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<string, Evidence>();
  for (const item of evidence) if (!first.has(item.articleId)) first.set(item.articleId, item);
  return [...first.values()];
}
