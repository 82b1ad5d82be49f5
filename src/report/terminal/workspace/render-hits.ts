/** What a search found: the place, then the words. */
import { countOf } from '../../outline/index.ts';
import { layOut } from '../lay-out.ts';
import { pageOf, type ReportOptions } from '../render-story.ts';

interface HitLine {
  readonly kind: 'article' | 'statement' | 'claim';
  readonly storyId?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly path?: string | undefined;
  readonly speaker?: string | undefined;
  readonly text: string;
}

/** Hits in order, and how many there are; ends in a line break. */
export function renderHits(
  { items, total }: { readonly items: readonly HitLine[]; readonly total: number },
  options: ReportOptions = {},
): string {
  const page = pageOf(options);
  const lines = items.flatMap((hit, index) => {
    const where = [hit.outlet, hit.publishedAt?.slice(0, 10), hit.storyId && `story ${hit.storyId}`, hit.path];
    const number = `${index + 1}. `.padStart(5);
    const rest = ' '.repeat(5);
    return [
      ...(hit.title === undefined ? [] : layOut([{ text: hit.title, style: 'strong' }], page, { first: number, rest })),
      ...layOut([{ text: where.filter((part) => part).join(' · '), style: 'faint' }], page, {
        first: hit.title === undefined ? number : rest,
        rest,
      }),
      ...layOut([hit.speaker === undefined ? '' : { text: `${hit.speaker}: `, style: 'name' }, hit.text], page, {
        first: rest,
        rest,
      }),
    ];
  });
  const hidden = total - items.length;
  const more = hidden > 0 ? `; ${countOf(hidden, 'more is', 'more are')} not shown (--limit)` : '';
  return `${[...lines, ...layOut([`${countOf(total, 'hit')}${more}.`], page)].join('\n')}\n`;
}
