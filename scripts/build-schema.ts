/** Writes `schema/dossier.schema.json` from the zod definitions that the program itself uses. Run: npm run schema */
import { writeFileSync } from 'node:fs';
import { renderSchema } from './render-schema.ts';

writeFileSync(new URL('../schema/dossier.schema.json', import.meta.url), renderSchema());
