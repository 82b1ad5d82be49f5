/** What a workspace keeps of one article, made from its layers; a thread makes it, the writer only appends it. */
import { createHash } from 'node:crypto';
import type { ReadArticle, SourceArticle } from '../../model/index.ts';
import { hullOf, sliceSpan } from '../../text/index.ts';
import { type BodyParts, packBody, packLayers } from '../pack/index.ts';
import { findPostings, type Postings, type Stem } from '../search/index.ts';

export interface StatementRow {
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly manner: string;
  /** Who the source is in this article: "Dessa Okonmar" where it says "she". */
  readonly speaker: string | undefined;
  readonly source: string | undefined;
  readonly sourceKind: string | undefined;
  readonly cue: string | undefined;
  readonly content: string;
}

export interface NameRow {
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
}

export interface ArticleRecord {
  readonly source: SourceArticle;
  readonly outlet: string | undefined;
  readonly byline: string | undefined;
  readonly publishedAt: string | undefined;
  /** Words of its body and title. */
  readonly words: number;
  readonly layers: Uint8Array;
  /** Of `layers`, in hexadecimal. */
  readonly layersSha256: string;
  readonly features: Uint8Array;
  readonly body: Uint8Array;
  readonly statements: readonly StatementRow[];
  readonly names: readonly NameRow[];
  readonly postings: Postings;
}

/** Largest place that a posting can name. */
const MOST_STATEMENTS = 0xfffe;

function rowsOfStatements({ source: { text }, statements, actors }: ReadArticle): StatementRow[] {
  return statements.slice(0, MOST_STATEMENTS).map(({ source, cue, content, manner }, index) => {
    const { start, end } = hullOf(content);
    const actor = actors.ofStatement[index];
    return {
      place: index + 1,
      start,
      end,
      manner,
      speaker: actor === undefined ? undefined : actors.list[actor]?.name,
      source: source === undefined ? undefined : sliceSpan(text, source.span),
      sourceKind: source?.kind,
      cue: cue?.lemma,
      content: content.map((span) => sliceSpan(text, span)).join(' … '),
    };
  });
}

/** What the corpus stages keep of an article. */
export interface KeptFeatures {
  /** Packed. */
  readonly features: Uint8Array;
  readonly body: BodyParts;
}

export function recordOf(article: ReadArticle, { features, body }: KeptFeatures, stem: Stem): ArticleRecord {
  const { source, masthead, actors } = article;
  const layers = packLayers(article);
  const postings = findPostings(article, stem);
  return {
    source,
    outlet: masthead.outlet?.name,
    byline: masthead.byline,
    publishedAt: masthead.publishedAt,
    words: postings.lengths[0] ?? 0,
    layers,
    layersSha256: createHash('sha256').update(layers).digest('hex'),
    features,
    body: packBody(body),
    statements: rowsOfStatements(article),
    names: actors.list.map(({ name, kind, mentions }) => ({ name, kind, mentions: mentions.length })),
    postings,
  };
}
