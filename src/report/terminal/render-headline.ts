/** What the story is, and the answer to "five confirmations or one?". */
import { countOf, type NamedStory, rangeOf } from '../outline/index.ts';
import { layOut, type Page } from './lay-out.ts';

/** At most this many reasons for merging sources: the dossier has them all. */
const SHOWN_REASONS = 4;

/** Title between rules, then the line of support and why it says so. */
export function renderHeadline({ story, articles }: NamedStory, page: Page): string[] {
  const { sources, observers, why } = story.support;
  const support = [countOf(articles.length, 'article'), rangeOf(observers, 'observer'), rangeOf(sources, 'source')];
  const reasons = why.slice(0, SHOWN_REASONS);
  return [
    page.palette.paint('═'.repeat(page.width), 'faint'),
    ...layOut([{ text: story.title, style: 'strong' }], page),
    page.palette.paint('═'.repeat(page.width), 'faint'),
    ...layOut(
      [
        { text: support.join(', '), style: 'strong' },
        { text: ` · story ${story.id}`, style: 'faint' },
      ],
      page,
    ),
    ...reasons.flatMap((reason) => layOut([reason], page, { first: '  · ', rest: '    ' })),
  ];
}
