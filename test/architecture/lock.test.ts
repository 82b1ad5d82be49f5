import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

describe('package-lock.json', () => {
  it('names no host, so that any registry serves', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved?.includes('://') === true)).toEqual([]);
  });

  it('holds the optional packages of every platform: node scripts/complete-lock.mjs', () => {
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const there = Object.keys(packages);
    expect(wanted.filter((name) => !there.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});
