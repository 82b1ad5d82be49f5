/**
 * Any number of invented articles, the same every time: each event has its own town, people and number, and is reported by
 * two to four outlets in different words. For tests and benchmarks that need many articles and no data.
 */
const STARTS = ['or', 'ke', 'va', 'ta', 'du', 'pe', 'gra', 'so', 'wi', 'am', 'fe', 'ru', 'li', 'bo', 'ny', 'ha'];
const MIDDLES = ['len', 'sha', 'ro', 'nim', 'dal', 'vek', 'stra', 'mon', 'qui', 'bre', 'lu', 'zan', 'tor', 'fi', 'gal'];
const ENDS = ['wick', 'haven', 'mouth', 'ford', 'stad', 'bury', 'holm', 'garde', 'minster', 'by', 'stone'];
const FIRST = ['Dessa', 'Boris', 'Ilka', 'Marten', 'Yana', 'Corin', 'Petra', 'Osman', 'Lise', 'Tobin'];
const OUTLETS = ['Harbour Post', 'Northern Courier', 'Daily Lantern', 'Morning Ledger'];
const THINGS = [
  ['ferry', 'ran aground', 'passengers', 'harbour master', 'hull', 'tide'],
  ['warehouse', 'caught fire', 'workers', 'fire chief', 'roof', 'smoke'],
  ['bridge', 'was closed', 'commuters', 'city engineer', 'pillar', 'traffic'],
  ['dam', 'began to leak', 'villagers', 'water minister', 'spillway', 'flood'],
  ['train', 'left the rails', 'travellers', 'rail inspector', 'carriage', 'signal'],
  ['market', 'was evacuated', 'traders', 'police commander', 'stall', 'bomb'],
  ['mine', 'collapsed', 'miners', 'pit foreman', 'shaft', 'gas'],
  ['school', 'was shut', 'pupils', 'head teacher', 'classroom', 'asbestos'],
  ['glacier', 'broke off', 'climbers', 'mountain guide', 'ice', 'avalanche'],
  ['theatre', 'cancelled its season', 'actors', 'director', 'stage', 'wages'],
  ['airport', 'lost power', 'flyers', 'tower controller', 'runway', 'generator'],
  ['vineyard', 'was poisoned', 'growers', 'crop scientist', 'grape', 'pesticide'],
  ['orchestra', 'went on strike', 'violinists', 'conductor', 'concert', 'contract'],
] as const;

export interface InventedArticle {
  readonly id: string;
  readonly event: number;
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

/** A word that hardly any other event has. */
const inventWord = (event: number, slot: number): string => {
  const number = event * 11 + slot * 5 + 3;
  return `${pick(STARTS, number)}${pick(MIDDLES, Math.floor(number / 16) + slot * 7 + event)}${pick(ENDS, event + slot * 3)}`;
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function inventArticle(event: number, telling: number): InventedArticle {
  const town = capital(inventWord(event, 0));
  const name = `${pick(FIRST, event * 3 + 1)} ${capital(inventWord(event, 1))}`;
  const rival = `${pick(FIRST, event * 7 + 4)} ${capital(inventWord(event, 2))}`;
  const firm = `${capital(inventWord(event, 3))} Holdings`;
  const [thing, happened, people, post, part, danger] = pick(THINGS, event);
  const count = 20 + ((event * 37) % 300);
  const day = `2026-${String(1 + (Math.floor(event / 28) % 12)).padStart(2, '0')}-${String(1 + (event % 28)).padStart(2, '0')}`;
  const sentences = [
    `A ${thing} ${happened} at ${town} on Monday with ${count} ${people} nearby, the ${post} said.`,
    `“Nobody could have foreseen the ${danger},” ${name}, the ${post} of ${town}, told reporters.`,
    `According to ${name}, the ${part} of the ${thing} had been inspected by ${firm} ${2 + (event % 9)} weeks before.`,
    `${rival}, who speaks for the ${people}, said that ${town} had been warned of the ${danger} more than once.`,
    `The council of ${town} denied that it had been warned, and ordered ${firm} to open its books.`,
    `${name} said the ${people} would be brought home by the end of the week.`,
    `${rival} accused ${firm} of having repaired the ${part} in ${town} with the cheapest material.`,
    `${firm} declined to comment on the ${part}; work in ${town} will take until the autumn, an official added.`,
  ];
  const told = sentences.filter((_, index) => (index + telling) % 4 !== 3);
  const turned = [...told.slice(telling), ...told.slice(0, telling)];
  return {
    id: `${event}-${telling}`,
    event,
    outlet: pick(OUTLETS, telling),
    title: `${capital(thing)} ${happened} at ${town}, ${pick(['inquiry ordered', `${firm} blamed`, `${rival} speaks`, 'council denies'], telling)}`,
    publishedAt: `${day}T${String(8 + telling).padStart(2, '0')}:00:00Z`,
    text: `${turned.slice(0, 3).join(' ')}\n\n${turned.slice(3).join(' ')}\n`,
  };
}

/** The first `count` articles, event after event. */
export function inventArticles(count: number): InventedArticle[] {
  const articles: InventedArticle[] = [];
  for (let event = 0; articles.length < count; event += 1) {
    for (let telling = 0; telling < 2 + (event % 3) && articles.length < count; telling += 1) {
      articles.push(inventArticle(event, telling));
    }
  }
  return articles;
}
