/**
 * Which version of the stages this program has: a hash of their code and word lists. What another version found in an
 * article is found anew; a version number that somebody has to remember to raise would one day be forgotten.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The same place seen from `src` and from `dist`. */
const CODE = new URL('../../', import.meta.url);
const DATA = new URL('../../../data/en/', import.meta.url);
const ARTICLE_ROOMS = ['text', 'algorithms', 'model', 'lexicons', 'article'];
const STORY_ROOMS = ['corpus', 'story'];
const DIGITS = 16;

function hashFolder(hash: ReturnType<typeof createHash>, folder: URL): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|js|json|txt|bin|tsv|gz)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const path of entries) hash.update(readFileSync(path));
}

const remembered = new Map<string, string>();

function versionOf(name: string, folders: readonly URL[]): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const folder of folders) hashFolder(hash, folder);
  const version = hash.digest('hex').slice(0, DIGITS);
  remembered.set(name, version);
  return version;
}

const roomsOf = (names: readonly string[]): URL[] => names.map((name) => new URL(`${name}/`, CODE));

/** Of the stages that see one article: 16 hexadecimal digits. */
export const articleEngine = (): string => versionOf('article', [...roomsOf(ARTICLE_ROOMS), DATA]);

/** Of the stages that find features of articles and put them into stories: 16 hexadecimal digits. */
export const corpusEngine = (): string => versionOf('corpus', [...roomsOf([...ARTICLE_ROOMS, 'corpus']), DATA]);

/** Of all stages: 16 hexadecimal digits. */
export const storyEngine = (): string => versionOf('story', [...roomsOf([...ARTICLE_ROOMS, ...STORY_ROOMS]), DATA]);
