/**
 * Scores the main text of web pages by snippets that it must and must not hold, white space aside: Stemma's article text
 * without what is marked as boilerplate, beside Readability alone and all the text of the page.
 * usage: npm run eval -- html --data DIR [--errors N] [--json FILE] [--peers [--trafilatura PATH]]
 *   --peers runs trafilatura on the same pages where it is installed; PATH: where, when it is not on the search path
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clean } from '../src/article/index.ts';
import { collectArticles } from '../src/ingest/index.ts';
import { type Figure, runScorer, type Scorer } from './command/index.ts';
import { runTrafilatura } from './peers/index.ts';
import { loadJsonLines, needSetFile } from './sets/index.ts';
import { type FoundScore, scoreFound } from './statistics/index.ts';

interface Page {
  readonly file: string;
  readonly lang: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

export interface HtmlScores {
  readonly pages: number;
  readonly wanted: number;
  readonly unwanted: number;
  readonly stemma: FoundScore;
  /** English pages only. */
  readonly english: FoundScore;
  readonly readability: FoundScore;
  readonly allText: FoundScore;
}

const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

/** Which wanted and which unwanted snippets stand in a text. */
export function findSnippets(text: string, { with: wanted, without }: Pick<Page, 'with' | 'without'>) {
  const whole = collapse(text);
  const holds = (snippet: string): boolean => whole.includes(collapse(snippet).trim());
  return { right: wanted.filter(holds), wrong: without.filter(holds), missed: wanted.filter((each) => !holds(each)) };
}

/** Text of the article in a file, its boilerplate cut out; empty when the file is refused. */
async function readMainText(file: string): Promise<string> {
  const { articles } = await collectArticles([file], { diagnose: () => undefined });
  return articles
    .map((source) => {
      let text = '';
      let from = 0;
      const marks = clean.run({ source }).boilerplate;
      for (const { span } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
        text += source.text.slice(from, Math.max(from, span.start));
        from = Math.max(from, span.end);
      }
      return text + source.text.slice(from);
    })
    .join('\n');
}

/** What is used of the two libraries, whose own types are the browser's. */
interface Libraries {
  readonly parseHTML: (html: string) => { document: { body: { textContent: string | null } | null } };
  readonly Readability: new (document: unknown) => { parse(): { textContent?: string | null } | null };
}

async function loadLibraries(): Promise<Libraries> {
  const [linkedom, readability] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return { ...linkedom, ...readability } as unknown as Libraries;
}

/** The pages of the set, and the folder that holds `html/`. */
function loadPages(data: string): { folder: string; pages: Page[] } {
  const file = needSetFile(data, 'html_extraction', 'pages.jsonl');
  return { folder: dirname(file), pages: loadJsonLines<Page>(file, ['file', 'with', 'without']) };
}

/** Scores every page of the set. `onError` gets a line for each snippet missed or wrongly held. */
export async function scoreHtml(directory: string, onError?: (line: string) => void): Promise<HtmlScores> {
  const { folder, pages } = loadPages(directory);
  const { parseHTML, Readability } = await loadLibraries();
  const gold = { wanted: 0, english: 0, unwanted: 0 };
  const count = { stemma: [0, 0], english: [0, 0], readability: [0, 0], allText: [0, 0] };
  for (const page of pages) {
    const file = join(folder, 'html', page.file);
    const html = readFileSync(file, 'utf8');
    gold.wanted += page.with.length;
    gold.unwanted += page.without.length;
    const add = (name: keyof typeof count, { right, wrong }: { right: string[]; wrong: string[] }): void => {
      count[name][0]! += right.length;
      count[name][1]! += wrong.length;
    };
    const own = findSnippets(await readMainText(file), page);
    add('stemma', own);
    if (page.lang === 'en') {
      add('english', own);
      gold.english += page.with.length;
    }
    for (const snippet of own.missed) onError?.(`- ${page.file}: ${snippet}`);
    for (const snippet of own.wrong) onError?.(`+ ${page.file}: ${snippet}`);
    add('allText', findSnippets(parseHTML(html).document.body?.textContent ?? '', page));
    add('readability', findSnippets(new Readability(parseHTML(html).document).parse()?.textContent ?? '', page));
  }
  const score = (name: keyof typeof count, wanted = gold.wanted): FoundScore => {
    const [right = 0, wrong = 0] = count[name];
    return scoreFound({ right, found: right + wrong, gold: wanted });
  };
  return {
    pages: pages.length,
    wanted: gold.wanted,
    unwanted: gold.unwanted,
    stemma: score('stemma'),
    english: score('english', gold.english),
    readability: score('readability'),
    allText: score('allText'),
  };
}

/** Trafilatura's score on the same snippets; `undefined` when it cannot be started. `command`: its name or path. */
function scoreTrafilatura(directory: string, command: string): FoundScore | undefined {
  const { folder, pages } = loadPages(directory);
  let [right, wrong, gold] = [0, 0, 0];
  for (const page of pages) {
    const text = runTrafilatura(command, readFileSync(join(folder, 'html', page.file)));
    if (text === undefined) return undefined;
    const found = findSnippets(text, page);
    right += found.right.length;
    wrong += found.wrong.length;
    gold += page.with.length;
  }
  return scoreFound({ right, found: right + wrong, gold });
}

const NAMES = {
  stemma: 'Stemma',
  readability: 'Readability alone',
  allText: 'all text',
  trafilatura: 'trafilatura',
} as const;

/** Main text of web pages. */
export const htmlScorer: Scorer = {
  name: 'html',
  what: 'The article of a web page: snippets that its text must hold, and snippets that it must not.',
  takes: ['the pack of all sets, or html_extraction/ (pages.jsonl beside html/), or its pages.jsonl'],
  splits: false,
  options: {
    peers: { type: 'boolean', what: 'run trafilatura on the same pages, where it is installed' },
    trafilatura: { type: 'string', what: 'its path, when it is not on the search path' },
  },
  async score({ data, extra = {} }) {
    const errors: string[] = [];
    const { pages, wanted, unwanted, english, ...own } = await scoreHtml(data, (line) => void errors.push(line));
    const command = typeof extra['trafilatura'] === 'string' ? extra['trafilatura'] : 'trafilatura';
    const peer = extra['peers'] === true ? scoreTrafilatura(data, command) : undefined;
    const rows = { ...own, ...(peer === undefined ? {} : { trafilatura: peer }) };
    const figures = ({ precision, recall, f1 }: FoundScore, before = ''): Figure[] => [
      { name: `${before}precision`, value: precision, n: unwanted },
      { name: `${before}recall`, value: recall, n: wanted },
      { name: `${before}F1`, value: f1, n: wanted },
    ];
    const { stemma, ...others } = rows;
    const line = (name: string, { precision, recall, f1 }: FoundScore): string =>
      `${name.padEnd(22)} ${[precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ')}`;
    return {
      set: `${pages} pages, ${wanted} snippets wanted, ${unwanted} unwanted`,
      figures: [...figures(stemma), ...figures(english, 'English pages, ').slice(-1)],
      baselines: Object.entries(others).map(([name, score]) => ({
        what: NAMES[name as keyof typeof others],
        figures: figures(score),
      })),
      table: [
        `${''.padEnd(22)}      P      R     F1`,
        ...Object.entries(rows).map(([name, score]) => line(NAMES[name as keyof typeof NAMES], score)),
        line('Stemma, English pages', english),
        ...(extra['peers'] === true && peer === undefined ? ['trafilatura: skipped, it cannot be started'] : []),
      ],
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(htmlScorer, process.argv.slice(2));
