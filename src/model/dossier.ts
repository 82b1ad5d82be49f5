import { z } from 'zod';
import { ActorSchema } from './actor.ts';
import { ArticleSchema } from './article.ts';
import { ChronicleSchema } from './chronicle.ts';
import { ClaimSchema, OriginSchema, SupportSchema } from './claim.ts';
import { AppliedCorrectionSchema } from './correction.ts';
import { DiagnosticSchema } from './diagnostic.ts';
import { ArticleIdSchema, StoryIdSchema } from './ids.ts';
import { QuoteSchema, StatementSchema } from './statement.ts';
import { StemmaSchema } from './stemma.ts';
import { VariantSchema } from './variant.ts';

/** The articles that report the same event, and all that is found in them. */
export const StorySchema = z.object({
  id: StoryIdSchema,
  title: z.string().describe('That of its first article.'),
  articleIds: z.array(ArticleIdSchema).min(1).describe('By date where known, then by path.'),
  support: SupportSchema.describe('Of the story as a whole: the claims that most of its articles share.'),
  statements: z.array(StatementSchema),
  quotes: z.array(QuoteSchema),
  claims: z.array(ClaimSchema),
  origins: z.array(OriginSchema),
  actors: z.array(ActorSchema),
  variants: z.array(VariantSchema).describe('What matters most stands first.'),
  stemma: StemmaSchema,
  chronicle: ChronicleSchema,
});
export type Story = z.infer<typeof StorySchema>;

export const CountsSchema = z
  .object({
    seen: z.int().nonnegative(),
    read: z.int().nonnegative(),
    repeated: z.int().nonnegative(),
    refused: z.int().nonnegative(),
  })
  .refine(({ seen, read, repeated, refused }) => read + repeated + refused === seen, 'the counts must add up to seen')
  .describe('read + repeated + refused = seen, always.');
export type Counts = z.infer<typeof CountsSchema>;

/** Everything Stemma has to say about a set of articles: the one public output. */
export const DossierSchema = z
  .object({
    format: z.literal('stemma-dossier'),
    version: z.literal('1'),
    counts: CountsSchema,
    articles: z.array(ArticleSchema),
    stories: z.array(StorySchema).describe('Largest first.'),
    diagnostics: z.array(DiagnosticSchema).describe('What was wrong with the input.'),
    corrections: z
      .array(AppliedCorrectionSchema)
      .optional()
      .describe('What people put right, oldest first; absent where nobody did.'),
  })
  .describe(
    'Everything Stemma has to say about a set of articles: what they claim, on whose word, who took it from whom, and what changed in the retelling. Every finding carries evidence, and for the article it names text.slice(span.start, span.end) === excerpt. Ids within a story name things of that story. What a schema cannot say (that ids lead somewhere, that excerpts are slices) the function checkDossier of the package checks.',
  );
export type Dossier = z.infer<typeof DossierSchema>;
