import type { Dossier } from '../../model/index.ts';

/** A format to write a dossier in. */
export interface ExportFormat {
  /** As it is asked for: "graphml". */
  readonly name: string;
  readonly mediaType: string;
  /** Ending of a file, with its dot. */
  readonly ending: string;
  /** What it holds, in one line. */
  readonly holds: string;
  /** The whole file. The same dossier gives the same text. */
  readonly render: (dossier: Dossier) => string;
}
