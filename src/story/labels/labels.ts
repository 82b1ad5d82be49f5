import type { StoryStage } from '../../model/index.ts';
import { labelArticles } from './label-articles.ts';

/** Gives every article of the story a short name. */
export const labels: StoryStage<'articles', 'labels'> = {
  name: 'labels',
  reads: ['articles'],
  writes: ['labels'],
  run: ({ articles }) => ({ labels: labelArticles(articles) }),
};
