/**
 * Runs all scorers that need outside data and writes EVALUATION.md.
 * usage: npm run eval -- report --data DIR --date YYYY-MM-DD
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { refuseWrongData, WrongData } from './command/index.ts';
import { renderEvaluation, scoreSections } from './report/index.ts';

const USAGE = 'npm run eval -- report --data DIR --date YYYY-MM-DD: runs every scorer, writes EVALUATION.md';

process.exitCode = await refuseWrongData('report', async () => {
  const { values } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.data === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(values.date)) throw new WrongData(`usage: ${USAGE}`);
  const sections = await scoreSections(values.data, (title) => console.error(title));
  const page = renderEvaluation(sections, values.date);
  writeFileSync(join(import.meta.dirname, '../EVALUATION.md'), page);
  console.log(page);
});

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        date: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongData(error instanceof Error ? error.message : String(error));
  }
}
