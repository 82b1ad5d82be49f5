import type { Chronicle } from '../../model/index.ts';

type Relation = Chronicle['relations'][number];

/** What a relation tells, to stand between its two actors: "visit", "not visit", "planned: visit", "may visit". */
export function relationWords({
  relation,
  polarity,
  status,
}: Pick<Relation, 'relation' | 'polarity' | 'status'>): string {
  const words = polarity === 'did-not' ? `not ${relation}` : relation;
  if (status === 'planned') return `planned: ${words}`;
  return status === 'possible' ? `may ${words}` : words;
}
