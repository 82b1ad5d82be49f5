import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/index.ts';
import { renderDossier } from '../../../src/report/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const MADE = { id: 'k-1', at: '2024-03-06T10:00:00Z', by: 'Ann \u001b[31mLee', why: 'Both count other people.' };
const JUDGEMENT = { verdict: 'rejected' as const, by: MADE.by, at: MADE.at, why: MADE.why, correctionId: MADE.id };

/** The sample with its first variant and every edge rejected. */
function corrected(): Dossier {
  const dossier = sampleDossier();
  const [story, ...others] = dossier.stories;
  const variants = story!.variants.map((variant, index) =>
    index === 0 ? { ...variant, judgement: JUDGEMENT } : variant,
  );
  const edges = story!.stemma.edges.map((edge) => ({ ...edge, judgement: JUDGEMENT }));
  return {
    ...dossier,
    stories: [{ ...story!, variants, stemma: { ...story!.stemma, edges } }, ...others],
    corrections: [
      { ...MADE, change: { kind: 'withdraw', correctionId: 'k-0' }, status: 'applied' },
      {
        ...MADE,
        id: 'k-2',
        change: { kind: 'withdraw', correctionId: 'k-0' },
        status: 'no-longer-applies',
        note: 'It is gone.',
      },
    ],
  };
}

describe('the report of a corrected dossier', () => {
  it('says at every finding what was said of it, by whom and why, and lists the corrections', () => {
    const text = renderDossier(corrected(), { width: 200 });
    const plain = renderDossier(sampleDossier(), { width: 200 });
    expect(plain).not.toMatch(/rejected|CORRECTIONS/u);
    const said = text.match(/rejected by Ann \\x1b\[31mLee: Both count other people\./gu) ?? [];
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(text).toContain('CORRECTIONS');
    expect(text).toMatch(
      /correction withdrawn \(no longer applies\) · Ann .*, 2024-03-06: Both count other people\. It is gone\./u,
    );
    expect(text).not.toContain('\u001b');
  });
});
