/**
 * Names against tagged sentences (token TAB tag, IOB2): PER, ORG and LOC by exact characters, by overlap and by words, beside the
 * names of the training data (the baseline of CoNLL-2003, doi:10.3115/1119176.1119195).
 * usage: npm run eval -- names --data DIR [--split NAME] [--actors] [--errors N] [--json FILE]
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actors, names, segment } from '../src/article/index.ts';
import type { SourceArticle } from '../src/model/index.ts';
import { runScorer, type Scorer, WrongData } from './command/index.ts';
import { findSplits, loadText } from './sets/index.ts';
import { type CountRows, figuresOfCounts, renderCounts } from './spans/index.ts';
import { countNames, type Entity, findCapitalisedNames, findKnownNames, readTagged } from './tagged/index.ts';

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

/** Files that `npm run train -- names` reads: a score on them says little. */
const LEARNT_FROM = /train|wikigold/u;
/** What the baseline knows, looked for beside the file that is scored. */
const TRAINING = ['conll2003-train.tsv', 'conll2003-train.tsv.gz'];

/** The trivial baseline for a file. */
function chooseBaseline(file: string): { what: string; find: (text: string) => Entity[] } {
  const training = TRAINING.map((name) => join(dirname(file), name)).find((each) => existsSync(each));
  return training === undefined
    ? { what: 'capitalised words, as persons', find: findCapitalisedNames }
    : { what: 'names of the CoNLL training data', find: findKnownNames(readTagged(loadText(training))) };
}

/** Names. */
export const namesScorer: Scorer = {
  name: 'names',
  what: 'Persons, organisations and places, with their type: exact characters, overlap one to one, and words.',
  takes: [
    'the pack of all sets, its folder ner/, or one file: token TAB tag (IOB2), .tsv or .tsv.gz',
    'without --split: every file but those that were learnt from (conll2003-train, wikigold)',
  ],
  splits: true,
  options: { actors: { type: 'boolean', what: 'score the names of the actor stage instead of the tagger' } },
  score({ data, split, extra }) {
    const splits = findSplits(data, {
      set: 'ner',
      isSplit: (path) => /\.tsv(?:\.gz)?$/u.test(path),
      looks: 'tagged file (.tsv)',
      split,
      preferred: (name) => !LEARNT_FROM.test(name),
    });
    const errors: string[] = [];
    let rows: CountRows = {};
    let trivial: CountRows = {};
    const { what, find } = chooseBaseline(splits[0]?.path ?? '');
    for (const { name, path } of splits) {
      const documents = readTagged(loadText(path));
      if (!documents.some(({ entities }) => entities.length > 0)) throw new WrongData(`no tagged names in ${path}`);
      const label = (counts: CountRows): CountRows =>
        splits.length === 1
          ? counts
          : Object.fromEntries(Object.entries(counts).map(([type, each]) => [`${name}, ${type}`, each]));
      rows = {
        ...rows,
        ...label({ ...countNames(documents, extra?.['actors'] === true ? findActorNames : findEntities, errors) }),
      };
      trivial = { ...trivial, ...label({ ...countNames(documents, find) }) };
    }
    return {
      set: splits.map(({ name }) => name).join(', '),
      figures: figuresOfCounts(rows),
      baselines: [{ what, figures: figuresOfCounts(trivial) }],
      table: [...renderCounts(rows, trivial), `baseline: ${what}`],
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(namesScorer, process.argv.slice(2));
