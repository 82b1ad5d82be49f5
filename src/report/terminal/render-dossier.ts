/** A whole dossier for a terminal: the stories that several articles tell, the articles that stand alone, the counts. */
import type { Dossier, Story } from '../../model/index.ts';
import { countOf } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page } from './lay-out.ts';
import { renderCorrections } from './render-corrections.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { pageOf, type ReportOptions, renderStory } from './render-story.ts';

/** Articles that stand alone, listed by title. */
const SHOWN_ALONE = 20;

function renderAlone(alone: readonly Story[], page: Page): string {
  const lines = alone
    .slice(0, SHOWN_ALONE)
    .flatMap(({ title, id }) =>
      layOut([title, { text: ` · story ${id}`, style: 'faint' }], page, { first: '  · ', rest: '    ' }),
    );
  const hidden = alone.length - SHOWN_ALONE;
  const more = hidden > 0 ? layOut([`and ${hidden} more`], page, { first: '    ', rest: '    ' }) : [];
  const remark = `${countOf(alone.length, 'article')} that no other tells; --story ID prints one`;
  return `${[...headingOf('Alone', remark, page), ...lines, ...more].join('\n')}\n`;
}

/** Everything that a reader wants on the screen, ending in a line break. A dossier of one story prints it, even if alone. */
export function renderDossier(dossier: Dossier, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const onlyOne = dossier.stories.length === 1;
  const told = dossier.stories.filter(({ articleIds }) => onlyOne || articleIds.length > 1);
  const alone = dossier.stories.filter((story) => !told.includes(story));
  const parts = [
    ...told.map((story) => renderStory(story, dossier, options)),
    ...(alone.length > 0 ? [renderAlone(alone, page)] : []),
    ...(dossier.corrections === undefined ? [] : [renderCorrections(dossier, options)]),
    renderDiagnostics(dossier, options),
  ];
  return parts.join('\n');
}
