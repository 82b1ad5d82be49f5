/**
 * A clause as words that can stand alone: "[The farmers] rely on it", not "who rely on it". A clause that lacks its subject borrows it,
 * one that a conjunction opens loses the conjunction, and what is no clause is shown with the sentence before it. Linear.
 */
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import { indexBySentence } from '../terms/index.ts';
import { balanceMarks } from './balance-marks.ts';
import { findAntecedent, findSubjectBefore, type TokenRange } from './find-subject-phrase.ts';
import { isVerb, isWord, statesSomething } from './finite-clause.ts';
import type { Assertion } from './split-assertions.ts';

/** Conjunctions that are left out where a subject and a verb follow. */
const OPENERS = /^(?:because|while|although|though|whereas|since|as|when|after|before|so|once|and|but|or|that)$/u;
/** Conjunctions without which the clause would say something else: the sentence shows what for. */
const CONDITIONS = /^(?:if|unless|whether|until|where|whose|whom|which|than|how|why)$/u;
/** Words at the end that call for more. */
const OPEN_ENDS =
  /^(?:what|how|why|whether|who|to|of|for|with|by|in|on|at|from|the|a|an|that|than|as|not|would|will|could)$/u;
/** Words of the one who speaks. */
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|my|our|us|me|My|Our)\b/u;
/** Longest sentence that stands for a clause of it, in tokens. */
const MAX_SENTENCE = 55;
/** Adverbs before the verb of a clause without a subject. */
const MAX_TO_VERB = 3;

/** Statements and quotations looked at for one clause: bounds the work on hostile text. */
const MAX_NEAR = 40;

/** An article with its statements and quotations by sentence, for `wordGist`. */
export interface GistView {
  readonly article: ReadArticle;
  readonly statementsOf: ReadonlyMap<number, readonly number[]>;
  readonly quotationsOf: ReadonlyMap<number, readonly number[]>;
}

/** Prepares an article for `wordGist`. Linear. */
export const viewForGists = (article: ReadArticle): GistView => ({
  article,
  statementsOf: indexBySentence(
    article,
    article.statements.map(({ content }) => content),
  ),
  quotationsOf: indexBySentence(
    article,
    article.quotations.map(({ parts }) => parts),
  ),
});

const statementsIn = ({ article, statementsOf }: GistView, sentenceIndex: number): ReadStatement[] =>
  (statementsOf.get(sentenceIndex) ?? []).slice(0, MAX_NEAR).map((at) => article.statements[at] as ReadStatement);

/** The words for a telling, and whether they are just those of the text. */
export interface GistWording {
  readonly text: string;
  readonly isPlain: boolean;
}

/** Words of a telling that read alone; white space is made single, the first letter is a capital. */
export function wordGist(view: GistView, telling: Assertion): GistWording {
  const { article } = view;
  const { source, tokens } = article;
  const own = rangeOf(tokens, telling);
  if (own === undefined) return { text: '', isPlain: true };
  const { lead, first, end } = standAlone(view, telling, own);
  const span = { start: tokens[first]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
  const words = balanceMarks(source.text, span);
  const whole = lead === undefined ? words : `${source.text.slice(lead.start, lead.end)} ${words}`;
  const text = nameSpeaker(view, telling.sentenceIndex, span, whole.replace(/\s+/gu, ' ').trim());
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    isPlain: lead === undefined && first === own.first && end === own.end,
  };
}

/** A telling's tokens from the first word to the last. */
function rangeOf(tokens: readonly Token[], { tokens: [first], span }: Assertion): TokenRange | undefined {
  if (first === undefined) return undefined;
  let end = first + 1;
  while (end < tokens.length && (tokens[end] as Token).span.end <= span.end) end += 1;
  return { first, end };
}

interface Standing extends TokenRange {
  /** Words borrowed as the subject. */
  readonly lead?: Span;
}

function standAlone(view: GistView, { sentenceIndex }: Assertion, own: TokenRange): Standing {
  const { article } = view;
  const { tokens } = article;
  const sentence = article.sentences[sentenceIndex];
  if (sentence === undefined || own.first - sentence.firstToken > 2 * MAX_SENTENCE) return own;
  const statements = statementsIn(view, sentenceIndex);
  const from = startOfSaid(tokens, statements, sentence.firstToken, own.first);
  const end = OPEN_ENDS.test(tokens[own.end - 1]?.norm ?? '')
    ? endOfSentence(tokens, sentence.endToken, own.end)
    : own.end;
  const range = { first: own.first, end };
  const whole = { first: wordFrom(tokens, startOfText(article, sentence.firstToken), own.first), end };
  const widened = end - whole.first <= MAX_SENTENCE ? whole : range;
  const opener = tokens[own.first]?.norm ?? '';
  if (own.first <= wordFrom(tokens, sentence.firstToken, own.first))
    return openSentence(tokens, range, sentence.endToken);
  if (opener === 'who') {
    const lead = findAntecedent(tokens, own.first, from);
    return lead === undefined ? widened : { first: own.first + 1, end, lead: spanOf(tokens, lead) };
  }
  if (CONDITIONS.test(opener)) return widened;
  if (OPENERS.test(opener)) {
    const first = wordFrom(tokens, own.first + 1, end);
    return states(tokens, { first, end }) && !lacksSubject(tokens, first) ? { first, end } : widened;
  }
  if (lacksSubject(tokens, own.first)) {
    const lead = isBound(tokens, own.first) ? findSubjectBefore(tokens, from, own.first) : undefined;
    return lead === undefined ? widened : { ...range, lead: spanOf(tokens, lead) };
  }
  return states(tokens, range) && !isCutOff(tokens, statements, range) ? range : widened;
}

