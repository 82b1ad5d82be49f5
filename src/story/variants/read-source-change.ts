/** On whose word a sentence is told: nobody's, or somebody else's, in the other wording. */
import { editDistance } from '../../algorithms/index.ts';
import { findReportingVerbs, vectorCosine, vectorRowOf } from '../../lexicons/index.ts';
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { type ChangeFinding, type ChangeReader, contentOf, textIn } from './change-reader.ts';
import { isOutletInStory } from './is-outlet-in-story.ts';
import { tellsLater } from './tells-later.ts';
import type { VariantView } from './variant-draft.ts';

/** Kinds "attribution-dropped", "attribution-changed" and, for quoted words, "speaker". */
export const readSourceChange: ChangeReader = (change, { a, b, likeness }, view) => {
  const [ofA, ofB] = [sourceAt(a, change.a, change.aStart), sourceAt(b, change.b, change.bStart)];
  if (ofA !== undefined && ofB !== undefined) return changedFinding(ofA, ofB, change, a, b, view);
  const [told, plain] = ofA === undefined ? [ofB, a] : [ofA, b];
  const words = ofA === undefined ? change.b : change.a;
  if (told === undefined || !isFrame(told, words)) return undefined;
  // Turned round, the sentence still says who said it.
  if (speechWords(plain.words) >= speechWords(told.side.words) || names(plain.words, told)) return undefined;
  // A paper of the story that is credited is its family tree's to tell.
  if (!told.hasNoun || isOutletInStory(view, textIn(told.side.article, told.span))) return undefined;
  // A quotation is somebody's, and who that is stands in the sentence beside it.
  if (isQuoting(plain) || isQuoting(told.side) || isPronoun(told)) return undefined;
  if (likeness < MIN_LIKENESS || !tellsLater(plain, told.side)) return undefined;
  const name = textIn(told.side.article, told.span);
  const keys = [told.key(view), 'plain'] as const;
  return {
    kind: 'attribution-dropped',
    severity: told.kind === 'unnamed' ? 'major' : 'minor',
    about: `who says it: ${name}`,
    weight: 4,
    note: `“${name}” as the source is not in both.`,
    keys: ofA === undefined ? [keys[1], keys[0]] : keys,
  };
};

/** Share of the shorter wording that must align: only where the words were kept was the source dropped. */
const MIN_LIKENESS = 0.75;

interface SourceAt {
  readonly side: WordedTelling;
  readonly kind: string;
  readonly manner: ReadStatement['manner'];
  readonly hasNoun: boolean;
  readonly changed: readonly Token[];
  readonly span: Span;
  readonly cue?: Span;
  readonly key: (view: VariantView) => string;
}

/** The source that stands in the changed words: a statement's, or what follows "according to". */
function sourceAt(side: WordedTelling, words: readonly Token[], start: number): SourceAt | undefined {
  const { article, telling } = side;
  const index = article.statements.findIndex(
    ({ source }) => source !== undefined && words.some(({ span }) => spansOverlap(span, source.span)),
  );
  const statement = article.statements[index];
  if (statement?.source === undefined) return accordingTo(side, words, start);
  const { span, kind } = statement.source;
  const key = (view: VariantView): string =>
    view.actorOf(telling.articleIndex, article.actors.ofStatement[index])?.actor.id ??
    textIn(article, span).toLowerCase();
  const { manner, cue } = statement;
  return {
    side,
    kind,
    manner,
    hasNoun: hasNoun(wordsIn(side, span)),
    changed: words,
    span,
    key,
    ...(cue === undefined ? {} : { cue: cue.span }),
  };
}

/** "According to the council": the words behind it, where no statement was found. */
function accordingTo(side: WordedTelling, words: readonly Token[], start: number): SourceAt | undefined {
  const from = Math.max(0, start - 3);
  const around = side.words.slice(from, start + words.length);
  const at = around.findLastIndex(({ norm }, index) => norm === 'according' && around[index + 1]?.norm === 'to');
  const said = around.slice(at + 2).filter((word) => words.includes(word));
  const [cue, first, last] = [around[at], said[0], said.at(-1)];
  if (at < 0 || cue === undefined || first === undefined || last === undefined) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  const key = (): string => textIn(side.article, span).toLowerCase();
  return { side, kind: 'group', manner: 'indirect', hasNoun: hasNoun(said), changed: words, span, cue: cue.span, key };
}

const wordsIn = ({ words }: WordedTelling, span: Span): Token[] =>
  words.filter((word) => spansOverlap(word.span, span));

const hasNoun = (words: readonly Token[]): boolean =>
  words.some(({ pos, norm }) => (pos === 'NOUN' && norm !== 'percent') || pos === 'PROPN');

const isQuoting = ({ article, sentence }: WordedTelling): boolean =>
  article.quotations.some(({ use, outer }) => use === 'speech' && spansOverlap(outer, sentence));

const isPronoun = ({ side, span }: SourceAt): boolean => wordsIn(side, span).every(({ pos }) => pos === 'PRON');

/** Whether the changed words are source and cue, and little besides: ", police said", "According to Quill, who chairs it,". */
function isFrame({ cue, span, side }: SourceAt, words: readonly Token[]): boolean {
  if (cue === undefined || !words.some((word) => spansOverlap(word.span, cue))) return false;
  const inFrame = words.filter((word) => spansOverlap(word.span, span) || spansOverlap(word.span, cue));
  const isWhole = wordsIn(side, span).every((word) => words.includes(word));
  return isWhole && (inFrame.length >= words.length / 2 || words[0]?.norm === 'according');
}

