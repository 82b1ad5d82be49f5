/** On whose word a sentence is told: nobody's, or somebody else's, in the other wording. */
import { editDistance } from '../../algorithms/index.ts';
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { type ChangeFinding, type ChangeReader, contentOf, textIn } from './change-reader.ts';
import type { VariantView } from './variant-draft.ts';

/** Kinds "attribution-dropped", "attribution-changed" and, for quoted words, "speaker". */
export const readSourceChange: ChangeReader = (change, { a, b }, view) => {
  const [ofA, ofB] = [sourceAt(a, change.a), sourceAt(b, change.b)];
  if (ofA !== undefined && ofB !== undefined) return changedFinding(ofA, ofB, change, a, b, view);
  const [told, plain] = ofA === undefined ? [ofB, a] : [ofA, b];
  const words = ofA === undefined ? change.b : change.a;
  if (told === undefined || !isFrame(told, words) || hasVoice(plain)) return undefined;
  // A quotation is somebody's, and who that is stands in the sentence beside it.
  if (isQuoting(plain) || isPronoun(told)) return undefined;
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

interface SourceAt {
  readonly side: WordedTelling;
  readonly statement: ReadStatement;
  readonly kind: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly key: (view: VariantView) => string;
}

/** The statement whose source stands in the changed words. */
function sourceAt(side: WordedTelling, words: readonly Token[]): SourceAt | undefined {
  const { article, telling } = side;
  const index = article.statements.findIndex(
    ({ source }) => source !== undefined && words.some(({ span }) => spansOverlap(span, source.span)),
  );
  const statement = article.statements[index];
  if (statement?.source === undefined) return undefined;
  const { span, kind } = statement.source;
  const key = (view: VariantView): string =>
    view.actorOf(telling.articleIndex, article.actors.ofStatement[index])?.actor.id ??
    textIn(article, span).toLowerCase();
  return { side, statement, kind, span, key };
}

const isQuoting = ({ article, sentence }: WordedTelling): boolean =>
  article.quotations.some(({ use, outer }) => use === 'speech' && spansOverlap(outer, sentence));

const isPronoun = ({ side, span }: SourceAt): boolean =>
  side.words.filter((word) => spansOverlap(word.span, span)).every(({ pos }) => pos === 'PRON');

/** Whether the changed words are source and cue, and little besides: ", police said". */
function isFrame({ statement, span, side }: SourceAt, words: readonly Token[]): boolean {
  const { cue } = statement;
  const inFrame = words.filter(
    (word) => spansOverlap(word.span, span) || (cue !== undefined && spansOverlap(word.span, cue.span)),
  );
  const hasCue = words.some((word) => cue !== undefined && spansOverlap(word.span, cue.span));
  const isWhole = side.words.filter((word) => spansOverlap(word.span, span)).every((word) => words.includes(word));
  return hasCue && isWhole && inFrame.length >= words.length / 2;
}

/** Whether a sentence is told on somebody's word, whoever it is. */
const hasVoice = ({ article, sentence, words }: WordedTelling): boolean =>
  article.statements.some(({ source, cue }) =>
    [source?.span, cue?.span].some((span) => span !== undefined && spansOverlap(span, sentence)),
  ) || words.some(({ norm }) => norm === 'according' || findReportingVerbs(norm).some(({ kind }) => kind === 'say'));

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
  if (wordsA.some((x) => wordsB.some((y) => x.stem === y.stem || isSpelling(x, y)))) return undefined;
  // "The report" may be anything, and which paper each credits is the family tree's to tell.
  if ([one, other].some(({ kind }) => kind === 'document' || kind === 'outlet' || kind === 'agency')) return undefined;
  const keys = [one.key(view), other.key(view)] as const;
  if (keys[0] === keys[1] || isRenamed(a.article, b.article, wordsA, wordsB)) return undefined;
  const isDirect = one.statement.manner === 'direct' && other.statement.manner === 'direct';
  return {
    kind: isDirect ? 'speaker' : 'attribution-changed',
    severity: 'major',
    about: isDirect ? 'who said it' : 'who says it',
    weight: isDirect ? 7 : 5,
    keys,
    spans: [one.span, other.span],
    verb: { one: 'gives it to', many: 'give it to' },
  };
}

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
  const count = ({ tokens }: ReadArticle, words: readonly Token[]): number =>
    tokens.filter(
      (token) => token.pos === 'PROPN' && words.some(({ norm, pos }) => pos === 'PROPN' && norm === token.norm),
    ).length;
  return count(a, wordsB) === 0 && count(b, wordsA) === 0 && count(a, wordsA) >= OFTEN && count(b, wordsB) >= OFTEN;
}
