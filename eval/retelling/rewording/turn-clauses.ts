/** The parts of a sentence in another order: each turn takes a sentence and gives it back turned, or nothing where it does not fit. */
import { lowerFirst, upperFirst } from './free-text.ts';

type Turn = (sentence: string) => string | undefined;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const hasQuote = (text: string): boolean => /["“”]/u.test(text);
const VOICE =
  "(?:[Tt]he |[Aa] |[Aa]n )?[\\p{L}.'’\\uE000-\\uEBFF-]+(?: (?:of |for |the |and )?[\\p{L}.'’\\uE000-\\uEBFF-]+){0,5}";

/** "On Friday, the court met." to "The court met on Friday." */
const frontToBack: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<when>(?:On|Last|Late|Early|Earlier) (?:on |last |this )?(?:${DAY}|week|month|year)(?: (?:morning|afternoon|evening|night))?),? (?<rest>[^,;:]{20,140})\\.$`,
    'u',
  ).exec(sentence);
  const { when = '', rest = '' } = match?.groups ?? {};
  return match === null || hasQuote(rest) || /\b(?:that|said)\b/u.test(rest)
    ? undefined
    : `${upperFirst(rest)} ${when.charAt(0).toLowerCase()}${when.slice(1)}.`;
};

/** "The court met on Friday." to "On Friday, the court met." */
const backToFront: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<rest>[^,;:]{20,140}) (?<when>on ${DAY}(?: (?:morning|afternoon|evening|night))?|last (?:week|month|year)|earlier this (?:week|month|year))\\.$`,
    'u',
  ).exec(sentence);
  const { when = '', rest = '' } = match?.groups ?? {};
  const inside =
    match === null || hasQuote(rest) || /\b(?:that|who|said|which)\b/u.test(rest) ? undefined : lowerFirst(rest);
  return inside === undefined ? undefined : `${upperFirst(when)}, ${inside}.`;
};

/** "Although it rained, the game went on." to "The game went on although it rained." */
const subordinateToBack: Turn = (sentence) => {
  const match =
    /^(?<word>Although|While|After|When|If|Because|Before|Since|Despite|During) (?<first>[^,;:.]{8,90}), (?<second>[^,;:]{15,140})\.$/u.exec(
      sentence,
    );
  const { word = '', first = '', second = '' } = match?.groups ?? {};
  return match === null || hasQuote(sentence) || /\b(?:that|said|which|who)\b/u.test(second)
    ? undefined
    : `${upperFirst(second)} ${word.toLowerCase()} ${first}.`;
};

/** "The game went on although it rained." to "Although it rained, the game went on." */
const subordinateToFront: Turn = (sentence) => {
  const match =
    /^(?<first>[^,;:]{15,110}),? (?<word>although|because|after|when|while|despite|during) (?<second>[^,;:.]{8,90})\.$/u.exec(
      sentence,
    );
  const { word = '', first = '', second = '' } = match?.groups ?? {};
  const inside =
    match === null ||
    hasQuote(sentence) ||
    /\b(?:that|who|said|which|and|but|just|even|day|days|week|weeks|hour|hours|month|months|year|years|shortly|soon|only|to|not)\b/u.test(
      first,
    )
      ? undefined
      : lowerFirst(first);
  return inside === undefined ? undefined : `${upperFirst(word)} ${second}, ${inside}.`;
};

/** "The road is closed, police said." to "Police said the road is closed." */
const frameToFront: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<said>[^"“”;:]{20,220}), (?<frame>(?<who>${VOICE}) (?<cue>said|says|reported|announced|added)(?: (?:on )?${DAY}| in a statement)?)\\.$`,
    'u',
  ).exec(sentence);
  const { said = '', frame = '', who = '' } = match?.groups ?? {};
  const inside =
    match === null || /^(?:which|who|and|but|that)\b/u.test(who) || /\bsaid\b/u.test(said)
      ? undefined
      : lowerFirst(said);
  return inside === undefined ? undefined : `${upperFirst(frame)} that ${inside}.`;
};

