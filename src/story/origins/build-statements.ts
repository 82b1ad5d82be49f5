/**
 * The statements of the dossier, each with its chain of origins: those who passed it on, nearest the article first,
 * then the source. Ids are made from the place in the article, so they stay when other articles are added.
 */
import { groupBy } from '../../algorithms/index.ts';
import { evidenceOf, type ReadArticle, type Statement, type StoryStatement } from '../../model/index.ts';
import type { KeyedVoice } from './key-voice.ts';

/** Statements of one article; `voices` are that article's, `idOfKey` the origins of the story. */
export function buildStatements(
  article: ReadArticle,
  articleIndex: number,
  voices: readonly KeyedVoice[],
  idOfKey: ReadonlyMap<string, string>,
): StoryStatement[] {
  const taken = new Set<string>();
  const byStatement = groupBy(voices, ({ voice }) => voice.statementIndex);
  return article.statements.map((read, statementIndex): StoryStatement => {
    const own = byStatement.get(statementIndex) ?? [];
    const ids = own.map(({ key }) => idOfKey.get(key)).filter((id) => id !== undefined);
    const source = own.find(({ voice }) => voice.role === 'source');
    const base = `st-${article.source.id.replace(/^a-/u, '')}-${read.content[0]?.start ?? 0}`;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    const statement: Statement = {
      id,
      articleId: article.source.id,
      content: read.content.map((span) => ({ evidence: evidenceOf(article.source, span) })),
      manner: read.manner,
      via: read.via.map(({ span, kind }) => ({ evidence: evidenceOf(article.source, span), kind })),
      chain: ids.filter((origin, place) => ids.indexOf(origin) === place),
      rule: read.rule,
    };
    if (read.cue !== undefined) statement.cue = { evidence: evidenceOf(article.source, read.cue.span) };
    if (read.source !== undefined) {
      statement.source = {
        evidence: evidenceOf(article.source, read.source.span),
        kind: source?.kind ?? read.source.kind,
      };
      if (source?.voice.actor !== undefined) statement.source.actorId = source.voice.actor.id;
    }
    return { statement, articleIndex, statementIndex };
  });
}
