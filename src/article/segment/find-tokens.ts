import { loadTagging } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { remember, type Span } from '../../text/index.ts';
import { cutWords } from './cut-words.ts';
import { tagWords } from './tag-words.ts';
import { lemmaOf, readWordForm, type WordForm } from './word-form.ts';

/** Code units read as one run; no word is as long. Bounds what is kept, and what a text without spaces costs. */
const MAX_RUN = 200;

/** Words of a run without white space, with all that can be known of each without its neighbours. */
const readRun = remember((run: string): readonly WordForm[] => cutWords(run).map(readWordForm));

/** White space beyond Latin-1, as `\s` has it. */
const WIDE_SPACES: ReadonlySet<number> = new Set(
  Array.from(
    '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
    (space) => space.charCodeAt(0),
  ),
);
/** Of a UTF-16 code unit; control characters count too. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || (code >= 0x1680 && WIDE_SPACES.has(code));
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * Words and marks of one sentence, in order, with part of speech, lemma and stem. What a run of characters consists of
 * is read once and kept, since most of a text are a few thousand words. Linear.
 */
export function findTokens(text: string, sentence: Span, sentenceIndex: number): Token[] {
  const forms: WordForm[] = [];
  const starts: number[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const end = findRunEnd(text, start, Math.min(sentence.end, start + MAX_RUN));
    for (const form of end > start ? readRun(text.slice(start, end)) : []) {
      forms.push(form);
      starts.push(start);
      start += form.text.length;
    }
    while (start < sentence.end && isSpace(text.charCodeAt(start))) start += 1;
  }
  const { tags } = loadTagging();
  const numbers = tagWords(forms);
  const tokens: Token[] = [];
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index] as WordForm;
    const start = starts[index] as number;
    const tag = numbers[index] as number;
    tokens.push({
      span: { start, end: start + form.text.length },
      norm: form.norm,
      pos: tags[tag] as string,
      lemma: lemmaOf(form, tag),
      stem: form.stem,
      sentenceIndex,
    });
  }
  return tokens;
}

/** Where the run of characters ends that starts here; no pair of surrogates is cut. */
function findRunEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isSpace(text.charCodeAt(end))) end += 1;
  return end === limit && end > start && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end;
}
