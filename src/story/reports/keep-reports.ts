/**
 * The statements of an article that rest on somebody's word. The tagger finds attributions as PolNeAR counts them, acts
 * and attitudes too ("Venezuela sought aid", "the firm is concerned"): those are what the article says itself.
 */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { ReadArticle, ReadStatement } from '../../model/index.ts';
import { itemsWithin, sliceSpan } from '../../text/index.ts';

/** Words other than verbs that give a source: "according to", "as per", "in the words of", and colons and dashes. */
const FRAME = /\baccording\b|\bper\b|\bwords?\b|\bin\b|[:—–―-]/iu;

/** An article without the statements that report nothing; its other layers as they are. */
export function keepReports(article: ReadArticle): ReadArticle {
  const kept = article.statements.map((statement) => isReport(article, statement));
  const ofStatement = article.actors.ofStatement.filter((_, index) => kept[index]);
  const statements = article.statements.filter((_, index) => kept[index]);
  return { ...article, statements, actors: { ...article.actors, ofStatement } };
}

/** Quoted words are somebody's; other words are where the cue reports. */
function isReport({ source, tokens }: ReadArticle, { source: speaker, cue, manner }: ReadStatement): boolean {
  if (manner !== 'indirect') return true;
  if (cue === undefined) return speaker !== undefined;
  if (FRAME.test(sliceSpan(source.text, cue.span))) return true;
  return itemsWithin(tokens, cue.span).some(({ norm, lemma }) =>
    [norm, lemma].some((word) => findReportingVerbs(word).length > 0),
  );
}
