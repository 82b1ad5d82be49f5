/** A row of a table as a record: columns under the names that records go by, whatever their case, or as the caller says. */
import { type DocumentNote, RefusedInput } from '../input-format.ts';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { type FieldMap, MAPPED_FIELDS } from '../read-options.ts';

/** Names of columns in other spellings than records use: "Published_Date", "Author". Keys are lower case, letters only. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  heading: 'title',
  text: 'text',
  body: 'text',
  content: 'text',
  maintext: 'text',
  fulltext: 'text',
  articlebody: 'text',
  articletext: 'text',
  article: 'text',
  story: 'text',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  source: 'outlet',
  sourcename: 'outlet',
  site: 'outlet',
  domain: 'outlet',
  newspaper: 'outlet',
  publishedat: 'publishedAt',
  published: 'publishedAt',
  datepublished: 'publishedAt',
  publisheddate: 'publishedAt',
  publishdate: 'publishedAt',
  publicationdate: 'publishedAt',
  datepublish: 'publishedAt',
  pubdate: 'publishedAt',
  date: 'publishedAt',
  timestamp: 'publishedAt',
  url: 'url',
  link: 'url',
  sourceurl: 'url',
  canonical: 'url',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  language: 'language',
  lang: 'language',
};

/** What each column of a table holds, by its place; a field that two columns could hold is the first's. */
export function mapColumns(columns: readonly string[], fields: FieldMap = {}): (string | undefined)[] {
  const asked = new Map(
    MAPPED_FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[fields[field], field]])),
  );
  const taken = new Set<string>(asked.values());
  return columns.map((column) => {
    const given = asked.get(column);
    if (given !== undefined) return given;
    const name = column.toLowerCase().replace(/[^a-z]/gu, '');
    const known = Object.hasOwn(COLUMN_NAMES, name) ? COLUMN_NAMES[name] : undefined;
    if (known === undefined || taken.has(known)) return undefined;
    taken.add(known);
    return known;
  });
}

/**
 * What each column of a table holds. Throws `RefusedInput`, with the columns that there are, where one that the caller
 * names is missing or none holds the text.
 */
export function nameColumns(columns: readonly string[], fields: FieldMap = {}): (string | undefined)[] {
  for (const field of MAPPED_FIELDS) {
    const given = fields[field];
    if (given === undefined || columns.includes(given)) continue;
    throw new RefusedInput(
      'no-such-column',
      `There is no column "${given.slice(0, 40)}" (--map ${field}=…); there are ${listColumns(columns)}. Name one of them.`,
    );
  }
  const names = mapColumns(columns, fields);
  if (names.includes('text')) return names;
  throw new RefusedInput(
    'no-text-column',
    `No column is known to hold the text; there are ${listColumns(columns)}. Say which one does: --map text=COLUMN.`,
  );
}

/** The record of a row: its cells under the names of `mapColumns`; others are left out. A row without text has an empty one. */
export function recordOfRow(names: readonly (string | undefined)[], cells: readonly unknown[]): JsonRecord {
  return Object.fromEntries(
    names.flatMap((name, place) => {
      const cell = cells[place] ?? (name === 'text' ? '' : undefined);
      return name === undefined || cell === undefined ? [] : [[name, cell]];
    }),
  );
}

/** Columns for a message: the first dozen, as they are called. */
export const listColumns = (columns: readonly string[]): string =>
  columns
    .slice(0, 12)
    .map((column) => `"${column.slice(0, 40)}"`)
    .join(', ') + (columns.length > 12 ? ' …' : '');

/** A record with the fields that the caller names under the names that records go by. */
export function renameFields(value: unknown, fields: FieldMap | undefined): unknown {
  if (fields === undefined || !isRecord(value)) return value;
  const renamed = MAPPED_FIELDS.flatMap((field) => {
    const given = fields[field];
    return given !== undefined && Object.hasOwn(value, given) ? [[field, value[given]] as const] : [];
  });
  return { ...value, ...Object.fromEntries(renamed) };
}

/** Keeps count of the fields that the caller names and that no record has. */
export class MissingFields {
  readonly #left: Map<string, string>;
  #example: readonly string[] | undefined;

  constructor(fields: FieldMap = {}) {
    this.#left = new Map(
      MAPPED_FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[fields[field], field] as const])),
    );
  }

  look(value: unknown): void {
    if (this.#left.size === 0 || !isRecord(value)) return;
    this.#example ??= Object.keys(value);
    for (const name of [...this.#left.keys()]) if (Object.hasOwn(value, name)) this.#left.delete(name);
  }

  /** A remark where some are left. */
  tell(note: (note: DocumentNote) => void): void {
    if (this.#example === undefined) return;
    for (const [name, field] of this.#left) {
      const message = `No record has a field "${name.slice(0, 40)}" (--map ${field}=…); the first has ${listColumns(this.#example)}. Name one of them.`;
      note({ code: 'no-such-field', message });
    }
  }
}
