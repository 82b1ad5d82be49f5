/**
 * Who passed a statement on besides its source: the outlet it was told to ("told the Herald", "in an interview with
 * the Herald"), and those behind a report ("the Herald said, citing two officials": the officials say it).
 */
import { findOutletNames } from '../../lexicons/index.ts';
import { type SourceKind, withFields } from '../../model/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { spanOfItems } from './find-antecedents.ts';
import { type Item, isWord } from './item.ts';
import { findNounPhraseAfter } from './noun-phrase.ts';
import type { StatementDraft } from './statement-draft.ts';

export type KindOf = (span: Span) => SourceKind;

export const isPress = (kind: SourceKind): boolean => kind === 'outlet' || kind === 'agency';

/** Words after which an outlet is who was told, wherever in the sentence they stand. */
function isTelling(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isWord(item, 'told', 'tell', 'tells', 'telling')) return true;
  const before = items[at - 1];
  if (isWord(item, 'by')) return isWord(before, 'seen', 'obtained', 'reviewed', 'verified', 'published', 'released');
  if (isWord(item, 'with')) return isWord(before, 'interview', 'interviews', 'conversation', 'spoke', 'speaking');
  return isWord(item, 'to') && isWord(before, 'spoke', 'speaking', 'statement', 'talking', 'interview', 'email');
}

/** Words after which an outlet directly behind the cue is who was told. */
const isLoosely = (item: Item | undefined): boolean => isWord(item, 'to', 'with', 'by', 'on');

/** The outlet in the phrase that starts at an item: "the Herald", "CNN's Ann Li", "a reporter from the Herald". */
function findOutlet(view: ArticleView, items: readonly Item[], at: number, kindOf: KindOf): Span | undefined {
  const range = findNounPhraseAfter(items, at, { links: 'of' });
  if (range === undefined) return undefined;
  const whole = spanOfItems(items, range);
  const [named] = findOutletNames(view.article.text.slice(whole.start, whole.end));
  if (named !== undefined) {
    const article = /^the\s+$/iu.test(view.article.text.slice(whole.start, whole.start + named.start))
      ? 0
      : named.start;
    return { start: whole.start + article, end: whole.start + named.end };
  }
  const genitive = items.findIndex((item, index) => index > range.start && index < range.end && item.norm === "'s");
  const core = genitive < 0 ? whole : spanOfItems(items, { start: range.start, end: genitive });
  return isPress(kindOf(core)) ? core : undefined;
}

/** Outlets that a sentence says it was told to, outside what is said. */
function findTold(view: ArticleView, draft: StatementDraft, cue: Span, kindOf: KindOf): Span[] {
  const items = view.itemsOf(view.sentenceAt(cue.start));
  const inContent = ({ span }: Item): boolean => draft.content.some((part) => spansOverlap(part, span));
  let loose = false;
  for (let at = 0; at + 1 < items.length; at += 1) {
    const item = items[at] as Item;
    if (inContent(item)) {
      loose = false;
      continue;
    }
    if (spansOverlap(item.span, cue)) loose = true;
    if (!(isTelling(items, at) || (loose && isLoosely(item)))) continue;
    const told = findOutlet(view, items, at + 1, kindOf);
    if (told !== undefined && !(draft.source !== undefined && spanContains(told, draft.source))) return [told];
  }
  return [];
}

/** Whom a report names as its own source: "citing two officials". */
function findCited(view: ArticleView, draft: StatementDraft, cue: Span): Span | undefined {
  const items = view.itemsOf(view.sentenceAt(cue.start));
  for (let at = 0; at + 1 < items.length; at += 1) {
    if (!isWord(items[at], 'citing', 'quoting')) continue;
    if (draft.content.some((part) => spansOverlap(part, (items[at] as Item).span))) continue;
    const range = findNounPhraseAfter(items, at + 1, { links: 'all' });
    if (range !== undefined) return spanOfItems(items, range);
  }
  return undefined;
}

/** "the guard was quoted as saying": by the press that was spoken of last. */
const isQuoted = (view: ArticleView, cue: Span): boolean => {
  const items = view.itemsIn(cue);
  return items.some((item) => isWord(item, 'quoted')) && items.some((item) => isWord(item, 'was', 'were', 'is', 'are'));
};

/** Drafts, each with all who passed it on. */
export function findPassersOn(view: ArticleView, drafts: readonly StatementDraft[], kindOf: KindOf): StatementDraft[] {
  let passing: readonly Span[] = [];
  const passed = drafts.map((draft): StatementDraft => {
    const { source, cue } = draft;
    if (cue === undefined) return draft;
    const told = findTold(view, draft, cue, kindOf);
    const via = [...draft.via, ...told.filter((span) => !draft.via.some((known) => spansOverlap(known, span)))];
    const kind = source === undefined ? undefined : kindOf(draft.antecedent ?? source);
    const cited =
      kind !== undefined && (isPress(kind) || kind === 'document') ? findCited(view, draft, cue) : undefined;
    const whole: StatementDraft =
      source === undefined || cited === undefined
        ? withFields(draft, { via: via.length > 0 || !isQuoted(view, cue) ? via : passing })
        : withFields(draft, { source: cited, via: [source, ...via] });
    const press = [...whole.via, ...(whole.source === undefined ? [] : [whole.source])].filter((span) =>
      isPress(kindOf(span)),
    );
    if (press.length > 0) passing = press;
    return whole;
  });
  // "citing the Herald": whom a report names is nothing that it says.
  return passed.filter(
    ({ source, content }) => source === undefined || !content.every((part) => spanContains(source, part)),
  );
}
