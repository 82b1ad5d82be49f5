import type { StoryActor, StoryStage } from '../../model/index.ts';
import { buildActor, giveIds } from './build-actor.ts';
import { linkActors } from './link-actors.ts';
import { listNames, type StoryName } from './story-name.ts';

/** People, organisations, places and groups of a story across its articles, the most mentioned first. */
export const actors: StoryStage<'articles', 'actors'> = {
  name: 'actors',
  reads: ['articles'],
  writes: ['actors'],
  run({ articles }) {
    const names = listNames(articles);
    const groups = linkActors(names).map((group) => group.map((index) => names[index] as StoryName));
    const kept = dropPassing(groups).map((group) => ({
      group,
      actor: buildActor(group, articles),
      mentions: countMentions(group),
    }));
    kept.sort(
      (a, b) => b.mentions - a.mentions || (a.actor.name < b.actor.name ? -1 : a.actor.name > b.actor.name ? 1 : 0),
    );
    const withIds = giveIds(kept.map(({ actor }) => actor));
    return {
      actors: kept.map(
        ({ group }, index): StoryActor => ({
          actor: withIds[index] as StoryActor['actor'],
          members: group.map(({ articleIndex, actorIndex }) => ({ articleIndex, actorIndex })),
        }),
      ),
    };
  },
};

/** Common nouns that speak nowhere and are met once are no actors of the story. */
function dropPassing(groups: readonly StoryName[][]): StoryName[][] {
  return groups.filter((group) => group.some((name) => name.named || name.speaks) || countMentions(group) > 1);
}

const countMentions = (group: readonly StoryName[]): number =>
  group.reduce((sum, { local }) => sum + local.mentions.length, 0);
