/** What the program prints for the sample story: whole as a golden file, shortened as the picture in README.md. */
import { readStories, renderDossier } from '../src/index.ts';

const SAMPLE = 'examples/tarnwick-dam/articles';
/** Lines of a section that are enough to see what it shows. */
const SECTION_LINES = 15;
const PICTURE = /(?<open><!-- picture: npm run golden -->\n)[\s\S]*?(?<close><!-- \/picture -->)/u;

/** Where the whole report is kept, from the repository's root. */
export const GOLDEN_REPORT = 'test/golden/stories/tarnwick-dam/report.txt';

/** The report on the sample folder, 80 columns, without colour; to be run in the repository's root. */
export const reportOnSample = async (): Promise<string> => renderDossier(await readStories({ paths: [SAMPLE] }));

/** The report with long sections cut and the cut shown, as a block for Markdown. */
export function drawPicture(report: string): string {
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
