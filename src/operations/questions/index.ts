/**
 * What can be asked of a dossier, one file per question, in the order they are offered. Main value: `questions`.
 */
import type { Question } from '../question.ts';
import { exportStory } from './export-story.ts';
import { getArticle } from './get-article.ts';
import { getChronicle } from './get-chronicle.ts';
import { getCollation } from './get-collation.ts';
import { getEvidence } from './get-evidence.ts';
import { getReport } from './get-report.ts';
import { getStemma } from './get-stemma.ts';
import { getStory } from './get-story.ts';
import { listActors } from './list-actors.ts';
import { listArticles } from './list-articles.ts';
import { listClaims } from './list-claims.ts';
import { listCorrections } from './list-corrections.ts';
import { listDiagnostics } from './list-diagnostics.ts';
import { listOrigins } from './list-origins.ts';
import { listQuotes } from './list-quotes.ts';
import { listStatements } from './list-statements.ts';
import { listStories } from './list-stories.ts';
import { listVariants } from './list-variants.ts';
import { search } from './search.ts';

export { keepStory } from './find-story.ts';
export { pageInput } from './page.ts';
export {
  exportStory,
  getArticle,
  getChronicle,
  getCollation,
  getEvidence,
  getReport,
  getStemma,
  getStory,
  listActors,
  listArticles,
  listClaims,
  listCorrections,
  listDiagnostics,
  listOrigins,
  listQuotes,
  listStatements,
  listStories,
  listVariants,
  search,
};

/** Everything that can be asked of a dossier. */
export const questions: readonly Question[] = [
  listStories,
  getReport,
  search,
  listArticles,
  getArticle,
  getEvidence,
  getStory,
  listClaims,
  listVariants,
  listQuotes,
  getCollation,
  listStatements,
  listActors,
  listOrigins,
  getStemma,
  getChronicle,
  listCorrections,
  listDiagnostics,
  exportStory,
];
