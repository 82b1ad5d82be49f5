/** Who reports it: each article with its siglum, outlet, date, title and file. */
import type { NamedArticle, NamedStory } from '../outline/index.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { headingOf } from './heading-of.ts';
import { type Indent, layOut, type Page, type Pieces } from './lay-out.ts';

/** Columns for the siglum: "  A  ", wider when there are more than 26 articles. */
export function siglumIndent(siglum: string, articles: readonly NamedArticle[]): Indent {
  const width = Math.max(1, ...articles.map((named) => named.siglum.length));
  return { first: `  ${siglum.padEnd(width)}  `, rest: ' '.repeat(width + 4), style: 'strong' };
}

/** The section "Who reports it". */
export function renderArticles({ articles }: NamedStory, page: Page): string[] {
  const lines = articles.flatMap((named) => {
    const { article, siglum, label } = named;
    const indent = siglumIndent(siglum, articles);
    const outlet = { stated: '', inferred: ' (outlet inferred)', unknown: ' · outlet not known' };
    const where: Pieces = [
      { text: label, style: 'name' },
      outlet[article.outlet?.certainty ?? 'unknown'],
      article.publishedAt === undefined ? '' : ` · ${article.publishedAt.slice(0, 10)}`,
      { text: ` · ${escapeTerminal(article.path.slice(article.path.lastIndexOf('/') + 1))}`, style: 'faint' },
    ];
    return [
      ...layOut(where, page, indent),
      ...layOut([article.title], page, { first: indent.rest, rest: indent.rest }),
    ];
  });
  return [...headingOf('Who reports it', '', page), ...lines];
}
