import type { Dossier } from '../model/index.ts';
import { exportFormats } from '../report/index.ts';
import { RequestError } from './operation.ts';

/** Name of a format that a dossier can be written in. */
export type ExportFormatName = (typeof exportFormats)[number]['name'];

/** A dossier as a file of another format. */
export interface ExportedFile {
  /** A name to save it under: "s-24f377208aee.csv", or "dossier.csv" for several stories. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/**
 * Writes a dossier in a format: `web-annotation`, `prov-json`, `schema-org`, `graphml`, `csv` or `markdown`. The same dossier
 * gives the same text. Throws `RequestError` for a format that there is none of.
 */
export function exportDossier(dossier: Dossier, format: ExportFormatName): ExportedFile {
  const found = exportFormats.find(({ name }) => name === format);
  if (found === undefined) {
    throw new RequestError(
      `no format is called "${format as string}": there are ${exportFormats.map(({ name }) => name).join(', ')}`,
    );
  }
  const [story, ...others] = dossier.stories;
  const stem = story === undefined || others.length > 0 ? 'dossier' : story.id;
  return { fileName: `${stem}${found.ending}`, mediaType: found.mediaType, content: found.render(dossier) };
}
