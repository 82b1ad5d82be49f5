/** Which articles are one story. Main function: `groupStories`. */
export { groupStories } from './group-stories.ts';
