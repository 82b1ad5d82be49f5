/** Kinds "polarity" and "modality": the same verb done, not done, planned or only possible. */
import type { ReadArticle, Token } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { firstTokenAt, wordSimilarity } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align for its verbs to be held against each other. */
const MIN_LIKENESS = 0.5;
/** Tokens before a verb that belong to its group. */
const GROUP = 4;
const NEGATIONS = new Set("not n't never no without neither nor cannot".split(' '));
const FUTURE = new Set(['will', "'ll", 'shall', 'to', 'plans', 'planned', 'expected', 'due', 'set', 'going']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const PRESENT = new Set(['is', 'are', 'be', 'being', 'do', 'does', "'s", "'re", 'should', 'must', 'ought']);

interface VerbGroup {
  readonly verb: Token;
  readonly mood: 'did' | 'will' | 'may';
  readonly negated: boolean;
  readonly start: number;
}

/** The same verb, negated in one telling or not, or as fact in one and plan or possibility in the other. */
export function findVerbVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair) => {
      const [a, b] = alignVerbs(pair);
      if (a === undefined || b === undefined) return [];
      if (a.negated !== b.negated) return a.mood === b.mood ? [draftOf(pair, a, b, 'polarity')] : [];
      // "will not allow" and "cannot be allowed" say no alike.
      return a.mood === b.mood || a.negated ? [] : [draftOf(pair, a, b, 'modality')];
    });
}

/** The first pair of one verb, of the same subject or in one column, whose groups differ. */
function alignVerbs({ a, b, columns, likeness }: TellingPair): [VerbGroup?, VerbGroup?] {
  const isTwin = likeness >= TWIN;
  for (const [i, x] of a.words.entries()) {
    if (!isVerb(a.words, i) || HELPERS.has(x.lemma)) continue;
    for (const [j, y] of b.words.entries()) {
      if (x.stem !== y.stem || !isVerb(b.words, j)) continue;
      const aligned = columns.some((column) => column.a === i && column.b === j);
      if (!aligned && !shareSubject(a.words, i, b.words, j)) continue;
      if (!isTwin && !shareObject(a.words, i, b.words, j)) continue;
      if ([a, b].some((side, at) => isOpen(side, at === 0 ? i : j))) continue;
      const [groupA, groupB] = [readGroup(a, x), readGroup(b, y)];
      if (!isTwin && (isParticiple(a.article, groupA) || isParticiple(b.article, groupB))) continue;
      if (groupA === undefined || groupB === undefined) continue;
      if (groupA.negated !== groupB.negated || groupA.mood !== groupB.mood) return [groupA, groupB];
    }
  }
  return [];
}

