import { actors, names, quantities, quotations, segment, statements, times } from '../../src/article/index.ts';
import {
  type ArticleLayers,
  type Boilerplate,
  type ReadArticle,
  runStages,
  type SourceArticle,
} from '../../src/model/index.ts';
import { sliceSpan } from '../../src/text/index.ts';

export interface TextOptions {
  readonly id?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly boilerplate?: readonly Boilerplate[];
}

/** Every layer of a plain text but those that read its markup. */
export function readLayers(
  text: string,
  { id = 'a', publishedAt, title = '', boilerplate = [] }: TextOptions = {},
): ReadArticle {
  const source: SourceArticle = { id, path: `${id}.txt`, title, language: 'en', sha256: '', text, credits: [] };
  const masthead = { credits: [], ...(publishedAt === undefined ? {} : { publishedAt }) };
  const stages = [segment, names, quotations, statements, actors, times, quantities];
  return runStages<ArticleLayers>(stages, { source, boilerplate, masthead }, { diagnose: () => undefined });
}

/** Times of a text as lines: "words from..to granularity bound @hour". */
export function timeLines(text: string, publishedAt?: string): string[] {
  const read = readLayers(text, publishedAt === undefined ? {} : { publishedAt });
  return read.times.map(({ span, from, to, bound, minuteOfDay, granularity }) =>
    [
      sliceSpan(text, span),
      from === undefined ? '?' : from === to ? from : `${from}..${to}`,
      granularity,
      bound,
      minuteOfDay === undefined ? undefined : `@${minuteOfDay}`,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

/** Quantities of a text as lines: "words | modifier value-upTo unit | noun". */
export function quantityLines(text: string): string[] {
  return readLayers(text).quantities.map(({ span, value, upTo, modifier, unit, noun, ordinal }) =>
    [
      sliceSpan(text, span),
      `${modifier === 'exactly' ? '' : `${modifier} `}${ordinal ? '#' : ''}${value}${upTo === undefined ? '' : `-${upTo}`}${unit === undefined ? '' : ` ${unit}`}`,
      noun?.lemma,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

/** Actors of a text as lines: "kind name: form, form (roles)". */
export function actorLines(text: string, options: TextOptions = {}): string[] {
  return readLayers(text, options).actors.list.map(({ kind, name, mentions, roles }) => {
    const forms = [...new Set(mentions.map(({ span }) => sliceSpan(text, span)))].join(', ');
    const posts = [...new Set(roles.map((role) => role.text))].join('; ');
    return `${kind} ${name}: ${forms}${posts === '' ? '' : ` (${posts})`}`;
  });
}

/** Who each statement of a text rests on: "source words → actor". */
export function speakerLines(text: string): string[] {
  const read = readLayers(text);
  return read.statements.flatMap(({ source }, index) => {
    if (source === undefined) return [];
    const actor = read.actors.ofStatement[index];
    return [`${sliceSpan(text, source.span)} → ${actor === undefined ? '-' : read.actors.list[actor]?.name}`];
  });
}
