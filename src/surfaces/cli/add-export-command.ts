/** The command `export`: a dossier, or what is found in a folder with its corrections, in another format. */
import { type Command, Option } from 'commander';
import {
  type ExportFormatName,
  exportDossier,
  exportFormats,
  keepStory,
  openProject,
  settledDossier,
} from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { saveFile } from './save-file.ts';

interface ExportOptions {
  readonly format: ExportFormatName;
  readonly story?: string;
  readonly output?: string;
}

const FORMATS = exportFormats.map(({ name, holds }) => `  ${name.padEnd(16)}${holds}`).join('\n');

/** Adds the command. */
export function addExportCommand(program: Command, io: CliProcess): void {
  const formats = exportFormats.map(({ name }) => name);
  const command = program
    .command('export')
    .description('Write what was found in a format that other programs read.')
    .argument('<path>', 'dossier.json, or a folder of articles')
    .addOption(new Option('--format <name>', 'the format').choices(formats).makeOptionMandatory())
    .option('--story <id>', 'only the story with this id')
    .option('--output <file>', 'write to this file; standard output unless given')
    .addHelpText(
      'after',
      `\nFormats:\n${FORMATS}\n\nExample:\n  stemma export dossier.json --format graphml --output stemma.graphml`,
    )
    .action(async (path: string) => {
      const { format, story, output } = command.opts<ExportOptions>();
      const project = await openProject(path);
      const dossier = await settledDossier(project).finally(() => project.close());
      const { content } = exportDossier(story === undefined ? dossier : keepStory(dossier, story), format);
      if (output === undefined) io.stdout.write(content);
      else io.stderr.write(`Written: ${saveFile(output, [content])}\n`);
    });
}
