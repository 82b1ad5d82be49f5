import { z } from 'zod';
import { CertaintySchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';
import { ActorIdSchema, ClaimIdSchema, StatementIdSchema } from './ids.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

export const WhenSchema = z
  .object({
    from: z.string().regex(ISO_DATE).describe('ISO 8601 date, inclusive.'),
    to: z.string().regex(ISO_DATE).describe('ISO 8601 date, inclusive.'),
    certainty: CertaintySchema,
  })
  .refine(({ from, to }) => from <= to, 'from must not be after to')
  .describe('A day, or the days within which it lies; from <= to.');
export type When = z.infer<typeof WhenSchema>;

/** Classes of PLOVER (openeventdata/PLOVER) that relations are coded with. */
const PLOVER_CLASSES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'CRIME',
] as const;

/** The story's dated events and the relations between its actors. */
export const ChronicleSchema = z.object({
  events: z.array(
    z.object({
      when: WhenSchema,
      what: z.string().describe('The event in the words of one article.'),
      actorIds: z.array(ActorIdSchema),
      claimIds: z.array(ClaimIdSchema),
      evidence: z.array(EvidenceSchema),
    }),
  ),
  relations: z.array(
    z.object({
      subject: ActorIdSchema,
      relation: z
        .string()
        .describe('Of a coded relation its name ("cut ties with"), otherwise the verb in its base form.'),
      class: z.enum(PLOVER_CLASSES).optional().describe('Event class of PLOVER, where the relation fits one.'),
      mode: z.string().optional().describe('Closer kind within the class: "visit", "arrest".'),
      object: ActorIdSchema,
      when: WhenSchema.optional(),
      claimIds: z.array(ClaimIdSchema),
      polarity: z.enum(['did', 'did-not']),
      status: z
        .enum(['planned', 'possible'])
        .optional()
        .describe('Not reported as done: planned or promised, or only possible. Absent for what was done.'),
      statementIds: z
        .array(StatementIdSchema)
        .optional()
        .describe('Statements in which it is said; absent where an article says it itself.'),
      evidence: z.array(EvidenceSchema),
    }),
  ),
});
export type Chronicle = z.infer<typeof ChronicleSchema>;
