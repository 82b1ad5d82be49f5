/** What becomes of a speaker's words: other words, a question, a cut, another speaker. */
import { MEANING_WORDS, type QuoteWord, WORDING_WORDS } from '../lists/quote-words.ts';
import { type Candidate, opensQuotation, type Planter } from '../site.ts';

const QUOTATION = /(?<open>["“])(?<said>[^"“”]{25,500})(?<close>["”])/gu;
/** The quotations of a sentence, not what stands between two of them. */
const findQuotations = (sentence: string): RegExpExecArray[] =>
  [...sentence.matchAll(QUOTATION)].filter(({ index }) => opensQuotation(sentence, index));

/** A sentence that is a quotation and its frame: `"…," he said.` */
const FRAMED =
  /^(?<open>["“])(?<said>[^"“”]{15,110}),(?<close>["”]) (?:(?<who>[\p{L}.'’ -]{2,60}?) (?<cue>said|says)|(?<cue2>said|says) (?<who2>[\p{L}.,'’ -]{2,80}?))(?<end>\.| in | on | at | during | after | of | to )/u;

/** Before a verb of the lists, and before a noun of the lists. */
const BEFORE_VERB =
  /(?:\b(?:to|will|would|can|could|should|may|might|must|not|never|also|I|we|you|they|who|people)|n['’]t|['’]ll) $/iu;
const BEFORE_NOUN =
  /\b(?:the|a|an|no|this|that|of|any|our|their|his|her|my|your|its|some|in|for|and|with|great|good|big|young|more|about) $/iu;
/** Words that belong to the one before them: "the first lady", "every day", "need to". */
const BEHIND =
  /^ (?:lady|responder|of all|amendment|place|time|day|year|week|month|night|other|one|sense|to be able|rid|up|off|back|deal|many|much|few)\b/u;

/** Words that one word of a quotation gives way to. */
function changeWord(
  sentence: string,
  words: ReadonlyMap<string, QuoteWord>,
  severity: Candidate['severity'],
): Candidate[] {
  const pattern = new RegExp(
    `(?<![\\p{L}'’-])(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'’-])`,
    'gu',
  );
  return findQuotations(sentence).flatMap((quotation) => {
    const offset = quotation.index + 1;
    return [...(quotation.groups?.['said'] ?? '').matchAll(pattern)].flatMap((match): Candidate[] => {
      const { other, as } = words.get(match[0]) as QuoteWord;
      const start = offset + match.index;
      const [before, behind] = [sentence.slice(0, start), sentence.slice(start + match[0].length)];
      if (/\ban? $/iu.test(before) && /^[aeiou]/u.test(other) !== /^[aeiou]/u.test(match[0])) return [];
      if (as === 'verb' && (!BEFORE_VERB.test(before) || /^ (?:for|of|in)\b/u.test(behind))) return [];
      if ((as === 'noun' && !BEFORE_NOUN.test(before)) || BEHIND.test(behind)) return [];
      return [{ start, end: start + match[0].length, after: other, severity }];
    });
  });
}

/** Another word in a quotation. */
export const plantQuoteWording: Planter = (sentence) => [
  ...changeWord(sentence, MEANING_WORDS, 'major'),
  ...changeWord(sentence, WORDING_WORDS, 'minor'),
];

/** A statement that was asked instead. */
export const plantQuoteForm: Planter = (sentence) => {
  const match = FRAMED.exec(sentence);
  if (match?.groups === undefined || /[?]/u.test(match[0])) return [];
  const { open = '', said = '', close = '', who, cue, who2, end = '' } = match.groups;
  const name = (who ?? who2 ?? '').trim();
  const tail = sentence.slice(match[0].length - end.length);
  // Bodies issue statements and ask nothing; thanks and calls are no questions.
  if (
    /^ to | in a statement/u.test(end + sentence.slice(match[0].length)) ||
    /statement|spokes/u.test(name) ||
    /^(?:thank|please|let|i urge|congrat|no,|yes)/iu.test(said)
  )
    return [];
  const after = cue === undefined ? `?${close} asked ${name}` : `?${close} ${name} asked`;
  const start = open.length + said.length;
  return [{ start, end: sentence.length - tail.length, after, severity: 'major' }];
};

/** Behind this, the second half of a statement may be lost. */
const TURN = /, (?<turn>but|if|unless|although|though|except|until|as long as|provided|because|and|so|which|when) /gu;
const SHARP = new Set(['but', 'if', 'unless', 'although', 'though', 'except', 'until', 'as long as', 'provided']);

/** A quotation that ends before its "but". */
export const plantQuoteCut: Planter = (sentence) =>
  findQuotations(sentence).flatMap((quotation): Candidate[] => {
    const said = quotation.groups?.['said'] ?? '';
    const turn = [...said.matchAll(TURN)].find(
      ({ index }) =>
        said.slice(0, index).split(' ').length >= 4 &&
        !/\b(?:not only|not just|both|neither|either|whether|between)\b/iu.test(said.slice(0, index)) &&
        said.slice(index).split(' ').length >= 5,
    );
    if (turn === undefined || /[.!?] /u.test(said)) return [];
    const start = quotation.index + 1 + turn.index;
    const last = /[,.!?]$/u.exec(said)?.[0] ?? '';
    const end = quotation.index + 1 + said.length - last.length;
    return [{ start, end, after: '', severity: SHARP.has(turn.groups?.['turn'] ?? '') ? 'major' : 'minor' }];
  });

/** Words said by another person of the story. */
export const plantSpeaker: Planter = (sentence, facts, random) => {
  const pattern =
    /[,?!]["”] (?:(?<who>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?) (?:said|says|told|added|explained|wrote)|(?:said|says|added) (?<who2>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?))(?=[.,]| [a-z])/gu;
  return [...sentence.matchAll(pattern)].flatMap((match): Candidate[] => {
    const name = match.groups?.['who'] ?? match.groups?.['who2'] ?? '';
    const speaker = facts.people.find(({ last }) => name === last || name.endsWith(` ${last}`));
    const others = facts.people.filter(({ last }) => last !== speaker?.last && !sentence.includes(last));
    if (speaker === undefined || others.length === 0) return [];
    const other = random.pick(others);
    const start = match.index + match[0].lastIndexOf(name);
    return [
      { start, end: start + name.length, after: name.includes(' ') ? other.full : other.last, severity: 'major' },
    ];
  });
};
