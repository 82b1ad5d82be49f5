/** Which articles are one story. Main class: `StoryClusterer`; for articles that are all at hand, `groupStories`. */
export { groupStories } from './group-stories.ts';
export { packProfile, unpackProfile } from './pack-profile.ts';
export type { StoryChange } from './regroup.ts';
export { StoryClusterer } from './story-clusterer.ts';
