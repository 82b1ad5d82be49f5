/** A rewrite leaves quotations and marked places as they are: what is left of a sentence is free. */
import { FENCED } from '../marks.ts';

/** Fenced words; quotations; one that goes on beyond the sentence, or comes from before it. */
const HELD = new RegExp(`(${FENCED}|"[^"]*(?:"|$)|“[^”]*(?:”|$)|^[^“”]*”)`, 'gu');

/** The text with its free stretches turned by `turn`. */
export const mapFree = (text: string, turn: (free: string, offset: number) => string): string => {
  let offset = 0;
  return text
    .split(HELD)
    .map((piece, at) => {
      const turned = at % 2 === 1 ? piece : turn(piece, offset);
      offset += piece.length;
      return turned;
    })
    .join('');
};

/** Words that a sentence may begin with and that lose their capital inside one. */
const SMALL =
  /^(?:The|A|An|This|That|These|Those|He|She|It|They|We|There|In|On|At|By|For|From|With|After|Before|During|As|Some|Many|Several|Most|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Police|Officials|Authorities|Investigators|Witnesses|Residents|His|Her|Its|Their|More|Other|Another|One|No|Not|Although|While|When|If|Since|Because|Nearly|About|Local|Federal|State|Government|Firefighters|Rescuers|Prosecutors|Critics|Supporters|Lawmakers|Under|Over)(?![\p{L}.])/u;

/** The sentence as it stands inside another; `undefined` where its first word may be a name. */
export function lowerFirst(sentence: string): string | undefined {
  return SMALL.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : undefined;
}

/** The sentence with a capital; unchanged behind marks. */
export const upperFirst = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
