import { z } from 'zod';
import { type Dossier, type Story, StorySchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

const Count = z.int().nonnegative();

const StorySummarySchema = StorySchema.pick({ id: true, title: true, articleIds: true, support: true }).extend({
  outlets: z.array(z.string()).describe('Who reports it, in story order.'),
  published: z
    .object({ first: z.string(), last: z.string() })
    .optional()
    .describe('Of its dated articles, as they are dated.'),
  counts: z.object({
    articles: Count,
    claims: Count,
    variants: Count,
    majorVariants: Count,
    quotes: Count,
    actors: Count,
  }),
});

function summaryOf(story: Story, articles: ReadonlyMap<string, Dossier['articles'][number]>) {
  const own = story.articleIds.flatMap((id) => articles.get(id) ?? []);
  const dates = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    id: story.id,
    title: story.title,
    articleIds: story.articleIds,
    support: story.support,
    outlets: [...new Set(own.flatMap(({ outlet }) => outlet?.name ?? []))],
    ...(first === undefined || last === undefined ? {} : { published: { first, last } }),
    counts: {
      articles: story.articleIds.length,
      claims: story.claims.length,
      variants: story.variants.length,
      majorVariants: story.variants.filter(({ severity }) => severity === 'major').length,
      quotes: story.quotes.length,
      actors: story.actors.length,
    },
  };
}

/** The stories of a dossier, largest first. */
export const listStories = defineQuestion({
  name: 'listStories',
  title: 'The stories that the articles tell.',
  description:
    'Largest first, each with its articles, how many sources and observers it rests on at least and at most, and why. Begin here.',
  address: '/stories',
  input: z.strictObject({
    minArticles: z.int().min(1).max(10_000).default(1).describe('Only stories that as many articles tell.'),
    ...pageInput,
  }),
  output: pageSchema(StorySummarySchema),
  answer: (dossier, input) => {
    const articles = new Map(dossier.articles.map((article) => [article.id, article]));
    const told = dossier.stories.filter(({ articleIds }) => articleIds.length >= input.minArticles);
    const page = pageOf(told, ({ id }) => id, input);
    return { ...page, items: page.items.map((story) => summaryOf(story, articles)) };
  },
});
