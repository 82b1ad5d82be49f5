/**
 * Everybody on whose word an article says something: the sources of its statements, those who passed them on, and
 * whom its masthead credits. Picture credits are no voice of the report.
 */
import { endsOutletName, findOutletByName, findSourceKinds } from '../../lexicons/index.ts';
import type { ReadArticle, SourceKind, StoryActor } from '../../model/index.ts';
import { firstFrom, itemsWithin, type Span, sliceSpan, spanLength } from '../../text/index.ts';

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
  /** Whose document it is: "a news release from the museum". */
  readonly owner?: { readonly actor: StoryActor['actor']; readonly what: string };
  /** The words were given "in a statement", not spoken. */
  readonly isWritten?: boolean;
  /** Standard name of the outlet, once it is resolved. */
  readonly outlet?: string;
}

/** Story actors by `articleIndex/actorIndex`. */
export type ActorIndex = ReadonlyMap<string, StoryActor['actor']>;

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
  const at = firstFrom(article.tokens, span.start);
  const token = article.tokens[at];
  const before = article.tokens[at - 1];
  const opens =
    token !== undefined &&
    (before === undefined || before.sentenceIndex !== token.sentenceIndex || /^["'“‘]$/u.test(before.norm));
  const norm = token?.norm ?? '';
  const isNoun = [norm, norm.replace(/ies$/u, 'y'), norm.replace(/s$/u, ''), norm.replace(/es$/u, '')].some(
    (noun) => findSourceKinds(noun).size > 0,
  );
  // "Taliban" is a noun of the list and a name: what stands behind "the" keeps its capital.
  const isName = (token?.pos === 'PROPN' && !isNoun) || /^\p{Lu}{2}/u.test(words);
  return opens && !isName ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

interface PlacedActor {
  readonly span: Span;
  readonly actor: StoryActor['actor'];
}

/** Every mention of the article with its story actor, in text order. */
function placeActors(article: ReadArticle, articleIndex: number, actors: ActorIndex): PlacedActor[] {
  return article.actors.list
    .flatMap(({ mentions }, local) => {
      const actor = actors.get(`${articleIndex}/${local}`);
      return actor === undefined ? [] : mentions.map(({ span }) => ({ span, actor }));
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whose document the words name, and what is left of them: "a news release from the museum", "the museum's website". */
function findOwner(article: ReadArticle, placed: readonly PlacedActor[], span: Span): Voice['owner'] {
  const { text } = article.source;
  for (const entry of itemsWithin(placed, span)) {
    const { actor } = entry;
    const isPart = spanLength(entry.span) < spanLength(span);
    if (!isPart || (actor.kind !== 'organisation' && actor.kind !== 'person')) continue;
    const before = text.slice(span.start, entry.span.start);
    const after = text.slice(entry.span.end, span.end);
    const link = / (?:from|by|of)(?: the)? $/u.exec(before);
    if (link !== null) return { actor, what: before.slice(0, link.index) };
    const possessive = /^['’]s? /u.exec(after);
    if (possessive !== null && /^(?:the )?$/iu.test(before)) return { actor, what: after.slice(possessive[0].length) };
  }
  return undefined;
}

const IN_A_STATEMENT = /^\W*(?:\w+\W+){0,4}?in (?:a|an|the|its|his|her|their) (?:\w+ ){0,2}(?:statement|release)\b/u;
/** "The museum said later in a short written statement": the words stand this close behind the source. */
const STATEMENT_WINDOW = 60;

/** What an outlet publishes, and where: the rest is the outlet's name with what else stands there. */
const REPORTED_BY =
  /^(?:\w+ ){0,4}?(?:report|story|account|article|interview|piece|investigation|column|editorial) (?:in|on|by|from|of) (?:the )?(\p{Lu}[^,;]{2,60})/iu;

/** The outlet that a report is by, when nothing but its name follows. */
function outletOfReport(words: string): string | undefined {
  const name = REPORTED_BY.exec(words.slice(0, MAX_REPORT).replace(/\s+/gu, ' '))?.[1]?.trim();
  if (name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  return findOutletByName(name) === undefined && !(name.includes(' ') && endsOutletName(lastWord(name)))
    ? undefined
    : name;
}
/** Longest phrase of a report with its outlet, in characters. */
const MAX_REPORT = 160;
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The source of a statement as a voice. */
function sourceVoice(
  article: ReadArticle,
  articleIndex: number,
  statementIndex: number,
  actors: ActorIndex,
  placed: readonly PlacedActor[],
): Voice | undefined {
  const source = article.statements[statementIndex]?.source;
  if (source === undefined) return undefined;
  const { span, kind } = source;
  const local = article.actors.ofStatement[statementIndex];
  const actor = local === undefined ? undefined : actors.get(`${articleIndex}/${local}`);
  const owner = kind === 'document' ? findOwner(article, placed, span) : undefined;
  // "A report in The Oskdale Courier", "a detailed account by The Courier": the outlet says it.
  const outlet = kind === 'document' ? outletOfReport(sliceSpan(article.source.text, span)) : undefined;
  if (outlet !== undefined) return { articleIndex, statementIndex, role: 'source', span, text: outlet, kind: 'outlet' };
  const isWritten = IN_A_STATEMENT.test(article.source.text.slice(span.end, span.end + STATEMENT_WINDOW));
  return {
    articleIndex,
    statementIndex,
    role: 'source',
    span,
    text: wordsAt(article, source.antecedent ?? span),
    kind,
    ...(actor === undefined ? {} : { actor }),
    ...(owner === undefined ? {} : { owner }),
    ...(isWritten ? { isWritten } : {}),
  };
}

/** The voices of one article: statements in text order, those nearest the article first, then the masthead. */
export function findVoices(article: ReadArticle, articleIndex: number, actors: ActorIndex): Voice[] {
  const placed = placeActors(article, articleIndex, actors);
  const voices: Voice[] = [];
  article.statements.forEach((statement, statementIndex) => {
    for (const { span, kind } of statement.via) {
      voices.push({ articleIndex, statementIndex, role: 'via', span, text: wordsAt(article, span), kind });
    }
    const source = sourceVoice(article, articleIndex, statementIndex, actors, placed);
    if (source !== undefined) voices.push(source);
  });
  for (const credit of article.masthead.credits) {
    if (credit.how === 'picture') continue;
    const voice: Voice = { articleIndex, role: 'masthead', text: credit.name, kind: credit.kind };
    voices.push(credit.evidence === undefined ? voice : { ...voice, span: credit.evidence.span });
  }
  return voices;
}
