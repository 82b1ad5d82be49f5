/**
 * Scores which sentences of different articles tell one claim: links between sentences of ECB+, rumours and headlines of Emergent, pairs of
 * ClaimDiff. What each says and does not say stands in eval/claims/. Even topics and rumours are for development, odd ones are reported apart.
 * usage: npm run eval -- claims --data DIR [--errors N] [--json FILE]
 */
import type { ChainedDocument } from './actors.ts';
import {
  chooseStemShare,
  type HeadlinePair,
  loadHeadlines,
  pairHeadlines,
  pairSentences,
  pairStrengths,
  type SentencePair,
  type StrengthPair,
  scorePairs,
} from './claims/index.ts';
import { type Figure, runScorer, type Scorer, WrongData } from './command/index.ts';
import { findSetFile, loadJsonLines } from './sets/index.ts';
import { scoreFound } from './statistics/index.ts';

/** The figures of one set, beside those of something trivial, and what went wrong. */
interface Part {
  readonly set: string;
  readonly figures: readonly Figure[];
  readonly trivial: readonly Figure[];
  readonly errors: readonly string[];
}

type TopicDocument = ChainedDocument & { readonly topic: string };
type Truth = 'linked' | 'alike';

const byKey = <T>(list: readonly T[], keyOf: (item: T) => string): T[][] => [
  ...list
    .reduce((groups, item) => {
      const key = keyOf(item);
      return groups.set(key, [...(groups.get(key) ?? []), item]);
    }, new Map<string, T[]>())
    .values(),
];

function figuresOf(name: string, pairs: readonly SentencePair[], isFound: (pair: SentencePair) => boolean, is: Truth) {
  const { precision, recall, f1 } = scorePairs(pairs, isFound, (pair) => pair[is]);
  const gold = pairs.filter((pair) => pair[is]).length;
  return [
    { name: `${name}, precision`, value: precision, n: pairs.filter(isFound).length },
    { name: `${name}, recall`, value: recall, n: gold },
    { name: `${name}, F1`, value: f1, n: gold },
  ];
}

/** Stories of one event and of two events that are alike. */
const TASKS: readonly [name: string, keyOf: (document: TopicDocument) => string][] = [
  ['one event', ({ subtopic }) => subtopic],
  ['two alike', ({ topic }) => topic],
];
const TRUTHS: readonly [name: string, is: Truth][] = [
  ['share an event', 'linked'],
  ['much the same', 'alike'],
];

function scoreChains(file: string): Part {
  const fields = ['topic', 'subtopic', 'sentences', 'text', 'checked', 'mentions'] as const;
  const documents = loadJsonLines<TopicDocument>(file, fields);
  const [figures, trivial, errors]: [Figure[], Figure[], string[]] = [[], [], []];
  for (const [task, keyOf] of TASKS) {
    const pairsOf = (half: number): SentencePair[] =>
      byKey(
        documents.filter(({ topic }) => Number(topic) % 2 === half),
        keyOf,
      ).flatMap(pairSentences);
    const halves = { even: pairsOf(0), odd: pairsOf(1) };
    for (const [truth, is] of TRUTHS) {
      const share = chooseStemShare(halves.even, (pair) => pair[is]);
      for (const [half, pairs] of Object.entries(halves)) {
        const name = `ECB+ ${half}, ${task}, ${truth}`;
        figures.push(...figuresOf(name, pairs, ({ found }) => found, is));
        trivial.push(...figuresOf(name, pairs, ({ sameStems }) => sameStems >= share, is));
      }
    }
    // The other half stays unread.
    for (const { linked, alike, found, a, b } of halves.even)
      if (found ? !linked : alike) errors.push(`${found ? '+' : '-'} ${task}: ${a} | ${b}`);
  }
  return { set: 'ECB+', figures, trivial, errors };
}

const headlineFigures = (
  half: string,
  pairs: readonly HeadlinePair[],
  isFound: (pair: HeadlinePair) => boolean,
): Figure[] => {
  const same = pairs.filter(({ stance }) => stance !== 'other rumour');
  const found = pairs.filter(isFound);
  const right = found.filter(({ stance }) => stance !== 'other rumour').length;
  const { precision, recall, f1 } = scoreFound({ right, found: found.length, gold: same.length });
  return [
    { name: `Emergent ${half}, precision`, value: precision, n: found.length },
    { name: `Emergent ${half}, recall`, value: recall, n: same.length },
    { name: `Emergent ${half}, F1`, value: f1, n: same.length },
    ...(['for', 'against', 'observing'] as const).map((stance) => {
      const of = same.filter((pair) => pair.stance === stance);
      return {
        name: `Emergent ${half}, found of ${stance}`,
        value: of.filter(isFound).length / of.length,
        n: of.length,
      };
    }),
  ];
};

