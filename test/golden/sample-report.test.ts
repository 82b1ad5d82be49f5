/** The report on the sample story, word for word: whoever changes a stage sees in the diff what a reader will see. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture, GOLDEN_REPORT, replacePicture, reportOnSample } from '../../scripts/sample-report.ts';

describe('the report on the sample story (npm run golden)', () => {
  let report: string;

  beforeAll(async () => {
    report = await reportOnSample();
  });

  it('is the golden one', () => {
    expect(report).toBe(readFileSync(GOLDEN_REPORT, 'utf8'));
  });

  it('is the picture in README.md', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(replacePicture(readme, drawPicture(report))).toBe(readme);
  });
});
