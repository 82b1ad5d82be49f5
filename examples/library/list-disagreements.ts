/** Prints where reports of one event disagree, with the words to check. Run it: npx tsx examples/library/list-disagreements.ts FOLDER */
import { pathToFileURL } from 'node:url';
import { readStories, type Story } from 'stemma';

/** One line per reading of each variant that matters: the articles that have it, and the words as they print them. */
function listDisagreements(story: Story): string[] {
  return story.variants
    .filter((variant) => variant.severity === 'major')
    .flatMap((variant) => [
      `${variant.kind}: ${variant.about}`,
      ...variant.readings.map((reading) => `  ${reading.excerpt} (${reading.articleIds.length})`),
    ]);
}

/** Reads a folder and lists the disagreements of every story in it. */
export async function listAll(folder: string): Promise<string[]> {
  const dossier = await readStories({ paths: [folder] });
  return dossier.stories.flatMap((story) => [
    `${story.title}: ${story.articleIds.length} articles, ${story.support.observers.atMost} observers at most`,
    ...listDisagreements(story),
  ]);
}

const [, script = '', folder = 'examples/tarnwick-dam/articles'] = process.argv;
if (import.meta.url === pathToFileURL(script).href) process.stdout.write(`${(await listAll(folder)).join('\n')}\n`);
