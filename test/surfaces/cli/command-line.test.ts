import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { checkDossier, type Dossier, DossierSchema } from '../../../src/model/index.ts';
import { makeFolder, reportText, runProgram } from './run-program.ts';

const SAMPLE = 'examples/tarnwick-dam/articles';

/** A folder with two reports of one event and a file that cannot be read. */
function folderWithOneBad(): string {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), reportText('Sandby'));
  writeFileSync(join(folder, 'b.txt'), reportText('Sandby').replace('40 people', '44 people'));
  writeFileSync(join(folder, 'empty.txt'), '');
  return folder;
}

describe('exit codes', () => {
  it('0 when it is done, also when something was refused', () => {
    expect(runProgram(['read', folderWithOneBad()]).code).toBe(0);
  });

  it('1 when nothing could be read, in plain words', () => {
    const { code, stdout, stderr } = runProgram(['read', 'no/such/folder']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no/such/folder');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('1 when --strict and something was refused', () => {
    expect(runProgram(['read', folderWithOneBad(), '--strict']).code).toBe(1);
    expect(runProgram(['read', SAMPLE, '--strict', '--quiet']).code).toBe(0);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['write']],
    ['no path', ['read']],
    ['an unknown option', ['read', SAMPLE, '--verdict']],
    ['an option without its value', ['read', SAMPLE, '--json']],
    ['an empty path', ['read', '']],
    ['a story that is not there', ['read', SAMPLE, '--story', 'nowhere']],
    ['a place that cannot be written', ['read', SAMPLE, '--json', 'package.json/x.json']],
  ])('2 for %s', (_, args) => {
    const { code, stderr } = runProgram(args);
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

it('never repeats control sequences of a wrong option', () => {
  expect(runProgram(['read', SAMPLE, '--\u001b[2J']).stderr).not.toContain('\u001b');
});

describe('output', () => {
  it('is a report on standard output, 80 columns wide, without colour', () => {
    const { stdout, stderr } = runProgram(['read', SAMPLE], { env: { NO_COLOR: '1' } });
    expect(stdout).toContain('WHO TOOK IT FROM WHOM');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(stderr).toBe('');
  });

  it('is nothing but the dossier with --json -, and the same bytes each time', () => {
    const [first, second] = [runProgram(['read', SAMPLE, '--json', '-']), runProgram(['read', SAMPLE, '--json', '-'])];
    expect(checkDossier(DossierSchema.parse(JSON.parse(first.stdout)))).toEqual([]);
    expect(second.stdout).toBe(first.stdout);
    expect(first.stderr).toBe('');
  });

  it('is a folder with --out: the dossier, the page and one report per story', () => {
    const out = join(makeFolder(), 'new', 'folder');
    const { stdout, stderr } = runProgram(['read', SAMPLE, '--out', out]);
    const dossier = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as Dossier;
    expect(readdirSync(out)).toHaveLength(2 + dossier.stories.length);
    expect(stdout).toContain('WHO REPORTS IT');
    expect(stderr).toContain('Written:');
  });

  it('is one page with --html, and the same page from its dossier', () => {
    const folder = makeFolder();
    const [page, again, saved] = ['a.html', 'b.html', 'dossier.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    runProgram(['read', SAMPLE, '--quiet', '--html', page, '--json', saved]);
    expect(runProgram(['report', saved, '--quiet', '--html', again])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(page, 'utf8')).toContain('<script type="application/json" id="stemma">');
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(page, 'utf8'));
  });

  it('is nothing at all with --quiet', () => {
    expect(runProgram(['read', SAMPLE, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is one story with --story', () => {
    const { stories } = JSON.parse(runProgram(['read', SAMPLE, '--json', '-']).stdout) as Dossier;
    const alone = stories.find(({ articleIds }) => articleIds.length === 1)!;
    const { stdout } = runProgram(['read', SAMPLE, '--story', alone.id, '--json', '-']);
    const dossier = DossierSchema.parse(JSON.parse(stdout));
    expect(checkDossier(dossier)).toEqual([]);
    expect(dossier.stories.map(({ id }) => id)).toEqual([alone.id]);
    expect(dossier.articles.map(({ id }) => id)).toEqual(alone.articleIds);
  });

  it('explains itself', () => {
    const help = runProgram(['read', '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Examples:');
    expect(runProgram(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('input', () => {
  it('comes from standard input with -', () => {
    const { code, stdout } = runProgram(['read', '-', '--json', '-'], { input: reportText('Sandby') });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Dossier).articles.map(({ title }) => title)).toEqual([
      'Ferry runs aground at Sandby',
    ]);
  });

  it('comes from files, folders and globs together, each article once', () => {
    const folder = folderWithOneBad();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(
      join(folder, 'sub', 'c.md'),
      '# Other news\n\nA museum opened in Norby on Friday, its director said.\n',
    );
    const { stdout } = runProgram(['read', 'a.txt', '*.txt', 'sub', '--json', '-'], { cwd: folder });
    const dossier = DossierSchema.parse(JSON.parse(stdout));
    expect(checkDossier(dossier)).toEqual([]);
    expect(dossier.counts.read).toBe(3);
  });
});
