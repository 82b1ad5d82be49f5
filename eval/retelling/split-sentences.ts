/** Sentences of a paragraph. Rather too long than too short: half a sentence must never be moved or dropped. */
import { ABBREVIATIONS } from './lists/abbreviations.ts';

const END = /[.!?]+["”’')\]]*(?=\s+["“‘'([]?[A-Z0-9])/gu;

/** Whether the period behind these words ends no sentence: "Mr.", "U.S.", an initial. */
function isAbbreviation(before: string): boolean {
  const word = /\S+$/u.exec(before)?.[0].replace(/^["“‘'([]+/u, '') ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Z]\.)+$/u.test(word) || /^[A-Z]\.$/u.test(word);
}

/** Whether a quotation that was opened is still open at the end of these words. */
function isOpenQuote(text: string): boolean {
  const straight = (text.match(/"/gu) ?? []).length % 2 === 1;
  const curly = (text.match(/“/gu) ?? []).length > (text.match(/”/gu) ?? []).length;
  return straight || curly;
}

/** The sentences, without the white space between them. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = paragraph.slice(start, end).trim();
    if (isAbbreviation(paragraph.slice(start, match.index + 1)) || isOpenQuote(sentence)) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
