import { normalizeLabel } from './normalize-text.ts';

/** Metadata at the head of a text, keys in lower case, and where the text after it starts. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the first character after it; 0 when there is none. */
  readonly end: number;
}

const FENCE = /^---[ \t]*\n/u;
const FIELD = /^([A-Za-z][\w-]{0,39}):[ \t]*(.*)$/u;
const ITEM = /^[ \t]*-[ \t]+(.+)$/u;
/** Longest front matter, in characters; a dash line further down is a rule, not a fence. */
const MAX_LENGTH = 8000;

const unquote = (value: string): string => normalizeLabel(value.replace(/^(["'])(.*)\1$/u, '$2').replace(/\\"/gu, '"'));

/** `[Jane Doe, "John Roe"]` → `Jane Doe, John Roe`. */
function scalarOf(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1];
  return list === undefined
    ? unquote(value.trim())
    : list
        .split(',')
        .map((item) => unquote(item.trim()))
        .join(', ');
}

/**
 * YAML front matter between two `---` lines: `key: value`, quoted values, and lists of names, joined by commas.
 * Anything deeper is passed over; a text that merely starts with a rule has no front matter.
 */
export function findFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { fields: new Map(), end: 0 };
  if (!FENCE.test(text)) return none;
  const head = text.slice(0, MAX_LENGTH);
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(head);
  if (close === null) return none;
  const fields = new Map<string, string>();
  let key: string | undefined;
  for (const line of head.slice(0, close.index).split('\n').slice(1)) {
    const field = FIELD.exec(line);
    const item = ITEM.exec(line)?.[1];
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase();
      const value = scalarOf(field[2] ?? '');
      if (value !== '') fields.set(key, value);
    } else if (item !== undefined && key !== undefined) {
      fields.set(key, [fields.get(key), unquote(item)].filter((part) => part !== undefined).join(', '));
    }
  }
  return fields.size === 0 ? none : { fields, end: close.index + close[0].length };
}
