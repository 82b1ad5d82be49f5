import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, markLine } from './article-line.ts';

/** Lines from the end among which a note on the author stands. */
const TAIL_LINES = 3;
/** Lines at the head where the author may have been named. */
const HEAD_LINES = 3;
const MAX_NOTE = 500;
const WORK =
  'author|columnist|contributor|contributing|editor|fellow|professor|writer|reporter|correspondent|journalist|director|analyst|producer|lecturer|critic|host|freelance|researcher|scholar';
const NOTE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.’'-]{0,25} ){1,3})(\\p{Lu}[\\p{L}’'-]{1,30})(?:, [^.]{2,120},)? is (?:an?|the) [^.]{0,80}?\\b(?:${WORK})\\b|^((?:\\p{Lu}[\\p{L}.’'-]{0,25} ){1,3})(\\p{Lu}[\\p{L}’'-]{1,30}) is (?:co-)?author of\\b`,
  'u',
);
const COLUMN = /^.{2,40} is an? (?:\w+ )?column (?:by|from) \p{Lu}/u;

/**
 * "Ann Tal is a fellow of …" at the end: a note on the author. Somebody of whom the report tells is named in it before,
 * so the name must stand nowhere else but at its head.
 */
export const findAuthorNotes: CleanRule = ({ article, lines }) => {
  const from = Math.max(HEAD_LINES, lines.length - TAIL_LINES);
  return lines.slice(from).flatMap((line, index): Boilerplate[] => {
    if (line.text.length > MAX_NOTE) return [];
    if (COLUMN.test(line.text)) return [markLine(line, 'byline', 'Says what column this is.')];
    const found = NOTE.exec(line.text);
    const surname = found?.[2] ?? found?.[4];
    if (surname === undefined) return [];
    const told = lines.slice(HEAD_LINES, from + index).some(({ text }) => text.includes(surname));
    return told || article.title.includes(surname) ? [] : [markLine(line, 'byline', 'A note on the author.')];
  });
};
