import { findField, findNames, isRecord, type JsonRecord } from '../json-record.ts';
import type { RecordShape } from './record-shape.ts';

/** ninjs 2 keeps bodies and headlines in lists of objects with `value`. */
function firstValue(value: unknown): string | undefined {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list
    .filter(isRecord)
    .map((item) => findField(item, 'value'))
    .find((text) => text !== undefined);
}

const bodyOf = (record: JsonRecord): string | undefined =>
  findField(record, 'body_text', 'body_xhtml', 'body_html') ?? firstValue(record['bodies']);

/** IPTC ninjs 1 and 2, the agencies' own format: https://iptc.org/standards/ninjs/ */
export const ninjs: RecordShape = {
  name: 'IPTC ninjs',
  read: (record) => {
    const body = bodyOf(record);
    if (body === undefined) return undefined;
    const copyright = findField(record, 'copyrightholder');
    return {
      body,
      title: findField(record, 'headline', 'title') ?? firstValue(record['headlines']),
      url: findField(record, 'url', 'uri'),
      outletName:
        findField(record, 'outlet', 'publisher') ??
        findNames(record['infosources']) ??
        findField(record, 'copyrightholder'),
      byline: findField(record, 'byline', 'by'),
      date: findField(record, 'firstcreated', 'versioncreated', 'firstCreated', 'versionCreated'),
      language: findField(record, 'language'),
      ...(copyright === undefined ? {} : { credits: [copyright] }),
    };
  },
};
