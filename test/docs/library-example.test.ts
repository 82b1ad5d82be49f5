import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
