/**
 * Where an article names an outlet, credited or not: the lexicon's names, and those of the story's own outlets.
 * "A report in The Oskvale Courier" makes "the newspaper" in the next sentence mean something.
 */
import { findOutletByName, type NamedOutlet } from '../../lexicons/index.ts';
import type { ReadArticle } from '../../model/index.ts';
import { outletKey } from '../outlets/index.ts';

/** An outlet named at an offset of the text. */
export interface OutletMention {
  readonly outlet: NamedOutlet;
  readonly offset: number;
}

/** "The Wall Street Journal Europe" is about the longest printed name. */
const MAX_NAME_WORDS = 6;

/** The mentions in text order, the longest name at each place. Linear in tokens. */
export function findOutletMentions(article: ReadArticle, story: ReadonlyMap<string, NamedOutlet>): OutletMention[] {
  const { tokens } = article;
  const { text } = article.source;
  const mentions: OutletMention[] = [];
  let next = 0;
  tokens.forEach((first, index) => {
    if (index < next || article.sentences[first.sentenceIndex]?.part === 'boilerplate') return;
    // "(Ida Brandt/Reuters)" credits a picture.
    if (/[/(|]/u.test(text.charAt(first.span.start - 1)) || !/^[\p{Lu}\p{N}]/u.test(text.charAt(first.span.start)))
      return;
    for (let count = MAX_NAME_WORDS; count > 0; count -= 1) {
      const last = tokens[index + count - 1];
      if (last === undefined || last.sentenceIndex !== first.sentenceIndex) continue;
      const words = text.slice(first.span.start, last.span.end);
      const known = findOutletByName(words);
      const outlet =
        known === undefined ? story.get(outletKey(words)) : { name: known.name, kind: known.kind, known: true };
      if (outlet === undefined) continue;
      mentions.push({ outlet, offset: first.span.start });
      next = index + count;
      return;
    }
  });
  return mentions;
}
