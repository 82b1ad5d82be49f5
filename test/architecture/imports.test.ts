/** The import table of the house. To let a room import another one, change the table here and say why in the commit. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';

/** What each room may import. A room is a folder of `src/`, or a file beside the folders. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  algorithms: [],
  model: ['text'],
  lexicons: ['text'],
  ingest: ['text', 'model', 'lexicons'],
  article: ['text', 'algorithms', 'model', 'lexicons'],
  corpus: ['text', 'algorithms', 'model', 'lexicons'],
  story: ['text', 'algorithms', 'model', 'lexicons'],
  'pipeline.ts': ['text', 'algorithms', 'model', 'lexicons', 'article', 'corpus', 'story'],
  report: ['text', 'model'],
  corrections: ['text', 'model'],
  store: ['text', 'model'],
  threads: ['pipeline.ts', 'article', 'corpus', 'store', 'model'],
  operations: [
    'algorithms',
    'text',
    'pipeline.ts',
    'article',
    'corpus',
    'threads',
    'report',
    'corrections',
    'store',
    'ingest',
    'model',
  ],
  surfaces: ['operations'],
  'index.ts': ['operations', 'report', 'model'],
};

/** Rooms whose folders are stages, which never import each other. */
const STAGE_ROOMS = ['article', 'corpus', 'story'];
/** Read by the stages beside it, and no stage itself. */
const SHARED_FOLDERS = ['corpus/features', 'story/collation', 'story/outlets', 'story/terms'];

const files = fastGlob.sync('src/**/*.ts').sort();
const roomOf = (file: string): string => file.split('/')[1] ?? '';

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Relative imports and re-exports of a file, as paths from the repository's root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(?<target>\.[^']*)'/gu);
  return [...found].map((match) => ({
    from: file,
    to: normalize(join(dirname(file), match.groups?.['target'] ?? '')),
  }));
}

const imports = files.flatMap(importsOf);
const sentence = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('imports', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in TABLE))).toEqual([]);
  });

  it('stay within the table', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return !to.startsWith('src/') || (a !== b && !(TABLE[a] ?? []).includes(b));
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('lead to files that exist, with their ending', () => {
    expect(imports.filter(({ to }) => !existsSync(to)).map(sentence)).toEqual([]);
  });

  it('enter another folder by its index.ts', () => {
    const wrong = imports.filter(({ from, to }) => {
      const up = relative(dirname(to), from).startsWith('..');
      return up && basename(to) !== 'index.ts' && dirname(to) !== 'src';
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('never join stages that stand beside each other', () => {
    const stageOf = (file: string): string | undefined => {
      const [, room = '', stage = ''] = file.split('/');
      return STAGE_ROOMS.includes(room) && !stage.endsWith('.ts') ? `${room}/${stage}` : undefined;
    };
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [stageOf(from), stageOf(to)];
      return a !== undefined && b !== undefined && a !== b && !SHARED_FOLDERS.includes(b);
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('never run in a circle', () => {
    const next = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { from, to } of imports) next.get(from)?.push(to);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('folders', () => {
  it('say in their index.ts what lives there', () => {
    const indexes = files.filter((file) => basename(file) === 'index.ts');
    expect(indexes.filter((file) => !readFileSync(file, 'utf8').startsWith('/**'))).toEqual([]);
  });

  it('hold no file over 300 lines', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
  });

  it('have no drawer for odd things', () => {
    expect(files.filter((file) => /\/(?:utils?|helpers?|common|managers?|misc)(?:\/|\.ts)/u.test(file))).toEqual([]);
  });
});
