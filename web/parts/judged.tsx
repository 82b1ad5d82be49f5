import type { JSX } from 'preact';
import type { Judgement } from '../../src/model/index.ts';
import { dateWords } from '../dates.ts';

/** Who confirmed or rejected a finding, when and why. */
export function Judged({ judgement }: { readonly judgement: Judgement | undefined }): JSX.Element | null {
  if (judgement === undefined) return null;
  const { verdict, by, at, why } = judgement;
  return (
    <p class={`judged ${verdict}`}>
      {verdict} by {by}, {dateWords(at)}: {why.slice(0, 400)}
    </p>
  );
}
