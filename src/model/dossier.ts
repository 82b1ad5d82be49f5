import { z } from 'zod';
import { ActorSchema } from './actor.ts';
import { ArticleSchema } from './article.ts';
import { ChronicleSchema } from './chronicle.ts';
import { ClaimSchema, OriginSchema, RangeSchema } from './claim.ts';
import { DiagnosticSchema } from './diagnostic.ts';
import { QuoteSchema, StatementSchema } from './statement.ts';
import { StemmaSchema } from './stemma.ts';
import { VariantSchema } from './variant.ts';

/** The articles that report the same event, and all that is found in them. */
export const StorySchema = z.object({
  id: z.string(),
  title: z.string(),
  articleIds: z.array(z.string()).min(1),
  support: z
    .object({ sources: RangeSchema, observers: RangeSchema, why: z.array(z.string()) })
    .describe('Of the story as a whole: the claims its articles share.'),
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
  .describe('read + repeated + refused = seen, always.');
export type Counts = z.infer<typeof CountsSchema>;

/** Everything Stemma has to say about a set of articles: the one public output. */
export const DossierSchema = z.object({
  format: z.literal('stemma-dossier'),
  version: z.literal('1'),
  counts: CountsSchema,
  articles: z.array(ArticleSchema),
  stories: z.array(StorySchema),
  diagnostics: z.array(DiagnosticSchema),
});
export type Dossier = z.infer<typeof DossierSchema>;