/** "Police said that the road is closed." to "The road is closed, police said." */
const frameToBack: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<who>${VOICE}) (?<cue>said|says)(?<when> (?:on )?${DAY})? (?:that )?(?<said>(?:the|a|an|it|they|there|two|three|some|many)\\b[^"“”;:]{15,200})\\.$`,
    'u',
  ).exec(sentence);
  const { who = '', cue = '', when = '', said = '' } = match?.groups ?? {};
  if (
    match === null ||
    /^(?:which|who|and|but|that)\b/iu.test(who) ||
    /\b(?:said|but he|but she|and that)\b/u.test(said)
  )
    return undefined;
  const voice = lowerFirst(who) ?? who;
  return `${upperFirst(said)}, ${voice} ${cue}${when}.`;
};

const accordingToBack: Turn = (sentence) => {
  const match =
    /^According to (?<who>[A-Z]\p{L}+ [A-Z]\p{L}+, (?:a|an|the|who)\b[^,;"“”]{3,70}), (?<rest>[^;"“”]{20,220})\.$/u.exec(
      sentence,
    ) ??
    /^According to (?<who>[^,;"“”]{3,70}), (?!(?:a|an|the|who|whose|which)\b[^,;]*,)(?<rest>[^;"“”]{20,220})\.$/u.exec(
      sentence,
    );
  const { who = '', rest = '' } = match?.groups ?? {};
  return match === null ? undefined : `${upperFirst(rest)}, according to ${who}.`;
};
const accordingToFront: Turn = (sentence) => {
  const match = /^(?<rest>[^;"“”]{20,220}), according to (?<who>[^,;"“”]{3,70})\.$/u.exec(sentence);
  const { who = '', rest = '' } = match?.groups ?? {};
  const inside = match === null ? undefined : lowerFirst(rest);
  return inside === undefined ? undefined : `According to ${who}, ${inside}.`;
};

/** `"It is late," she said.` to `She said: "It is late."` */
const quoteFrame: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<open>["“])(?<said>[^"“”]{15,300}),(?<close>["”]) (?:(?<who>${VOICE}) (?<cue>said|says|added)|(?<cue2>said|says) (?<who2>${VOICE}))\\.$`,
    'u',
  ).exec(sentence);
  if (match?.groups === undefined) return undefined;
  const { open = '', said = '', close = '', who, who2, cue, cue2 } = match.groups;
  return `${upperFirst(who ?? who2 ?? '')} ${cue ?? cue2 ?? 'said'}, ${open}${said}.${close}`;
};
const quoteBack: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<who>${VOICE}) (?<cue>said|says|added)[,:] (?<open>["“])(?<said>[^"“”]{15,300})\\.(?<close>["”])$`,
    'u',
  ).exec(sentence);
  if (match?.groups === undefined || /[.!?] /u.test(match.groups['said'] ?? '')) return undefined;
  const { open = '', said = '', close = '', who = '', cue = '' } = match.groups;
  return `${open}${said},${close} ${lowerFirst(who) ?? who} ${cue}.`;
};

