import type { ArticleStage } from '../../model/index.ts';
import { type ArticlePage, type CleanRule, findLines } from './article-line.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findAdvertisements } from './find-advertisements.ts';
import { findAppeals } from './find-appeals.ts';
import { findAuthorNotes } from './find-author-notes.ts';
import { findBylines } from './find-bylines.ts';
import { findCaptions } from './find-captions.ts';
import { findCopyright } from './find-copyright.ts';
import { findCreditFirstCaptions } from './find-credit-first-captions.ts';
import { findForms } from './find-forms.ts';
import { findGalleryTitles } from './find-gallery-titles.ts';
import { findLabels } from './find-labels.ts';
import { findPictureCredits } from './find-picture-credits.ts';
import { findRelatedLinks } from './find-related-links.ts';
import { findRepeatedTitles } from './find-repeated-titles.ts';
import { findRepeatingCaptions } from './find-repeating-captions.ts';
import { findSiblingCaptions } from './find-sibling-captions.ts';
import { findSignOffs } from './find-sign-offs.ts';
import { findSocialPosts } from './find-social-posts.ts';
import { findUpdateNotes } from './find-update-notes.ts';

/** Every rule; where two mark the same words, the one that stands first here names the kind. To add one: name it here. */
const rules: readonly CleanRule[] = [
  findRepeatedTitles,
  findAdvertisements,
  findForms,
  findAppeals,
  findCopyright,
  findSignOffs,
  findBylines,
  findAuthorNotes,
  findUpdateNotes,
  findRelatedLinks,
  findSocialPosts,
  findLabels,
  findGalleryTitles,
  findCaptions,
  findPictureCredits,
  findCreditFirstCaptions,
];

/** Marks boilerplate: lines and parts of lines that a reader of the report passes over. */
export const clean = {
  name: 'clean',
  reads: ['source'],
  writes: ['boilerplate'],
  run: ({ source }) => {
    const page: ArticlePage = { article: source, lines: findLines(source.text) };
    const found = [...(source.marked ?? []), ...rules.flatMap((rule) => rule(page))];
    const captions = [...findRepeatingCaptions(found, page), ...findSiblingCaptions(found, page)];
    return { boilerplate: dropOverlaps([...found, ...captions]) };
  },
} as const satisfies ArticleStage<'source', 'boilerplate'>;
