/**
 * Whom the article as a whole credits, besides its own statements: agencies in dateline, byline, sign-off, copyright
 * line, address and picture credits. The outlet's own name is no credit, except in a dateline, where it says who reported.
 */
import { findAgencyName, findOutletByDomain, findOutletNames } from '../../lexicons/index.ts';
import { type Credit, evidenceOf } from '../../model/index.ts';
import { type ArticleHead, evidenceIn, findBodyHead, type MarkedText, marksOf } from './article-head.ts';
import type { FoundByline } from './find-byline.ts';
import type { FoundDateline } from './find-dateline.ts';

/** Name under which "agencies" without a name are credited. */
export const UNNAMED_AGENCIES = 'unnamed agencies';

const AGENCIES = /\b(?:news )?agencies\b|\b(?:news )?wires?(?: services?| reports?)\b/iu;
/** Segments of addresses under which outlets file agency copy: /wires/ap/, /aponline/, /reuters/. */
const ADDRESS_SLUGS: Readonly<Record<string, string>> = {
  ap: 'Associated Press',
  aponline: 'Associated Press',
  reuters: 'Reuters',
  afp: 'Agence France-Presse',
  pa: 'Press Association',
  upi: 'United Press International',
  aap: 'Australian Associated Press',
  xinhua: 'Xinhua',
  dpa: 'Deutsche Presse-Agentur',
};
/** "This article first appeared in the Example", "first reported by the Example": the whole report is credited. */
const TAKEN_OVER =
  /\b(?:(?:this|the) (?:story|article|report|post|piece) (?:was )?(?:first |originally )?(?:published|appeared|posted) (?:in|on|by|at)|(?:was |were )?first reported (?:by|in|on)|(?:re)?published (?:with permission )?from|originally (?:published|appeared) (?:in|on|at|by)) /giu;
/** How far behind these words the name may stand, in characters. */
const NAME_WITHIN = 60;

/** Credits for every outlet or agency that a marked text names, and for agencies it leaves unnamed. */
function creditsIn(head: ArticleHead, mark: MarkedText, how: Credit['how'], onlyAgencies: boolean): Credit[] {
  const named = findOutletNames(mark.text)
    .filter(({ outlet }) => !onlyAgencies || outlet.kind === 'agency')
    .map(
      ({ start, end, outlet }): Credit => ({
        name: outlet.name,
        kind: outlet.kind,
        how,
        evidence: evidenceIn(head, mark, { start, end }),
      }),
    );
  if (named.length > 0) return named;
  const agency = findAgencyName(mark.text);
  if (agency !== undefined) {
    return [{ name: agency.name, kind: 'agency', how, evidence: evidenceIn(head, mark, agency) }];
  }
  const unnamed = AGENCIES.exec(mark.text);
  if (unnamed === null) return [];
  const part = { start: unnamed.index, end: unnamed.index + unnamed[0].length };
  return [{ name: UNNAMED_AGENCIES, kind: 'agency', how, evidence: evidenceIn(head, mark, part) }];
}

function creditsOfByline(head: ArticleHead, byline: FoundByline | undefined): Credit[] {
  if (byline === undefined) return [];
  // In a note about the author the outlets are those she writes for.
  if (byline.isNote === true) return [];
  if (byline.mark !== undefined) return creditsIn(head, byline.mark, 'byline', false);
  const named = findOutletNames(byline.text).map(
    ({ outlet }): Credit => ({ name: outlet.name, kind: outlet.kind, how: 'byline' }),
  );
  return named.length === 0 && AGENCIES.test(byline.text)
    ? [{ name: UNNAMED_AGENCIES, kind: 'agency', how: 'byline' }]
    : named;
}

function creditsOfAddress({ article }: ArticleHead): Credit[] {
  if (article.url === undefined || !URL.canParse(article.url)) return [];
  const { pathname, hostname } = new URL(article.url);
  const own = findOutletByDomain(hostname)?.name;
  // The last segment is the headline, which may name an agency for other reasons.
  const names = pathname
    .toLowerCase()
    .split('/')
    .slice(1, -1)
    .flatMap((segment) => ADDRESS_SLUGS[segment] ?? []);
  return names
    .filter((name) => name !== own)
    .slice(0, 1)
    .map((name) => ({ name, kind: 'agency', how: 'markup' }));
}

function creditsOfTakingOver(head: ArticleHead): Credit[] {
  const { article } = head;
  return [...article.text.matchAll(TAKEN_OVER)].flatMap((found): Credit[] => {
    const start = found.index + found[0].length;
    const name = findOutletNames(article.text.slice(start, start + NAME_WITHIN).split('\n')[0] ?? '')[0];
    if (name === undefined || name.start > 4) return [];
    const evidence = evidenceOf(article, { start: found.index, end: start + name.end });
    return [{ name: name.outlet.name, kind: name.outlet.kind, how: 'credit-line', evidence }];
  });
}

function creditsOfDateline({ article }: ArticleHead, dateline: FoundDateline | undefined): Credit[] {
  if (dateline?.outlet === undefined) return [];
  const { name, kind, span } = dateline.outlet;
  return [{ name, kind, how: 'dateline', evidence: evidenceOf(article, span) }];
}

/** A line at the head that is nothing but an agency's name. */
const creditsOfNameLines = (head: ArticleHead): Credit[] =>
  findBodyHead(head, 3)
    .filter(
      ({ text }) => text.length < 40 && findOutletNames(text).some(({ start, end }) => end - start >= text.length - 2),
    )
    .flatMap((line) => creditsIn(head, line, 'credit-line', true));

/** "© Example/Ida Brandt": the right is in a picture, not in the text. */
const HOLDS_PICTURE = /^(?:©|\(c\)|copyright)? ?\p{Lu}[\p{L}. ]{1,30} ?\/ ?\p{Lu}/iu;

/** All credits, the first of each name and kind of place, in order of their strength. */
export function findCredits(
  head: ArticleHead,
  found: {
    readonly dateline: FoundDateline | undefined;
    readonly byline: FoundByline | undefined;
    readonly outletName: string | undefined;
  },
): Credit[] {
  const { dateline, byline, outletName } = found;
  const inMarks = (how: Credit['how'], onlyAgencies: boolean, ...kinds: Parameters<typeof marksOf>[1][]): Credit[] =>
    marksOf(head, ...kinds).flatMap((mark) => creditsIn(head, mark, how, onlyAgencies));
  const credits = [
    ...creditsOfDateline(head, dateline),
    ...creditsOfByline(head, byline),
    ...creditsOfNameLines(head),
    ...inMarks('sign-off', false, 'sign-off'),
    ...marksOf(head, 'copyright').flatMap((mark) =>
      creditsIn(head, mark, HOLDS_PICTURE.test(mark.text) ? 'picture' : 'copyright', false),
    ),
    ...inMarks('credit-line', true, 'update-note'),
    ...creditsOfTakingOver(head),
    ...head.article.credits,
    ...creditsOfAddress(head),
    ...inMarks('picture', true, 'picture-credit', 'caption'),
  ].filter(({ name, how }) => name !== outletName || how === 'dateline');
  return credits.filter(
    (credit, index) => credits.findIndex(({ name, how }) => name === credit.name && how === credit.how) === index,
  );
}
