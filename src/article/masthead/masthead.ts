import type { ArticleStage, Masthead } from '../../model/index.ts';
import type { ArticleHead } from './article-head.ts';
import { findByline } from './find-byline.ts';
import { findCredits } from './find-credits.ts';
import { findDate } from './find-date.ts';
import { findDateline } from './find-dateline.ts';
import { findOutlet } from './find-outlet.ts';

/** What the article says about itself: outlet, byline, dateline, date and credits, from metadata or else its text. */
export const masthead = {
  name: 'masthead',
  reads: ['source', 'boilerplate'],
  writes: ['masthead'],
  run: ({ source, boilerplate }) => {
    const head: ArticleHead = { article: source, boilerplate };
    const dateline = findDateline(head);
    const outlet = findOutlet(head, dateline);
    const byline = findByline(head);
    const publishedAt = findDate(head);
    const credits = findCredits(head, { dateline, byline, outletName: outlet?.name });
    const found: Masthead = {
      ...(outlet === undefined ? {} : { outlet }),
      ...(byline === undefined ? {} : { byline: byline.text }),
      ...(dateline?.place === undefined ? {} : { dateline: { span: dateline.place.span, place: dateline.place.text } }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      credits,
    };
    return { masthead: found };
  },
} as const satisfies ArticleStage<'source' | 'boilerplate', 'masthead'>;
