/**
 * Runs all scorers that need outside data and writes EVALUATION.md.
 * usage: npm run eval -- report --data DIR --date YYYY-MM-DD
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderEvaluation, scoreSections } from './report/index.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, date: { type: 'string', default: '' } } });
if (values.data === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(values.date)) {
  console.error('usage: npm run eval -- report --data DIR --date YYYY-MM-DD');
  process.exitCode = 2;
} else {
  const sections = await scoreSections(values.data, (title) => console.error(title));
  const page = renderEvaluation(sections, values.date);
  writeFileSync(join(import.meta.dirname, '../EVALUATION.md'), page);
  console.log(page);
}
