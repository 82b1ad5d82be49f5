/** Kinds "attribution-dropped" and "attribution-changed": who an article gives for words that another has on somebody's word. */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { ReadArticle, SourceKind, Token } from '../../model/index.ts';
import { foldText, spanLength, spansOverlap } from '../../text/index.ts';
import { tokensIn } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { isOutletInStory } from './is-outlet-in-story.ts';
import { namesPerson } from './names-person.ts';
import { tellsLater } from './tells-later.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align: only where the words were kept was the source dropped. */
const MIN_LIKENESS = 0.75;
/** Share from which the sentence is plainly taken over: then even a vague source is missed. */
const TAKEN_OVER = 0.9;
/** Words of the shorter telling below which keeping them means nothing. */
const MIN_WORDS = 8;

/** A claim told on somebody's word in one article and as plain fact, or on somebody else's word, in another. */
export function findAttributionVariants(view: VariantView): VariantDraft[] {
  const drafts = view.pairs
    .filter(({ likeness, a, b }) => likeness >= MIN_LIKENESS && Math.min(a.words.length, b.words.length) >= MIN_WORDS)
    .flatMap((pair) => {
      const [sourceA, sourceB] = [sourceOf(view, pair.a), sourceOf(view, pair.b)];
      if (sourceA === undefined && sourceB !== undefined) return droppedDrafts(view, pair, pair.b, sourceB, pair.a);
      if (sourceA !== undefined && sourceB === undefined) return droppedDrafts(view, pair, pair.a, sourceA, pair.b);
      return sourceA !== undefined && sourceB !== undefined && areRivals(sourceA, sourceB)
        ? [changedDraft(pair, sourceA, sourceB)]
        : [];
    });
  return dropRepeats(drafts);
}

/** What one article does to the sources of another again and again is one finding: the plainest case stands for it. */
function dropRepeats(drafts: readonly VariantDraft[]): VariantDraft[] {
  const kept = new Map<string, VariantDraft>();
  for (const draft of [...drafts].sort((a, b) => b.weight - a.weight)) {
    // "Chris Varley" and "Varley" are one source.
    const source = foldText(draft.about.split(' ').at(-1) ?? '');
    const key = `${draft.kind} ${source} ${draft.readings.map(({ articleIndex }) => articleIndex).join(' ')}`;
    if (!kept.has(key)) kept.set(key, draft);
  }
  return [...kept.values()];
}

/** Two named voices of one kind that have no word in common: "a Nato spokesman" and "the Nato spokesperson" may be one. */
function areRivals(a: SourceOfTelling, b: SourceOfTelling): boolean {
  if (a.key === b.key || a.kind !== b.kind || !a.named || !b.named || (a.kind !== 'person' && a.kind !== 'institution'))
    return false;
  return ![...a.words].some((word) => b.words.has(word));
}

interface SourceOfTelling {
  readonly key: string;
  readonly kind: SourceKind;
  readonly named: boolean;
  /** Stems of its content words. */
  readonly words: ReadonlySet<string>;
  readonly span: { readonly start: number; readonly end: number };
}

/** Who the article gives for it: the ultimate source of the statement that holds the telling. */
function sourceOf(view: VariantView, { telling }: WordedTelling): SourceOfTelling | undefined {
  const article = view.articles[telling.articleIndex] as ReadArticle;
  for (const statementIndex of telling.statementIndexes) {
    const statement = article.statements[statementIndex];
    if (statement?.source === undefined) continue;
    const full = view.statementOf(telling.articleIndex, statementIndex);
    const key = full?.chain.at(-1) ?? `${telling.articleIndex}:${statementIndex}`;
    const { kind, span } = statement.source;
    // "Ninety percent agreed" puts nobody's word between.
    if (statement.cue !== undefined && !isSaying(statement.cue.lemma)) continue;
    const words = tokensIn(article.tokens, span).map((index) => article.tokens[index] as Token);
    if (words.every(({ pos }) => pos === 'PRON')) continue;
    const named = kind !== 'person' || namesPerson(article, span);
    const content = words.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ stem }) => stem);
    return { key, kind, named, words: new Set(content), span };
  }
  return undefined;
}

