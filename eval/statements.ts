/**
 * Statements against PolNeAR (Newell, Margolin and Ruths 2018): sources, cues and contents by exact characters, by overlap and by
 * words, and whole statements, beside quotation marks and "said".
 * usage: npm run eval -- statements --data DIR [--split NAME] [--errors N] [--json FILE]
 */
import {
  addAttributionCounts,
  attributionsOf,
  countAttributions,
  findTrivialAttributions,
  listErrors,
  NO_ATTRIBUTIONS,
  readPlainText,
} from './attribution/index.ts';
import { runScorer, type Scorer } from './command/index.ts';
import { findSplits, isPolnear, loadPolnear } from './sets/index.ts';
import { figuresOfCounts, renderCounts } from './spans/index.ts';

/** Statements. */
export const statementsScorer: Scorer = {
  name: 'statements',
  what: 'Sources, cues, contents and whole statements: exact characters, overlap one to one, and words.',
  takes: [
    'the pack of all sets, its folder polnear/, or a folder of a split:',
    'text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat standoff)',
    'without --split: dev',
  ],
  splits: true,
  score({ data, split }) {
    const splits = findSplits(data, {
      set: 'polnear',
      isSplit: isPolnear,
      looks: 'folder with text/ and attributions/',
      split,
      preferred: (name) => name === 'dev',
    });
    let counts = NO_ATTRIBUTIONS;
    let trivial = NO_ATTRIBUTIONS;
    const errors: string[] = [];
    for (const { name, text, attributions } of splits.flatMap(({ path }) => loadPolnear(path))) {
      const found = attributionsOf(readPlainText(text));
      counts = addAttributionCounts(counts, countAttributions(text, found, attributions));
      trivial = addAttributionCounts(trivial, countAttributions(text, findTrivialAttributions(text), attributions));
      errors.push(...listErrors(name, text, found, attributions));
    }
    const rows = { ...counts };
    return {
      set: `PolNeAR, ${splits.map(({ name }) => name).join(', ')}`,
      figures: figuresOfCounts(rows),
      baselines: [{ what: 'quotation marks and "said"', figures: figuresOfCounts({ ...trivial }) }],
      table: renderCounts(rows, { ...trivial }),
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(statementsScorer, process.argv.slice(2));