/** Words of a sentence that say that somebody said it. */
const speechWords = (words: readonly Token[]): number =>
  words.filter(({ norm }) => norm === 'according' || findReportingVerbs(norm).some(({ kind }) => kind === 'say'))
    .length;

/** Whether words name the source of another sentence. */
const names = (words: readonly Token[], { side, span }: SourceAt): boolean =>
  contentOf(side.words.filter((word) => spansOverlap(word.span, span))).every((one) =>
    words.some(({ stem }) => stem === one.stem),
  );

function changedFinding(
  one: SourceAt,
  other: SourceAt,
  change: { readonly a: readonly Token[]; readonly b: readonly Token[] },
  a: WordedTelling,
  b: WordedTelling,
  view: VariantView,
): ChangeFinding | undefined {
  const [wordsA, wordsB] = [contentOf(change.a), contentOf(change.b)];
  if (wordsA.length === 0 || wordsB.length === 0) return undefined;
  if (
    wordsA.some((x) =>
      wordsB.some(
        (y) => wordSimilarity(x, y) > 0 || isSpelling(x, y) || (isCommon(a, x) && isCommon(b, y) && isLike(x, y)),
      ),
    )
  )
    return undefined;
  // Which paper each credits is the family tree's to tell.
  if ([one, other].every(({ kind }) => kind === 'outlet' || kind === 'agency')) return undefined;
  if (!one.hasNoun || !other.hasNoun || shareName(one, other) || shareHead(one, other)) return undefined;
  if ([one, other].every(({ side, span }) => ANAPHOR.test(textIn(side.article, span)))) return undefined;
  const keys = [one.key(view), other.key(view)] as const;
  if (keys[0] === keys[1] || isRenamed(a.article, b.article, wordsA, wordsB)) return undefined;
  const isDirect = one.manner === 'direct' && other.manner === 'direct';
  return {
    kind: isDirect ? 'speaker' : 'attribution-changed',
    // Two common nouns may be two words for the same people.
    severity:
      wordsA.every((word) => isCommon(a, word)) && wordsB.every((word) => isCommon(b, word)) ? 'minor' : 'major',
    about: isDirect ? 'who said it' : 'who says it',
    weight: isDirect ? 7 : 5,
    keys,
    spans: [one.span, other.span],
    verb: { one: 'gives it to', many: 'give it to' },
  };
}

/** "The report", "the man": whoever was named before. */
const ANAPHOR = /^the [a-z]+$/iu;

/** "Ada Quill" and "Mayor Ada Quill", "Joe Quill" and "Jo Quill": the name is what differs. */
function shareName(one: SourceAt, other: SourceAt): boolean {
  const firstName = ({ side, span }: SourceAt): Token[] => {
    const name = side.article.names.find((each) => each.kind === 'person' && spansOverlap(each.span, span));
    return name === undefined ? [] : wordsIn(side, name.span);
  };
  return firstName(one).some((x) => firstName(other).some((y) => x.norm === y.norm));
}

/** "two big investors", "two big Apple investors": the same people, called more or less. */
const shareHead = (one: SourceAt, other: SourceAt): boolean => {
  const kept = ({ side, span, changed }: SourceAt): Token[] =>
    wordsIn(side, span).filter((word) => word.pos === 'NOUN' && !changed.includes(word));
  const firsts = [kept(one)[0], kept(other)[0]];
  return firsts[0] !== undefined && firsts[0].stem === firsts[1]?.stem && firstNameless(one) && firstNameless(other);
};

const firstNameless = ({ side, span }: SourceAt): boolean =>
  !side.article.names.some(({ kind, span: name }) => kind === 'person' && spansOverlap(name, span));

/** Cosine of two nouns' vectors from which they may be two words for the same people ("critics", "opponents"); set by reading. */
const LIKE = 0.42;

const isLike = (a: Token, b: Token): boolean =>
  vectorCosine(vectorRowOf(a.stem), vectorRowOf(b.stem)) >= LIKE || isFormer(a, b) || isFormer(b, a);

/** Whether a word is no name; what opens a sentence is tagged as one for its capital. */
const isCommon = ({ article, words }: WordedTelling, word: Token): boolean =>
  word.pos !== 'PROPN' || (word === words[0] && !article.names.some(({ span }) => spansOverlap(span, word.span)));

/** "ex-president" */
const isFormer = (a: Token, b: Token): boolean => a.norm === `ex-${b.norm}`;

/** Letters that may differ between two spellings of one name. */
const MAX_EDITS = 2;

const isSpelling = (a: Token, b: Token): boolean =>
  a.pos === 'PROPN' &&
  b.pos === 'PROPN' &&
  editDistance(a.norm, b.norm, MAX_EDITS) <= Math.min(MAX_EDITS, a.norm.length / 3);

/** Times a name stands in its article from which it is that article's name for somebody. */
const OFTEN = 2;

/** Whether each article calls somebody by a name of its own throughout: then it is the name that differs, not the speaker. */
function isRenamed(a: ReadArticle, b: ReadArticle, wordsA: readonly Token[], wordsB: readonly Token[]): boolean {
  const count = ({ tokens }: ReadArticle, words: readonly Token[]): number => {
    const name = words.findLast(({ pos }) => pos === 'PROPN')?.norm;
    return tokens.filter(({ norm, pos }) => pos === 'PROPN' && norm === name).length;
  };
  return count(a, wordsB) === 0 && count(b, wordsA) === 0 && count(a, wordsA) >= OFTEN && count(b, wordsB) >= OFTEN;
}
