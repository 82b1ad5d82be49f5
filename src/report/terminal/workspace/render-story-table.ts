/** The stories of a workspace as a table: one line each. */
import stringWidth from 'string-width';
import { countOf } from '../../outline/index.ts';
import { layOut, shorten } from '../lay-out.ts';
import { pageOf, type ReportOptions } from '../render-story.ts';

interface StoryLine {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const GAP = '  ';
/** A title that is cut further says nothing. */
const MIN_TITLE = 16;

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - stringWidth(text))) + text;

/** "2016-05-28", "2016-05-28 – 06-02", "" */
function daysOf({ from, to }: StoryLine): string {
  if (from === undefined) return '';
  if (to === undefined || to === from) return from;
  return `${from} – ${to.slice(0, 4) === from.slice(0, 4) ? to.slice(5) : to}`;
}

/** A line per story, and how many there are; ends in a line break. */
export function renderStoryTable(
  {
    items,
    total,
    articles,
  }: { readonly items: readonly StoryLine[]; readonly total: number; readonly articles: number },
  options: ReportOptions = {},
): string {
  const page = pageOf(options);
  const rows = items.map((item) => ({
    id: item.id,
    articles: String(item.articles),
    outlets: String(item.outlets),
    days: daysOf(item),
    title: item.title,
  }));
  const widest = (name: 'id' | 'articles' | 'outlets' | 'days', heading: string): number =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[name])));
  const [id, count, outlets, days] = [
    widest('id', 'story'),
    widest('articles', 'articles'),
    widest('outlets', 'outlets'),
    widest('days', 'published'),
  ];
  const titleWidth = Math.max(MIN_TITLE, page.width - id - count - outlets - days - 4 * GAP.length);
  const line = (cells: { id: string; articles: string; outlets: string; days: string; title: string }): string =>
    [
      pad(cells.id, id),
      padStart(cells.articles, count),
      padStart(cells.outlets, outlets),
      pad(cells.days, days),
      shorten(cells.title, titleWidth),
    ]
      .join(GAP)
      .trimEnd();
  const heading = line({
    id: 'story',
    articles: 'articles',
    outlets: 'outlets',
    days: 'published',
    title: 'first title',
  });
  const hidden = total - items.length;
  const more =
    hidden > 0 ? ` ${countOf(hidden, 'more is', 'more are')} not shown: --limit, --title, --from, --to.` : '';
  return `${[
    ...(rows.length === 0 ? [] : [page.palette.paint(heading, 'faint'), ...rows.map(line)]),
    ...layOut([`${countOf(total, 'story', 'stories')} of ${countOf(articles, 'article')}.${more}`], page),
  ].join('\n')}\n`;
}
