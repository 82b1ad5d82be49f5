/** What becomes of a speaker's words: other words, a question, a cut, another speaker. */
import { MEANING_WORDS, WORDING_WORDS } from '../lists/quote-words.ts';
import type { Candidate, Planter } from '../site.ts';

const QUOTATION = /(?<open>["“])(?<said>[^"“”]{25,500})(?<close>["”])/gu;
/** A sentence that is a quotation and its frame: `"…," he said.` */
const FRAMED =
  /^(?<open>["“])(?<said>[^"“”]{15,110}),(?<close>["”]) (?:(?<who>[\p{L}.'’ -]{2,60}?) (?<cue>said|says)|(?<cue2>said|says) (?<who2>[\p{L}.,'’ -]{2,80}?))(?<end>\.| in | on | at | during | after | of | to )/u;

/** Words that one word of a quotation gives way to. Kept apart: what changes the meaning, and what changes the wording. */
function changeWord(
  sentence: string,
  words: ReadonlyMap<string, string>,
  severity: Candidate['severity'],
): Candidate[] {
  const pattern = new RegExp(
    `(?<![\\p{L}'’-])(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'’-])`,
    'gu',
  );
  return [...sentence.matchAll(QUOTATION)].flatMap((quotation) => {
    const offset = quotation.index + 1;
    return [...(quotation.groups?.['said'] ?? '').matchAll(pattern)].flatMap((match): Candidate[] => {
      const after = words.get(match[0]) as string;
      const [before, behind] = [
        sentence.slice(0, offset + match.index),
        sentence.slice(offset + match.index + match[0].length),
      ];
      if (/\ban? $/iu.test(before) && /^[aeiou]/u.test(after) !== /^[aeiou]/u.test(match[0])) return [];
      // A verb or a noun? "the need", "a fight", "to progress": not where the list means the other.
      if (UNFIT_BEFORE[match[0]]?.test(before) === true || UNFIT_BEHIND[match[0]]?.test(behind) === true) return [];
      return [{ start: offset + match.index, end: offset + match.index + match[0].length, after, severity }];
    });
  });
}
const NOUN = /\b(?:the|a|an|no|this|that|of|any|our|their|his|her|my|your|some|in|for|and) $/iu;
const VERB = /\b(?:to|will|would|can|could|should|may|might|must|not|I|we|we['’]ll|you|they|don['’]t) $/u;
const UNFIT_BEFORE: Readonly<Record<string, RegExp>> = {
  need: NOUN,
  hope: NOUN,
  love: NOUN,
  hate: NOUN,
  support: NOUN,
  fight: NOUN,
  help: NOUN,
  start: NOUN,
  stop: NOUN,
  cut: NOUN,
  win: NOUN,
  show: NOUN,
  respect: NOUN,
  welcome: /\b(?:are|is|you['’]re|most|very|be|a|the) $/u,
  increase: NOUN,
  try: NOUN,
  attempt: NOUN,
  will: NOUN,
  must: NOUN,
  right: /(?!)|\b(?:the|a|our|human|their|his|her|my|your|every) $/u,
  work: VERB,
  progress: VERB,
  issue: VERB,
  damage: VERB,
  job: /(?!)/u,
  first: /(?!)/u,
  last: /\b(?:at|will|to) $/u,
  like: /(?!)/u,
  buy: NOUN,
  fear: NOUN,
  tell: NOUN,
  hard: /(?!)/u,
  more: /\b(?:no|any|once|even|much|far|some|many) $/u,
  all: /\b(?:at|of|after|above|in|them|you|we|they|it|us|not) $/u,
  great: /(?!)/u,
  certain: /\ba $/u,
  think: /(?!)/u,
  believe: /\bmake $/u,
  clear: /\b(?:to|make|makes|made) $/u,
  alone: /\b(?:let|leave|left) $/u,
  better: /\bhad $/u,
  just: /\b(?:a|the|and|is|are|was) $/u,
};
const UNFIT_BEHIND: Readonly<Record<string, RegExp>> = {
  hope: /^ (?!that|you|we|it|they|he|she|this)/u,
  right: /^(?: now| away| after| here| there| to|ly)/u,
  like: /^/u,
  first: /^ (?:of all|lady|responder)/u,
  all: /^ (?:the|of|over|about|along|right|in)\b/u,
  well: /^/u,
  more: /^ (?:than|to|or)\b/u,
  last: /^ (?:year|week|month|night|time|thing|few|two|three|\d)/u,
  every: /^ (?:day|year|time|week|night|month|other|one)/u,
  need: /^ (?:to be|for|of)\b/u,
  work: /^ (?:on|for|with|to|hard|together|in|at|out|is)/u,
  believe: /^ in\b/u,
  think: /^ (?:about|of|so|twice)/u,
  support: /^ (?:for|of|from)/u,
  will: /^ (?:be able|never)/u,
  want: /^ $/u,
  must: /^ have/u,
  win: /^ $/u,
  fight: /^ (?:for|off|back)/u,
  get: /^ (?:to|rid|back|out|up|in|into|away|over|on|off|it|this|that|away|along|better|worse|together|here|there|[a-z]+ed)\b/u,
  show: /^ (?:up|off)/u,
  tell: /^ /u,
  look: /^/u,
  try: /^ and/u,
  stop: /^ (?:at|by|here|there)/u,
  start: /^ (?:up|over|off)/u,
  welcome: /^ to/u,
  clear: /^ (?:up|out|that)/u,
  fear: /^ (?:of|that)/u,
  increase: /^ (?:in|of)/u,
  respect: /^ (?:to|for)/u,
  help: /^ (?:us|them|him|her|you|me|people|with|and|to|from|in|is)/u,
  hard: /^ (?:working|work|line|time)/u,
  easy: /^ (?:on|going)/u,
  together: /^ (?:with)/u,
};

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
  [...sentence.matchAll(QUOTATION)].flatMap((quotation): Candidate[] => {
    const said = quotation.groups?.['said'] ?? '';
    const turn = [...said.matchAll(TURN)].find(
      ({ index }) => said.slice(0, index).split(' ').length >= 4 && said.slice(index).split(' ').length >= 5,
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
