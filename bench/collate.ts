/**
 * Tables of readings beside those of CollateX (Python, from PyPI; skipped where it is not installed): the wordings of every quote
 * and claim that several articles have. Run: tsx bench/collate.ts FILE-OR-FOLDER
 */
import { spawnSync } from 'node:child_process';
import type { Collation, Dossier } from '../src/model/index.ts';
import { ask, getCollation, readStories } from '../src/operations/index.ts';
import { collateTexts } from '../src/pipeline.ts';
import { foldText } from '../src/text/index.ts';
import { renderTable } from './render-table.ts';

/** Tables at most: CollateX takes a second for some. */
const MAX_TABLES = 150;

/** Reads sets of texts as JSON, one a line, and writes the table of each and the seconds that all took. */
const COLLATEX = `
import json, sys, time
from collatex import Collation, collate
started = time.process_time()
for line in sys.stdin:
    collation = Collation()
    for index, text in enumerate(json.loads(line)):
        collation.add_plain_witness(str(index), text)
    table = collate(collation, segmentation=True)
    print(json.dumps([["".join(token.token_data["t"] for token in cell).strip() if cell else "" for cell in row.cells] for row in table.rows]))
print(time.process_time() - started)
`;

const wordingsOf = (dossier: Dossier): string[][] =>
  dossier.stories.flatMap((story) =>
    [...story.quotes, ...story.claims].flatMap(({ id }) => {
      const { readings } = ask(dossier, getCollation, { storyId: story.id, id });
      return readings.length < 2
        ? []
        : [readings.map(({ evidence }) => evidence.map((item) => item.excerpt).join(' '))];
    }),
  );

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that two readings both have, and how many of them stand in one place of the table, or in places that are linked. */
function countShared(places: readonly { readings: readonly string[]; moved?: readonly number[] | undefined }[]) {
  const common = (a: readonly string[], b: readonly string[]): number => {
    const left = [...b];
    return a.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
  };
  const words = places.map(({ readings }) => readings.map(wordsOf));
  const counts = { shared: 0, together: 0, linked: 0 };
  const rows = places[0]?.readings.length ?? 0;
  for (let a = 0; a < rows; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const whole = (row: number): string[] => words.flatMap((place) => place[row] ?? []);
      counts.shared += common(whole(a), whole(b));
      for (const [place, row] of words.entries()) {
        counts.together += common(row[a] ?? [], row[b] ?? []);
        const elsewhere = (places[place]?.moved ?? []).flatMap((other) => words[other]?.[b] ?? []);
        counts.linked += common(row[a] ?? [], elsewhere);
      }
    }
  }
  return counts;
}

function rowOf(name: string, seconds: number, tables: readonly Collation[]): string[] {
  const counts = tables.map(countShared);
  const sum = (key: 'shared' | 'together' | 'linked'): number => counts.reduce((total, count) => total + count[key], 0);
  const share = (key: 'together' | 'linked'): string => ((100 * sum(key)) / sum('shared')).toFixed(1);
  const places = tables.reduce((total, table) => total + table.length, 0);
  return [name, seconds.toFixed(2), share('together'), share('linked'), (places / tables.length).toFixed(1)];
}

const [data = 'examples/tarnwick-dam/articles'] = process.argv.slice(2);
const sets = wordingsOf(await readStories({ paths: [data] })).slice(0, MAX_TABLES);
collateTexts(sets[0] ?? []);
const before = process.cpuUsage();
const ours = sets.map(collateTexts);
const rows = [rowOf('Stemma', process.cpuUsage(before).user / 1e6, ours)];
const input = sets.map((set) => `${JSON.stringify(set)}\n`).join('');
const { status, stdout } = spawnSync('python3', ['-c', COLLATEX], { input, encoding: 'utf8', maxBuffer: 1e9 });
if (status === 0) {
  const lines = stdout.trim().split('\n');
  const tables = lines.slice(0, -1).map((line): Collation => {
    const cells = JSON.parse(line) as string[][];
    return (cells[0] ?? []).map((_, place) => ({ same: false, readings: cells.map((row) => row[place] ?? '') }));
  });
  rows.push(rowOf('CollateX', Number(lines.at(-1)), tables));
} else rows.push(['CollateX', 'skipped: python3 has no module collatex', '', '', '']);
process.stdout.write(`${sets.length} tables, ${sets.flat().length} readings\n`);
process.stdout.write(
  renderTable([['', 'seconds', '% of shared words in one place', '% in linked places', 'places a table'], ...rows]),
);
