import { z } from 'zod';
import * as model from '../model/index.ts';

/** The schemas of the dossier by their names, for surfaces that publish schemas: each is defined once and referred to. */
export const namedSchemas: z.core.$ZodRegistry<{ id: string }> = z.registry<{ id: string }>();

for (const [name, schema] of Object.entries(model)) {
  if (schema instanceof z.ZodType && name.endsWith('Schema')) {
    namedSchemas.add(schema, { id: name.replace(/Schema$/u, '') });
  }
}
