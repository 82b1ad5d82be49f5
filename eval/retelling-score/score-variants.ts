/** Planted and harmless changes of all stories together: found, called rightly, left alone. */
import type { Figure, Scores } from '../command/index.ts';
import type { RetellingStory, TruthChange } from '../retelling/index.ts';
import type { FoundStory } from './found.ts';
import { isRightKind, type JudgedVariant, judgeVariants } from './judge-variants.ts';

interface Outcome {
  readonly story: RetellingStory;
  readonly judged: readonly JudgedVariant[];
}

/** A planted change and the kinds it was reported as. */
interface Planted {
  readonly change: TruthChange<string>;
  readonly as: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number): string => `${(100 * share(part, whole)).toFixed(1).padStart(6)}%`;

const plantedOf = ({ story, judged }: Outcome): Planted[] =>
  story.truth.changes.map((change) => ({
    change,
    as: judged
      .filter(({ verdict }) => verdict.is === 'planted' && verdict.changes.some(({ id }) => id === change.id))
      .map(({ variant }) => variant.kind),
  }));

/** The sentences of a change on both sides, for a person to read. */
function showChange({ articles }: RetellingStory, { before, after }: TruthChange<string>): string[] {
  const show = (sign: string, spans: TruthChange<string>['before']): string[] => {
    const [span] = spans;
    if (span === undefined) return [];
    const text = articles.find(({ id }) => id === span.article)?.text ?? '';
    const { start, end } = span.sentence;
    return [
      `      ${sign} ${span.article}: ${text.slice(start, span.start)}[${span.words}]${text.slice(span.end, end)}`,
    ];
  };
  return [...show('old', before), ...show('new', after)];
}

/** A finding, with the words it points at and what stands around them. */
function showVariant({ articles }: RetellingStory, { variant }: JudgedVariant): string[] {
  return variant.readings.slice(0, 3).flatMap(({ places, words }) => {
    const [place] = places;
    if (place === undefined) return [];
    const text = articles.find(({ id }) => id === place.article)?.text ?? '';
    const around = `${text.slice(Math.max(0, place.start - 70), place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end, place.end + 70)}`;
    return [`      ${place.article}: "${words}" …${around.replace(/\s+/gu, ' ')}…`];
  });
}

function errorsOf(outcome: Outcome): string[] {
  const { story, judged } = outcome;
  const lines = plantedOf(outcome).flatMap(({ change, as }) => {
    if (as.some((kind) => isRightKind(kind, change))) return [];
    const called = as.length === 0 ? 'missed' : `called ${[...new Set(as)].join(', ')}`;
    return [
      [
        `${as.length === 0 ? '-' : '~'} ${story.truth.story} ${change.kind} (${change.severity}) ${called}`,
        ...showChange(story, change),
      ].join('\n'),
    ];
  });
  const alarms = judged.flatMap((each) => {
    const { variant, verdict } = each;
    if (verdict.is !== 'false' && verdict.is !== 'harmless') return [];
    const what =
      verdict.is === 'harmless'
        ? `harmless (${verdict.changes.map(({ kind }) => kind).join(', ')})`
        : 'nothing planted';
    return [
      [
        `+ ${story.truth.story} ${variant.kind} (${variant.severity}), ${what}: ${variant.about}`,
        ...showVariant(story, each),
      ].join('\n'),
    ];
  });
  return [...lines, ...alarms];
}

/** Pairs of articles of a story. */
const pairsOf = ({ articles }: RetellingStory): number => (articles.length * (articles.length - 1)) / 2;

/** Findings that set an untouched copy apart from the article it copies. */
function countOnCopies({ story, judged }: Outcome): { pairs: number; alarms: number } {
  const copies = story.truth.edges.filter(
    ({ how, parent }) => how === 'copy' && story.truth.lost.every(({ id }) => id !== parent),
  );
  const alarms = copies.flatMap(({ parent, child }) =>
    judged.filter(({ variant: { readings } }) =>
      readings.some(
        (mine, i) =>
          readings.some(
            (theirs, j) =>
              i !== j &&
              mine.places.some(({ article }) => article === parent) &&
              theirs.places.some(({ article }) => article === child),
          ) &&
          !(
            mine.places.some(({ article }) => article === parent) &&
            mine.places.some(({ article }) => article === child)
          ),
      ),
    ),
  );
  return { pairs: copies.length, alarms: alarms.length };
}

