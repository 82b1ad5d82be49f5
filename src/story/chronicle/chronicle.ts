/**
 * Stage `chronicle`: what happened when, and who did what to whom. Events are claims with a date that their tellings
 * give; relations are read inside single clauses only.
 */
import type { StoryStage } from '../../model/index.ts';
import { buildEvents } from './build-events.ts';
import { dateClaims } from './date-claims.ts';
import { findRelations } from './find-relations.ts';
import { indexMentions } from './index-mentions.ts';
import { mergeRelations } from './merge-relations.ts';

/** Adds the chronicle. */
export const chronicle: StoryStage<'articles' | 'actors' | 'claims', 'chronicle'> = {
  name: 'chronicle',
  reads: ['articles', 'actors', 'claims'],
  writes: ['chronicle'],
  run({ articles, actors, claims }) {
    const mentions = indexMentions(articles, actors);
    const dated = dateClaims(articles, claims);
    const found = articles.map((article, index) => findRelations(article, mentions[index] ?? []));
    const events = buildEvents(dated, articles, mentions);
    return { chronicle: { events, relations: mergeRelations(found, articles, claims, dated) } };
  },
};
