/** Whether a text that was made shows from which it was made: what nobody could know is not asked. */
import type { Paragraph } from './draft.ts';
import type { Node } from './story-plan.ts';

/** Sentences that show which parent a text was made from, rather than from that parent's own. */
const LEAST_TRACES = 2;
/** Sentences that two children of a lost root must each have and the other lack: else one could be a cut of the other. */
const LEAST_OWN = 2;

/** Whether a text keeps enough of what its parent alone has. */
export function showsParent(nodes: readonly Node[], parent: number, paragraphs: readonly Paragraph[]): boolean {
  const units = paragraphs.flat();
  if ((nodes[parent] as Node).parents.length === 0) return units.some(({ id }) => id.startsWith(`r${parent}.`));
  return units.filter(({ touchedBy }) => touchedBy.includes(parent)).length >= LEAST_TRACES;
}

const rootSentences = (paragraphs: readonly Paragraph[]): Set<string> =>
  new Set(
    paragraphs
      .flat()
      .map(({ id }) => id)
      .filter((id) => id.startsWith('r0.')),
  );

const countLacking = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...b].filter((id) => !a.has(id)).length;

/** Whether a child of a lost root could be neither a cut of another child nor the other way round. True of all others. */
export function hasOwnSentences(
  nodes: readonly Node[],
  { parents, paragraphs }: { readonly parents: readonly number[]; readonly paragraphs: readonly Paragraph[] },
): boolean {
  const isOfLost = (of: readonly number[]): boolean => of.some((parent) => (nodes[parent] as Node).lost);
  if (!isOfLost(parents)) return true;
  const mine = rootSentences(paragraphs);
  return nodes.every((other) => {
    if (!isOfLost(other.parents)) return true;
    const theirs = rootSentences(other.draft.paragraphs);
    return countLacking(mine, theirs) >= LEAST_OWN && countLacking(theirs, mine) >= LEAST_OWN;
  });
}
