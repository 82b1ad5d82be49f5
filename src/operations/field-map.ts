/** Which columns or fields hold what, as it is written on a command line. */
import { z } from 'zod';
import { parseFieldMap, type ReadOptions } from '../ingest/index.ts';

/** The option `--map`. */
export const FieldMapInput = z
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

/** The same for the readers. */
export const fieldsOf = (map: string | undefined): Pick<ReadOptions, 'fields'> =>
  map === undefined ? {} : { fields: parseFieldMap(map) };
