import { isoDateOf } from '../text/index.ts';
import { findTitle, findTitleSpan } from './find-title.ts';
import type { ArticleDraft } from './input-format.ts';
import { normalizeLabel } from './normalize-text.ts';

/** What metadata may say about an article; empty strings count as absent. */
export interface ArticleMetadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outletName?: string | undefined;
  readonly byline?: string | undefined;
  /** In any form that `isoDateOf` knows. */
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}

/** Longest label, in characters: more is no name or headline but a text that slipped into the field. */
const MAX_LABEL = 500;

const MAX_ADDRESS = 4000;

/** A label on one line, cut where it is too long; absent when it is blank. */
function present(value: string | undefined): string | undefined {
  const label = value === undefined ? '' : normalizeLabel(value.slice(0, MAX_LABEL * 4));
  if (label === '') return undefined;
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}…` : label;
}

/**
 * A draft of a normalised text and its metadata. Where the metadata has no title, the first line lends it; where it
 * has one that does not head the text, the text stays as it is and there is no title span.
 */
export function draftOfText(text: string, metadata: ArticleMetadata): ArticleDraft {
  const { url, outletName, byline, language, title } = metadata;
  const givenTitle = present(title);
  const found = givenTitle === undefined ? findTitle(text) : undefined;
  const titleSpan = givenTitle === undefined ? found?.titleSpan : findTitleSpan(text, givenTitle);
  const publishedAt = metadata.date === undefined ? undefined : isoDateOf(metadata.date);
  const fields = {
    titleSpan,
    // Half an address leads nowhere: whole or not at all.
    url: url !== undefined && url.length <= MAX_ADDRESS && url.trim() !== '' ? url.trim() : undefined,
    outletName: present(outletName),
    byline: present(byline)?.replace(/^by\s+/iu, ''),
    publishedAt,
    language: present(language),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { kind: 'draft', text, title: givenTitle ?? found?.title ?? '', ...known };
}

/** Metadata from the fields of a front matter, under the names that are in use. */
export function metadataOfFields(fields: ReadonlyMap<string, string>): ArticleMetadata {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  return {
    title: first('title', 'headline'),
    url: first('url', 'link', 'canonical', 'source_url'),
    outletName: first('outlet', 'publisher', 'site', 'source', 'publication', 'sitename'),
    byline: first('byline', 'author', 'authors'),
    date: first('date', 'published', 'publishedat', 'published_at', 'pubdate', 'publish_date'),
    language: first('language', 'lang'),
  };
}
