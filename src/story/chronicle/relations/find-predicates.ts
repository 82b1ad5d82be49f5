/** The verbs of a sentence with who does them, and whether it was done. */
import { controlOf, findReportingVerbs, verbFrames } from '../../../lexicons/index.ts';
import type { Token } from '../../../model/index.ts';
import { type ClauseView, normAt, posAt } from './clause-view.ts';
import type { PartyGroup } from './group-parties.ts';

/** One verb. */
export interface Predicate {
  /** Position of the verb. */
  readonly at: number;
  readonly subject?: PartyGroup;
  /** Position of the noun that is the subject, where it is no party: "sanctions" of "sanctions were imposed". */
  readonly subjectNoun?: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Not done, or not known to be: planned, possible, or supposed. */
  readonly status?: 'planned' | 'possible' | 'supposed';
}

const GROUP = new Set(['AUX', 'PART', 'ADV']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither', 'nor', 'no']);
const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall']);
const MODAL = new Set(['would', 'could', 'can', 'may', 'might', 'should', 'must', "'d", '’d', 'ca']);
const SUPPOSING = new Set(['if', 'unless', 'whether', 'lest']);
const RELATIVES = new Set(['who', 'which', 'that']);
const BE = new Set(['be', 'was', 'were', 'been', 'is', 'are', 'being', "'s", '’s', 'get', 'got', 'am', 'being']);
const HAVE = new Set(['have', 'has', 'had', "'ve", '’ve', 'having']);
/** Words that open a clause, though they look like prepositions. */
const OPENS_CLAUSE = new Set([
  'after',
  'as',
  'before',
  'because',
  'once',
  'since',
  'than',
  'though',
  'until',
  'while',
  'that',
  'like',
]);
const BEFORE_ING = new Set(['after', 'before', 'by', 'while', 'since', 'when', 'in', ',', 'and', 'or']);
/** Words between a verb and the "to" that it governs, at most. */
const MAX_CONTROL = 8;
/** Words of an aside between a subject and its verb, at most. */
const MAX_ASIDE = 24;

/** The verbs of a sentence from left to right; each may take over the subject of the one before. Linear but for asides. */
export function findPredicates(view: ClauseView): Predicate[] {
  const found: Predicate[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.pos === 'VERB' || isHiddenVerb(view, at)) found.push(readPredicate(view, at, token, found));
  }
  return found;
}

/** ", his lawyer said,": a source put into what it says. */
const isInserted = (view: ClauseView, at: number): boolean =>
  normAt(view, at + 1) === ',' && findReportingVerbs(normAt(view, at)).length > 0;

/** "has since met" */
const isInGroup = (view: ClauseView, at: number): boolean =>
  normAt(view, at) === 'since' && HAVE.has(normAt(view, at - 1));

/** "Iran, which backs Syria": a verb that looks like a noun. */
const isHiddenVerb = (view: ClauseView, at: number): boolean =>
  posAt(view, at) === 'NOUN' &&
  RELATIVES.has(normAt(view, at - 1)) &&
  view.groupFrom.has(at + 1) &&
  verbFrames(view.tokens[at]?.lemma ?? '').length > 0;