/** "Two men were arrested by police on Friday." to "Police arrested two men on Friday." */
const passiveToActive: Turn = (sentence) => {
  const match =
    /^(?<object>[^,;:]{4,60}) (?:was|were) (?<verb>[a-z]+ed) by (?<agent>(?:the |a |an )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?)(?<rest>(?: (?:on|in|at|after|during|for|near|last)\b[^,;:]{0,90})?)\.$/u.exec(
      sentence,
    );
  const { object = '', verb = '', agent = '', rest = '' } = match?.groups ?? {};
  const inside =
    match === null ||
    hasQuote(sentence) ||
    /\b(?:who|that|which|and|by|he|she|they|it|we|is|are|has|have|had)\b/iu.test(object) ||
    /\b(?:he|she|it|they|who|by)\b/u.test(agent)
      ? undefined
      : (lowerFirst(object) ?? object);
  return inside === undefined ? undefined : `${upperFirst(agent)} ${verb} ${inside}${rest}.`;
};
/** "Police arrested two men on Friday." to "Two men were arrested by police on Friday." */
const activeToPassive: Turn = (sentence) => {
  const match =
    /^(?<agent>(?:The |A )?[\p{L}'’]+(?: [\p{L}'’]+){0,2}) (?<verb>arrested|rescued|killed|rejected|approved|attacked|detained|destroyed|damaged|launched|postponed|cancelled|canceled|suspended|criticized|criticised|praised|welcomed|condemned|accused|banned|closed|opened|interviewed|questioned|searched|sued|fired|endorsed) (?<object>(?:the|a|an|two|three|four|five|several|dozens of|\d+) [^,;:.]{3,60}?)(?<rest>(?: (?:on|in|at|after|during|near|last) [^,;:]{0,80})?)\.$/u.exec(
      sentence,
    );
  const { agent = '', verb = '', object = '', rest = '' } = match?.groups ?? {};
  if (
    match === null ||
    hasQuote(sentence) ||
    /\b(?:who|that|which|He|She|They|It|We|and|or)\b/u.test(agent) ||
    /\b(?:who|that|which|to|and|of)\b/u.test(object)
  )
    return undefined;
  const isMany = !/^(?:the|a|an) /u.test(object) ? true : /^the /u.test(object) ? /[^s]s$/u.test(object) : false;
  return `${upperFirst(object)} ${isMany ? 'were' : 'was'} ${verb} by ${lowerFirst(agent) ?? agent}${rest}.`;
};

/** "the president of Freedonia" and "Freedonia's president". */
const ofToGenitive: Turn = (sentence) => {
  const turned = sentence.replace(
    /\bthe (president|capital|government|parliament|leader|leaders|economy|people|army|police|mayor|governor|prime minister|foreign minister|coast|north|south|east|west|history) of ([A-Z][a-z]+)(?![\p{L}’' -]+ [A-Z]|['’]| [A-Z])/gu,
    "$2's $1",
  );
  return turned === sentence || hasQuote(sentence) ? undefined : turned;
};

/** "Company spokesman John Roe said" and "John Roe, a company spokesman, said". */
const POST =
  'spokesman|spokeswoman|spokesperson|professor|analyst|economist|lawyer|attorney|researcher|adviser|strategist|official|lawmaker|consultant|historian|director';
