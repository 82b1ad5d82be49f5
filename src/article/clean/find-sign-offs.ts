import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, markLine, markPart } from './article-line.ts';

const REASON = 'Says who worked on the report.';
const MAX_SIGN_OFF = 500;
const WORK =
  'reporting|writing|editing|edit(?:ed|itng)|compiled|translation|graphics?|additional reporting|text|production|story';
const WHOLE_LINE = [
  new RegExp(`^[([]?(?:${WORK}) by [A-Z].{0,460}$`, 'iu'),
  /^(?:additional|with|further|extra) (?:reporting|files|reports?|input|assistance|information) (?:by|from|of)\b/iu,
  /^contribut(?:ing|ors?): ?[\p{Lu}].{2,200}$/iu,
  /^with (?:agencies|agency (?:inputs|reports)|inputs from|ap|afp|reuters)\b.{0,60}$/iu,
  /^(?:[-–—] ?)?(?:with|by) (?:assistance|reporting|help|files) (?:from|by)\b/iu,
  /^.{2,300}\bcontributed (?:to (?:this|the) (?:report|story|article|coverage|piece)|reporting(?: from [\p{L} ,.'-]{2,60})?|from [A-Z][\p{L} ,.'-]{2,60})\.?\)?$/u,
  /^(?:agencies|ap|afp|reuters|pti|ani|ians|upi|xinhua|dpa|with agency inputs|agency report|(?:the )?associated press|agence france-presse)$/iu,
  /^[-–—(] ?(?:agencies|ap|afp|reuters|pti|ani|ians|upi|xinhua|dpa|bloomberg)\)?$/iu,
];
/** "(Reporting by Jane Doe; Editing by John Roe)" behind the last sentence. */
const AT_END = new RegExp(`[([](?:${WORK}) (?:and (?:${WORK}) )?by [^()\\[\\]]{2,400}[)\\]]\\.?$`, 'iu');
/** Lines at the head are bylines or datelines, not sign-offs. */
const HEAD_LINES = 2;

/** Who reported, wrote and edited, as agencies say it at the end. It stays as evidence of whose text it is. */
export const findSignOffs: CleanRule = ({ lines }) =>
  lines.flatMap((line, index): Boilerplate[] => {
    if (index < HEAD_LINES) return [];
    if (line.text.length <= MAX_SIGN_OFF && WHOLE_LINE.some((pattern) => pattern.test(line.text))) {
      return [markLine(line, 'sign-off', REASON)];
    }
    const tailStart = Math.max(0, line.text.length - MAX_SIGN_OFF);
    const found = AT_END.exec(line.text.slice(tailStart));
    if (found === null) return [];
    return [markPart(line, { start: tailStart + found.index, length: found[0].length }, 'sign-off', REASON)];
  });
