/** A person's surname misspelt throughout (minor), or another person's instead (major). */
import { countWords } from '../article-facts.ts';
import { WOMENS_NAMES } from '../lists/first-names.ts';
import { OTHER_MEN, OTHER_SURNAMES, OTHER_WOMEN } from '../lists/surnames.ts';
import type { Random } from '../random.ts';
import type { Candidate, Planter } from '../site.ts';

/** Slips of the hand and the ear: one of them is made. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/ll/u, 'l'],
  [/tt/u, 't'],
  [/nn/u, 'n'],
  [/ss/u, 's'],
  [/mm/u, 'm'],
  [/ei/u, 'ie'],
  [/ie/u, 'ei'],
  [/ck/u, 'k'],
  [/ph/u, 'f'],
  [/(?<=.)ea/u, 'ee'],
  [/(?<=.)er$/u, 'or'],
  [/(?<=.)en$/u, 'an'],
  [/(?<=.)an$/u, 'en'],
  [/(?<=.)son$/u, 'sen'],
  [/(?<=.)sen$/u, 'son'],
  [/(?<=.)y$/u, 'ey'],
  [/(?<=.)z$/u, 's'],
  [/(?<=..)o(?=.)/u, 'a'],
  [/(?<=..)a(?=.)/u, 'e'],
  [/(?<=..)i(?=.)/u, 'y'],
];

function misspell(name: string, random: Random): string | undefined {
  const fitting = SLIPS.filter(([slip]) => slip.test(name)).slice(0, 3);
  if (fitting.length === 0) return undefined;
  const [slip, with_] = random.pick(fitting);
  return name.replace(slip, with_);
}

/** Whether a surname is a word that news uses otherwise, or part of what the story is known by. */
const MIN_LETTERS = 5;
const MOST_MENTIONS = 8;

/** How often a name is misspelt (minor), has another first name (major), or is another person's (major). */
const MISSPELT = 0.6;
const OTHER_FIRST = 0.25;

export const plantName: Planter = (sentence, facts, random) =>
  facts.people.flatMap(({ full, first, last }): Candidate[] => {
    const at = sentence.indexOf(full);
    if (at < 0 || last.length < MIN_LETTERS || facts.title.includes(last)) return [];
    if (countWords(facts, last) > MOST_MENTIONS || countWords(facts, last.toLowerCase()) > 0) return [];
    const start = at + full.length - last.length;
    const surname = (after: string, severity: Candidate['severity']): Candidate[] =>
      facts.text.includes(after)
        ? []
        : [
            {
              start,
              end: start + last.length,
              after,
              severity,
              everywhere: last,
              ...(severity === 'major' ? { alsoCalled: ['speaker', 'attribution-changed'] } : {}),
            },
          ];
    const dice = random.next();
    if (dice < MISSPELT) {
      const after = misspell(last, random);
      return after === undefined ? [] : surname(after, 'minor');
    }
    if (dice > MISSPELT + OTHER_FIRST) return surname(random.pick(OTHER_SURNAMES), 'major');
    const other = random.pick(WOMENS_NAMES.has(first) ? OTHER_WOMEN : OTHER_MEN);
    if (facts.text.includes(other)) return [];
    return [
      { start: at, end: at + full.length, after: full.replace(first, other), severity: 'major', everywhere: full },
    ];
  });
