import { loadText } from './load-list.ts';

/** Articles that an unseen stem is taken to be in: the list leaves out stems in fewer than 4. */
const UNSEEN = 1.5;

let articles = 0;
let frequencies: Map<string, number> | undefined;

function loadFrequencies(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of loadText('document-frequencies.txt').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const space = line.indexOf(' ');
    const count = Number(line.slice(space + 1));
    if (articles === 0) articles = count;
    else found.set(line.slice(0, space), count);
  }
  return found;
}

/**
 * How rare a word stem is in news, 0 (in every article) to about 9 (in none of the background collection): inverse
 * document frequency ln(N / n) (Spärck Jones 1972, doi:10.1108/eb026526).
 */
export function rarityOf(stem: string): number {
  frequencies ??= loadFrequencies();
  return Math.log(articles / Math.min(articles, frequencies.get(stem) ?? UNSEEN));
}
