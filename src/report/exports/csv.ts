/**
 * Every finding with every piece of its evidence as one table (RFC 4180). A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front (CWE-1236): the words of an article must not be run.
 */
import type { Dossier } from '../../model/index.ts';
import { judgementWords } from '../outline/index.ts';
import type { ExportFormat } from './export-format.ts';
import { listFindings } from './list-findings.ts';

const COLUMNS = [
  'story_id',
  'story',
  'finding',
  'finding_id',
  'kind',
  'text',
  'note',
  'credibility',
  'judgement',
  'article_id',
  'outlet',
  'published_at',
  'path',
  'start',
  'end',
  'excerpt',
] as const;

/** Also behind blanks, and in the full-width forms that some programs read the same. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function render(dossier: Dossier): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const rows = dossier.stories.flatMap((story) =>
    listFindings(story).flatMap(({ what, id, kind, text, note, credibility, judgement, evidence }) =>
      evidence.map(({ articleId, span, excerpt }) => {
        const article = articles.get(articleId);
        return [
          story.id,
          story.title,
          what,
          id,
          kind,
          text,
          note,
          credibility?.digit ?? '',
          judgementWords(judgement),
          articleId,
          article?.outlet?.name ?? '',
          article?.publishedAt ?? '',
          article?.path ?? '',
          span.start,
          span.end,
          excerpt,
        ];
      }),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The format `csv`. */
export const csv = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  ending: '.csv',
  holds: 'every finding with every piece of its evidence as one table',
  render,
} as const satisfies ExportFormat;
