/** Which articles are read: the inputs, and which of their columns or fields hold what, as written on a command line. */
import { z } from 'zod';
import { parseFieldMap, type ReadOptions } from '../ingest/index.ts';

/** The option `--map`. */
const FieldMapInput = z
  .string()
  .superRefine((text, issues) => {
    try {
      parseFieldMap(text);
    } catch (error) {
      issues.addIssue({ code: 'custom', message: (error as Error).message });
    }
  })
  .optional()
  .describe('which columns or fields hold what: title=headline,text=body')
  .meta({ placeholder: 'field=column,...' });

/** The properties `paths` and `map` of what an operation that reads articles takes. */
export const ARTICLES_INPUT = {
  paths: z
    .array(z.string().min(1))
    .min(1)
    .describe('files, folders, globs, or - for standard input')
    .meta({ positional: true }),
  map: FieldMapInput,
};

/** `map` for the readers. */
export const fieldsOf = (map: string | undefined): Pick<ReadOptions, 'fields'> =>
  map === undefined ? {} : { fields: parseFieldMap(map) };
