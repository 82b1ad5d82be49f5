import { loadJson } from './load-json.ts';

interface ModifierTable<Modifier extends string> {
  readonly before: Readonly<Record<string, Modifier>>;
  readonly after: Readonly<Record<string, Modifier>>;
}

/** What bounds or softens a number. */
export type ModifierName = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

let before: ReadonlyMap<string, ModifierName> | undefined;
let after: ReadonlyMap<string, ModifierName> | undefined;

/** Longest modifier phrase, in words. */
export const MAX_MODIFIER_WORDS = 4;

/** Phrases before ("at least") and after ("or more") a number, words joined by one space, with what they mean. */
export function quantityModifiers(): {
  before: ReadonlyMap<string, ModifierName>;
  after: ReadonlyMap<string, ModifierName>;
} {
  if (before === undefined || after === undefined) {
    const table = loadJson<ModifierTable<ModifierName>>('quantity-modifiers.json');
    before = new Map(Object.entries(table.before));
    after = new Map(Object.entries(table.after));
  }
  return { before, after };
}
