/** What a rewrite leaves out of a sentence: asides, what somebody is besides, a last clause. What is left is still so. */
import { lowerFirst, upperFirst } from './free-text.ts';

type Cut = (sentence: string) => string;

/** "John Roe, who has lived there for years, said" */
const dropAppositive: Cut = (sentence) =>
  sentence.replace(
    /(?<=[A-Z][\p{L}'’-]+), (?:who|which|a|an|the|whose) [^,;"“”.()]{5,90},(?= (?:said|says|told|has|had|is|was|were|will|would|did|[a-z]{3,}ed)\b)/u,
    '',
  );
/** "— as everybody knew —", "(a first)" */
const dropAside: Cut = (sentence) =>
  sentence.replace(/ (?:—|–|--) [^—–"“”;]{5,90} (?:—|–|--)(?= [a-z])/u, '').replace(/ \([^()"“”]{3,80}\)/u, '');
/** ", which had been expected." */
const dropLastClause: Cut = (sentence) =>
  sentence.replace(
    /(?<=^[^"“”]{45,}), (?:which|including|adding|calling|making|leaving|where|although|even as|as well as|along with) [^"“”;:]{10,140}\.$/u,
    '.',
  );
/** "On Friday, the court met." without its day. */
const dropOpening: Cut = (sentence) => {
  const rest =
    /^(?:In|At|During|For|Under|With|By|On|Over|Across) [^,"“”]{4,60}, (?<rest>(?:the|he|she|they|it|a|an|[A-Z][a-z]+ (?:said|has|had|was|is)) ?.{30,})$/u.exec(
      sentence,
    )?.groups?.['rest'];
  return rest === undefined ? sentence : upperFirst(rest);
};
/** `"The road is closed," police said.` in the words of the report: nothing in it points at the speaker or the moment. */
const unquote: Cut = (sentence) => {
  const match = /^["“](?<said>[^"“”?!]{15,160}),["”] (?<who>(?:the )?[\p{L}.'’ -]{2,50}?) (?<cue>said|says)\.$/u.exec(
    sentence,
  );
  const { said = '', who = '', cue = '' } = match?.groups ?? {};
  const inside = lowerFirst(said);
  if (
    inside === undefined ||
    /\b(?:I|we|you|me|us|my|our|your|this|these|here|now|today|let|please)\b|['’]/iu.test(said)
  )
    return sentence;
  return `${upperFirst(who)} ${cue} ${inside}.`;
};

const CUTS: readonly Cut[] = [unquote, dropAppositive, dropAside, dropOpening, dropLastClause];

/** As many opening as closing fences, in turn. */
const isFenced = (text: string): boolean =>
  /^(?:[^\uE000-\uEBFF]|[\uE000-\uE7FF][^\uE000-\uEBFF]*[\uE800-\uEBFF])*$/u.test(text);

/** The sentence without what can be spared. */
export const condense = (sentence: string): string =>
  CUTS.reduce((text, cut) => {
    const shorter = cut(text);
    return isFenced(shorter) ? shorter : text;
  }, sentence);
