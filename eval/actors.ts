/**
 * Scores how the names of a story are joined, against cross-document coreference chains (ECB+): the named mentions of
 * people, organisations and places in the annotated sentences of one subtopic. B-cubed (Bagga and Baldwin 1998,
 * doi:10.3115/980845.980859) and pairwise F1, beside the trivial baseline "same string, same actor".
 * usage: npm run eval -- actors --data DIR [--errors N] [--json FILE]
 */
import type { SourceArticle } from '../src/model/index.ts';
import { readArticle } from '../src/pipeline.ts';
import { storyActors } from '../src/story/index.ts';
import { foldText } from '../src/text/index.ts';
import { type BCubed, scoreBCubed } from './clustering.ts';
import { type Figure, runScorer, type Scorer } from './command/index.ts';
import { loadJsonLines, needSetFile } from './sets/index.ts';

/** One document of ECB+ as the pack has it; places in `tokens` are [sentence, first, last], inclusive, from 0. */
export interface ChainedDocument {
  readonly id: string;
  readonly subtopic: string;
  readonly sentences: readonly (readonly string[])[];
  readonly text: string;
  readonly checked: readonly number[];
  readonly mentions: readonly {
    readonly type: string;
    readonly tokens: readonly [number, number, number];
    readonly chain: string | null;
  }[];
}

/** A named mention of the annotation: its place in the text, and the chain it belongs to. */
export interface NamedMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly chain: string;
}

type Place = readonly [start: number, end: number] | undefined;

/** Scores of one way to join names. */
export interface JoinScores extends BCubed {
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly pairF1: number;
}

export interface ActorScores {
  readonly mentions: number;
  readonly chains: number;
  /** Share of the mentions that some mention of ours covers, at least in part. */
  readonly found: number;
  readonly stemma: JoinScores;
  readonly sameString: JoinScores;
}

