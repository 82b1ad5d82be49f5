import { isRecord } from '../json-record.ts';

/** Fields under which collections of articles are usually kept. */
const LIST_FIELDS = ['articles', 'items', 'docs', 'documents', 'entries', 'stories', 'results', 'data', '@graph'];

/** The records of a JSON document, and whether the document is made for several. */
export interface FoundRecords {
  readonly many: boolean;
  readonly list: readonly unknown[];
}

/** An array, an object with a list of objects under a usual name, or one record. */
export function findRecords(value: unknown): FoundRecords {
  if (Array.isArray(value)) return { many: true, list: value as readonly unknown[] };
  if (isRecord(value)) {
    for (const name of LIST_FIELDS) {
      const list: unknown = Object.hasOwn(value, name) ? value[name] : undefined;
      if (!Array.isArray(list) || !list.some(isRecord)) continue;
      return {
        many: true,
        list: name === '@graph' ? list.filter((item) => isRecord(item) && 'headline' in item) : list,
      };
    }
  }
  return { many: false, list: [value] };
}
