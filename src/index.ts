/**
 * Stemma as a library: the operations as functions, the dossier's types and schemas.
 *
 *     import { readStories } from 'stemma';
 *     const dossier = await readStories({ paths: ['reports/'] });
 */
export {
  type Actor,
  ActorSchema,
  type Article,
  ArticleSchema,
  type Basis,
  type Chronicle,
  ChronicleSchema,
  type Claim,
  ClaimSchema,
  type Counts,
  checkDossier,
  type Diagnostic,
  DiagnosticSchema,
  type Dossier,
  DossierSchema,
  type Evidence,
  EvidenceSchema,
  type Funnel,
  type Origin,
  OriginSchema,
  type Quote,
  QuoteSchema,
  type Range,
  type Reading,
  type SourceKind,
  type Statement,
  StatementSchema,
  type Stemma,
  type StemmaEdge,
  type StemmaNode,
  StemmaSchema,
  type Story,
  StorySchema,
  type Support,
  type Variant,
  type VariantKind,
  VariantSchema,
} from './model/index.ts';
export {
  type OperationContext,
  type Progress,
  type ReadStoriesInput,
  ReadStoriesInputSchema,
  RequestError,
  readStories,
  serialiseDossier,
} from './operations/index.ts';
export { type ReportOptions, renderDossier, renderStory } from './report/index.ts';