function scoreHeadlines(file: string): Part {
  const pairs = pairHeadlines(loadHeadlines(file));
  const figures = (isFound: (pair: HeadlinePair) => boolean): Figure[] =>
    [true, false].flatMap((even) =>
      headlineFigures(
        even ? 'even' : 'odd',
        pairs.filter((pair) => pair.even === even),
        isFound,
      ),
    );
  return {
    set: 'Emergent',
    figures: figures(({ found }) => found),
    trivial: figures(({ sharesWords }) => sharesWords),
    errors: pairs.flatMap(({ stance, found, even, a, b }) =>
      even && found === (stance === 'other rumour') ? [`${found ? '+' : '-'} ${stance}: ${a} | ${b}`] : [],
    ),
  };
}

function scoreStrengths(strengthFile: string, weakFile: string): Part {
  const pairs = pairStrengths(strengthFile, weakFile);
  const figure = (relation: StrengthPair['relation']): Figure => {
    const of = pairs.filter((pair) => pair.relation === relation);
    const name = `ClaimDiff, told as one claim, ${relation}`;
    return { name, value: of.filter(({ found }) => found).length / Math.max(1, of.length), n: of.length };
  };
  return {
    set: 'ClaimDiff',
    figures: [figure('strengthens'), figure('weakens'), figure('none')],
    trivial: [],
    errors: [],
  };
}

/** What one set of the pack gives, nothing when it is not there. */
function scoreSets(data: string): Part[] {
  const chains = findSetFile(data, 'ecbplus', 'ecbplus.jsonl');
  const headlines = findSetFile(data, 'emergent', 'emergent.csv');
  const [strength, weak] = ['strength', 'weak'].map((kind) =>
    ['train', 'dev', 'test']
      .map((split) => findSetFile(data, 'claimdiff', `ClaimDiff-${kind}-${split}.json`))
      .find((file) => file !== undefined),
  );
  const isFile = (path: string | undefined, end: RegExp): path is string => path !== undefined && end.test(path);
  return [
    ...(isFile(chains, /\.jsonl(?:\.gz)?$/u) ? [scoreChains(chains)] : []),
    ...(isFile(headlines, /\.csv(?:\.gz)?$/u) ? [scoreHeadlines(headlines)] : []),
    ...(isFile(strength, /\.json(?:\.gz)?$/u) && isFile(weak, /\.json(?:\.gz)?$/u)
      ? [scoreStrengths(strength, weak)]
      : []),
  ];
}

/** Tellings of one claim. */
export const claimsScorer: Scorer = {
  name: 'claims',
  what: 'Which sentences of different articles tell one claim: links by shared events, rumours and headlines, claims that bear on each other.',
  takes: ['the pack of all sets (ecbplus/, emergent/, claimdiff/), one of them, or ecbplus.jsonl(.gz) or emergent.csv'],
  splits: false,
  score({ data }) {
    const parts = scoreSets(data);
    if (parts.length === 0)
      throw new WrongData(`no ecbplus.jsonl, emergent.csv or ClaimDiff-strength-train.json in ${data} or below it`);
    const trivial = new Map(parts.flatMap((part) => part.trivial.map((figure) => [figure.name, figure.value])));
    return {
      set: parts.map(({ set }) => set).join(', '),
      figures: parts.flatMap((part) => part.figures),
      baselines: [
        {
          what: 'words in common (ECB+: share chosen on even topics; Emergent: two words)',
          figures: parts.flatMap((part) => part.trivial),
        },
      ],
      table: parts.flatMap(({ figures }) =>
        figures.map(({ name, value, n }) => {
          const beside = trivial.get(name);
          return `${name.padEnd(52)} ${value.toFixed(3)}  ${beside === undefined ? '' : `words in common ${beside.toFixed(3)}`}  of ${n}`;
        }),
      ),
      errors: parts.flatMap((part) => part.errors),
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(claimsScorer, process.argv.slice(2));
