/**
 * Readings laid over each other: words that all share run on, and where they part the readings stand one above the
 * other, each with the articles that carry it.
 *
 *                    take A
 *     We should {             } this opportunity
 *                    seize B
 */
import type { JSX } from 'preact';
import type { Collation } from '../../src/model/index.ts';
import { readCollation } from '../../src/report/outline/index.ts';
import { foldText } from '../../src/text/index.ts';
import { Sigla } from '../parts/index.ts';

interface CollatedProps {
  readonly collation: Collation;
  /** Article of each reading, in the order of the readings. */
  readonly articleIds: readonly string[];
}

/** Articles by the words they have at one place, in order of first appearance. */
function groupReadings(
  readings: readonly (string | undefined)[],
  articleIds: readonly string[],
): { words: string; ids: string[] }[] {
  const groups = new Map<string, { words: string; ids: string[] }>();
  readings.forEach((words, index) => {
    const id = articleIds[index];
    if (id === undefined || words === undefined) return;
    const group = groups.get(foldText(words));
    if (group === undefined) groups.set(foldText(words), { words, ids: [id] });
    else group.ids.push(id);
  });
  return [...groups.values()];
}

export function Collated({ collation, articleIds }: CollatedProps): JSX.Element {
  return (
    <p class="collated">
      {readCollation(collation).map(({ agreed, moved, words: readings }, place) => {
        if (agreed) return <span key={place}>{readings.find(Boolean)} </span>;
        const groups = groupReadings(readings, articleIds);
        return (
          <span key={place} class="fork">
            {groups.map(({ words, ids }) => (
              <span key={words} class="branch">
                {words === '' ? <abbr title="omitted">om.</abbr> : words} <Sigla ids={ids} />
              </span>
            ))}
            {moved && (
              <abbr class="moved" title="stands elsewhere in other readings">
                ⇄
              </abbr>
            )}
          </span>
        );
      })}
    </p>
  );
}
