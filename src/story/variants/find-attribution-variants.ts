import type { ReadArticle } from '../../model/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align: only where the words were kept was the source dropped. */
const MIN_LIKENESS = 0.75;
/** Share from which the sentence is plainly taken over. */
const TAKEN_OVER = 0.9;
/** Words of the shorter telling below which keeping them means nothing. */
const MIN_WORDS = 8;

/** A claim told on somebody's word in one article and as plain fact, or on somebody else's word, in another. */
export function findAttributionVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness, a, b }) => likeness >= MIN_LIKENESS && Math.min(a.words.length, b.words.length) >= MIN_WORDS)
    .flatMap((pair) => {
      const [sourceA, sourceB] = [sourceOf(view, pair.a), sourceOf(view, pair.b)];
      if (sourceA === undefined && sourceB === undefined) return [];
      if (sourceA === undefined) return [droppedDraft(pair, pair.b, sourceB as SourceOfTelling, pair.a)];
      if (sourceB === undefined) return [droppedDraft(pair, pair.a, sourceA, pair.b)];
      return sourceA.key === sourceB.key || !sourceA.named || !sourceB.named
        ? []
        : [changedDraft(pair, sourceA, sourceB)];
    });
}

interface SourceOfTelling {
  readonly key: string;
  readonly named: boolean;
  readonly span: { readonly start: number; readonly end: number };
}

/** Who the article gives for it: the ultimate source of the statement that holds the telling. */
function sourceOf(view: VariantView, { telling }: WordedTelling): SourceOfTelling | undefined {
  const article = view.articles[telling.articleIndex] as ReadArticle;
  for (const statementIndex of telling.statementIndexes) {
    const statement = article.statements[statementIndex];
    if (statement?.source === undefined) continue;
    const full = view.statements.find(
      (candidate) => candidate.articleIndex === telling.articleIndex && candidate.statementIndex === statementIndex,
    )?.statement;
    const key = full?.chain.at(-1) ?? `${telling.articleIndex}:${statementIndex}`;
    const { kind, span } = statement.source;
    return { key, named: kind === 'person' || kind === 'institution' || kind === 'document', span };
  }
  return undefined;
}

function droppedDraft(
  pair: TellingPair,
  told: WordedTelling,
  source: SourceOfTelling,
  plain: WordedTelling,
): VariantDraft {
  const name = told.article.source.text.slice(source.span.start, source.span.end);
  return {
    kind: 'attribution-dropped',
    severity: pair.likeness >= TAKEN_OVER ? 'major' : 'minor',
    about: `who says it: ${name}`,
    claimId: pair.claimId,
    readings: [
      { articleIndex: told.telling.articleIndex, span: source.span, context: told.sentence, key: 'told' },
      { articleIndex: plain.telling.articleIndex, span: plain.telling.span, key: 'plain' },
    ],
    note: `The words are nearly the same; “${name}” as the source is not.`,
    weight: 3 + pair.likeness,
  };
}

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
