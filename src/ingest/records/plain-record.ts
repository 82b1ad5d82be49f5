import { findField, findNames } from '../json-record.ts';
import type { RecordShape } from './record-shape.ts';

/** Plain objects as scrapers and research sets write them: `{title, text, outlet, publishedAt, url, byline}`. */
export const plainRecord: RecordShape = {
  name: 'plain record',
  read: (record) => {
    const body = findField(record, 'text', 'body', 'content', 'maintext', 'article', 'full_text');
    if (body === undefined) return undefined;
    return {
      body,
      title: findField(record, 'title', 'headline'),
      url: findField(record, 'url', 'link', 'source_url', 'canonical'),
      outletName:
        findField(record, 'outlet', 'site', 'domain', 'source_domain', 'publication') ??
        findNames(record['publisher'] ?? record['source']),
      byline: findField(record, 'byline') ?? findNames(record['author'] ?? record['authors']),
      date: findField(
        record,
        'publishedAt',
        'published_at',
        'datePublished',
        'date_publish',
        'published',
        'pubDate',
        'date',
      ),
      language: findField(record, 'language', 'lang'),
    };
  },
};
