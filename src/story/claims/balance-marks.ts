/**
 * Quotation marks and brackets in pairs: words cut out of a sentence may hold one half of a pair. The other half is taken in where it
 * stands right outside the words, else the half is left out. Linear in the length of the words.
 */
import type { Span } from '../../text/index.ts';

/** Which mark closes each that opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
]);
const OPENING: ReadonlyMap<string, string> = new Map([...CLOSING].map(([open, close]) => [close, open]));
/** What may stand between the last word and the mark that closes. */
const BEFORE_CLOSING = /^[\s.,!?;:…]{0,3}/u;

/** One half of a pair, at its place in the words. */
interface Half {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

/** The words of a span with every quotation mark and bracket in a pair. */
export function balanceMarks(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const dropped = new Set<number>();
  let [before, after] = ['', ''];
  for (const { at, mark, opens } of findHalves(words)) {
    const rest = text.slice(end, end + 8).replace(BEFORE_CLOSING, '');
    const other = mark === '"' ? '"' : opens ? CLOSING.get(mark) : OPENING.get(mark);
    if (opens && after === '' && other !== undefined && rest.startsWith(other)) after = other;
    else if (!opens && before === '' && text.charAt(start - 1) === other) before = other;
    else dropped.add(at);
  }
  const kept =
    dropped.size === 0 ? words : [...words.matchAll(/./gsu)].map((m) => (dropped.has(m.index) ? '' : m[0])).join('');
  return `${before}${kept}${after}`;
}

/** Marks without a partner. A straight mark opens where no word goes on before it. */
function findHalves(words: string): Half[] {
  const open: Half[] = [];
  const halves: Half[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mark = words.charAt(at);
    const last = open.at(-1);
    if (mark === '"') {
      if (last?.mark === '"') open.pop();
      else if (at === 0 || /[\s([“‘—–-]/u.test(words.charAt(at - 1))) open.push({ at, mark, opens: true });
      else halves.push({ at, mark, opens: false });
    } else if (CLOSING.has(mark)) open.push({ at, mark, opens: true });
    else if (OPENING.has(mark)) {
      if (last?.mark === OPENING.get(mark)) open.pop();
      else halves.push({ at, mark, opens: false });
    }
  }
  return [...halves, ...open];
}
