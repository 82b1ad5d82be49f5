/**
 * Everybody on whose word an article says something: the sources of its statements, those who passed them on, and
 * whom its masthead credits. Picture credits are no voice of the report.
 */
import type { ReadArticle, SourceKind, StoryActor } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { sliceSpan } from '../../text/index.ts';

/** One place where an article leans on somebody. */
export interface Voice {
  readonly articleIndex: number;
  /** Absent for a credit of the masthead. */
  readonly statementIndex?: number;
  readonly role: 'via' | 'source' | 'masthead' | 'own';
  /** Absent where only markup names it. */
  readonly span?: Span;
  readonly text: string;
  readonly kind: SourceKind;
  readonly actor?: StoryActor['actor'];
  /** Standard name of the outlet, once it is resolved. */
  readonly outlet?: string;
}

/** Which story actor an article's own actor belongs to; the key is `articleIndex/actorIndex`. */
export function indexActors(actors: readonly StoryActor[]): ReadonlyMap<string, StoryActor['actor']> {
  const index = new Map<string, StoryActor['actor']>();
  for (const { actor, members } of actors) {
    for (const member of members) index.set(`${member.articleIndex}/${member.actorIndex}`, actor);
  }
  return index;
}

/** The words of a voice, without the capital that they have only because a sentence begins there. */
function wordsAt(article: ReadArticle, span: Span): string {
  const words = sliceSpan(article.source.text, span);
  const at = firstTokenFrom(article.tokens, span.start);
  const token = article.tokens[at];
  const before = article.tokens[at - 1];
  const opens =
    token !== undefined &&
    (before === undefined || before.sentenceIndex !== token.sentenceIndex || /^["'“‘]$/u.test(before.norm));
  const isName = token?.pos === 'PROPN' || /^\p{Lu}{2}/u.test(words);
  return opens && !isName ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Index of the first token that starts at or after an offset, by halving. */
function firstTokenFrom(tokens: ReadArticle['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The voices of one article: statements in text order, those nearest the article first, then the masthead. */
export function findVoices(
  article: ReadArticle,
  articleIndex: number,
  actors: ReadonlyMap<string, StoryActor['actor']>,
): Voice[] {
  const voices: Voice[] = [];
  article.statements.forEach((statement, statementIndex) => {
    for (const { span, kind } of statement.via) {
      voices.push({ articleIndex, statementIndex, role: 'via', span, text: wordsAt(article, span), kind });
    }
    if (statement.source === undefined) return;
    const { span, kind } = statement.source;
    const local = article.actors.ofStatement[statementIndex];
    const actor = local === undefined ? undefined : actors.get(`${articleIndex}/${local}`);
    const voice: Voice = { articleIndex, statementIndex, role: 'source', span, text: wordsAt(article, span), kind };
    voices.push(actor === undefined ? voice : { ...voice, actor });
  });
  for (const credit of article.masthead.credits) {
    if (credit.how === 'picture') continue;
    const voice: Voice = { articleIndex, role: 'masthead', text: credit.name, kind: credit.kind };
    voices.push(credit.evidence === undefined ? voice : { ...voice, span: credit.evidence.span });
  }
  return voices;
}
