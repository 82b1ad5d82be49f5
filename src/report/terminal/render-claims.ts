/** The claims that most articles share, each with who tells it and how many really stand behind it. */
import { type NamedStory, rangeOf, siglaOf } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, shorten } from './lay-out.ts';

/** A screenful; the dossier has them all. */
const SHOWN_CLAIMS = 8;
/** A gist longer than two lines is no gist. */
const GIST_COLUMNS = 150;

/** The section "What they report". */
export function renderClaims(named: NamedStory, page: Page): string[] {
  const shared = named.story.claims
    .map((claim) => ({ claim, tellers: new Set(claim.tellings.map(({ articleId }) => articleId)) }))
    .filter(({ tellers }) => tellers.size > 1)
    .sort((a, b) => b.tellers.size - a.tellers.size);
  if (shared.length === 0) return [];
  const shown = shared
    .slice(0, SHOWN_CLAIMS)
    .flatMap(({ claim, tellers }) => [
      ...layOut([shorten(claim.gist, GIST_COLUMNS)], page, { first: '  · ', rest: '    ' }),
      ...layOut(
        [
          { text: siglaOf(named, [...tellers]), style: 'strong' },
          ` — ${rangeOf(claim.support.observers, 'observer')}, ${rangeOf(claim.support.sources, 'source')}`,
        ],
        page,
        { first: '    ', rest: '    ' },
      ),
    ]);
  const remark = shared.length > SHOWN_CLAIMS ? `the ${SHOWN_CLAIMS} most shared of ${shared.length} claims` : '';
  return [...headingOf('What they report', remark, page), ...shown];
}
