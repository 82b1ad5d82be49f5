import { titleUseOf } from '../../lexicons/index.ts';
import type { RoleDraft } from './actor-draft.ts';
import type { ActorText } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';
import { CARRYING, isPersonNoun, isPlural, phraseStart, roleOf, same } from './role-phrase.ts';

/** Every post or description that stands before a name. Bounded work per name. */
export function findRolesBefore(article: ActorText, name: NameSpan): RoleDraft[] {
  const before = findTitleRole(article, name) ?? findNounBefore(article, name) ?? findHolderBefore(article, name);
  return [before, findNamed(article, name)].filter((role) => role !== undefined);
}

/** "Museum Director Tom Varley", "former President Ann Lee". */
function findTitleRole(article: ActorText, name: NameSpan): RoleDraft | undefined {
  if (name.title === undefined) return undefined;
  let { first } = name.title;
  while (
    first > 0 &&
    (CARRYING.has(article.words[first - 1] ?? '') || article.words[first - 1] === '-') &&
    same(article, first - 1, first)
  ) {
    first -= 1;
  }
  return roleOf(article, wholeTitle(article, first, name.title.end), name.title.end, name.title.end - 1);
}

/** Words by which a post may be longer than the capitals that were taken for it: "National" of "National Security Adviser". */
const MAX_MORE = 2;

function wholeTitle(article: ActorText, first: number, end: number): number {
  for (let start = Math.max(0, first - MAX_MORE); start < first; start += 1) {
    const whole = titleUseOf(article.words.slice(start, end).join(' ')) !== undefined;
    if (whole && article.capital(start) && same(article, start, first)) return start;
  }
  return first;
}

/** "local police chief Omid Rahan", "former radio host Ada Lorne", "her father Piet". */
function findNounBefore(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const head = name.first - 1;
  if (name.addressFirst !== undefined || !same(article, head, name.first) || article.capital(head)) return undefined;
  const token = article.tokens[head];
  if (
    token === undefined ||
    !(/^(?:NOUN|PROPN)$/u.test(token.pos) || (token.pos === 'ADJ' && token.norm === 'chief')) ||
    !isPersonNoun(article, head) ||
    isPlural(article, head)
  )
    return undefined;
  const first = phraseStart(article, name.first);
  // "the president Venn worked for": the subject of a clause without "that".
  const clause = name.end - name.first === 1 && article.words[first - 1] === 'the';
  return clause && article.tokens[name.end]?.pos === 'VERB' ? undefined : roleOf(article, first, name.first, head);
}

/** "Russia's deputy foreign minister, Pavel Orlin," "her husband, Emil Sarn, said". */
function findHolderBefore(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const head = name.first - 2;
  if (
    article.words[name.first - 1] !== ',' ||
    !same(article, head, name.first) ||
    !isPersonNoun(article, head) ||
    isPlural(article, head)
  ) {
    return undefined;
  }
  const next = article.words[name.end] ?? '';
  if (!(next === ',' || next === '.' || article.tokens[name.end]?.pos === 'VERB' || next === '')) return undefined;
  const first = phraseStart(article, name.first - 1);
  const asked = article.tokens[first - 1];
  const owned = article.words.slice(first, head).includes("'s");
  const determined =
    asked !== undefined && (asked.pos === 'DET' || /^(?:his|her|its|their|the|a|an|my|our)$/u.test(asked.norm));
  return owned || determined ? roleOf(article, first, name.first - 1, head) : undefined;
}

/** "a bear named Bruno", "a woman called Ann". */
function findNamed(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const verb = name.first - 1;
  if (!/^(?:named|called)$/u.test(article.words[verb] ?? '') || !same(article, verb, name.first)) return undefined;
  const head = verb - 1;
  const token = article.tokens[head];
  if (!/^(?:NOUN|ADJ)$/u.test(token?.pos ?? '') || isPlural(article, head)) return undefined;
  return roleOf(article, phraseStart(article, verb), verb, head);
}
