/** An article while it is being made: sentences that know where they come from. */
import { findMarked, stripMarks } from './marks.ts';

/** A sentence that may have gone through many hands. */
export interface Unit {
  /** The sentence it goes back to: "r0.12" is sentence 12 of text 0, whatever became of its words. */
  readonly id: string;
  /** With marks. */
  readonly text: string;
  /** The articles, by index, that changed its words. */
  readonly touchedBy: readonly number[];
}

export type Paragraph = readonly Unit[];

/** One article of a story that is being grown. */
export interface Draft {
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string | undefined;
  readonly url: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** A sentence in the printed text. */
export interface PlacedSentence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A marked place in the printed text. */
export interface PlacedMark {
  readonly site: number;
  readonly changed: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The printed text with the places of its sentences and marks. */
export interface PrintedText {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
  readonly marks: readonly PlacedMark[];
}

/** Prints paragraphs with a blank line between them. Half-open spans in UTF-16 code units. */
export function printText(paragraphs: readonly Paragraph[]): PrintedText {
  let text = '';
  const sentences: PlacedSentence[] = [];
  const marks: PlacedMark[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [at, unit] of paragraph.entries()) {
      if (at > 0) text += ' ';
      const start = text.length;
      for (const mark of findMarked(unit.text))
        marks.push({ ...mark, start: start + mark.start, end: start + mark.end, sentence: sentences.length });
      text += stripMarks(unit.text);
      sentences.push({ id: unit.id, start, end: text.length });
    }
  }
  return { text, sentences, marks };
}
