/** Drafts into statements: items become spans of the text, quotation marks left out where only quoted words are said. */
import type { ReadStatement } from '../../model/index.ts';
import { type Span, trimSpan } from '../../text/index.ts';
import { classifySource, findSurnames } from './classify-source.ts';
import type { Draft, Place } from './draft.ts';
import { type Item, isQuote, type UnitText } from './unit.ts';

const itemsOf = (place: Place): readonly Item[] => place.unit.items.slice(place.start, place.end);

function spanOf(place: Place): Span {
  const items = itemsOf(place);
  return { start: (items[0] as Item).outer.start, end: (items.at(-1) as Item).outer.end };
}

/** "CNN" of "CNN's Ann Li". */
function employerOf(place: Place): Place {
  const genitive = itemsOf(place).findIndex((item) => item.pos === 'PART' && /^['’]s?$/u.test(item.norm));
  return genitive > 0 ? { ...place, end: place.start + genitive } : place;
}

function contentSpans(
  { text, quotations }: UnitText,
  places: readonly Place[],
): Pick<ReadStatement, 'content' | 'manner'> {
  const quoted = places.map((place) =>
    itemsOf(place).every((item) => isQuote(item) || item.pos === 'PUNCT' || item.norm === 'and'),
  );
  const spans = places.flatMap((place, at): Span[] => {
    if (quoted[at] !== true) return [trimSpan(text, spanOf(place))];
    return itemsOf(place).flatMap((item) =>
      item.quotation === undefined ? [] : (quotations[item.quotation]?.parts ?? []),
    );
  });
  const content = [
    ...new Map(spans.filter((span) => span.start < span.end).map((span) => [span.start, span])).values(),
  ];
  content.sort((a, b) => a.start - b.start);
  if (quoted.every(Boolean)) return { content, manner: 'direct' };
  const anyQuote = places.some((place) => itemsOf(place).some(isQuote));
  return { content, manner: anyQuote ? 'mixed' : 'indirect' };
}

/** Statements in the order of their first words. */
export function finishStatements(article: UnitText, drafts: readonly Draft[]): ReadStatement[] {
  const view = { text: article.text, surnames: findSurnames(article.units) };
  const linkOf = (place: Place): ReadStatement['via'][number] => ({
    span: spanOf(place),
    kind: classifySource(view, place),
  });
  return drafts
    .map((draft): ReadStatement => {
      const { source, cue, via, toldTo = [], certainty, rule } = draft;
      const told = toldTo
        .map((place) => linkOf(employerOf(place)))
        .filter(({ kind }) => kind === 'outlet' || kind === 'agency');
      return {
        ...(source === undefined ? {} : { source: linkOf(source) }),
        ...(cue === undefined ? {} : { cue: { span: spanOf(cue), lemma: cue.lemma } }),
        ...contentSpans(article, draft.content),
        via: [...via.map(linkOf), ...told],
        certainty,
        rule,
      };
    })
    .filter((statement) => statement.content.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ source, cue, content }: ReadStatement): number =>
  Math.min(
    source?.span.start ?? Number.MAX_SAFE_INTEGER,
    cue?.span.start ?? Number.MAX_SAFE_INTEGER,
    content[0]?.start ?? 0,
  );
