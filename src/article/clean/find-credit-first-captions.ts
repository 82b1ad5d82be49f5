import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, countWords, markLine } from './article-line.ts';

const REASON = 'Starts with the credit of a picture and is no full sentence.';
/** "Getty Images The building after the blast": a known agency or network, then a new start. */
const KNOWN =
  /^(?:Getty(?: Images)?|GETTY(?: IMAGES)?|AP(?: Photo)?|AP:[A-Z ]{2,30}|Reuters|REUTERS|AFP|EPA|PA|Rex(?: Features)?|REX|Alamy|Shutterstock|Splash News|Bloomberg|Google|google|Twitter|Facebook|Instagram|YouTube|Youtube|Handout|News Group Newspapers Ltd|Mirrorpix|WENN|SWNS|Barcroft)(?: ?\/ ?@?\w{2,30})? ?[:-]? ?[A-Z“"‘'][\p{L}'’]{0,20} /u;
/** "JANE DOE The house after the fire": a name in capitals, then a new start. */
const NAME_IN_CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3} \p{Lu}\p{Ll}/u;
/** "Lens 40 In the yard he waits": up to three words, then a small word with a capital and a lower-case one. */
const NEW_START =
  /^(?:[\p{L}\p{N}.@/&'-]{2,20} ){1,3}(?:The|A|An|At|In|On|This|These|He|She|They|It|His|Her|Some|One) [a-z0-9]/u;
const MIN_WORDS = 8;
const MAX_CAPTION = 300;

/** Captions printed behind their credit, as tabloids' pages are copied; never a line that ends as a sentence does. */
export const findCreditFirstCaptions: CleanRule = ({ article, lines }) =>
  lines.flatMap((line): Boilerplate[] => {
    const { text, endsSentence, span } = line;
    if (endsSentence || text.length > MAX_CAPTION || span.start === article.titleSpan?.start) return [];
    if (countWords(text) < MIN_WORDS) return [];
    const found = KNOWN.test(text) || NAME_IN_CAPITALS.test(text) || NEW_START.test(text);
    return found ? [markLine(line, 'caption', REASON)] : [];
  });
