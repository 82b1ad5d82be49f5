import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, markLine, markPart } from './article-line.ts';

const REASON = 'A copyright notice.';
const WHOLE_LINE = [
  /^(?:©|\(c\)|copyright\b)/iu,
  /^(?:.{0,160}\s)?all rights reserved\b.{0,300}$/iu,
  /^this material may not be (?:published|broadcast|reproduced)/iu,
  /^our standards: the thomson reuters trust principles/iu,
  /^(?:this (?:article|story) (?:is|was) )?(?:republished|reprinted) (?:from|with permission|under)\b/iu,
];
/** A notice at the end of a paragraph: "… on Monday. © 2018 Example Press". */
const AT_END = /(?:©|\(c\)|\bcopyright) ?(?:19|20)\d{2}\b.{0,200}$/iu;
const MAX_NOTICE = 500;

/** Copyright lines, and notices at the end of a paragraph. They stay as evidence of whose text it is. */
export const findCopyright: CleanRule = ({ lines }) =>
  lines.flatMap((line): Boilerplate[] => {
    if (line.text.length <= MAX_NOTICE && WHOLE_LINE.some((pattern) => pattern.test(line.text))) {
      return [markLine(line, 'copyright', REASON)];
    }
    const tailStart = Math.max(0, line.text.length - 260);
    const found = AT_END.exec(line.text.slice(tailStart));
    if (found === null) return [];
    return [markPart(line, { start: tailStart + found.index, length: found[0].length }, 'copyright', REASON)];
  });
