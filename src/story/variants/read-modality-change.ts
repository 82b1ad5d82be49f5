/** "Will" that is "may", "must" that is "should": how sure or how binding it is. */
import { modalSteps } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { ChangeReader } from './change-reader.ts';

/** Kind "modality": two steps that have nothing in common. */
export const readModalityChange: ChangeReader = ({ a, b }) => {
  const [ofA, ofB] = [stepsIn(a), stepsIn(b)];
  if (ofA === undefined || ofB === undefined || ofA.steps.some((step) => ofB.steps.includes(step))) return undefined;
  // What is planned will be, as far as anybody knows.
  const isPlan = ofA.steps.includes('plan') || ofB.steps.includes('plan');
  return {
    kind: 'modality',
    severity: 'major',
    about: `“${ofA.word.norm}” or “${ofB.word.norm}”`,
    weight: isPlan ? 4 : 5,
    note: 'It is not equally sure in both.',
    keys: [ofA.word.norm, ofB.word.norm],
  };
};

/** The steps of the one modal word there; "had to" and the like only before "to". */
function stepsIn(words: readonly Token[]): { word: Token; steps: readonly string[] } | undefined {
  const found = words.flatMap((word, index) => {
    const steps = modalSteps(word.norm);
    if (steps.length === 0 || (/^(?:have|has|had|need|needs)$/u.test(word.norm) && words[index + 1]?.norm !== 'to'))
      return [];
    return [{ word, steps }];
  });
  return found.length === 1 ? found[0] : undefined;
}
