/** Whom a relative pronoun stands for: "Ann Li, who said", "a report that found". Halving search, then one sentence. */
import { findSourceKinds, isGivenName } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { findBeforeApposition } from './find-before-apposition.ts';
import { type Item, type ItemRange, isComma, isWord } from './item.ts';
import { findNounPhraseBefore } from './noun-phrase.ts';
import type { StatementDraft } from './statement-draft.ts';

const RELATIVES = ['who', 'which', 'that', 'whose', 'whom'] as const;

/** The characters of items `[start, end)`. */
export const spanOfItems = (items: readonly Item[], { start, end }: ItemRange): Span => ({
  start: (items[start] as Item).span.start,
  end: (items[end - 1] as Item).span.end,
});

/** Drafts whose source is a relative pronoun, each with what it stands for. */
export const findAntecedents = (view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.map((draft) => {
    const antecedent = draft.source === undefined ? undefined : findAntecedent(view, draft.source);
    return antecedent === undefined ? draft : withFields(draft, { antecedent });
  });

function findAntecedent(view: ArticleView, source: Span): Span | undefined {
  const items = view.itemsOf(view.sentenceAt(source.start));
  const at = items.findIndex((item) => item.span.start === source.start);
  if (at <= 0 || !isWord(items[at], ...RELATIVES) || (items[at]?.span.end ?? 0) < source.end) return undefined;
  const phrase = isComma(items[at - 1])
    ? (findBeforeApposition(items, at - 1) ?? findNounPhraseBefore(items, at - 1))
    : findNounPhraseBefore(items, at);
  if (phrase === undefined) return undefined;
  const isPerson = isWord(items[at], 'who', 'whom', 'whose');
  return spanOfItems(items, isPerson ? withWhoseItIs(items, phrase) : phrase);
}

/** "Senator Ann Li of Osk, who": a place or body behind its "of" is nobody; the person before it is meant. */
function withWhoseItIs(items: readonly Item[], phrase: ItemRange): ItemRange {
  const link = phrase.start - 1;
  if (link < 1 || !isWord(items[link], 'of', 'from', 'in', 'on', 'at')) return phrase;
  const names = items.slice(phrase.start, phrase.end).filter(({ pos }) => pos !== 'DET');
  const head = items[link - 1];
  const kinds = findSourceKinds(head?.lemma ?? '');
  const isBody = names.every(({ pos }) => pos === 'PROPN') && !isGivenName(names[0]?.norm ?? '');
  const isSomebody = head?.pos === 'PROPN' || kinds.has('person') || kinds.has('group');
  const before = isBody && isSomebody ? findNounPhraseBefore(items, link) : undefined;
  return before === undefined ? phrase : { start: before.start, end: phrase.end };
}
