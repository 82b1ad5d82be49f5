/** A retelling says from whom it has it: in its first sentence, in one of its own, or in a last line. */
import type { Paragraph, Unit } from './draft.ts';
import { hasMarks } from './marks.ts';
import type { Random } from './random.ts';

const OWN: readonly ((outlet: string) => string)[] = [
  (outlet) => `The news was first reported by ${outlet}.`,
  (outlet) => `${outlet} was the first to report it.`,
  (outlet) => `The details were published by ${outlet}.`,
  (outlet) => `That is according to a report in ${outlet}.`,
];
const LAST: readonly ((outlet: string) => string)[] = [
  (outlet) => `This article first appeared in ${outlet}.`,
  (outlet) => `Source: ${outlet}`,
  (outlet) => `With reporting by ${outlet}.`,
];

/** Whether a sentence says already on whose word it is, so that ", X reported" would stand twice. */
const isFramed = (text: string): boolean => /["“”?!]|\b(?:said|says|told|reported|according|announced)\b/u.test(text);

/** The paragraphs with a credit to `outlet`. */
export function addCredit(paragraphs: readonly Paragraph[], outlet: string, node: number, random: Random): Paragraph[] {
  const unit = (text: string): Unit => ({ id: `c${node}`, text, touchedBy: [node] });
  const [first = [], ...rest] = paragraphs;
  const lead = first[0];
  const way = random.between(0, 2);
  if (
    way === 0 &&
    lead !== undefined &&
    /\.$/u.test(lead.text) &&
    !isFramed(lead.text) &&
    !hasMarks(lead.text.slice(-2))
  ) {
    const text = `${lead.text.slice(0, -1)}, ${outlet} ${random.pick(['reported', 'reports'])}.`;
    return [[{ ...lead, text, touchedBy: [...lead.touchedBy, node] }, ...first.slice(1)], ...rest];
  }
  if (way === 1) return [[...first, unit(random.pick(OWN)(outlet))], ...rest];
  return [...paragraphs, [unit(random.pick(LAST)(outlet))]];
}
