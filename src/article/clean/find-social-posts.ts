import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, MAX_RULE_LINE, markLine } from './article-line.ts';

const REASON = "An embedded post of a social network, not the report's own words.";
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** "— Jane Doe (@janedoe) May 28, 2016" at the end of a line. */
const SIGNATURE = new RegExp(
  `[—–-]{1,2} ?[^\\n()@]{1,80} ?\\(@\\w{1,30}\\)[,.]? ?(?:(?:${MONTHS})\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:${MONTHS})\\.?,? \\d{4})?$`,
  'u',
);
const POST_LINK = /(?:https?:\/\/t\.co\/\w|pic\.twitter\.com\/\w)/u;
const POSTED_BY = /^(?:a (?:post|video|photo) (?:shared|posted) by|view this post on|posted by)\b.{0,200}$/iu;

/** Embedded posts: text with its signature on one line, or the signature below the post's own line. */
export const findSocialPosts: CleanRule = ({ lines }) =>
  lines.flatMap((line, index): Boilerplate[] => {
    if (line.text.length > MAX_RULE_LINE) return [];
    if (POSTED_BY.test(line.text)) return [markLine(line, 'social-post', REASON)];
    if (POST_LINK.test(line.text)) return [markLine(line, 'social-post', REASON)];
    const signature = SIGNATURE.exec(line.text);
    if (signature === null) return [];
    const marks = [markLine(line, 'social-post', REASON)];
    const before = lines[index - 1];
    if (signature.index === 0 && before !== undefined && before.text.length < 400) {
      marks.unshift(markLine(before, 'social-post', REASON));
    }
    return marks;
  });