function readPredicate(view: ClauseView, at: number, token: Token, before: readonly Predicate[]): Predicate {
  let first = at;
  while (
    first > 0 &&
    (GROUP.has(posAt(view, first - 1)) || isInGroup(view, first - 1)) &&
    !/^['’]s$/u.test(normAt(view, first - 1))
  )
    first -= 1;
  const auxiliaries = view.tokens.slice(first, at);
  const has = (words: ReadonlySet<string>): boolean => auxiliaries.some(({ norm }) => words.has(norm));
  const isIng = token.norm.endsWith('ing');
  const lastBe = auxiliaries.findLast(({ pos, norm }) => pos === 'AUX' && (BE.has(norm) || HAVE.has(norm)));
  const passive = lastBe !== undefined && BE.has(lastBe.norm) && !isIng;
  const infinitive = auxiliaries.some(({ norm }) => norm === 'to') || normAt(view, first - 1) === 'to';
  const previous = before.findLast((other) => !isInserted(view, other.at));
  const own = { at, passive, negated: has(NEGATIONS) };
  if (infinitive) return { ...own, ...readInfinitive(view, first, previous, own.negated) };
  const status = has(FUTURE) ? 'planned' : has(MODAL) ? 'possible' : undefined;
  const subject = findSubject(view, first, previous, isIng && lastBe === undefined);
  if (subject === undefined) return status === undefined ? own : { ...own, status };
  const supposed = SUPPOSING.has(normAt(view, (subject.group?.start ?? subject.noun ?? 0) - 1));
  // "tried to topple X by arming Y": Y was armed.
  const taken = subject.inherited === true && normAt(view, first - 1) !== 'by' ? previous?.status : undefined;
  const whole = supposed ? 'supposed' : (status ?? taken);
  return {
    ...own,
    ...(subject.group === undefined ? {} : { subject: subject.group }),
    ...(subject.noun === undefined ? {} : { subjectNoun: subject.noun }),
    ...(whole === undefined ? {} : { status: whole }),
  };
}

/** "to meet" is done by whom the verb before is done by; what that verb is says whether it happened. */
function readInfinitive(
  view: ClauseView,
  first: number,
  previous: Predicate | undefined,
  negated: boolean,
): Pick<Predicate, 'subject' | 'negated' | 'status'> {
  if (previous === undefined || first - previous.at > MAX_CONTROL) return { negated, status: 'supposed' };
  const control = controlOf(view.tokens[previous.at]?.lemma ?? '');
  const status = control === 'leads to' || control === 'refuses' ? previous.status : (previous.status ?? 'planned');
  // "asked Rey to leave": it is Rey who would leave.
  const object = view.groups.find(({ start }) => start > previous.at && start < first);
  const passive = previous.passive ? previous.subject : (object ?? previous.subject);
  const preposition = object === undefined ? undefined : view.tokens[object.start - 1];
  const isPurpose = preposition?.pos === 'ADP' && preposition.norm !== 'for' && preposition.norm !== 'on';
  const subject = isPurpose ? previous.subject : passive;
  return {
    negated: negated || previous.negated || control === 'refuses',
    ...(subject === undefined ? {} : { subject }),
    ...(status === undefined ? {} : { status }),
  };
}

interface Subject {
  readonly group?: PartyGroup;
  readonly noun?: number;
  readonly inherited?: boolean;
}

/** Walks back from the verb: over asides, "who" and "of X" to the phrase that is its subject. */
function findSubject(
  view: ClauseView,
  first: number,
  previous: Predicate | undefined,
  isIng: boolean,
): Subject | undefined {
  const inherited: Subject = {
    ...(previous?.subject === undefined ? {} : { group: previous.subject }),
    inherited: true,
  };
  let at = first - 1;
  if (isIng) {
    // "is", "has" aside, an -ing form takes the subject of the verb before it: "after accusing", ", adding".
    return BEFORE_ING.has(normAt(view, at)) ? inherited : undefined;
  }
  if (posAt(view, at) === 'CCONJ' || (normAt(view, at) === 'then' && posAt(view, at - 1) === 'CCONJ')) {
    return previous === undefined ? undefined : inherited;
  }
  let asides = 0;
  let relative = false;
  let who = false;
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    const group = view.groupTo.get(at + 1);
    if (group !== undefined) {
      const opener = normAt(view, group.start - 1);
      const antecedent =
        relative && (!who || group.parties.some(({ isPerson, end, start }) => isPerson || end - start > 1));
      if (posAt(view, group.start - 1) === 'ADP' && !OPENS_CLAUSE.has(opener) && !antecedent) {
        at = group.start - 2;
        continue;
      }
      return group.parties.every(({ kind }) => kind === 'actor') ? { group } : { noun: at };
    }
    if (RELATIVES.has(normAt(view, at)) && step < 3) {
      relative = true;
      who = normAt(view, at) === 'who';
      at -= 1;
      if (normAt(view, at) === ',') at -= 1;
    } else if (
      (normAt(view, at) === ',' || posAt(view, at) === 'PUNCT') &&
      asides === 0 &&
      /^[,—–-]$/u.test(normAt(view, at))
    ) {
      asides += 1;
      const mark = normAt(view, at);
      let open = at - 1;
      while (open > 0 && at - open < MAX_ASIDE && normAt(view, open) !== mark) open -= 1;
      if (normAt(view, open) !== mark || posAt(view, open + 1) === 'CCONJ') {
        // "banned its apps, barred its firms": the subject of the verb before.
        return at === first - 1 && previous !== undefined ? inherited : undefined;
      }
      at = open - 1;
    } else if (posAt(view, at) === 'NOUN' || posAt(view, at) === 'PROPN') {
      // "a spokesman for the ministry": the noun before the preposition counts.
      return { noun: at };
    } else return undefined;
  }
  return undefined;
}
