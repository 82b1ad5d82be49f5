/** A yes or no by a threshold on a score, the threshold chosen on other items than those it is tried on. */

/** Accuracy, and F1 of "yes", each 0..1. */
export interface BinaryScore {
  readonly accuracy: number;
  readonly f1: number;
}

/** Items are dealt out to this many parts in turn; each part is tried with the threshold of all others. */
const PARTS = 10;

function scoreAnswers(answers: readonly boolean[], labels: readonly boolean[]): BinaryScore {
  const right = answers.filter((answer, at) => answer === labels[at]).length;
  const both = answers.filter((answer, at) => answer && labels[at] === true).length;
  const said = answers.filter(Boolean).length + labels.filter(Boolean).length;
  return { accuracy: right / labels.length, f1: said === 0 ? 0 : (2 * both) / said };
}

/** The score from which "yes" is most often right, midway between two items; the lowest of several as good. O(n log n). */
export function chooseThreshold(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((score, at) => ({ score, yes: labels[at] === true })).sort((a, b) => a.score - b.score);
  let right = order.filter(({ yes }) => yes).length;
  let best = { right, threshold: Number.NEGATIVE_INFINITY };
  for (const [at, { score, yes }] of order.entries()) {
    right += yes ? -1 : 1;
    const next = order[at + 1]?.score ?? Number.POSITIVE_INFINITY;
    if (next > score && right > best.right) best = { right, threshold: (score + next) / 2 };
  }
  return best.threshold;
}

/** Accuracy and F1 over all parts together. */
export function crossValidate(scores: readonly number[], labels: readonly boolean[]): BinaryScore {
  const answers = scores.map(() => false);
  for (let part = 0; part < PARTS; part += 1) {
    const others = scores.flatMap((_, at) => (at % PARTS === part ? [] : [at]));
    const threshold = chooseThreshold(
      others.map((at) => scores[at] as number),
      others.map((at) => labels[at] as boolean),
    );
    for (let at = part; at < scores.length; at += PARTS) answers[at] = (scores[at] as number) >= threshold;
  }
  return scoreAnswers(answers, labels);
}

/** What the larger class alone reaches. */
export function scoreMajority(labels: readonly boolean[]): BinaryScore {
  const yes = labels.filter(Boolean).length * 2 >= labels.length;
  return scoreAnswers(
    labels.map(() => yes),
    labels,
  );
}
