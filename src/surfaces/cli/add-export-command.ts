/** The command `export`: a dossier, what is found in a folder with its corrections, or a workspace, in another format. */
import { type Command, Option } from 'commander';
import {
  type ExportFormatName,
  exportDossier,
  exportFormats,
  exportStoredStory,
  exportWorkspace,
  isWorkspace,
  keepStory,
  openProject,
  RequestError,
  settle,
  tableFormats,
} from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { saveFile } from './save-file.ts';

type TableFormat = (typeof tableFormats)[number];

interface ExportOptions {
  readonly format: ExportFormatName | TableFormat;
  readonly story?: string;
  readonly output?: string;
}

const FORMATS = exportFormats.map(({ name, holds }) => `  ${name.padEnd(16)}${holds}`).join('\n');

const isTableFormat = (format: string): format is TableFormat => tableFormats.some((name) => name === format);
const isDossierFormat = (format: string): format is ExportFormatName =>
  exportFormats.some(({ name }) => name === format);

async function contentOf(path: string, format: ExportFormatName, story: string | undefined): Promise<string> {
  if (story !== undefined && (await isWorkspace(path))) return (await exportStoredStory(path, story, format)).content;
  const project = await openProject(path);
  const dossier = await settle(project)
    .then(() => project.dossier)
    .finally(() => project.close());
  return exportDossier(story === undefined ? dossier : keepStory(dossier, story), format).content;
}

/** Adds the command. */
export function addExportCommand(program: Command, io: CliProcess): void {
  const formats = [...new Set([...exportFormats.map(({ name }) => name), ...tableFormats])];
  const command = program
    .command('export')
    .description('Write what was found in a format that other programs read.')
    .argument('<path>', 'dossier.json, a folder of articles, or a workspace')
    .addOption(new Option('--format <name>', 'the format').choices(formats).makeOptionMandatory())
    .option('--story <id>', 'only the story with this id')
    .option('--output <file>', 'write to this file; standard output unless given; of a workspace, the folder')
    .addHelpText(
      'after',
      `\nFormats:\n${FORMATS}\n  ${'parquet, csv, jsonl'.padEnd(16)}  of a whole workspace: a file each for articles, statements, names, stories, claims, shared text\n\nExamples:\n  stemma export dossier.json --format graphml --output stemma.graphml\n  stemma export news.duckdb --format parquet --output tables/`,
    )
    .action(async (path: string) => {
      const { format, story, output } = command.opts<ExportOptions>();
      if (story === undefined && (await isWorkspace(path))) {
        if (!isTableFormat(format)) {
          throw new RequestError(
            `${format} is a format for one story: add --story ID, or take ${tableFormats.join(', ')} for the whole workspace`,
          );
        }
        if (output === undefined)
          throw new RequestError('a workspace becomes several files: name a folder with --output');
        const paths = await exportWorkspace(path, output, format);
        io.stderr.write(`Written: ${paths.join(', ')}\n`);
        return;
      }
      if (!isDossierFormat(format))
        throw new RequestError(`${format} is a format for a whole workspace, which ${path} is not`);
      const content = await contentOf(path, format, story);
      if (output === undefined) io.stdout.write(content);
      else io.stderr.write(`Written: ${saveFile(output, [content])}\n`);
    });
}
