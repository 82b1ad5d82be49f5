import type { StoryName } from './story-name.ts';

/** Different names compared with each other under one block key; bounds the work in stories of hundreds of articles. */
const MAX_BLOCK = 40;

/**
 * Calls `visit` for every two different names that share a block key, and for each name with the first one that is
 * printed the same: sixty articles with one name are one entry of the block and leave room for a rare spelling.
 */
export function visitBlocks(
  names: readonly StoryName[],
  keysOf: (name: StoryName) => readonly string[],
  visit: (a: number, b: number) => void,
): void {
  const blocks = new Map<string, Map<string, number>>();
  for (const [index, name] of names.entries()) {
    const printed = `${name.kind} ${name.named ? 'n' : 'd'} ${name.local.name}`;
    for (const key of keysOf(name)) {
      const block = blocks.get(key) ?? new Map<string, number>();
      blocks.set(key, block);
      const same = block.get(printed);
      if (same !== undefined) {
        visit(same, index);
      } else if (block.size < MAX_BLOCK) {
        for (const other of block.values()) visit(other, index);
        block.set(printed, index);
      }
    }
  }
}
