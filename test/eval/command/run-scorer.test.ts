/** The command line that all scorers share. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runScorer, type Scorer, spread, WrongData } from '../../../eval/command/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-scorer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scorer: Scorer = {
  name: 'rain',
  what: 'How much it rained.',
  takes: ['a folder'],
  splits: false,
  score: ({ data }) => {
    if (data.endsWith('eval')) throw new WrongData('no rain here');
    return {
      set: 'Tarn, dev',
      figures: [{ name: 'F1', value: 0.5, n: 4 }],
      baselines: [],
      table: ['F1 50.0'],
      errors: ['- a', '- b', '- c', '- d'],
    };
  },
};

async function run(...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runScorer(scorer, args, { log: (line) => lines.push(line), error: (line) => errors.push(line) });
  return { code, lines, errors };
}

describe('runScorer', () => {
  it('prints errors spread over the data, then the table, and writes the figures', async () => {
    const file = join(folder, 'figures.json');
    const { code, lines } = await run('--data', folder, '--errors', '2', '--json', file);
    expect([code, lines]).toEqual([0, ['- a', '- c', 'rain: Tarn, dev', 'F1 50.0']]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      scorer: 'rain',
      set: 'Tarn, dev',
      figures: [{ name: 'F1', value: 0.5, n: 4 }],
      baselines: [],
    });
  });

  it('helps', async () => {
    const { code, lines } = await run('--help');
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/^usage: npm run eval -- rain --data DIR \[--errors N\]/u);
    expect(lines.join('\n')).not.toContain('--split');
  });

  it.each([
    ['no data', [], '--data DIR is needed'],
    ['a folder that is not there', ['--data', join(folder, 'nowhere')], 'there is no .*nowhere'],
    ['data that are not the set', ['--data', 'eval'], 'no rain here'],
    ['an unknown option', ['--data', folder, '--speed'], "Unknown option '--speed'"],
    ['a count that is none', ['--data', folder, '--errors', 'many'], 'whole number'],
    ['a split where there is none', ['--data', folder, '--split', 'dev'], 'has no splits'],
    ['figures that cannot be written', ['--data', folder, '--json', join(folder, 'no/where.json')], 'cannot write'],
  ])('says what is wrong in one line, exit code 2: %s', async (_, args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^rain: .*${message}`, 'u'));
  });
});

describe('spread', () => {
  it('takes items evenly, all where there are few', () => {
    expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
    expect(spread([1, 2], 9)).toEqual([1, 2]);
  });
});
