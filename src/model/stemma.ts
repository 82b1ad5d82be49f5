import { z } from 'zod';
import { CertaintySchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';
import { ArticleIdSchema, NodeIdSchema } from './ids.ts';
import { JudgementSchema } from './judgement.ts';

export const NodeKindSchema = z.enum([
  'article',
  'outlet',
  'agency',
  'person',
  'institution',
  'document',
  'social',
  'group',
  'unnamed',
  'lost',
]);

export const StemmaNodeSchema = z.object({
  id: NodeIdSchema,
  kind: NodeKindSchema,
  label: z.string().describe('Short name for sentences: the same in every "why" and explanation of the story.'),
  adds: z
    .object({
      share: z.number().min(0).max(1).describe('Share of its words, 0 to 1.'),
      evidence: z.array(EvidenceSchema).describe('The longest of these places, longest first.'),
    })
    .optional()
    .describe('Of an article made from others of the story: what none of them explains.'),
});
export type StemmaNode = z.infer<typeof StemmaNodeSchema>;

export const BasisSchema = z.enum(['credit', 'copied', 'paraphrased', 'quoted', 'shared-error', 'lost-source']);
export type Basis = z.infer<typeof BasisSchema>;

/** `to` was made from `from`, or credits it. */
export const StemmaEdgeSchema = z.object({
  from: NodeIdSchema,
  to: NodeIdSchema,
  basis: z.array(BasisSchema).min(1),
  certainty: CertaintySchema,
  direction: z.enum(['decided', 'undecided']).describe('undecided: text is shared, but who took it is not known.'),
  strength: z.number().min(0).max(1).describe('How much speaks for it, 0 to 1: for ranking edges, not a probability.'),
  why: z.string().describe('One plain sentence.'),
  evidence: z.array(EvidenceSchema),
  judgement: JudgementSchema.optional().describe('Where somebody has confirmed or rejected it.'),
});
export type StemmaEdge = z.infer<typeof StemmaEdgeSchema>;

/** One root on which most of the story hangs: many reports, and one way in. */
export const FunnelSchema = z
  .object({
    rootId: NodeIdSchema,
    articleIds: z.array(ArticleIdSchema).min(3).describe('The articles that descend from it, in story order.'),
  })
  .describe(
    'A text (article, outlet, agency or lost source) from which at least two thirds, and at least three, of the articles of the story descend.',
  );
export type Funnel = z.infer<typeof FunnelSchema>;

/** The graph of derivations and credits of one story. */
export const StemmaSchema = z.object({
  nodes: z.array(StemmaNodeSchema),
  edges: z.array(StemmaEdgeSchema),
  loops: z.array(z.array(NodeIdSchema)).describe('The nodes of each circle of credits.'),
  funnels: z.array(FunnelSchema),
});
export type Stemma = z.infer<typeof StemmaSchema>;
