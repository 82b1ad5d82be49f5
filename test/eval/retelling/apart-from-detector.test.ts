/** The benchmark may not know what the detector knows: no code, no word list, no trained weights in common. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';

const IMPORT = /^(?:import|export)\b[^;]*?from '(?<target>[^']*)';/gmu;

/** The files of the generator and whatever they import, in turn. */
function closure(files: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = match.groups?.['target'] ?? '';
      if (target.startsWith('.')) open.push(normalize(join(dirname(file), target)));
      else packages.add(target);
    }
  }
  return { files: seen, packages };
}

describe('the generator', () => {
  const own = fastGlob.sync('eval/retelling/**/*.ts');
  const { files, packages } = closure(own);

  it('is all found', () => expect(own.length).toBeGreaterThan(30));

  it('reaches no file of src/, straight or round about', () => {
    expect([...files].filter((file) => !file.startsWith('eval/'))).toEqual([]);
  });

  it('reads no data of the detector', () => {
    expect(
      [...files].filter((file) => /data\/en|src\//u.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, ''))),
    ).toEqual([]);
  });

  it('needs nothing but Node', () => {
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([]);
  });
});
