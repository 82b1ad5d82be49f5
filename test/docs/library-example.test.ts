import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listAll } from '../../examples/library/list-disagreements.ts';
import * as stemma from '../../src/index.ts';

describe('the library example', () => {
  it('runs on the sample story and lists disagreements', async () => {
    const lines = await listAll('examples/tarnwick-dam/articles');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.some((line) => line.startsWith('  '))).toBe(true);
  });
});

describe('docs/library.md', () => {
  const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/^```ts\n(?<code>[\s\S]*?)^```/gmu)];

  it.each(examples.map(({ groups }, index) => [index + 1, groups?.['code'] ?? ''] as const))(
    'has an example %i that runs and prints something',
    async (number, code) => {
      const reports = join(mkdtempSync(join(tmpdir(), 'stemma-docs-')), 'reports');
      cpSync('examples/tarnwick-dam/articles', reports, { recursive: true });
      mkdirSync('out/docs-examples', { recursive: true });
      const file = resolve(`out/docs-examples/example-${number}.ts`);
      writeFileSync(file, code.replaceAll("'reports/'", JSON.stringify(reports)));
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      await import(file);
      const printed = log.mock.calls.flat();
      log.mockRestore();
      expect(printed.length).toBeGreaterThan(0);
      expect(printed.join(' ')).not.toContain('undefined');
    },
  );

  it('names only functions and schemas that the package exports', () => {
    const names = readFileSync('docs/library.md', 'utf8').matchAll(
      /`(?<name>[A-Za-z]+(?:Schema|Error))`|`(?<call>\w+)\(/gu,
    );
    const missing = [...names]
      .map(({ groups }) => groups?.['name'] ?? groups?.['call'] ?? '')
      .filter((name) => name !== 'ZodError' && !(name in stemma));
    expect(missing).toEqual([]);
  });
});
