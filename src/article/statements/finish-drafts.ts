/** Drafts into statements: kinds of all who speak, the verb of the cue, and whether the words are quoted. */
import { findReportingVerbs } from '../../lexicons/index.ts';
import { type ReadStatement, withFields } from '../../model/index.ts';
import { type Span, spanContains, subtractSpans } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import type { KindOf } from './find-passers-on.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Statements in the order of their first words. */
export function finishDrafts(view: ArticleView, drafts: readonly StatementDraft[], kindOf: KindOf): ReadStatement[] {
  return drafts
    .map((draft): ReadStatement => {
      const { source, antecedent, cue, content, via, certainty, rule } = draft;
      const voice = source && {
        span: source,
        kind: kindOf(antecedent ?? source),
        ...(antecedent === undefined ? {} : { antecedent }),
      };
      const said = {
        content,
        manner: mannerOf(view, content),
        via: via.map((span) => ({ span, kind: kindOf(span) })),
        certainty,
        rule,
      };
      const cued = cue === undefined ? said : withFields({ cue: { span: cue, lemma: lemmaOf(view, cue) } }, said);
      return voice === undefined ? cued : withFields({ source: voice }, cued);
    })
    .sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ source, cue, content }: ReadStatement): number =>
  Math.min(
    source?.span.start ?? Number.MAX_SAFE_INTEGER,
    cue?.span.start ?? Number.MAX_SAFE_INTEGER,
    content[0]?.start ?? 0,
  );

/** The reporting verb of a cue, else its last verb, else its last word. */
function lemmaOf(view: ArticleView, cue: Span): string {
  const items = view.itemsIn(cue);
  for (const item of items) {
    const [verb] = findReportingVerbs(item.norm);
    if (verb !== undefined) return verb.lemma.split(' ')[0] ?? item.lemma;
  }
  return (items.findLast(({ pos }) => pos === 'VERB') ?? items.at(-1))?.lemma ?? '';
}

/** All that is said stands in quotation marks, or some of it, or none. */
function mannerOf(view: ArticleView, content: readonly Span[]): ReadStatement['manner'] {
  const { text } = view.article;
  const quoted = new Set(
    content.flatMap((part) =>
      view
        .quotationsOver(part)
        // A word held at arm's length makes nothing quoted, unless it is all that is said.
        .filter(({ use, outer }) => use === 'speech' || spanContains(outer, part)),
    ),
  );
  if (quoted.size === 0) return 'indirect';
  const bare = content.flatMap((part) => {
    const over = view.quotationsOver(part).filter((quotation) => quoted.has(quotation));
    return subtractSpans(
      part,
      over.map(({ outer }) => outer),
    );
  });
  return bare.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end).replace(/\b(?:and|that)\b/giu, '')))
    ? 'mixed'
    : 'direct';
}
