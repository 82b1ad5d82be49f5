import { type ArticleHead, type MarkedText, marksOf } from './article-head.ts';

/** A byline's words, and its place where it stands in the text. */
export interface FoundByline {
  readonly text: string;
  readonly mark?: MarkedText;
  /** The mark is a note about the author, not a byline line. */
  readonly isNote?: boolean;
}

const LEAD = /^(?:by|written by|posted by|published by|story by|words by)[: ]\s*/iu;
/** "… - May 2, 2021" */
const DATE_BEHIND = / ?[-–—|•·,] ?(?=\D{0,12}\d)[^|•·]{6,40}\d{4}\b.{0,20}$/u;
/** "Jane Doe is Example's correspondent …" */
const AUTHOR = /^((?:\p{Lu}[\p{L}'’.-]{0,24} ){1,3}\p{Lu}[\p{L}'’.-]{0,24}) (?:is|was|covers|writes|reports)\b/u;

/** The byline: from metadata, else the byline line, else the name in a note about the author. */
export function findByline(head: ArticleHead): FoundByline | undefined {
  if (head.article.byline !== undefined) return { text: head.article.byline };
  const marks = marksOf(head, 'byline');
  const line = marks.find(({ text }) => LEAD.test(text));
  if (line !== undefined) return { text: line.text.replace(LEAD, '').replace(DATE_BEHIND, ''), mark: line };
  for (const mark of marks) {
    const author = AUTHOR.exec(mark.text)?.[1];
    if (author !== undefined) return { text: author, mark, isNote: true };
  }
  return undefined;
}
