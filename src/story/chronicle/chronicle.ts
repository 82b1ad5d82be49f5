/**
 * Stage `chronicle`: what happened when, and who did what to whom. Events are claims with a date that their tellings
 * give; relations are read inside single sentences only.
 */
import type { StoryStage } from '../../model/index.ts';
import { buildEvents } from './build-events.ts';
import { dateClaims } from './date-claims.ts';
import { indexActors } from './index-actors.ts';
import { indexMentions } from './index-mentions.ts';
import { joinEvents } from './join-events.ts';
import { mergeRelations } from './merge-relations.ts';
import { findRelations } from './relations/index.ts';

/** Adds the chronicle. */
export const chronicle: StoryStage<'articles' | 'actors' | 'claims' | 'statements', 'chronicle'> = {
  name: 'chronicle',
  reads: ['articles', 'actors', 'claims', 'statements'],
  writes: ['chronicle'],
  run({ articles, actors, claims, statements }) {
    const mentions = indexMentions(articles, actors);
    const index = indexActors(actors);
    const dated = dateClaims(articles, claims);
    const found = articles.map((article, place) => findRelations(article, mentions[place] ?? [], index));
    const relations = mergeRelations(found, articles, { claims, statements });
    return { chronicle: { events: joinEvents(buildEvents(dated, articles, mentions), relations), relations } };
  },
};
