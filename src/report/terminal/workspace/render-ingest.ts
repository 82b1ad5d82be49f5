/** What became of the articles that were read into a workspace. */
import type { Diagnostic } from '../../../model/index.ts';
import { countOf } from '../../outline/index.ts';
import { layOut } from '../lay-out.ts';
import { renderProblems } from '../render-diagnostics.ts';
import { pageOf, type ReportOptions } from '../render-story.ts';

/** The part of an answer that is printed. */
interface Ingested {
  readonly workspace: string;
  readonly counts: {
    readonly seen: number;
    readonly added: number;
    readonly known: number;
    readonly repeated: number;
    readonly refused: number;
  };
  readonly articles: number;
  readonly stories: number;
  readonly touched: number;
  readonly merged: number;
  readonly split: number;
  readonly stopped: boolean;
  readonly resumed?: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Counts, stories and problems as text, ending in a line break. */
export function renderIngest(answer: Ingested, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const { counts, articles, stories, touched, merged, split, resumed, workspace } = answer;
  const { seen, added, known, repeated, refused } = counts;
  const moved = [...(merged > 0 ? [`${merged} merged`] : []), ...(split > 0 ? [`${split} split off`] : [])].join(', ');
  const lines = [
    ...(resumed === undefined
      ? []
      : layOut(
          [`The last run was cut short after ${countOf(resumed, 'article')}: this one went on from there.`],
          page,
        )),
    ...layOut(
      [
        { text: `Articles: ${seen} seen, ${added} added`, style: 'strong' },
        `, ${known} there before, ${repeated} repeated, ${refused} refused.`,
      ],
      page,
    ),
    ...layOut(
      [
        `Stories: ${countOf(touched, 'story', 'stories')} new or changed${moved === '' ? '' : ` (${moved})`}.`,
        ` The workspace holds ${countOf(articles, 'article')} in ${countOf(stories, 'story', 'stories')}.`,
      ],
      page,
    ),
  ];
  const stopped = answer.stopped
    ? layOut(
        [
          { text: 'Stopped on request.', style: 'alarm' },
          ` All that was read is saved. To go on, run the same command again: what is in ${workspace} is passed over. Stories are found when a run comes to its end.`,
        ],
        page,
      )
    : [];
  return `${[...lines, ...stopped].join('\n')}\n${renderProblems(answer.diagnostics, options)}`;
}
