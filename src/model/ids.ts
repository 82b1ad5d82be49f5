/**
 * Ids, one schema per kind of thing, so that the published schema says at every place what an id is the id of.
 * An id is a letter and what the thing is made from: hash of the article, place in it, or name.
 */
import { z } from 'zod';

export const ArticleIdSchema = z
  .string()
  .regex(/^a-[a-z0-9-]+$/u)
  .describe('Id of an Article: the same wherever the article is read from.');
export const StoryIdSchema = z
  .string()
  .regex(/^s-[a-z0-9-]+$/u)
  .describe('Id of a Story, made from that of its first article.');
export const StatementIdSchema = z
  .string()
  .regex(/^st-[a-z0-9-]+$/u)
  .describe('Id of a Statement of the same story.');
export const QuoteIdSchema = z
  .string()
  .regex(/^q-[a-z0-9-]+$/u)
  .describe('Id of a Quote.');
export const ClaimIdSchema = z
  .string()
  .regex(/^c-[a-z0-9-]+$/u)
  .describe('Id of a Claim of the same story.');
export const VariantIdSchema = z
  .string()
  .regex(/^v-[a-z0-9-]+$/u)
  .describe('Id of a Variant.');
export const ActorIdSchema = z
  .string()
  .regex(/^p-[a-z0-9-]+$/u)
  .describe('Id of an Actor of the same story.');
export const OriginIdSchema = z
  .string()
  .regex(/^o-[a-z0-9-]+$/u)
  .describe('Id of an Origin of the same story.');
export const NodeIdSchema = z
  .string()
  .regex(/^(?:a|o|lost)-[a-z0-9-]+$/u)
  .describe('Id of a StemmaNode: an article id, an origin id, or the id of a lost source.');
export const CorrectionIdSchema = z
  .string()
  .regex(/^k-[a-z0-9-]+$/u)
  .describe('Id of a Correction.');
