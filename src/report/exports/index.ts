/**
 * A dossier in formats that other programs read: standards of annotation, provenance, claims and graphs, tables, Markdown.
 * Main value: `exportFormats`. Pure; what an article says is escaped as each format wants it.
 */
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { graphml } from './graphml.ts';
import { markdown } from './markdown.ts';
import { provJson } from './prov-json.ts';
import { schemaOrg } from './schema-org.ts';
import { webAnnotation } from './web-annotation.ts';

export type { ExportFormat } from './export-format.ts';

/** Every format, in the order they are offered. */
export const exportFormats = [
  webAnnotation,
  provJson,
  schemaOrg,
  graphml,
  csv,
  markdown,
] as const satisfies readonly ExportFormat[];