function droppedDrafts(
  view: VariantView,
  pair: TellingPair,
  told: WordedTelling,
  source: SourceOfTelling,
  plain: WordedTelling,
): VariantDraft[] {
  // Another statement in the sentence may well cover it; and “officials said” is left out of every second lead.
  if (hasStatement(plain) || isSpeech(plain) || isQuoting(told) || !tellsLater(plain, told)) return [];
  if (isAside(plain) || isAside(told) || source.kind === 'outlet' || source.kind === 'agency') return [];
  // Turned round, the sentence still names whoever said it.
  if (
    tokensIn(plain.article.tokens, plain.sentence).some((index) =>
      source.words.has((plain.article.tokens[index] as Token).stem),
    )
  )
    return [];
  const vague = source.kind === 'group' || source.kind === 'unnamed' || source.kind === 'document';
  const takenOver = pair.likeness >= TAKEN_OVER && Math.min(shareOfSentence(told), shareOfSentence(plain)) >= WHOLE;
  // Whoever credits the source elsewhere has not hidden it, and “officials said” is left out of every second lead.
  if (!takenOver && (vague || credits(plain.article, source))) return [];
  const name = told.article.source.text.slice(source.span.start, source.span.end);
  // "The spokesman" is whoever was named before; "MOSCOW" is where it was written.
  if (/^the [a-z]+$/u.test(name) || name === name.toUpperCase() || isOutletInStory(view, name)) return [];
  return [
    {
      kind: 'attribution-dropped',
      severity: source.kind === 'unnamed' ? 'major' : 'minor',
      about: `who says it: ${name}`,
      claimId: pair.claimId,
      readings: [
        { articleIndex: told.telling.articleIndex, span: source.span, context: told.sentence, key: source.key },
        { articleIndex: plain.telling.articleIndex, span: plain.telling.span, key: 'plain' },
      ],
      note: `The words are nearly the same; “${name}” as the source is not.`,
      weight: 3 + pair.likeness,
    },
  ];
}

/** Whether a cue reports words: "say", "according to", not "agree", "question". */
const isSaying = (lemma: string): boolean => {
  const kinds = lemma.split(' ').flatMap((word) => findReportingVerbs(word));
  return kinds.length === 0 || kinds.some(({ kind }) => kind === 'say' || kind === 'claim' || kind === 'reveal');
};

/** Share of its sentence that a telling must be for the sentence to be taken over as a whole. */
const WHOLE = 0.6;

const shareOfSentence = ({ telling, sentence }: WordedTelling): number =>
  spanLength(telling.span) / spanLength(sentence);

/** "which holds the valley": said in passing. */
const isAside = ({ words }: WordedTelling): boolean => /^(?:which|who|whom|whose|where)$/u.test(words[0]?.norm ?? '');

/** Whether an article gives a source with the same words for anything. */
const credits = ({ statements, tokens }: ReadArticle, { words }: SourceOfTelling): boolean =>
  statements.some(
    ({ source }) =>
      source !== undefined && tokensIn(tokens, source.span).some((index) => words.has((tokens[index] as Token).stem)),
  );

const isQuoting = ({ article, sentence }: WordedTelling): boolean =>
  article.quotations.some(({ use, outer }) => use === 'speech' && spansOverlap(outer, sentence));

/** Quoted words are somebody's, whoever the reader was told it is; so are those of a sentence with a reporting verb. */
const isSpeech = ({ article, telling, sentence }: WordedTelling): boolean =>
  article.quotations.some(({ use, outer }) => use === 'speech' && spansOverlap(outer, telling.span)) ||
  tokensIn(article.tokens, sentence).some((index) =>
    findReportingVerbs((article.tokens[index] as Token).norm).some(({ kind }) => kind === 'say'),
  );

const hasStatement = ({ article, sentence }: WordedTelling): boolean =>
  article.statements.some(({ content, source, cue }) =>
    [...content, ...(source === undefined ? [] : [source.span]), ...(cue === undefined ? [] : [cue.span])].some(
      (span) => spansOverlap(span, sentence),
    ),
  );

const changedDraft = (pair: TellingPair, a: SourceOfTelling, b: SourceOfTelling): VariantDraft => ({
  kind: 'attribution-changed',
  severity: 'minor',
  about: 'who says it',
  claimId: pair.claimId,
  readings: [
    { articleIndex: pair.a.telling.articleIndex, span: a.span, context: pair.a.sentence, key: a.key },
    { articleIndex: pair.b.telling.articleIndex, span: b.span, context: pair.b.sentence, key: b.key },
  ],
  verb: { one: 'gives as source', many: 'give as source' },
  weight: 3 + pair.likeness,
});
