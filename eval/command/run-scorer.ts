/**
 * The command line of every scorer: `--data DIR [--split NAME] [--errors N] [--json FILE] [--help]`. Wrong options and wrong data
 * give one line and exit code 2; a mistake of ours is thrown.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Scorer, type Scores, WrongData } from './scorer.ts';

const OPTIONS = {
  data: { type: 'string' },
  split: { type: 'string' },
  errors: { type: 'string', default: '0' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Where a scorer's words go. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** The help page of a scorer. */
export const renderHelp = ({ name, what, takes, splits, ownData, options = {} }: Scorer): string =>
  [
    `usage: npm run eval -- ${name} ${ownData === undefined ? '--data DIR' : '[--data DIR]'}${splits ? ' [--split NAME]' : ''} [--errors N] [--json FILE]`,
    '',
    what,
    '',
    '  --data DIR    labelled data:',
    ...takes.map((line) => `                  ${line}`),
    ...(splits ? ['  --split NAME  which split, where DIR has several'] : []),
    ...Object.entries(options).map(
      ([option, { type, what: does }]) => `  --${`${option}${type === 'string' ? ' VALUE' : ''}`.padEnd(11)} ${does}`,
    ),
    '  --errors N    print N errors spread over the data: - missed, + not annotated, ~ other borders',
    '  --json FILE   {scorer, set, figures: [{name, value 0..1, n}], baselines: [{what, figures}]}',
  ].join('\n');

/** `count` items, evenly spread over a list. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T);
}

function parse(args: readonly string[], { options = {} }: Scorer) {
  try {
    const own = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
    const { values } = parseArgs({ args: [...args], options: { ...own, ...OPTIONS } });
    const extra = Object.fromEntries(
      Object.keys(options).map((name) => [name, (values as Record<string, string | boolean | undefined>)[name]]),
    );
    return { ...values, extra };
  } catch (error) {
    throw new WrongData(error instanceof Error ? error.message : String(error));
  }
}

async function scoreAsAsked(scorer: Scorer, args: readonly string[], { log }: Output): Promise<void> {
  const { data = scorer.ownData, split, errors, json, help, extra } = parse(args, scorer);
  if (help) {
    log(renderHelp(scorer));
    return;
  }
  if (data === undefined) throw new WrongData('--data DIR is needed');
  if (!existsSync(data)) throw new WrongData(`there is no ${data}`);
  if (!/^\d{1,9}$/u.test(errors)) throw new WrongData(`--errors takes a whole number, not ${errors}`);
  if (split !== undefined && !scorer.splits) throw new WrongData(`${scorer.name} has no splits`);
  const scores = await scorer.score({ data, extra, ...(split === undefined ? {} : { split }) });
  for (const line of spread(scores.errors, Number(errors))) log(line);
  for (const line of [`${scorer.name}: ${scores.set}`, ...scores.table]) log(line);
  if (json === undefined) return;
  try {
    writeFileSync(json, renderScoresJson(scorer, scores));
  } catch (error) {
    throw new WrongData(`cannot write ${json}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The figures for other programs. */
export function renderScoresJson({ name }: Scorer, { set, figures, baselines }: Scores): string {
  return `${JSON.stringify({ scorer: name, set, figures, baselines }, null, 2)}\n`;
}

const CONSOLE: Output = { log: console.log, error: console.error };

/** Runs a scorer as the command line asks; returns the exit code: 0, or 2 where options or data are wrong. */
export function runScorer(scorer: Scorer, args: readonly string[], output: Output = CONSOLE): Promise<number> {
  return refuseWrongData(scorer.name, () => scoreAsAsked(scorer, args, output), output);
}

/** Exit code 0, or 2 and one line where options or data are wrong. */
export async function refuseWrongData(
  name: string,
  run: () => Promise<void>,
  { error: say }: Pick<Output, 'error'> = CONSOLE,
): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof WrongData)) throw error;
    say(`${name}: ${error.message} (--help says more)`);
    return 2;
  }
}
