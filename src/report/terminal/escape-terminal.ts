/**
 * The one gate between text that somebody else wrote and the reader's terminal. Control characters can move the cursor,
 * retitle the window or fake output; directional overrides can make a text read otherwise than it is (CVE-2021-42574).
 * They are shown (`\x1b`, `\u{202e}`), not silently lost: the reader should see that the text carries them.
 */

/** C0 and C1 controls, line and paragraph separators, bidi embeddings, overrides and isolates, tags, lone surrogates. */
const HOSTILE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Cs}]/gu;

/** Marks without width that only steer layout; they are lawful in many scripts, so they go without a trace. */
const SILENT = /[\u200B\u200E\u200F\u061C\u2060\uFEFF\u00AD]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function showCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return NAMED[character] ?? (code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
}

/** Text that is safe to print on one line; line breaks are shown as `\n`. For names and paths. */
export const escapeTerminal = (text: string): string => text.replace(SILENT, '').replace(HOSTILE, showCodePoint);

/** Running text that is safe to print: white space of every kind becomes one space first. */
export const escapeProse = (text: string): string => escapeTerminal(text.replace(/\s+/gu, ' '));
