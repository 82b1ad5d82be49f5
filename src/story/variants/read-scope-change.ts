/** "Some" that is "all", "often" that is "always", "dozens" that is "thousands" in the other wording. */
import { scopeStep } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { ChangeReader } from './change-reader.ts';

/** Kind "scope". */
export const readScopeChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [stepIn(change.a), stepIn(change.b)];
  if (ofA !== undefined && ofB !== undefined) {
    // "some 60,000", "almost 60,000"
    const next = a.words[change.aStart + change.a.length];
    if (next?.pos === 'NUM') return undefined;
    return ofA.step === ofB.step ? undefined : findingOf(ofA.word.norm, ofB.word.norm, 'major');
  }
  const [one, next] =
    ofA === undefined
      ? [ofB, b.words[change.bStart + change.b.length]]
      : [ofA, a.words[change.aStart + change.a.length]];
  // "nearly all", "all"
  if (one?.step !== 'nearly' || next === undefined || scopeStep(next.norm) !== 'all') return undefined;
  const less = `${one.word.norm} ${next.norm}`;
  return ofA === undefined ? findingOf(next.norm, less, 'major') : findingOf(less, next.norm, 'major');
};

/** The one step that the words name; "nearly all" is a step of its own. */
function stepIn(words: readonly Token[]): { step: string; word: Token } | undefined {
  const found = words.flatMap((word) => {
    const step = scopeStep(word.norm);
    return step === undefined ? [] : [{ step, word }];
  });
  return found.find(({ step }) => step === 'nearly') ?? (found.length === 1 ? found[0] : undefined);
}

const findingOf = (one: string, other: string, severity: 'major' | 'minor') =>
  ({
    kind: 'scope',
    severity,
    about: `“${one}” or “${other}”`,
    weight: 5,
    keys: [one, other],
  }) as const;
