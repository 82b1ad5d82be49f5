import type { Entity, TaggedDocument } from './read-tagged.ts';

/** Longest known name in words; the corpora hold hardly any longer one. */
const MAX_NAME_WORDS = 6;

/**
 * The trivial baseline of the CoNLL-2003 task (doi:10.3115/1119176.1119195): the longest stretch of words that is a name
 * in the training data, with its type there; names of several types are left out.
 */
export function findKnownNames(training: readonly TaggedDocument[]): (text: string) => Entity[] {
  const known = new Map<string, string>();
  for (const { text, entities } of training)
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      known.set(name, (known.get(name) ?? type) === type ? type : '');
    }
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}][^\s,;:()"]*/gu)].map(({ index, 0: word }) => {
      const bare = word.replace(/(?:'s|[.!?'])+$/u, '');
      return { start: index, ends: [index + word.length, index + bare.length] };
    });
    const found: Entity[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { start } = words[at]!;
      const last = Math.min(words.length, at + MAX_NAME_WORDS) - 1;
      for (let to = last; to >= at; to -= 1) {
        const end = words[to]!.ends.find((each) => (known.get(text.slice(start, each)) ?? '') !== '');
        if (end === undefined) continue;
        found.push({ start, end, type: known.get(text.slice(start, end)) as string });
        at = to;
        break;
      }
    }
    return found;
  };
}
