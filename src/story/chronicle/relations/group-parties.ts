import type { Token } from '../../../model/index.ts';
import type { Party } from './find-parties.ts';

/** Parties that are named together: "Venezuela, Nicaragua and Cuba". */
export interface PartyGroup {
  readonly start: number;
  readonly end: number;
  readonly parties: readonly Party[];
}

/** What stands between the parties of a list; "by Rey as director of the bureau" is none. */
const JOINS = /^(?:, )?(?:,|and|or|&|as well as)$/u;

/** Parties with nothing but commas and conjunctions between them are one group. */
export function groupParties(tokens: readonly Token[], parties: readonly Party[]): PartyGroup[] {
  const groups: { start: number; end: number; parties: Party[] }[] = [];
  for (const party of parties) {
    const last = groups.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.end, party.start);
    const conjoined = between.some(({ norm }) => norm !== ',');
    const joined =
      last !== undefined &&
      between.length > 0 &&
      between.length <= 4 &&
      last.parties[0]?.kind === party.kind &&
      JOINS.test(between.map(({ norm }) => norm).join(' ')) &&
      (conjoined || isListed(tokens, party.end, parties));
    if (joined) {
      last.parties.push(party);
      last.end = party.end;
    } else groups.push({ start: party.start, end: party.end, parties: [party] });
  }
  return groups;
}

/** Whether a list goes on behind a party: "Cuba" in "Venezuela, Cuba and Iran"; "Caracas, Venezuela" is none. */
function isListed(tokens: readonly Token[], end: number, parties: readonly Party[]): boolean {
  let at = end;
  for (let step = 0; step < 6; step += 1) {
    if (tokens[at]?.norm === ',') at += 1;
    if (tokens[at]?.norm === 'and' || tokens[at]?.norm === 'or') return parties.some(({ start }) => start === at + 1);
    const next = parties.find(({ start }) => start === at);
    if (next === undefined || at === end) return false;
    at = next.end;
  }
  return false;
}
