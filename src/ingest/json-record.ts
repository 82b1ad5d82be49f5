/** An object of JSON, its fields unknown. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of these fields that holds a text with words in it, or a number as text; own fields only. */
export function findField(record: JsonRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return undefined;
}

/** One or several names: a text, an object with `name`, or a list of these, joined by commas. */
export function findNames(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  const names = list
    .map((item: unknown) =>
      typeof item === 'string' ? item : isRecord(item) ? findField(item, 'name', 'title') : undefined,
    )
    .filter((name) => name !== undefined && name.trim() !== '');
  return names.length === 0 ? undefined : names.join(', ');
}
