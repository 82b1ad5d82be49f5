/** A person's post that is another one in the other wording. */
import { meaningSimilarity, posts } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { type ChangeReader, touching } from './change-reader.ts';
import { styleKey } from './same-word.ts';

/** Words beside a post among which the person's name stands. */
const REACH = 6;

/** Kind "title". */
export const readTitleChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [postWords(change.a), postWords(change.b)];
  if (ofA.length === 0 || ofB.length === 0) return undefined;
  if ([...change.a, ...change.b].some(({ pos }) => pos === 'VERB')) return undefined;
  // Of posts that somebody once held there may be many.
  if (isPast(a, change.aStart) || isPast(b, change.bStart)) return undefined;
  if (!isPost(a, change.a, change.aStart) || !isPost(b, change.b, change.bStart)) return undefined;
  if (ofA.some((one) => ofB.some((other) => isSamePost(one, other)))) return undefined;
  return {
    kind: 'title',
    severity: 'major',
    about: `“${textOf(change.a)}” or “${textOf(change.b)}”`,
    weight: 6,
    keys: [keyOf(change.a), keyOf(change.b)],
    verb: { one: 'makes it', many: 'make it' },
  };
};

const isPast = ({ words }: WordedTelling, start: number): boolean =>
  words
    .slice(Math.max(0, start - 2), start)
    .some(({ norm }) => /^(?:former|then|ex|late|onetime|retired)$/u.test(norm));

const textOf = (words: readonly Token[]): string => words.map(({ norm }) => norm).join(' ');
const keyOf = (words: readonly Token[]): string => words.map(styleKey).join(' ');

/** A word of a post in its one spelling, without the full stop of "Sen.". */
function postWord({ norm, lemma }: Token): string {
  const plain = norm.replace(/\./gu, '');
  return posts().spellings.get(plain) ?? posts().spellings.get(lemma) ?? (posts().heads.has(plain) ? plain : lemma);
}

const isHead = (word: Token): boolean => posts().heads.has(postWord(word));

const postWords = (words: readonly Token[]): Token[] =>
  words.filter((word) => isHead(word) || posts().modifiers.has(postWord(word)));

/** "spokesman" and "spokeswoman", "Sen." and "senator" are one post. */
const isSamePost = (a: Token, b: Token): boolean =>
  postWord(a) === postWord(b) || a.stem === b.stem || meaningSimilarity(a.stem, b.stem) > 0;

/** Whether the words are part of what a person is called: a role of somebody, or a head of a post beside a name. */
function isPost({ article, words }: WordedTelling, changed: readonly Token[], start: number): boolean {
  const roles = article.actors.list.flatMap((actor) => actor.roles);
  if (touching(roles, changed).length > 0) return true;
  const next = words[start + changed.length];
  if (!changed.some(isHead) && (next === undefined || !isHead(next))) return false;
  const [from, to] = [
    words[Math.max(0, start - REACH)],
    words[Math.min(words.length, start + changed.length + REACH) - 1],
  ];
  if (from === undefined || to === undefined) return false;
  const around = { start: from.span.start, end: to.span.end };
  return article.names.some(({ kind, span }) => kind === 'person' && spansOverlap(span, around));
}
