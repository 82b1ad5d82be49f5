/** The tokens that tell what a clause says when it stands alone, and the words it borrows as its subject. Bounded work per clause. */
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import { findAntecedent, findSubjectBefore, type TokenRange } from './find-subject-phrase.ts';
import { isVerb, isWord, statesSomething } from './finite-clause.ts';
import { type GistView, statementsIn } from './gist-view.ts';

/** Conjunctions that are left out where a subject and a verb follow. */
const OPENERS = /^(?:because|while|although|though|whereas|since|as|when|after|before|so|once|and|but|or|that)$/u;
/** Conjunctions without which the clause would say something else: the sentence shows what for. */
const CONDITIONS = /^(?:if|unless|whether|until|where|whose|whom|which|than|how|why)$/u;
/** Words at the end that call for more. */
const OPEN_ENDS =
  /^(?:what|how|why|whether|who|to|of|for|with|by|in|on|at|from|the|a|an|that|than|as|not|would|will|could)$/u;
/** Longest sentence that stands for a clause of it, in tokens. */
const MAX_SENTENCE = 55;
/** Adverbs before the verb of a clause without a subject. */
const MAX_TO_VERB = 3;

/** Tokens `[first, end)` that stand alone. */
interface Standing extends TokenRange {
  /** Words borrowed as the subject. */
  readonly lead?: Span;
}

/** What is shown for the tokens `own` of a sentence. */
export function standAlone(view: GistView, sentenceIndex: number, own: TokenRange): Standing {
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
  const framed = { first: startOfFrame(tokens, statements, sentence.firstToken, own.first), end };
  const widened = [whole, framed].find(({ first }) => end - first <= MAX_SENTENCE) ?? range;
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
    return lead === undefined || holdsCue(tokens, statements, lead)
      ? widened
      : { ...range, lead: spanOf(tokens, lead) };
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
  if (isWord(before) && (tokens[first]?.pos === 'ADP' || before?.pos === 'ADP')) return true;
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

/** "the rest of which, the Courier reports, is expected soon": the words before an inserted cue are nobody's subject. */
const holdsCue = (tokens: readonly Token[], statements: readonly ReadStatement[], lead: TokenRange): boolean =>
  statements.some(({ cue }) => cue !== undefined && spansOverlap(cue.span, spanOf(tokens, lead)));

/** Where the frame begins whose content holds a place: "[the mayor called on him] to answer under oath". */
function startOfFrame(
  tokens: readonly Token[],
  statements: readonly ReadStatement[],
  firstOfSentence: number,
  place: number,
): number {
  const at = tokens[place]?.span.start ?? 0;
  const frame = statements.find(({ content }) => content.some((part) => part.start <= at && at < part.end));
  const start = Math.min(frame?.source?.span.start ?? at, frame?.cue?.span.start ?? at);
  let first = place;
  while (first > firstOfSentence && (tokens[first - 1] as Token).span.start >= start) first -= 1;
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
  if (endToken - end > MAX_SENTENCE - 10) return end;
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