/** Scores of every story's variants. */
export function scoreVariants(answers: readonly { story: RetellingStory; found: FoundStory }[]): Omit<Scores, 'set'> {
  const outcomes = answers.map(
    ({ story, found }): Outcome => ({ story, judged: judgeVariants(story.truth, found.variants) }),
  );
  const planted = outcomes.flatMap(plantedOf);
  const judged = outcomes.flatMap(({ judged: each }) => each);
  const harmless = answers.flatMap(({ story }) => story.truth.harmless);
  const isRight = ({ change, as }: Planted): boolean => as.some((kind) => isRightKind(kind, change));
  const isFound = ({ as }: Planted): boolean => as.length > 0;
  const ofSeverity = (severity: string): Planted[] => planted.filter(({ change }) => change.severity === severity);
  const count = <T>(list: readonly T[], is: (item: T) => boolean): number => list.filter(is).length;
  const known = judged.filter(({ verdict }) => verdict.is !== 'unknown');
  const hits = count(known, ({ verdict }) => verdict.is === 'planted');
  const majors = known.filter(({ variant }) => variant.severity === 'major');
  const majorHits = count(majors, ({ verdict }) => verdict.is === 'planted');
  const alarms = count(known, ({ verdict }) => verdict.is === 'false');
  const pairs = answers.reduce((sum, { story }) => sum + pairsOf(story), 0);
  const reported = (severity?: string): number => {
    const ids = new Set<TruthChange<string>>();
    for (const { variant, verdict } of judged)
      if (verdict.is === 'harmless' && (severity === undefined || variant.severity === severity))
        for (const change of verdict.changes) ids.add(change);
    return ids.size;
  };
  const copies = outcomes
    .map(countOnCopies)
    .reduce((a, b) => ({ pairs: a.pairs + b.pairs, alarms: a.alarms + b.alarms }), { pairs: 0, alarms: 0 });
  const firstFive = outcomes.flatMap(({ judged: each }) =>
    each.filter(({ verdict }) => verdict.is !== 'unknown').slice(0, 5),
  );
  const kinds = [...new Set(planted.map(({ change }) => change.kind))].sort();
  const harmlessKinds = [...new Set(harmless.map(({ kind }) => kind))].sort();
  const [major, minor] = [ofSeverity('major'), ofSeverity('minor')];
  const figures: Figure[] = [
    { name: 'planted major, right kind, recall', value: share(count(major, isRight), major.length), n: major.length },
    { name: 'planted major, any kind, recall', value: share(count(major, isFound), major.length), n: major.length },
    { name: 'planted minor, right kind, recall', value: share(count(minor, isRight), minor.length), n: minor.length },
    { name: 'reported, precision', value: share(hits, known.length), n: known.length },
    { name: 'reported as major, precision', value: share(majorHits, majors.length), n: majors.length },
    {
      name: 'first five of a story, precision',
      value: share(
        count(firstFive, ({ verdict }) => verdict.is === 'planted'),
        firstFive.length,
      ),
      n: firstFive.length,
    },
    {
      name: 'harmless not reported as major',
      value: 1 - share(reported('major'), Math.max(1, harmless.length)),
      n: harmless.length,
    },
    { name: 'harmless not reported', value: 1 - share(reported(), Math.max(1, harmless.length)), n: harmless.length },
    {
      name: 'pairs of articles without a false alarm',
      value: Math.max(0, 1 - alarms / Math.max(1, pairs)),
      n: pairs,
    },
    ...kinds.map((kind) => {
      const those = planted.filter(({ change }) => change.kind === kind);
      return {
        name: `${kind}, right kind, recall`,
        value: share(count(those, isRight), those.length),
        n: those.length,
      };
    }),
  ];
  return {
    figures,
    baselines: [],
    table: [
      `${'kind'.padEnd(22)} planted    found  right kind`,
      ...kinds.map((kind) => {
        const those = planted.filter(({ change }) => change.kind === kind);
        return `${kind.padEnd(22)} ${String(those.length).padStart(7)}  ${percent(count(those, isFound), those.length)}     ${percent(count(those, isRight), those.length)}`;
      }),
      ...[['major', major] as const, ['minor', minor] as const].map(
        ([name, those]) =>
          `${`all ${name}`.padEnd(22)} ${String(those.length).padStart(7)}  ${percent(count(those, isFound), those.length)}     ${percent(count(those, isRight), those.length)}`,
      ),
      `reported ${judged.length}: planted ${hits}, harmless ${count(judged, ({ verdict }) => verdict.is === 'harmless')}, false ${alarms}, not judged ${judged.length - known.length}; precision ${percent(hits, known.length)}, of major ${percent(majorHits, majors.length)}`,
      `false alarms per pair of articles: ${(alarms / Math.max(1, pairs)).toFixed(3)} (${alarms} in ${pairs}); major ${(count(majors, ({ verdict }) => verdict.is === 'false') / Math.max(1, pairs)).toFixed(3)}; between untouched copies ${(copies.alarms / Math.max(1, copies.pairs)).toFixed(3)} (${copies.alarms} in ${copies.pairs})`,
      `harmless ${harmless.length}: reported as major ${percent(reported('major'), harmless.length)}, at all ${percent(reported(), harmless.length)}`,
      `harmless reported, by kind: ${harmlessKinds.map((kind) => `${kind} ${judged.filter(({ verdict }) => verdict.is === 'harmless' && verdict.changes.some((change) => change.kind === kind)).length} of ${harmless.filter((change) => change.kind === kind).length}`).join(', ')}`,
    ],
    errors: outcomes.flatMap(errorsOf),
  };
}
