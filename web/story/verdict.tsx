import type { JSX } from 'preact';
import { findVerdict } from '../../src/report/outline/index.ts';
import { Clipped, More, useDesk, useEdition } from '../parts/index.ts';

/** Reasons shown before somebody asks for more. */
const SHOWN_REASONS = 4;

/** What the story is, the answer to "five confirmations or one?", and why. */
export function VerdictLine(): JSX.Element {
  const edition = useEdition();
  const { counts, lead, also } = findVerdict(edition);
  const desk = useDesk();
  const { why } = edition.story.support;
  return (
    <header class="verdict">
      <h1>
        <Clipped text={edition.story.title} />
      </h1>
      <p class="counts">{counts}</p>
      <p class="lead">{lead}</p>
      {also.length > 0 && <p class="also">{also.join(' ')}</p>}
      {why.length > 0 && (
        <ol class="reasons" aria-label="Why it is counted so">
          <More items={why} first={SHOWN_REASONS} what="reasons">
            {(reason) => <li key={reason}>{reason}</li>}
          </More>
        </ol>
      )}
      {desk({ kind: 'story', story: edition.story })}
    </header>
  );
}
