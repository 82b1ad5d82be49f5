import { z } from 'zod';
import { EvidenceSchema, SpanSchema } from './evidence.ts';
import { ArticleIdSchema } from './ids.ts';

/** What kind of voice a statement rests on. */
export const SourceKindSchema = z.enum([
  'person',
  'institution',
  'outlet',
  'agency',
  'document',
  'social',
  'group',
  'unnamed',
]);
export type SourceKind = z.infer<typeof SourceKindSchema>;

/** `stated`: the text or its markup says so. `inferred`: Stemma concludes it. */
export const CertaintySchema = z.enum(['stated', 'inferred']);
export type Certainty = z.infer<typeof CertaintySchema>;

export const OutletSchema = z.object({
  name: z.string().describe('In standard form where the outlet is known.'),
  certainty: CertaintySchema,
  evidence: EvidenceSchema.optional(),
});
export type Outlet = z.infer<typeof OutletSchema>;

/** Text of the article that is not part of its report: kept, never cut. */
export const BoilerplateSchema = z.object({
  span: SpanSchema,
  kind: z.enum([
    'repeated-title',
    'caption',
    'picture-credit',
    'related-link',
    'form',
    'appeal',
    'advertisement',
    'copyright',
    'social-post',
    'sign-off',
    'byline',
    'update-note',
    'label',
    'repeated',
  ]),
  reason: z.string().describe('One plain sentence.'),
});
export type Boilerplate = z.infer<typeof BoilerplateSchema>;

/** A credit the article gives as a whole: dateline agency, sign-off, copyright line, "first reported by". */
export const CreditSchema = z.object({
  name: z.string().describe('Whom it credits, in standard form ("Associated Press").'),
  kind: SourceKindSchema,
  how: z.enum(['dateline', 'byline', 'sign-off', 'copyright', 'credit-line', 'link', 'markup', 'picture']),
  evidence: EvidenceSchema.optional(),
});
export type Credit = z.infer<typeof CreditSchema>;

/** "2016-05-28", "2016-05-28T09:53", "2016-05-28T09:53:00.5Z", "2016-05-28T09:53:00+02:00" */
const ISO_DATE_OR_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::\d{2})?)?)?$/u;

/** One report as one outlet published it. */
export const ArticleSchema = z.object({
  id: ArticleIdSchema,
  path: z.string().describe('File it came from; for one of several in a file, `file.jsonl#3`.'),
  url: z.string().optional().describe('Where it was published, as its markup says.'),
  outlet: OutletSchema.optional(),
  title: z.string().describe('Its headline; its first words where it has none.'),
  byline: z.string().optional().describe('Who wrote it, as printed, without "By".'),
  dateline: z.string().optional().describe('The place it is dated from.'),
  publishedAt: z
    .string()
    .regex(ISO_DATE_OR_TIME)
    .optional()
    .describe('ISO 8601 date or date-time, as exact as known; without an offset where none is given.'),
  language: z.string().describe('BCP 47 tag; "und" when not known.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of the UTF-8 bytes of `text`, in hexadecimal.'),
  text: z.string().describe('What the reader sees; every span points into it.'),
  boilerplate: z.array(BoilerplateSchema),
  credits: z.array(CreditSchema),
});
export type Article = z.infer<typeof ArticleSchema>;

/** An article as a reader of a format yields it, before any stage has looked at its text. */
export interface SourceArticle {
  readonly id: string;
  /** File it came from; for one of many in a file, `file.jsonl#3`. */
  readonly path: string;
  readonly url?: string;
  /** From markup or metadata only. */
  readonly outlet?: Outlet;
  readonly title: string;
  /** Where the title stands in `text`, if it stands there. */
  readonly titleSpan?: { readonly start: number; readonly end: number };
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language: string;
  readonly sha256: string;
  readonly text: string;
  /** Credits from markup: canonical link to another site, `syndication-source`, feed `<source>`. */
  readonly credits: readonly Credit[];
  /** Boilerplate that the markup itself names: captions in `figcaption`. Absent where there is no markup. */
  readonly marked?: readonly Boilerplate[];
}
