/**
 * Statements against PolNeAR (Newell, Margolin and Ruths 2018): precision, recall and F1 of sources, cues, contents and
 * whole statements, by overlap and exactly. Marks and a leading "that" are left aside at both ends, since the corpus
 * counts them as content and Stemma does not.
 *
 *     npx tsx eval/statements.ts --data DIR [--errors N] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quotations, segment, statements } from '../src/article/index.ts';
import type { ArticleLayers, ReadStatement, SourceArticle } from '../src/model/index.ts';
import { type Span, spansOverlap } from '../src/text/index.ts';
import { type GoldStatement, loadPolnear } from './polnear.ts';

export interface Counts {
  found: number;
  gold: number;
  overlap: number;
  exact: number;
}
type Part = 'source' | 'cue' | 'content' | 'statement';
type Parts = Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>>;

const context = { diagnose: () => undefined };

function readStatements(text: string): readonly ReadStatement[] {
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const base = { source, boilerplate: [] } as Pick<ArticleLayers, 'source' | 'boilerplate'>;
  const segmented = { ...base, ...segment.run(base, context) };
  const quoted = { ...segmented, ...quotations.run(segmented, context) };
  return statements.run(quoted, context).statements;
}

const partsOf = (statement: ReadStatement): Parts => ({
  source: statement.source === undefined ? [] : [statement.source.span],
  cue: statement.cue === undefined ? [] : [statement.cue.span],
  content: statement.content,
});

const touches = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => spansOverlap(x, y)));

/** Start and end without marks, white space and a leading "that". */
function keyOf(text: string, spans: readonly Span[]): string {
  const start = spans[0]?.start ?? 0;
  const words = text.slice(start, spans.at(-1)?.end ?? 0);
  const lead = /^[\s"“”‘’'.,:]*(?:that )?[\s"“”‘’'.,:]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s"“”‘’'.,:]*$/u.exec(words)?.[0].length ?? 0;
  return `${start + lead}-${start + words.length - tail}`;
}

const uniqueSpans = (text: string, lists: readonly (readonly Span[])[]): (readonly Span[])[] => [
  ...new Map(lists.filter((list) => list.length > 0).map((list) => [keyOf(text, list), list])).values(),
];

/** Pairs found and gold one to one, exact ones first, then by overlap in text order. */
function scoreSpans(text: string, found: readonly (readonly Span[])[], gold: readonly (readonly Span[])[]): Counts {
  const keys = new Map(gold.map((list, index) => [keyOf(text, list), index]));
  const used = new Set<number>();
  const rest: (readonly Span[])[] = [];
  let exact = 0;
  for (const list of found) {
    const index = keys.get(keyOf(text, list));
    if (index !== undefined && !used.has(index)) {
      used.add(index);
      exact += 1;
    } else rest.push(list);
  }
  let overlap = exact;
  for (const list of rest) {
    const index = gold.findIndex((other, at) => !used.has(at) && touches(list, other));
    if (index < 0) continue;
    used.add(index);
    overlap += 1;
  }
  return { found: found.length, gold: gold.length, overlap, exact };
}

const sameStatement = (a: Parts, b: Parts): boolean =>
  touches(a.content, b.content) && touches(a.cue, b.cue) && (b.source.length === 0 || touches(a.source, b.source));

function scoreWhole(text: string, found: readonly Parts[], gold: readonly GoldStatement[]): Counts {
  const used = new Set<number>();
  let exact = 0;
  for (const statement of found) {
    const index = gold.findIndex((other, at) => !used.has(at) && sameStatement(statement, other));
    if (index < 0) continue;
    used.add(index);
    const other = gold[index] as GoldStatement;
    const same = (['source', 'cue', 'content'] as const).every(
      (part) => keyOf(text, statement[part]) === keyOf(text, other[part]),
    );
    if (same) exact += 1;
  }
  return { found: found.length, gold: gold.length, overlap: used.size, exact };
}

const f1 = (hit: number, { found, gold }: Counts): number => (found + gold === 0 ? 1 : (2 * hit) / (found + gold));
const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** Scores of one compartment of PolNeAR. */
export function scoreStatements(directory: string, { errors }: { readonly errors: number }): Record<Part, Counts> {
  const total: Record<Part, Counts> = {
    source: { found: 0, gold: 0, overlap: 0, exact: 0 },
    cue: { found: 0, gold: 0, overlap: 0, exact: 0 },
    content: { found: 0, gold: 0, overlap: 0, exact: 0 },
    statement: { found: 0, gold: 0, overlap: 0, exact: 0 },
  };
  let shown = 0;
  for (const document of loadPolnear(directory)) {
    const { text } = document;
    const read = readStatements(text);
    const found = read.map(partsOf);
    for (const part of ['source', 'cue', 'content'] as const) {
      const of = (list: readonly Parts[]) =>
        uniqueSpans(
          text,
          list.map((statement) => statement[part]),
        );
      add(total[part], scoreSpans(text, of(found), of(document.statements)));
    }
    add(total.statement, scoreWhole(text, found, document.statements));
    const show = (mark: string, parts: Parts, rule: string): void => {
      if (shown >= errors) return;
      shown += 1;
      const words = (spans: readonly Span[]): string =>
        spans.map((span) => text.slice(span.start, span.end)).join(' | ');
      console.log(
        `${mark} ${rule} [${words(parts.source)}] <${words(parts.cue)}> ${words(parts.content).slice(0, 200)}`,
      );
    };
    read.forEach((statement, index) => {
      const parts = found[index] as Parts;
      if (!document.statements.some((gold) => touches(parts.content, gold.content))) show('+', parts, statement.rule);
    });
    for (const gold of document.statements) {
      if (!found.some((parts) => touches(parts.content, gold.content))) show('-', gold, '');
    }
  }
  return total;
}

/** The trivial baseline for contents: every stretch between double quotation marks of one paragraph. */
export function scoreQuotationMarks(directory: string): Counts {
  const total: Counts = { found: 0, gold: 0, overlap: 0, exact: 0 };
  for (const { text, statements: gold } of loadPolnear(directory)) {
    const marked = [...text.matchAll(/[“"]([^“”"\n]{1,1000})[”"]/gu)].map(({ index, 0: { length } }) => [
      { start: index + 1, end: index + length - 1 },
    ]);
    const contents = gold.map(({ content }) => content);
    add(total, scoreSpans(text, uniqueSpans(text, marked), uniqueSpans(text, contents)));
  }
  return total;
}

function add(total: Counts, more: Counts): void {
  for (const key of ['found', 'gold', 'overlap', 'exact'] as const) total[key] += more[key];
}

/** Prints the scores; returns the exit code. */
export function runStatements(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, errors: { type: 'string', default: '0' }, json: { type: 'string' } },
  });
  if (values.data === undefined) {
    console.error('usage: eval statements --data DIR [--errors N] [--json FILE]');
    return 2;
  }
  const scores = scoreStatements(values.data, { errors: Number(values.errors) });
  console.log('part        found   gold |  overlap P      R     F1 |   exact P      R     F1');
  for (const [part, counts] of Object.entries(scores)) {
    const row = (hit: number): string =>
      `${percent(hit / counts.found)} ${percent(hit / counts.gold)} ${percent(f1(hit, counts))}`;
    console.log(
      `${part.padEnd(10)} ${String(counts.found).padStart(6)} ${String(counts.gold).padStart(6)} |  ${row(counts.overlap)} |  ${row(counts.exact)}`,
    );
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, null, 1)}\n`);
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = runStatements(process.argv.slice(2));
