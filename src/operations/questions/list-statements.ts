import { z } from 'zod';
import { ActorIdSchema, ArticleIdSchema, OriginIdSchema, StatementSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** The statements of a story. */
export const listStatements = defineQuestion({
  name: 'listStatements',
  title: 'What the articles say on whose word.',
  description:
    'Each statement with its source, cue and content, and the chain of origins from the article to the ultimate source.',
  address: '/stories/{storyId}/statements',
  input: z.strictObject({
    ...storyInput,
    articleId: ArticleIdSchema.optional(),
    actorId: ActorIdSchema.optional().describe('Only statements of this actor.'),
    originId: OriginIdSchema.optional().describe('Only statements with this origin in their chain.'),
    ...pageInput,
  }),
  output: pageSchema(StatementSchema),
  answer: (dossier, { storyId, articleId, actorId, originId, ...page }) => {
    const statements = findStory(dossier, storyId).statements.filter(
      (statement) =>
        (articleId === undefined || statement.articleId === articleId) &&
        (actorId === undefined || statement.source?.actorId === actorId) &&
        (originId === undefined || statement.chain.includes(originId)),
    );
    return pageOf(statements, ({ id }) => id, page);
  },
});