/** Share of the shorter telling from which its verbs are the same deed, whatever stands behind them. */
const TWIN = 0.75;
/** "a satellite stationed over the valley": behind another verb, or before a preposition, a bare past is no deed. */
function isParticiple({ tokens, sentences }: ReadArticle, group: VerbGroup | undefined): boolean {
  if (group === undefined || group.start !== group.verb.span.start || group.mood !== 'did') return false;
  const at = firstTokenAt(tokens, group.start);
  const first = sentences[group.verb.sentenceIndex]?.firstToken ?? at;
  return tokens[at + 1]?.pos === 'ADP' || tokens.slice(first, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Words after a verb among which its object stands. */
const OBJECT_REACH = 4;

/** Whether a like word of content stands behind both verbs. */
function shareObject(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const after = (words: readonly Token[], at: number): Token[] =>
    words.slice(at + 1, at + 1 + OBJECT_REACH).filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(pos));
  const [ofA, ofB] = [after(a, i), after(b, j)];
  // "the chain snapped" has none.
  if (shareSubject(a, i, b, j) && (ofA.length === 0 || ofB.length === 0)) return true;
  return ofA.some((one) => ofB.some((other) => wordSimilarity(one, other) > 0));
}

const CONDITION = /^(?:if|whether|unless|when|should)$/u;

/** Quoted words are compared as quotations; what is said on a condition is neither done nor not. */
function isOpen({ article, words }: WordedTelling, at: number): boolean {
  const { span } = words[at] as Token;
  return (
    article.quotations.some((quotation) => quotation.use === 'speech' && spansOverlap(quotation.span, span)) ||
    words.slice(0, at).some(({ norm, pos }) => CONDITION.test(norm) && pos !== 'AUX')
  );
}

/** Verbs that say nothing alone. */
const HELPERS = new Set(['be', 'have', 'do']);

/** A verb, or what the tagger takes for a noun behind "did not". */
const isVerb = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'VERB' || /^(?:not|n't|did|will|may|might|could)$/u.test(words[at - 1]?.norm ?? '');

/** Words before a verb among which its subject stands. */
const SUBJECT_REACH = 4;

/** Whether the nouns nearest before the two verbs are alike. */
function shareSubject(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const nounBefore = (words: readonly Token[], at: number): Token | undefined =>
    words.slice(Math.max(0, at - SUBJECT_REACH), at).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const [one, other] = [nounBefore(a, i), nounBefore(b, j)];
  return one !== undefined && other !== undefined && wordSimilarity(one, other) > 0;
}

/** Undefined where the form leaves the mood open (an -ing form, an infinitive after another verb). */
function readGroup({ article }: WordedTelling, verb: Token): VerbGroup | undefined {
  const { tokens } = article;
  const at = firstTokenAt(tokens, verb.span.start);
  const before: Token[] = [];
  for (let index = at - 1; index >= Math.max(0, at - GROUP); index -= 1) {
    const token = tokens[index] as Token;
    if (/^["“”'‘’]$/u.test(token.norm)) continue;
    const isPart = token.pos === 'AUX' || token.pos === 'PART' || token.pos === 'ADV' || NEGATIONS.has(token.norm);
    if (!isPart && !FUTURE.has(token.norm)) break;
    before.push(token);
  }
  const words = before.map((token) => token.norm);
  const negated = words.some((word) => NEGATIONS.has(word));
  const start = (before.at(-1) ?? verb).span.start;
  if (words.some((word) => POSSIBLE.has(word))) return { verb, mood: 'may', negated, start };
  if (
    words.includes('will') ||
    words.includes('wo') ||
    words.includes('would') ||
    words.includes("'ll") ||
    (words[0] === 'to' && words.length > 1)
  )
    return { verb, mood: 'will', negated, start };
  // So is what goes on.
  if (/ing$/u.test(verb.norm)) return undefined;
  // The present is open: what is, may be later than what will be.
  if (words.includes('to') || words.some((word) => PRESENT.has(word))) return undefined;
  // "to become exhausted", "would remain closed": a state, not a deed.
  if (before.length === 0 && tokens[at - 1]?.pos === 'VERB') return undefined;
  const helped = words.some((word) => /^(?:has|have|had|was|were|did|been)$/u.test(word));
  return !helped && !isPast(verb) ? undefined : { verb, mood: 'did', negated, start };
}

/** A form that is neither base, nor -s, nor -ing. */
const isPast = ({ norm, lemma }: Token): boolean =>
  norm !== lemma && norm !== `${lemma}s` && !/(?:ing|es)$/u.test(norm);

function draftOf(pair: TellingPair, a: VerbGroup, b: VerbGroup, kind: 'polarity' | 'modality'): VariantDraft {
  const reading = (side: WordedTelling, group: VerbGroup) => ({
    articleIndex: side.telling.articleIndex,
    span: { start: group.start, end: group.verb.span.end },
    context: side.telling.span,
    key: kind === 'polarity' ? String(group.negated) : group.mood,
  });
  const isUpdate = kind === 'modality' && isDoneLater(pair, a, b);
  return {
    kind,
    // What was planned and is reported as done later has happened in between.
    severity: isUpdate ? 'minor' : 'major',
    about: `“${a.verb.lemma}”`,
    claimId: pair.claimId,
    readings: [reading(pair.a, a), reading(pair.b, b)],
    ...(kind === 'modality' ? { note: laterNote(pair) } : {}),
    weight: kind === 'polarity' ? 8 : isUpdate ? 1 : 4,
  };
}

/** Whether the report that tells it as done is of a later day. */
function isDoneLater({ a, b }: TellingPair, ofA: VerbGroup, ofB: VerbGroup): boolean {
  const [done, open] = ofA.mood === 'did' ? [a, b] : [b, a];
  const [dateDone, dateOpen] = [done, open].map(({ article }) => article.masthead.publishedAt?.slice(0, 10));
  return (
    [ofA, ofB].some(({ mood }) => mood === 'did') &&
    dateDone !== undefined &&
    dateOpen !== undefined &&
    dateDone > dateOpen
  );
}

function laterNote({ a, b }: TellingPair): string {
  const [dateA, dateB] = [a.article.masthead.publishedAt, b.article.masthead.publishedAt];
  return dateA !== undefined && dateB !== undefined && dateA.slice(0, 10) !== dateB.slice(0, 10)
    ? 'The reports are of different days: it may have happened in between.'
    : 'One tells as done what the other does not.';
}
