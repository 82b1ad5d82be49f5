import { loadText } from './load-list.ts';

/** Articles that an unseen stem is taken to be in: the list leaves out stems in fewer than 4. */
const UNSEEN = 1.5;

let rarities: Map<string, number> | undefined;
let ofUnseen = 0;

function loadRarities(): Map<string, number> {
  const found = new Map<string, number>();
  let articles = 0;
  for (const line of loadText('document-frequencies.txt').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const space = line.indexOf(' ');
    const count = Number(line.slice(space + 1));
    if (articles === 0) articles = count;
    else found.set(line.slice(0, space), Math.log(articles / Math.min(articles, count)));
  }
  ofUnseen = Math.log(articles / UNSEEN);
  return found;
}

/**
 * How rare a word stem is in news, 0 (in every article) to about 9 (in none of the background collection): inverse
 * document frequency ln(N / n) (Spärck Jones 1972, doi:10.1108/eb026526).
 */
export function rarityOf(stem: string): number {
  rarities ??= loadRarities();
  return rarities.get(stem) ?? ofUnseen;
}
