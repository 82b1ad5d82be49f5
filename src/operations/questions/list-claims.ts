import { z } from 'zod';
import { ArticleIdSchema, ClaimSchema } from '../../model/index.ts';
import { readCredibility } from '../../report/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** What the counts justify, in the digits and words of the Admiralty code. */
const CredibilitySchema = z
  .object({ digit: z.int().min(1).max(6), reading: z.string() })
  .describe('Admiralty code, credibility of information, as a reading of `support`: no verdict on what is true.');

/** The claims of a story. */
export const listClaims = defineQuestion({
  name: 'listClaims',
  title: 'What the articles of a story claim, with the support of each claim.',
  description:
    'Each claim with its tellings, the articles that are silent, and how many distinct sources and observers it has, at least and at most, with the reasons. Support is counted, truth is not judged.',
  address: '/stories/{storyId}/claims',
  input: z.strictObject({
    ...storyInput,
    minTellings: z.int().min(1).max(10_000).default(1).describe('Only claims that as many articles tell.'),
    toldBy: ArticleIdSchema.optional().describe('Only claims that this article tells.'),
    silent: ArticleIdSchema.optional().describe('Only claims that this article leaves out.'),
    ...pageInput,
  }),
  output: pageSchema(ClaimSchema.extend({ credibility: CredibilitySchema.optional() })),
  answer: (dossier, { storyId, minTellings, toldBy, silent, ...page }) => {
    const story = findStory(dossier, storyId);
    const credibilityOf = readCredibility(story.origins);
    const claims = story.claims.filter((claim) => {
      const tellers = new Set(claim.tellings.map(({ articleId }) => articleId));
      if (tellers.size < minTellings) return false;
      if (toldBy !== undefined && !tellers.has(toldBy)) return false;
      return silent === undefined || claim.silent.includes(silent);
    });
    const { items, ...rest } = pageOf(claims, ({ id }) => id, page);
    return { ...rest, items: items.map((claim) => ({ ...claim, credibility: credibilityOf(claim.support) })) };
  },
});
