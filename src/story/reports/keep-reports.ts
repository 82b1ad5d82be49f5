/**
 * The statements of an article that rest on somebody's word. The tagger finds attributions as PolNeAR counts them, acts
 * and attitudes too ("Venezuela sought aid", "the firm is concerned"): those are what the article says itself.
 */
import { findReportingVerbs, isSpeechless } from '../../lexicons/index.ts';
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { itemsWithin, sliceSpan } from '../../text/index.ts';

/** Words other than verbs that give a source: "according to", "as per", "in the words of", and colons and dashes. */
const FRAME = /\baccording\b|\bper\b|\bwords?\b|\bin\b|[:—–―-]/iu;

/** An article without the statements that report nothing, and without sources that cannot speak; its other layers as they are. */
export function keepReports(article: ReadArticle): ReadArticle {
  const spoken = article.statements.map((statement) => dropSpeechless(article, statement));
  const kept = spoken.map((statement, index) =>
    isReport(article, article.statements[index] as ReadStatement, statement),
  );
  const ofStatement = article.actors.ofStatement
    .map((actor, index) => (spoken[index] === article.statements[index] ? actor : undefined))
    .filter((_, index) => kept[index]);
  const statements = spoken.filter((_, index) => kept[index]);
  return { ...article, statements, actors: { ...article.actors, ofStatement } };
}

/** A statement as it is, or without the source where that names what never speaks ("the removal", "this weekend"). */
function dropSpeechless({ tokens }: ReadArticle, statement: ReadStatement): ReadStatement {
  const { source, ...rest } = statement;
  return source !== undefined && isSpeechlessPhrase(itemsWithin(tokens, source.span)) ? rest : statement;
}

/** What may follow the chief noun: a place, a clause, a time ("advocates last week"). */
const FOLLOWS = new Set([',', 'last', 'this', 'next', 'earlier', 'later']);

/** Whether the chief noun names what never speaks; names speak, but for owners ("Orrin's removal"), and so do half of the parents. */
function isSpeechlessPhrase(words: readonly Token[]): boolean {
  const link = words.findIndex(({ pos, norm }, index) => index > 0 && (pos === 'ADP' || FOLLOWS.has(norm)));
  const core = words.slice(0, link < 0 ? words.length : link);
  const owner = core.findLastIndex(({ norm }) => norm.endsWith("'s") || norm.endsWith("s'"));
  if (core.slice(owner + 1).some(({ pos }) => pos === 'PROPN')) return false;
  const head = core.at(-1);
  if (head?.pos !== 'NOUN' || ![head.norm, head.lemma].some(isSpeechless)) return false;
  return words[link]?.norm !== 'of' || isSpeechlessPhrase(words.slice(link + 1));
}

/** Quoted words are somebody's; other words are where the cue reports and nothing speechless is their source. */
function isReport(
  { source, tokens }: ReadArticle,
  before: ReadStatement,
  { source: speaker, cue, manner }: ReadStatement,
): boolean {
  if (manner !== 'indirect') return true;
  if (before.source !== undefined && speaker === undefined) return false;
  if (cue === undefined) return speaker !== undefined;
  if (FRAME.test(sliceSpan(source.text, cue.span))) return true;
  return itemsWithin(tokens, cue.span).some(({ norm, lemma }) =>
    [norm, lemma].some((word) => findReportingVerbs(word).length > 0),
  );
}
