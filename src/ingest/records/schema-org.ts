import { findField, findNames, isRecord } from '../json-record.ts';
import type { RecordShape } from './record-shape.ts';

/** schema.org `NewsArticle` and its kin: https://schema.org/NewsArticle */
export const schemaOrg: RecordShape = {
  name: 'schema.org NewsArticle',
  read: (record) => {
    const body = findField(record, 'articleBody');
    if (body === undefined) return undefined;
    const page = record['mainEntityOfPage'];
    const credited = findNames(record['sourceOrganization']);
    return {
      body,
      title: findField(record, 'headline', 'name'),
      url:
        findField(record, 'url') ?? (isRecord(page) ? findField(page, '@id') : findField(record, 'mainEntityOfPage')),
      outletName: findNames(record['publisher']),
      byline: findNames(record['author'] ?? record['creator']),
      date: findField(record, 'datePublished', 'dateCreated'),
      language: findNames(record['inLanguage']),
      ...(credited === undefined ? {} : { credits: [credited] }),
    };
  },
};
