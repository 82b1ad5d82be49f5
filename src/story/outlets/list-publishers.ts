import type { Masthead } from '../../model/index.ts';

/** The agency whose copyright line an article without an outlet bears: it is the agency's own issue. */
function agencyOfCopyright({ outlet, credits }: Masthead): string | undefined {
  if (outlet !== undefined) return undefined;
  const agencies = credits.filter(({ kind, how }) => kind === 'agency' && how !== 'picture');
  const names = new Set(agencies.map(({ name }) => name));
  return names.size === 1 ? agencies.find(({ how }) => how === 'copyright')?.name : undefined;
}

/**
 * Who published each article of a story: its outlet, else the agency whose copyright it bears, when no other article
 * may be that agency's own issue as well. `isPrintedByOthers`: agencies so widely printed that their copyright line
 * says nothing about the site that bears it.
 */
export function listPublishers(
  articles: readonly { readonly masthead: Masthead }[],
  isPrintedByOthers: (agency: string) => boolean,
): (string | undefined)[] {
  const agencies = articles.map(({ masthead }) => agencyOfCopyright(masthead));
  return articles.map(({ masthead }, index) => {
    if (masthead.outlet !== undefined) return masthead.outlet.name;
    const agency = agencies[index];
    if (agency === undefined || isPrintedByOthers(agency)) return undefined;
    return agencies.filter((name) => name === agency).length === 1 ? agency : undefined;
  });
}