/** White space, and quotation marks, which the text prints in other ways than the tokens. */
const PASSED = /[\s"'`]/u;

/**
 * Where the letters of each token begin and end in the text; `undefined` for a token without any. The text leaves out a
 * page's address, the first sentence of some documents, which then has no places. Linear.
 */
export function placeTokens({ sentences, text }: Pick<ChainedDocument, 'sentences' | 'text'>): Place[][] {
  let offset = 0;
  return sentences.map((tokens, sentence) => {
    const places: Place[] = [];
    let at = offset;
    for (const token of tokens) {
      let place: Place;
      for (const letter of token) {
        if (PASSED.test(letter)) continue;
        while (PASSED.test(text.charAt(at))) at += 1;
        if (!text.startsWith(letter, at)) {
          if (sentence === 0) return [];
          throw new Error(`token ${JSON.stringify(token)} is not at ${at} of the text`);
        }
        place = [place?.[0] ?? at, at + letter.length];
        at += letter.length;
      }
      places.push(place);
    }
    offset = at;
    return places;
  });
}

const ACTOR_TYPES = /^(?:HUMAN_PART_(?:PER|ORG|GPE|FAC|MET|VEH)|LOC_(?:GEO|FAC|OTHER))$/u;
const PRONOUNS = new Set('i,he,she,it,they,we,his,her,their,its,him,them,who,my,our,you,this,that,these'.split(','));
const OPENERS = /^(?:the|a|an|on|in|at|from|to|into|near|outside|inside|for|by|of|with|off|through)$/iu;
const PREPOSITIONS = /^(?:on|in|at|from|to|into|near|outside|inside|for|by|of|with|off|through|who|which|that)$/iu;

/**
 * The named mentions in the annotated sentences: those whose chief word, the last one before a preposition or comma, has
 * a capital and is no pronoun; from the first word that is no article or preposition to the chief word.
 */
export function listNamed(document: ChainedDocument): NamedMention[] {
  const places = placeTokens(document);
  const checked = new Set(document.checked);
  return document.mentions.flatMap(({ type, tokens: [sentence, from, to], chain }): NamedMention[] => {
    if (chain === null || !ACTOR_TYPES.test(type) || !checked.has(sentence)) return [];
    const tokens = document.sentences[sentence] ?? [];
    let first = from;
    while (first < to && OPENERS.test(tokens[first] ?? '')) first += 1;
    let last = first;
    while (last < to && !PREPOSITIONS.test(tokens[last + 1] ?? '') && tokens[last + 1] !== ',') last += 1;
    const chief = tokens[last] ?? '';
    const [start] = places[sentence]?.[first] ?? [];
    const [, end] = places[sentence]?.[last] ?? [];
    if (!/^\p{Lu}/u.test(chief) || PRONOUNS.has(chief.toLowerCase()) || start === undefined || end === undefined)
      return [];
    const words = document.text.slice(start, end);
    return [{ start, end, words, chain: chain.startsWith('INTRA') ? `${document.id} ${chain}` : chain }];
  });
}

function scorePairs(groups: readonly (readonly number[])[], labels: readonly string[]): JoinScores {
  const pairs = (size: number): number => (size * (size - 1)) / 2;
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let right = 0;
  let ours = 0;
  for (const group of groups) {
    const counts = new Map<string, number>();
    for (const item of group) counts.set(labels[item] as string, (counts.get(labels[item] as string) ?? 0) + 1);
    ours += pairs(group.length);
    for (const count of counts.values()) right += pairs(count);
  }
  const gold = [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  return {
    ...scoreBCubed(groups, labels),
    pairPrecision: right / ours,
    pairRecall: right / gold,
    pairF1: (2 * right) / (ours + gold),
  };
}

function groupsOf(keys: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) (groups.get(key) ?? groups.set(key, []).get(key))?.push(index);
  return [...groups.values()];
}

/** For each mention of each document, the story's actor that covers most of it; `undefined` where none does. */
export function findActors(
  documents: readonly ChainedDocument[],
  mentions: readonly (readonly NamedMention[])[],
): (string | undefined)[] {
  const context = { diagnose: () => undefined };
  const articles = documents.map(({ id, text }) => {
    const source: SourceArticle = { id, path: id, title: '', language: 'en', sha256: '', text, credits: [] };
    return readArticle(source, context);
  });
  const { actors } = storyActors.run({ articles }, context);
  const idOf = new Map(
    actors.flatMap(({ actor, members }) =>
      members.map(({ articleIndex, actorIndex }) => [`${articleIndex} ${actorIndex}`, actor.id] as const),
    ),
  );
  return mentions.flatMap((list, articleIndex) =>
    list.map((mention) => {
      let best: string | undefined;
      let most = 0;
      for (const [actorIndex, { mentions: places }] of (articles[articleIndex]?.actors.list ?? []).entries()) {
        for (const { span, form } of places) {
          const common = Math.min(span.end, mention.end) - Math.max(span.start, mention.start);
          // A name before a common noun that covers as much.
          const weight = common + (form === 'name' ? 0.5 : 0);
          if (common > 0 && weight > most) {
            most = weight;
            best = idOf.get(`${articleIndex} ${actorIndex}`);
          }
        }
      }
      return best;
    }),
  );
}

/** Scores all subtopics together; `errors` receives a line per chain that is split and per actor that holds several chains. */
export function scoreActors(documents: readonly ChainedDocument[], errors: string[] = []): ActorScores {
  const labels: string[] = [];
  const ours: string[] = [];
  const strings: string[] = [];
  let found = 0;
  const subtopics = new Map<string, ChainedDocument[]>();
  for (const document of documents) {
    const list = subtopics.get(document.subtopic) ?? [];
    subtopics.set(document.subtopic, list);
    list.push(document);
  }
  for (const [subtopic, members] of subtopics) {
    const mentions = members.map(listNamed);
    const actors = findActors(members, mentions);
    const flat = mentions.flat();
    const from = labels.length;
    for (const [index, { words, chain }] of flat.entries()) {
      labels.push(`${subtopic} ${chain}`);
      ours.push(`${subtopic} ${actors[index] ?? `none ${index}`}`);
      strings.push(`${subtopic} ${foldText(words)}`);
      if (actors[index] !== undefined) found += 1;
    }
    errors.push(...listErrors(flat, labels.slice(from), ours.slice(from)));
  }
  return {
    mentions: labels.length,
    chains: new Set(labels).size,
    found: found / labels.length,
    stemma: scorePairs(groupsOf(ours), labels),
    sameString: scorePairs(groupsOf(strings), labels),
  };
}

function listErrors(mentions: readonly NamedMention[], labels: readonly string[], ours: readonly string[]): string[] {
  const show = (keys: readonly string[], others: readonly string[], sign: string): string[] =>
    groupsOf(keys).flatMap((group) => {
      const parts = groupsOf(group.map((index) => others[index] as string));
      if (parts.length < 2) return [];
      const words = parts.map((part) =>
        [...new Set(part.map((at) => mentions[group[at] as number]?.words))].join(', '),
      );
      return [`${sign} ${others[group[0] as number]?.split(' ')[0]} ${words.join(' | ')}`];
    });
  return [...show(labels, ours, '-'), ...show(ours, labels, '+')];
}

const figuresOf = (
  { precision, recall, f1, pairPrecision, pairRecall, pairF1 }: JoinScores,
  mentions: number,
): Figure[] => [
  { name: 'B-cubed precision', value: precision, n: mentions },
  { name: 'B-cubed recall', value: recall, n: mentions },
  { name: 'B-cubed F1', value: f1, n: mentions },
  { name: 'pairs, precision', value: pairPrecision, n: mentions },
  { name: 'pairs, recall', value: pairRecall, n: mentions },
  { name: 'pairs, F1', value: pairF1, n: mentions },
];

/** Names joined across the articles of a story. */
export const actorsScorer: Scorer = {
  name: 'actors',
  what: 'Named people, organisations and places joined across articles, against chains of coreference.',
  takes: ['the pack of all sets, its folder ecbplus/, or its ecbplus.jsonl(.gz)'],
  splits: false,
  score({ data }) {
    const errors: string[] = [];
    const scores = scoreActors(
      loadJsonLines<ChainedDocument>(needSetFile(data, 'ecbplus', 'ecbplus.jsonl'), [
        'subtopic',
        'sentences',
        'text',
        'checked',
        'mentions',
      ]),
      errors,
    );
    const [own, trivial] = [scores.stemma, scores.sameString].map((each) => figuresOf(each, scores.mentions)) as [
      Figure[],
      Figure[],
    ];
    const found: Figure = { name: 'mentions found', value: scores.found, n: scores.mentions };
    const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
    return {
      set: `ECB+, ${scores.mentions} named mentions in ${scores.chains} chains`,
      figures: [found, ...own],
      baselines: [{ what: 'same string, same actor', figures: trivial }],
      table: [
        `${found.name.padEnd(18)} ${percent(found.value)}`,
        ...own.map(
          ({ name, value }, at) =>
            `${name.padEnd(18)} ${percent(value)}  same string ${percent((trivial[at] as Figure).value)}`,
        ),
      ],
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(actorsScorer, process.argv.slice(2));
