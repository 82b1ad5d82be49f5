/**
 * Stage `origins`: who says it. Every statement gets its chain of origins, and every distinct voice of the story
 * becomes one origin. An article that carries no credit as a whole speaks for its own outlet.
 */
import { nameGivenOutlet } from '../../lexicons/index.ts';
import type { ReadArticle, StoryStage } from '../../model/index.ts';
import { buildStatements } from './build-statements.ts';
import { findVoices, indexActors, type Voice } from './find-voices.ts';
import { groupOrigins } from './group-origins.ts';
import { type KeyedVoice, keyVoice } from './key-voice.ts';
import { resolveOutlets } from './resolve-outlets.ts';

/** The article's own outlet as a voice: what it says on nobody's word. */
function ownVoice(article: ReadArticle, articleIndex: number, label: string): Voice {
  const given = article.masthead.outlet;
  const { name, kind } = nameGivenOutlet(given?.name ?? label);
  const voice: Voice = { articleIndex, role: 'own', text: name, kind, outlet: name };
  return given?.evidence === undefined ? voice : { ...voice, span: given.evidence.span };
}

/** Voices of one article with their keys; the nearest outlet of a statement tells its unnamed sources apart. */
function keyVoices(voices: readonly Voice[], article: ReadArticle, label: string): KeyedVoice[] {
  const viaOf = new Map<number, Voice>();
  for (const voice of voices) {
    if (voice.role === 'via' && voice.statementIndex !== undefined && voice.outlet !== undefined) {
      if (!viaOf.has(voice.statementIndex)) viaOf.set(voice.statementIndex, voice);
    }
  }
  return voices.flatMap((voice) => {
    const via =
      voice.role === 'source' && voice.statementIndex !== undefined ? viaOf.get(voice.statementIndex) : undefined;
    return keyVoice(voice, article.source.id, label, via) ?? [];
  });
}

/** Adds the origins of the story and its statements with their chains. */
export const origins: StoryStage<'articles' | 'actors' | 'labels', 'origins' | 'statements'> = {
  name: 'origins',
  reads: ['articles', 'actors', 'labels'],
  writes: ['origins', 'statements'],
  run({ articles, actors, labels }) {
    const actorOf = indexActors(actors);
    const voicesOf = articles.map((article, articleIndex) => {
      const label = labels[articleIndex] ?? article.source.id;
      const own = ownVoice(article, articleIndex, label);
      const found = resolveOutlets(findVoices(article, articleIndex, actorOf), article.masthead.outlet?.name);
      const carriesCredit = found.some(({ role }) => role === 'masthead');
      return keyVoices(carriesCredit ? found : [...found, own], article, label);
    });
    const { origins: list, idOfKey } = groupOrigins(voicesOf.flat(), articles);
    const statements = articles.flatMap((article, index) =>
      buildStatements(article, index, voicesOf[index] ?? [], idOfKey),
    );
    return { origins: list, statements };
  },
};
