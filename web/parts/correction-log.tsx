/** What people put right: who, when, why, and what became of it. */
import type { ComponentChildren, JSX } from 'preact';
import type { AppliedCorrection } from '../../src/model/index.ts';
import { dateWords } from '../dates.ts';
import { More } from './more.tsx';

const FIRST = 20;

/** What was asked for, in words. */
function changeWords({ change }: AppliedCorrection): string {
  switch (change.kind) {
    case 'merge-stories':
      return `one story: ${change.articles.length} articles`;
    case 'split-story':
      return `another story: ${change.apart.length} of ${change.apart.length + change.from.length} articles`;
    case 'merge-actors':
      return `one actor: ${change.actors.map(({ name }) => name).join(', ')}`;
    case 'split-actor':
      return `not ${change.name}: ${change.apart.map(({ excerpt }) => excerpt).join(', ')}`;
    case 'judge-variant':
      return `${change.verdict}: ${change.readings.map(([first]) => `“${first?.excerpt ?? ''}”`).join(' : ')}`;
    case 'judge-edge':
      return `${change.verdict}: an edge of the stemma`;
    case 'withdraw':
      return 'an earlier correction taken back';
  }
}

interface CorrectionLogProps {
  readonly corrections: readonly AppliedCorrection[];
  /** What can be done to one of them. */
  readonly controls?: (correction: AppliedCorrection) => ComponentChildren;
}

export function CorrectionLog({ corrections, controls }: CorrectionLogProps): JSX.Element | null {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-label="Corrections">
      <h2>Corrections</h2>
      <ol>
        <More items={corrections} first={FIRST} what="corrections">
          {(correction) => (
            <li key={correction.id}>
              {changeWords(correction).slice(0, 300)}{' '}
              <span class="faint">
                {correction.by}, {dateWords(correction.at)}: {correction.why.slice(0, 300)} (
                {correction.status.replaceAll('-', ' ')}
                {correction.note === undefined ? '' : `: ${correction.note}`})
              </span>{' '}
              {controls?.(correction)}
            </li>
          )}
        </More>
      </ol>
    </section>
  );
}
