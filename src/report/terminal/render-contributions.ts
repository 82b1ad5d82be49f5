/** What each article adds to the story, and what it leaves out that at least half of them tell. */
import type { Claim } from '../../model/index.ts';
import { findContributions, type NamedStory } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, shorten } from './lay-out.ts';
import { siglumIndent } from './render-articles.ts';

/** Claims shown on each side per article. */
const SHOWN = 3;

function renderList(claims: readonly Claim[], mark: string, none: string, lead: string, page: Page): string[] {
  if (claims.length === 0) return layOut([{ text: none, style: 'faint' }], page, { first: lead, rest: lead });
  const shown = claims
    .slice(0, SHOWN)
    .flatMap(({ gist }) =>
      layOut([shorten(gist, page.width * 2 - 30)], page, { first: `${lead}${mark} `, rest: `${lead}  ` }),
    );
  const hidden = claims.length - SHOWN;
  return hidden > 0 ? [...shown, ...layOut([`${mark} and ${hidden} more`], page, { first: lead, rest: lead })] : shown;
}

/** The section "What each adds (+) or leaves out (−)". */
export function renderContributions(named: NamedStory, page: Page): string[] {
  const { articles, byId, story } = named;
  if (articles.length < 2 || story.claims.length === 0) return [];
  const lines = findContributions(story).flatMap(({ articleId, adds, leavesOut, ownShare }) => {
    const article = byId.get(articleId);
    if (article === undefined) return [];
    const share = ownShare === undefined ? '' : ` — ${Math.round(ownShare * 100)} % its own`;
    const indent = siglumIndent(article.siglum, articles);
    return [
      ...layOut([{ text: article.label, style: 'name' }, share], page, indent),
      ...renderList(adds, '+', 'no claim that only it tells', indent.rest, page),
      ...(leavesOut.length === 0 ? [] : renderList(leavesOut, '−', '', indent.rest, page)),
    ];
  });
  return [...headingOf('What each adds (+) or leaves out (−)', '', page), ...lines];
}