const postBehind: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<post>[A-Z][\\p{L}]+ (?:[\\p{L}]+ ){0,2}?(?:${POST})) (?<who>[A-Z][\\p{L}'’-]+ [A-Z][\\p{L}'’-]+) (?<rest>(?:said|told|says|added) .{15,260})$`,
    'u',
  ).exec(sentence);
  const { post = '', who = '', rest = '' } = match?.groups ?? {};
  return match === null || hasQuote(post)
    ? undefined
    : `${who}, ${/^[AEIOU]/u.test(post) ? 'an' : 'a'} ${lowerFirst(post) ?? post}, ${rest}`;
};
const postBefore: Turn = (sentence) => {
  const match = new RegExp(
    `^(?<who>[A-Z][\\p{L}'’-]+ [A-Z][\\p{L}'’-]+), an? (?<post>${POST}) (?:for|at) (?:the )?(?<body>[A-Z][\\p{L}]+(?: [A-Z][\\p{L}]+)?), (?<rest>(?:said|told|says|added) .{15,260})$`,
    'u',
  ).exec(sentence);
  const { who = '', post = '', body = '', rest = '' } = match?.groups ?? {};
  return match === null ? undefined : `${body} ${post} ${who} ${rest}`;
};

/** Words that put a whole sentence in somebody's mouth: cut in two, one half would be nobody's. */
const FRAME =
  /\b(?:said|says|told|reported|reports|according|announced|noted|pointed out|added|argued|claimed|stated|warned|explained|believes?|insisted|confirmed)\b/u;

/** "It rained, and the river rose." in two sentences. */
const splitAtAnd: Turn = (sentence) => {
  if (FRAME.test(sentence)) return undefined;
  const match =
    /^(?<first>[^;:"“”]{30,200}), (?<word>and|but|so) (?<second>(?:he|she|it|they|the|this|these|his|her|their|there|some|many|officials|police) [^;:"“”]{25,200}\.)$/u.exec(
      sentence,
    );
  const { first = '', word = '', second = '' } = match?.groups ?? {};
  if (match === null || /\b(?:that|if|whether|both|between)\b/u.test(first)) return undefined;
  return `${first}. ${word === 'and' ? upperFirst(second) : `${upperFirst(word)} ${second}`}`;
};
const splitAtSemicolon: Turn = (sentence) => {
  if (FRAME.test(sentence)) return undefined;
  const [first = '', second, ...rest] = sentence.split(/; (?=[a-z])/u);
  return second === undefined ||
    rest.length > 0 ||
    hasQuote(sentence) ||
    second.length < 30 ||
    / and /u.test(second.slice(0, 5))
    ? undefined
    : `${first}. ${upperFirst(second)}`;
};
const splitAtWhile: Turn = (sentence) => {
  if (FRAME.test(sentence)) return undefined;
  const match = /^(?<first>[^;:"“”,]{30,160}), while (?<second>[^;:"“”]{25,160}\.)$/u.exec(sentence);
  const { first = '', second = '' } = match?.groups ?? {};
  return match === null || /ing\b/u.test(second.split(' ')[0] ?? '') || /\bthat\b/u.test(first)
    ? undefined
    : `${first}. Meanwhile, ${second}`;
};

/** Every turn, the surest first. */
export const TURNS: readonly Turn[] = [
  quoteFrame,
  quoteBack,
  accordingToBack,
  accordingToFront,
  postBehind,
  postBefore,
  frameToFront,
  frameToBack,
  passiveToActive,
  activeToPassive,
  splitAtAnd,
  splitAtWhile,
  splitAtSemicolon,
  subordinateToBack,
  subordinateToFront,
  frontToBack,
  backToFront,
];

/** Small turns inside a sentence, of which several can be made in one. */
export const SMALL_TURNS: readonly Turn[] = [
  ofToGenitive,
  // "the release of the papers", "the papers' release"; not "the end of the day".
  (sentence) =>
    sentence.replace(
      /\bthe (release|resignation|arrest|death|murder|killing|election|appointment|behavior|behaviour|size|owner|owners|name|names|identity|safety|role|future|success|failure|collapse|impact|closure|opening|approval|arrival|departure|leader|leaders|chairman|daughter|son|wife|husband|parents|brother|sister|family|friends|author|findings|results|contents|origin|aim|purpose) of the ([a-z]{4,}[a-z])(?= (?:was|were|is|are|has|had|have|will|would|in|on|at|and|to|by|after|before|during)\b|[.,])/gu,
      (_, thing: string, owner: string) => `the ${owner}${owner.endsWith('s') ? '’' : '’s'} ${thing}`,
    ),
  (sentence) => sentence.replace(/^However, (?=[a-z]|[A-Z])/u, 'But '),
  (sentence) => sentence.replace(/^But (?=the |he |she |they |it |there )/u, 'However, '),
  (sentence) =>
    sentence.replace(
      /\b(said|says|believes|thinks|insisted|noted|added) (?=(?:the|he|she|it|they|there|a|an|his|her|their|its) )/gu,
      '$1 that ',
    ),
  (sentence) => sentence.replace(/\b(said|says) that (?=(?:the|he|she|it|they|there) )/gu, '$1 '),
];
