/** Stories told apart (exactly), outlets named, boilerplate marked, and the report itself left unmarked. */
import { basename } from 'node:path';
import type { DossierView } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import { sameName } from './overlap.ts';
import type { Truth, TruthTelling } from './truth-schema.ts';

/** One check per true story: whether a story of the dossier holds exactly its articles. */
export function scoreSeparation(view: DossierView, truth: Truth): LayerScore {
  const key = (files: readonly string[]): string => [...files].sort().join(' + ');
  const found = new Set(view.dossier.stories.map((story) => key(story.articleIds.map(view.fileOf))));
  const names = [...new Set(truth.articles.map((article) => article.story))];
  return layerScore(
    'stories told apart',
    names.map((name) => {
      const files = key(truth.articles.filter((article) => article.story === name).map((article) => article.file));
      return { ok: found.has(files), line: `no story of exactly ${files}; the dossier has ${[...found].join(' | ')}` };
    }),
  );
}

/** One check per article: its outlet; a press release has none and is passed over. */
export function scoreOutlets(view: DossierView, truth: Truth): LayerScore {
  const published = truth.articles.filter((article) => article.role !== 'press release');
  return layerScore(
    'outlets',
    published.map((article): Check => {
      const got = view.articleOf(article.file)?.outlet?.name;
      return {
        ok: got !== undefined && sameName(got, article.outlet),
        line: `${article.file}: ${article.outlet}, got ${got ?? 'none'}`,
      };
    }),
  );
}

const placesOf = (text: string, excerpt: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1)) places.push(at);
  return places;
};

/** Whether some or every place of an excerpt is touched by a mark; an excerpt that is not in the text has no place. */
function marksOn(view: DossierView, telling: TruthTelling): { readonly places: number; readonly marked: number } {
  const article = view.articleOf(telling.file);
  if (article === undefined) return { places: 0, marked: 0 };
  const places = placesOf(article.text, telling.excerpt);
  const marked = places.filter((at) =>
    article.boilerplate.some(({ span }) => span.start < at + telling.excerpt.length && span.end > at),
  );
  return { places: places.length, marked: marked.length };
}

/** One check per line of boilerplate: it is marked, or it did not come into the text at all. */
export function scoreBoilerplate(view: DossierView, truth: Truth): LayerScore {
  return layerScore(
    'boilerplate',
    truth.boilerplate.map((line) => {
      const { places, marked } = marksOn(view, line);
      return { ok: places === 0 || marked > 0, line: `${line.file}: "${line.excerpt}" (${line.kind})` };
    }),
  );
}

/** One check per excerpt of the report: it stands in the text, and some place of it is not taken for boilerplate. */
export function scoreReportKept(view: DossierView, truth: Truth): LayerScore {
  const tellings = [
    ...truth.claims.flatMap((claim) => claim.tellings),
    ...truth.quotes.flatMap((quote) => quote.readings),
  ];
  return layerScore(
    'report kept',
    tellings.map((telling) => {
      const { places, marked } = marksOn(view, telling);
      const fault = places === 0 ? 'not in the text' : 'marked as boilerplate';
      return { ok: places > marked, line: `${basename(telling.file)}: "${telling.excerpt}" is ${fault}` };
    }),
  );
}