/** The first clause of a sentence: without "But", without "While" where the main clause is not part of it; whole where it states nothing. */
function openSentence(tokens: readonly Token[], { first, end }: TokenRange, endToken: number): Standing {
  const later = { first: wordFrom(tokens, first + 1, end), end };
  if (tokens[first]?.pos === 'CCONJ') return later;
  if (!states(tokens, { first, end })) return { first, end: endOfSentence(tokens, endToken, end) };
  const isLoose =
    OPENERS.test(tokens[first]?.norm ?? '') && tokens[first]?.pos !== 'PRON' && !lacksSubject(tokens, later.first);
  const hasMain = tokens.slice(first, end).some(({ norm }) => norm === ',');
  return isLoose && !hasMain && states(tokens, later) ? later : { first, end };
}

/** Whether a clause begins in the middle of a phrase: "for the town declined to comment", "on Monday that he would go". */
function isCutOff(tokens: readonly Token[], statements: readonly ReadStatement[], { first, end }: TokenRange): boolean {
  const before = tokens[first - 1];
  if (tokens[first]?.pos === 'ADP' && isWord(before)) return true;
  // "those who doubt it -- doubters in the vernacular -- have asked for more"
  if (/^(?:-|--)$/u.test(before?.norm ?? '') && before?.span.end !== tokens[first]?.span.start) return true;
  const [from, to] = [tokens[first]?.span.start ?? 0, tokens[end - 1]?.span.end ?? 0];
  return statements.some(({ cue, content }) => {
    const start = content[0]?.start ?? 0;
    return cue !== undefined && cue.span.end <= from && from - cue.span.end < 3 && from < start && start < to;
  });
}

/** Where what is said begins that a place is part of, or else its sentence. */
function startOfSaid(
  tokens: readonly Token[],
  statements: readonly ReadStatement[],
  firstOfSentence: number,
  place: number,
): number {
  const [from, at] = [tokens[firstOfSentence]?.span.start ?? 0, tokens[place]?.span.start ?? 0];
  const start = statements
    .flatMap(({ content }) => content)
    .filter((part) => from < part.start && part.start < at && at < part.end)
    .reduce((most, part) => Math.max(most, part.start), from);
  let first = firstOfSentence;
  while (first < place && (tokens[first] as Token).span.start < start) first += 1;
  return first;
}

/** The first token of a sentence behind its dateline. */
function startOfText({ tokens, masthead }: ReadArticle, first: number): number {
  const dateline = masthead.dateline?.span;
  let start = first;
  while (dateline !== undefined && spanContains(dateline, (tokens[start] as Token).span)) start += 1;
  return start;
}

/** The first word from a place on; an opening mark before a word stays with it. */
function wordFrom(tokens: readonly Token[], from: number, to: number): number {
  let first = from;
  while (first < to && !isWord(tokens[first])) first += 1;
  return first;
}

/** The end of the sentence without its last mark, where it is near. */
function endOfSentence(tokens: readonly Token[], endToken: number, end: number): number {
  if (endToken - end > MAX_SENTENCE / 2) return end;
  let last = endToken;
  while (last > end && !isWord(tokens[last - 1])) last -= 1;
  return last;
}

const states = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  statesSomething(
    tokens,
    Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step),
  );

function lacksSubject(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + MAX_TO_VERB; at += 1) {
    if (isVerb(tokens[at])) return true;
    if (tokens[at]?.pos !== 'ADV') return false;
  }
  return false;
}

/** Whether the verb of a clause has a form that its subject can simply be put before: no "-ing" form, no bare "contribute". */
function isBound(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (!isVerb(tokens[at])) at += 1;
  const verb = tokens[at];
  return verb?.pos === 'AUX' || (verb !== undefined && verb.norm !== verb.lemma && !verb.norm.endsWith('ing'));
}

const spanOf = (tokens: readonly Token[], { first, end }: TokenRange): Span => ({
  start: tokens[first]?.span.start ?? 0,
  end: tokens[end - 1]?.span.end ?? 0,
});

/** "I was wrong" says nothing without the one who said it. */
function nameSpeaker(view: GistView, sentenceIndex: number, span: Span, words: string): string {
  const { article } = view;
  if (!FIRST_PERSON.test(words) || /["“”]/u.test(words)) return words;
  const quotations = (view.quotationsOf.get(sentenceIndex) ?? [])
    .slice(0, MAX_NEAR)
    .map((at) => article.quotations[at]);
  const isQuoted = quotations.some(
    (quotation) => quotation?.use === 'speech' && quotation.parts.some((part) => spanContains(part, span)),
  );
  if (!isQuoted) return words;
  const statement = (view.statementsOf.get(sentenceIndex) ?? [])
    .slice(0, MAX_NEAR)
    .find((at) => article.statements[at]?.content.some((part) => spanContains(part, span)));
  const speaker = article.actors.list[article.actors.ofStatement[statement ?? -1] ?? -1];
  const isNamed = speaker?.mentions.some(({ form }) => form === 'name') === true;
  return `${isNamed ? `${speaker.name}: ` : ''}“${words.charAt(0).toUpperCase()}${words.slice(1)}”`;
}
