import type { Boilerplate } from '../../model/index.ts';
import { isoDateOf } from '../../text/index.ts';
import { type CleanRule, markLine, markPart } from './article-line.ts';

const REASON = 'Says when the page was published or changed.';
const MAX_NOTE = 200;
/** Lines at the head in which a bare date is the page's, not the report's. */
const HEAD_LINES = 6;
const NOTES = [
  /^\(?(?:(?:editor[’']?s[’']? )?note: )?this (?:post|story|article|report|page|piece) (?:has been|was|will be|is being) (?:last |first )?(?:updated|published|edited|amended|corrected)\b.{0,150}$/iu,
  /^(?:first |last )?(?:updated|published|posted|modified|created)(?: (?:on|at))?\s?:?\s.{0,20}\d.{0,80}$/iu,
  /^(?:this is a (?:developing|breaking) (?:news )?story|check back for updates|more to follow|developing story)\b.{0,100}$/iu,
  /^\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?,? .{0,40}\d{4}$/u,
];
/** "… opens at last Updated: 2021-03-02 07:15 (Agencies)": behind the headline. */
const AFTER_TITLE = /\s(?:last )?(?:updated|published|posted) ?: ?(?=.{0,12}\d).{6,80}$/iu;

/** Date lines and notes about changes. They stay as evidence of when the page was made. */
export const findUpdateNotes: CleanRule = ({ lines }) =>
  lines.flatMap((line, index): Boilerplate[] => {
    const { text } = line;
    if (text.length > MAX_NOTE + 200) return [];
    if (text.length <= MAX_NOTE && NOTES.some((pattern) => pattern.test(text)))
      return [markLine(line, 'update-note', REASON)];
    if (index >= HEAD_LINES) return [];
    if (text.length <= 60 && isoDateOf(text) !== undefined) return [markLine(line, 'update-note', REASON)];
    const found = AFTER_TITLE.exec(text);
    if (found === null || line.endsSentence) return [];
    return [markPart(line, { start: found.index + 1, length: found[0].length - 1 }, 'update-note', REASON)];
  });
