/** What a finder of variants sees and makes, and how a draft becomes a finished variant. */
import {
  evidenceOf,
  type ReadArticle,
  type Severity,
  type Statement,
  type StoryActor,
  type StoryLayers,
  type Variant,
  type VariantKind,
} from '../../model/index.ts';
import { joinNames, type Span } from '../../text/index.ts';
import type { TermIndex } from '../terms/index.ts';
import type { TellingPair } from './aligned-tellings.ts';

/** The layers that variants are found in. */
export type VariantLayers = Pick<StoryLayers, 'articles' | 'labels' | 'actors' | 'statements' | 'quotes' | 'claims'>;

/** What the finders of variants may look at: the layers, and what several of them need of these. */
export interface VariantView extends VariantLayers {
  readonly terms: TermIndex;
  /** Tellings of one claim by two articles, word aligned with word. */
  readonly pairs: readonly TellingPair[];
  /** Sentences that are one sentence in two wordings, whatever claims were found in them. */
  readonly twins: readonly TellingPair[];
  readonly articleIndexOf: (articleId: string) => number;
  readonly statementOf: (articleIndex: number, statementIndex: number) => Statement | undefined;
  /** The story's actor behind an article's own actor. */
  readonly actorOf: (articleIndex: number, actorIndex: number | undefined) => StoryActor | undefined;
}

/** One article's wording at the place of a variant. */
export interface DraftReading {
  readonly articleIndex: number;
  /** The words that differ. */
  readonly span: Span;
  /** What a reader needs around them; by default the words themselves. */
  readonly context?: Span;
  /** Readings with the same key are one reading; it must mean the same in every draft of the kind, as drafts are merged. */
  readonly key: string;
}

/** A variant before it has an id: finders make these. */
export interface VariantDraft {
  readonly kind: VariantKind;
  readonly severity: Severity;
  readonly about: string;
  readonly claimId?: string | undefined;
  readonly readings: readonly DraftReading[];
  /** How a reading is told: "000 and 001 **say** “…”". Default "has". */
  readonly verb?: { readonly one: string; readonly many: string } | undefined;
  /** A sentence that goes before or after the readings. */
  readonly note?: string;
  /** Rank among findings of the same severity; higher stands first. */
  readonly weight: number;
}

/** Finds the variants of one kind, or of a few kinds that are found the same way. */
export type VariantFinder = (view: VariantView) => VariantDraft[];

/** The finished variant: readings grouped by key in story order, evidence cut, explanation told. */
export function buildVariant(draft: VariantDraft, view: VariantView): Variant {
  const groups = groupReadings(draft.readings);
  const readings = groups.map((group) => {
    const [first] = group as [DraftReading];
    return {
      articleIds: [...new Set(group.map(({ articleIndex }) => sourceOf(view, articleIndex).id))],
      excerpt: textOf(view, first),
      evidence: group.map(({ articleIndex, span, context }) =>
        evidenceOf(sourceOf(view, articleIndex), context ?? span),
      ),
    };
  });
  const [first] = groups[0] as [DraftReading];
  return {
    id: `v-${draft.kind}-${sourceOf(view, first.articleIndex).id.slice(2)}-${first.span.start}`,
    kind: draft.kind,
    severity: draft.severity,
    about: draft.about,
    ...(draft.claimId === undefined ? {} : { claimId: draft.claimId }),
    readings,
    explanation: explain(draft, groups, view),
  };
}

const sourceOf = (view: VariantView, articleIndex: number) => (view.articles[articleIndex] as ReadArticle).source;

/** The words of a reading. */
export const textOf = (view: VariantView, reading: DraftReading): string =>
  sourceOf(view, reading.articleIndex).text.slice(reading.span.start, reading.span.end);

/** Readings by key, in story order of their first article. */
export function groupReadings(readings: readonly DraftReading[]): (readonly DraftReading[])[] {
  const groups = new Map<string, DraftReading[]>();
  const ordered = [...readings].sort((a, b) => a.articleIndex - b.articleIndex || a.span.start - b.span.start);
  for (const reading of ordered) {
    const group = groups.get(reading.key);
    if (group === undefined) groups.set(reading.key, [reading]);
    else group.push(reading);
  }
  return [...groups.values()];
}

/** Excerpts longer than this are cut in sentences (never in evidence). */
const MAX_EXCERPT = 90;

function explain(draft: VariantDraft, groups: readonly (readonly DraftReading[])[], view: VariantView): string {
  const told = groups.map((group) => {
    const names = [...new Set(group.map(({ articleIndex }) => view.labels[articleIndex] as string))];
    const verb = names.length === 1 ? (draft.verb?.one ?? 'has') : (draft.verb?.many ?? 'have');
    const text = textOf(view, group[0] as DraftReading).replace(/\s+/gu, ' ');
    const excerpt = text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT - 1).trimEnd()}…` : text;
    return `${joinNames(names)} ${verb} “${excerpt}”`;
  });
  const sentence = `${told.join('; ')}.`;
  return draft.note === undefined ? sentence : `${sentence} ${draft.note}`;
}
