/**
 * The report: the built page with the dossier in it, as blocks of data that no browser runs. One block holds what
 * concerns all stories, and one each story with its articles, so that a page of a thousand stories reads only the one
 * that is open.
 */
import type { Dossier, Story } from '../../model/index.ts';
import { embedJson } from './embed-json.ts';

const DATA = '<!--stemma:data-->';

/** What the page must know of a story to list it. */
const entryOf = ({ id, title, articleIds, support }: Story) => ({ id, title, articleIds, support });

const block = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${embedJson(value)}</script>\n`;

/**
 * The parts of the report, in order; joined they are the file. `page` is the built page (`dist/page/report.html`).
 * Throws when `page` has no place for data.
 */
export function* renderPage(page: string, dossier: Dossier): Generator<string> {
  const [head, tail] = page.split(DATA);
  if (head === undefined || tail === undefined) throw new Error(`the built page lacks ${DATA}`);
  yield head;
  const { stories, articles, ...whole } = dossier;
  yield block('stemma', { ...whole, stories: stories.map(entryOf) });
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const story of stories) {
    yield block(story.id, { story, articles: story.articleIds.flatMap((id) => byId.get(id) ?? []) });
  }
  yield tail;
}
