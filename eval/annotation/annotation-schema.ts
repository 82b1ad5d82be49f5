/** The shape of an annotation: one JSON file a story; what is absent counts as nothing annotated. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string();
const Telling = z.object({ article: text, excerpt: text });

export const AnnotationSchema = z.object({
  cluster: text,
  articles: z.array(z.object({ id: text, outlet: text.optional() })),
  boilerplate: z.array(Telling).default([]),
  credits: z.array(Telling.extend({ origin: text })).default([]),
  quotes: z
    .array(
      z.object({
        group: text,
        speaker: text.nullish(),
        readings: z.array(z.object({ article: text, text })),
      }),
    )
    .default([]),
  claims: z.array(z.object({ gist: text, in: z.array(text) })).default([]),
  variants: z
    .array(z.object({ type: text, about: text, severity: z.enum(['major', 'minor']), readings: z.array(Telling) }))
    .default([]),
  derivation: z
    .array(z.object({ from: text, to: text, basis: text.optional(), symmetric: z.boolean().optional() }))
    .default([]),
  actors: z.array(z.object({ name: text, forms: z.array(text) })).default([]),
});
export type Annotation = z.infer<typeof AnnotationSchema>;

/** Throws with the place when a file does not fit. */
export const loadAnnotation = (file: string): Annotation =>
  AnnotationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
