/**
 * What `examples/<story>/truth.json` holds; `examples/README.md` says it in words.
 * Every excerpt is an exact part of its file's visible text, white space aside.
 */
import { z } from 'zod';
import {
  ActorKindSchema,
  BasisSchema,
  BoilerplateSchema,
  RangeSchema,
  SeveritySchema,
  SourceKindSchema,
  VariantKindSchema,
} from '../../src/model/index.ts';

const TellingSchema = z.strictObject({ file: z.string(), excerpt: z.string() });
const TruthReadingSchema = z.strictObject({ says: z.string(), tellings: z.array(TellingSchema).min(1) });

export const TruthSchema = z.strictObject({
  story: z.string().describe('The story that everything below is about; the other articles belong to other stories.'),
  title: z.string(),
  articles: z.array(
    z.strictObject({
      file: z.string(),
      outlet: z.string(),
      role: z.string(),
      story: z.string(),
      publishedAt: z.iso.date(),
    }),
  ),
  derivation: z.array(
    z.strictObject({ from: z.string(), to: z.string(), basis: z.array(BasisSchema).min(1), note: z.string() }),
  ),
  lost: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      into: z.array(z.string()).min(2),
      tellings: z.array(TellingSchema),
    }),
  ),
  credits: z.array(
    z.strictObject({
      file: z.string(),
      origin: z.string(),
      kind: SourceKindSchema,
      excerpt: z.string(),
      chain: z.array(z.string()).optional().describe('Names from the link nearest the article to the ultimate source.'),
    }),
  ),
  claims: z.array(
    z.strictObject({
      gist: z.string(),
      tellings: z.array(TellingSchema).min(1),
      origins: z.array(z.strictObject({ name: z.string(), kind: SourceKindSchema })).min(1),
      sources: RangeSchema,
      observers: RangeSchema,
      why: z.string(),
    }),
  ),
  variants: z.array(
    z.strictObject({
      kind: VariantKindSchema,
      severity: SeveritySchema,
      about: z.string(),
      note: z.string(),
      readings: z.array(TruthReadingSchema).min(2),
    }),
  ),
  harmless: z.array(
    z.strictObject({
      kind: VariantKindSchema.describe('The kind it could be mistaken for.'),
      about: z.string(),
      why: z.string(),
      readings: z.array(TruthReadingSchema).min(2),
    }),
  ),
  quotes: z.array(
    z.strictObject({
      id: z.string(),
      speaker: z.string(),
      differs: z.boolean(),
      readings: z.array(TellingSchema).min(1),
    }),
  ),
  actors: z.array(
    z.strictObject({
      name: z.string(),
      kind: ActorKindSchema,
      forms: z.array(z.string()).min(1),
      roles: z.array(z.string()),
    }),
  ),
  boilerplate: z.array(z.strictObject({ file: z.string(), excerpt: z.string(), kind: BoilerplateSchema.shape.kind })),
});
export type Truth = z.infer<typeof TruthSchema>;
export type TruthTelling = z.infer<typeof TellingSchema>;
export type TruthReading = z.infer<typeof TruthReadingSchema>;
