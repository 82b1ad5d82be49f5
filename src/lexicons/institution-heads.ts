import { loadList } from './load-list.ts';

let heads: ReadonlyMap<string, 'use' | 'general'> | undefined;

/** Whether a lower-case noun names one body by itself ("army"), says too little to ("group"), or is not listed. */
export function institutionHead(noun: string): 'use' | 'general' | undefined {
  heads ??= new Map(
    loadList('institution-heads.txt').flatMap((line) => {
      const [use = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, 'use' | 'general'] => [word, use === 'use' ? 'use' : 'general']);
    }),
  );
  return heads.get(noun);
}
