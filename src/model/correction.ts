/**
 * What a person puts right. A correction names things by what stays when the articles are read again (articles by their
 * content, findings by the words they rest on), never by the id of a finding.
 */
import { z } from 'zod';
import { SourceKindSchema } from './article.ts';
import { SpanSchema } from './evidence.ts';
import { ArticleIdSchema, CorrectionIdSchema } from './ids.ts';
import { VerdictSchema } from './judgement.ts';
import { VariantKindSchema } from './variant.ts';

/** An article by its content: its id, and the hash of its text should title or outlet be read otherwise one day. */
export const ArticleRefSchema = z.object({ articleId: ArticleIdSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/u) });
export type ArticleRef = z.infer<typeof ArticleRefSchema>;

/** Words in an article. */
export const AnchorSchema = z.object({ article: ArticleRefSchema, span: SpanSchema, excerpt: z.string() });
export type Anchor = z.infer<typeof AnchorSchema>;

/** A node of a stemma: an article, an origin by kind and name, or a lost source by the articles that draw on it. */
export const NodeRefSchema = z.union([
  z.object({ article: ArticleRefSchema }),
  z.object({ origin: z.object({ kind: SourceKindSchema, name: z.string() }) }),
  z.object({ lostSourceOf: z.array(ArticleRefSchema).min(1) }),
]);
export type NodeRef = z.infer<typeof NodeRefSchema>;

const ActorRefSchema = z.object({ name: z.string(), anchors: z.array(AnchorSchema).min(1) });

/** What is put right. */
export const ChangeSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('merge-stories'), articles: z.array(ArticleRefSchema).min(2) })
    .describe('These articles tell one story.'),
  z
    .object({
      kind: z.literal('split-story'),
      apart: z.array(ArticleRefSchema).min(1),
      from: z.array(ArticleRefSchema).min(1),
    })
    .describe('The articles of `apart` tell another story than those of `from`.'),
  z
    .object({ kind: z.literal('merge-actors'), actors: z.array(ActorRefSchema).min(2) })
    .describe('These names mean one actor; the first gives the name.'),
  z
    .object({ kind: z.literal('split-actor'), name: z.string(), apart: z.array(AnchorSchema).min(1) })
    .describe('These names of an actor mean somebody else.'),
  z
    .object({
      kind: z.literal('judge-variant'),
      verdict: VerdictSchema,
      variantKind: VariantKindSchema,
      readings: z.array(z.array(AnchorSchema).min(1)).min(2),
    })
    .describe('This disagreement is one, or is none.'),
  z
    .object({
      kind: z.literal('judge-edge'),
      verdict: VerdictSchema,
      story: ArticleRefSchema.describe('An article of the story.'),
      from: NodeRefSchema,
      to: NodeRefSchema,
    })
    .describe('This edge of the stemma is right, or is wrong.'),
  z.object({ kind: z.literal('withdraw'), correctionId: CorrectionIdSchema }).describe('An earlier correction falls.'),
]);
export type Change = z.infer<typeof ChangeSchema>;

/** One entry of the log: what, who, when and why. */
export const CorrectionSchema = z.object({
  id: CorrectionIdSchema,
  at: z.iso.datetime().describe('When, in UTC.'),
  by: z.string().min(1).max(200).describe('Who.'),
  why: z.string().min(1).max(2000).describe('For what reason.'),
  change: ChangeSchema,
});
export type Correction = z.infer<typeof CorrectionSchema>;

/** A correction and what became of it in this dossier. */
export const AppliedCorrectionSchema = CorrectionSchema.extend({
  status: z
    .enum(['applied', 'no-longer-applies', 'superseded', 'withdrawn'])
    .describe('superseded: a later correction of the same finding counts. no-longer-applies: `note` says why.'),
  note: z.string().optional().describe('One plain sentence where it is not applied.'),
});
export type AppliedCorrection = z.infer<typeof AppliedCorrectionSchema>;
