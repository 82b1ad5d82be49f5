import { z } from 'zod';
import { type Article, ArticleSchema, StoryIdSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

const ArticleSummarySchema = ArticleSchema.omit({ text: true, boilerplate: true, credits: true }).extend({
  storyId: StoryIdSchema,
  boilerplate: z.int().nonnegative().describe('Stretches that are not part of the report.'),
  credits: z.int().nonnegative().describe('How many it gives.'),
  characters: z.int().nonnegative().describe('Length of its text in UTF-16 code units.'),
});

const summaryOf = (article: Article, storyId: string): z.infer<typeof ArticleSummarySchema> => {
  const { text, boilerplate, credits, ...rest } = article;
  return { ...rest, storyId, characters: text.length, boilerplate: boilerplate.length, credits: credits.length };
};

/** The articles of a dossier or of one story, without their texts. */
export const listArticles = defineQuestion({
  name: 'listArticles',
  title: 'The articles, without their texts.',
  description: 'Title, outlet, date, path and story of each article; of one story in its order when storyId is given.',
  address: '/articles',
  input: z.strictObject({ storyId: StoryIdSchema.optional(), ...pageInput }),
  output: pageSchema(ArticleSummarySchema),
  answer: (dossier, input) => {
    const stories = input.storyId === undefined ? dossier.stories : [findStory(dossier, input.storyId)];
    const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])));
    const articles = dossier.articles.filter(({ id }) => storyOf.has(id));
    const page = pageOf(articles, ({ id }) => id, input);
    return {
      ...page,
      items: page.items.map((article) => summaryOf(article, storyOf.get(article.id) ?? '')),
    };
  },
});
