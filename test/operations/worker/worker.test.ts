import { describe, expect, it } from 'vitest';
import { workerTasks } from '../../../src/operations/index.ts';

const BODY = (town: string): string =>
  `The bridge at ${town} was closed on Monday after a lorry hit it, the police said. Nobody was hurt. "It held," said the mayor, Ann Lee. The road is to open again on Friday, when the engineers have looked at all six piers of it.`;

/** What a task makes of these lines. */
async function run(name: string, lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const task = workerTasks.find((candidate) => candidate.name === name);
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
  }
  const values: Record<string, unknown>[] = [];
  for await (const value of task?.run(input()) ?? []) values.push({ ...value });
  return values;
}

const article = (town: string, publishedAt: string): string =>
  JSON.stringify({ title: `Bridge at ${town} closed`, text: BODY(town), outlet: 'Gazette', publishedAt });

describe('a worker', () => {
  it('reads articles, one line each, and errors as lines', async () => {
    const found = await run('articles', [
      article('Norwick', '2021-05-03'),
      '{"broken',
      '{"title":"no text"}',
      article('Almere', '2021-05-04'),
    ]);
    expect(found.map(({ id, error }) => id !== undefined || (error as { code: string }).code)).toEqual([
      true,
      'ingest/broken-line',
      'ingest/unknown-shape',
      true,
    ]);
    expect(found[0]).toMatchObject({ title: 'Bridge at Norwick closed', outlet: 'Gazette', publishedAt: '2021-05-03' });
    expect(JSON.stringify(found[0]?.['statements'])).toContain('It held');
    expect(String(found[0]?.['order']) < String(found[3]?.['order'])).toBe(true);
  });

  it('reads one line as well as many, and none', async () => {
    expect(await run('articles', [article('Norwick', '2021-05-03')])).toHaveLength(1);
    expect(await run('articles', [])).toEqual([]);
  });

  it('verifies pairs', async () => {
    const [a, b, c] = await run('articles', [
      article('Norwick', '2021-05-03'),
      JSON.stringify({ text: `${BODY('Norwick')} More on this later.`, title: 'Another' }),
      JSON.stringify({
        text: 'The council of Almere voted to close the harbour and to plant trees there.',
        title: 'C',
      }),
    ]);
    const pair = (x = a, y = b): string =>
      JSON.stringify({ a: x?.['id'], b: y?.['id'], shinglesA: x?.['shingles'], shinglesB: y?.['shingles'] });
    const found = await run('pairs', [pair(a, b), pair(a, c), '{}']);
    expect(found).toMatchObject([{ a: a?.['id'], b: b?.['id'] }, { error: { code: 'worker/wrong-line', line: 3 } }]);
    expect(Number(found[0]?.['similarity'])).toBeGreaterThan(0.8);
  });

  it('takes bytes that are no features or shingles for wrong lines, and goes on', async () => {
    const [read] = await run('articles', [article('Norwick', '2021-05-03')]);
    const line = (features: unknown): string => JSON.stringify({ window: 1, id: 'a-1', own: true, features });
    const grouped = await run('stories', [line('AAAA'), line('!!!'), line(read?.['features']), '{"broken']);
    expect(grouped.map(({ story, error }) => typeof story === 'string' || (error as { line: number }).line)).toEqual([
      1,
      2,
      4,
      true,
    ]);
    const pair = (shinglesB: unknown): string =>
      JSON.stringify({ a: 'x', b: 'y', shinglesA: read?.['shingles'], shinglesB });
    const pairs = await run('pairs', [pair('AAA'), pair(read?.['shingles'])]);
    expect(pairs).toMatchObject([{ error: { code: 'worker/wrong-line', line: 1 } }, { a: 'x', b: 'y', similarity: 1 }]);
  });

  it.each(['articles', 'pairs', 'stories', 'stitch'])(
    '%s passes over a line without end, with an error, and goes on',
    async (name) => {
      const endless = `{"a": "${'x'.repeat(33 * 1024 * 1024)}"}`;
      const errors = (await run(name, [endless, '{"a": "x", "b": 1}'])).map(({ error }) => error);
      expect(errors).toMatchObject([
        { code: expect.stringMatching(/^(?:ingest|worker)\/too-large$/u), line: 1 },
        { line: 2 },
      ]);
    },
  );

  it('groups the articles of each window and stitches the stories of neighbouring ones', async () => {
    const next = {
      title: 'Bridge at Norwick still closed',
      text: `${BODY('Norwick')} It was not.`,
      publishedAt: '2021-05-04',
    };
    const read = await run('articles', [article('Norwick', '2021-05-03'), JSON.stringify(next)]);
    const line = (place: number, window: number, own: boolean): string =>
      JSON.stringify({ window, own, id: read[place]?.['id'], features: read[place]?.['features'] });
    const found = await run('stories', [line(0, 1, true), line(0, 2, false), line(1, 2, true)]);
    expect(found.map(({ window, own }) => [window, own]).sort()).toEqual([
      [1, true],
      [2, false],
      [2, true],
    ]);
    expect(new Set(found.map(({ story }) => story)).size).toBe(1);
    const stitched = await run('stitch', [
      '{"a":"1 s-a","b":"2 s-a"}',
      '{"a":"2 s-b","b":"3 s-b"}',
      '{"a":"2 s-a","b":"2 s-b"}',
    ]);
    expect(new Set(stitched.map(({ into }) => into))).toEqual(new Set(['1 s-a']));
  });
});
