import type { Sentence } from '../../model/index.ts';

/** Tokens `[first, end)` of each paragraph's title or body text, as the tagger reads them; boilerplate is left out. */
export function listParagraphs(sentences: readonly Sentence[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const last = ranges.at(-1);
    const goesOn = before?.paragraphIndex === sentence.paragraphIndex && before.part === sentence.part;
    if (sentence.part !== 'boilerplate') {
      if (goesOn && last !== undefined) last[1] = sentence.endToken;
      else ranges.push([sentence.firstToken, sentence.endToken]);
    }
    before = sentence;
  }
  return ranges;
}
