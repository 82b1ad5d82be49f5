/** The picture in README.md: what the program prints for the sample story, with long sections cut and the cut shown. */
import { fileURLToPath } from 'node:url';
import { readStories, renderDossier } from '../src/index.ts';

const SAMPLE = fileURLToPath(new URL('../examples/tarnwick-dam/articles', import.meta.url));
/** Lines of a section that are enough to see what it shows. */
const SECTION_LINES = 16;
const PICTURE = /(?<open><!-- picture: npm run readme -->\n)[\s\S]*?(?<close><!-- \/picture -->)/u;

/** The report on the sample story, each section cut to its first lines. */
export async function drawPicture(): Promise<string> {
  const report = renderDossier(await readStories({ paths: [SAMPLE] }));
  const sections = report
    .trimEnd()
    .split('\n\n')
    .map((section) => {
      const lines = section.split('\n');
      return lines.length <= SECTION_LINES ? section : [...lines.slice(0, SECTION_LINES), '    …'].join('\n');
    });
  return `\`\`\`text\n${sections.join('\n\n')}\n\`\`\`\n`;
}

/** The document with its picture replaced; throws when it has no place for one. */
export function replacePicture(document: string, picture: string): string {
  if (!PICTURE.test(document)) throw new Error('README.md has no place for the picture');
  return document.replace(PICTURE, (_, open: string, close: string) => open + picture + close);
}
