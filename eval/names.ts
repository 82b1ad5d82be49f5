/**
 * Scores the names found in an article against tagged sentences (token TAB tag, IOB2): exact span and type for PER, ORG
 * and LOC. Usage: npx tsx eval/names.ts --data DIR [--actors] [--errors N] [--json FILE], DIR holding `*.tsv`; with
 * `--actors` the names of the actor stage instead of the tagger's.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actors, names, segment } from '../src/article/index.ts';
import type { SourceArticle } from '../src/model/index.ts';
import { type TaggedDocument as Document, type Entity, readTagged as readAllTagged } from './tagged/index.ts';

/** Documents of a tagged file without the names of other things, which are no actors. */
export const readTagged = (tsv: string): Document[] =>
  readAllTagged(tsv).map(({ text, entities }) => ({ text, entities: entities.filter(({ type }) => type !== 'MISC') }));

export interface Score {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const TYPES = new Map([
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
]);

const context = { diagnose: () => {} };

function segmentText(text: string) {
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  return { source, boilerplate: [], ...segment.run({ source, boilerplate: [] }, context) };
}

/** The names of one text, as the tagger finds them. */
export function findEntities(text: string): Entity[] {
  const found = names.run(segmentText(text), context).names;
  return found.flatMap(({ span, kind }) => ({ ...span, type: TYPES.get(kind) ?? '' }));
}

/** The names of one text, as the actor stage has them. */
export function findActorNames(text: string): Entity[] {
  const layers = segmentText(text);
  const { list } = actors.run({ ...layers, ...names.run(layers, context), statements: [] }, context).actors;
  return list.flatMap(({ kind, mentions }) =>
    mentions.flatMap(({ span, form }): Entity[] => {
      const type = TYPES.get(kind);
      if (form !== 'name' || type === undefined) return [];
      const address = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?\s+/u.exec(text.slice(span.start, span.end));
      return [{ start: span.start + (address?.[0].length ?? 0), end: span.end, type }];
    }),
  );
}

const scoreOf = (found: number, gold: number, right: number): Score => {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, gold, right, precision, recall, f1 };
};

/** Scores one file; `errors` receives a line per miss. */
export function scoreNames(
  documents: readonly Document[],
  errors: string[] = [],
  find: (text: string) => readonly Entity[] = findEntities,
): Record<string, Score> {
  const counts = new Map<string, [number, number, number]>();
  const count = (type: string, place: 0 | 1 | 2): void => {
    for (const key of [type, 'all']) {
      const row = counts.get(key) ?? [0, 0, 0];
      row[place] += 1;
      counts.set(key, row);
    }
  };
  for (const { text, entities } of documents) {
    const keyOf = ({ start, end, type }: Entity): string => `${start} ${end} ${type}`;
    const gold = new Set(entities.map(keyOf));
    const found = find(text);
    const keys = new Set(found.map(keyOf));
    for (const entity of found) {
      count(entity.type, 0);
      if (gold.has(keyOf(entity))) count(entity.type, 2);
      else errors.push(`+ ${entity.type} ${show(text, entity)}`);
    }
    for (const entity of entities) {
      count(entity.type, 1);
      if (!keys.has(keyOf(entity))) errors.push(`- ${entity.type} ${show(text, entity)}`);
    }
  }
  return Object.fromEntries(
    [...counts].sort().map(([type, [found, gold, right]]) => [type, scoreOf(found, gold, right)]),
  );
}

/** Longest known name in words; the corpora hold hardly any longer one. */
const MAX_NAME_WORDS = 6;

/**
 * The trivial baseline of the CoNLL-2003 task (doi:10.3115/1119176.1119195): the longest stretch of words that is a name
 * in the training data, with its type there; names of several types are left out.
 */
export function findKnownNames(training: readonly Document[]): (text: string) => Entity[] {
  const known = new Map<string, string>();
  for (const { text, entities } of training)
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      known.set(name, (known.get(name) ?? type) === type ? type : '');
    }
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}][^\s,;:()"]*/gu)].map(({ index, 0: word }) => {
      const bare = word.replace(/(?:'s|[.!?'])+$/u, '');
      return { start: index, ends: [index + word.length, index + bare.length] };
    });
    const found: Entity[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { start } = words[at]!;
      const last = Math.min(words.length, at + MAX_NAME_WORDS) - 1;
      for (let to = last; to >= at; to -= 1) {
        const end = words[to]!.ends.find((each) => (known.get(text.slice(start, each)) ?? '') !== '');
        if (end === undefined) continue;
        found.push({ start, end, type: known.get(text.slice(start, end)) as string });
        at = to;
        break;
      }
    }
    return found;
  };
}

const show = (text: string, { start, end }: Entity): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
    '\n',
    ' ¶ ',
  );

/** Runs the scorer over every tagged file of a folder. */
export function scoreFolder(
  folder: string,
  files: readonly string[],
  errors: string[],
  find: (text: string) => readonly Entity[] = findEntities,
): Record<string, Record<string, Score>> {
  return Object.fromEntries(
    files.map((file) => [file, scoreNames(readTagged(readFileSync(join(folder, file), 'utf8')), errors, find)]),
  );
}

if (process.argv[1]?.endsWith('names.ts') === true) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      actors: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      json: { type: 'string' },
      only: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error('--data DIR is needed: a folder of .tsv files');
  const files = readdirSync(values.data)
    .filter(
      (file) =>
        file.endsWith('.tsv') && (values.only === undefined ? !file.includes('train') : file.includes(values.only)),
    )
    .sort();
  const errors: string[] = [];
  const scores = scoreFolder(values.data, files, errors, values.actors ? findActorNames : findEntities);
  const shown = Number(values.errors);
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, shown)));
  for (let index = 0; index < errors.length && index / step < shown; index += step) console.log(errors[index]);
  for (const [file, byType] of Object.entries(scores)) {
    for (const [type, { precision, recall, f1, gold }] of Object.entries(byType)) {
      const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
      console.log(
        `${file.padEnd(22)} ${type.padEnd(4)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} of ${gold}`,
      );
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, null, 2)}\n`);
}
