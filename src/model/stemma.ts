import { z } from 'zod';
import { CertaintySchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';

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
  id: z.string().describe('An article id, an origin id, or the id of a lost source.'),
  kind: NodeKindSchema,
  label: z.string(),
});
export type StemmaNode = z.infer<typeof StemmaNodeSchema>;

export const BasisSchema = z.enum(['credit', 'copied', 'paraphrased', 'quoted', 'shared-error', 'lost-source']);
export type Basis = z.infer<typeof BasisSchema>;

/** `to` was made from `from`, or credits it. */
export const StemmaEdgeSchema = z.object({
  from: z.string(),
  to: z.string(),
  basis: z.array(BasisSchema).min(1),
  certainty: CertaintySchema,
  direction: z.enum(['decided', 'undecided']).describe('undecided: text is shared, but who took it is not known.'),
  strength: z.number().min(0).max(1),
  why: z.string().describe('One plain sentence.'),
  evidence: z.array(EvidenceSchema),
});
export type StemmaEdge = z.infer<typeof StemmaEdgeSchema>;

/** The graph of derivations and credits of one story. */
export const StemmaSchema = z.object({
  nodes: z.array(StemmaNodeSchema),
  edges: z.array(StemmaEdgeSchema),
  loops: z.array(z.array(z.string())).describe('Node ids of each circle of credits.'),
});
export type Stemma = z.infer<typeof StemmaSchema>;
