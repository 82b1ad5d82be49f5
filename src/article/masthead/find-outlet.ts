/**
 * The outlet of an article: from its metadata, brought to its standard name, or else inferred from words in which the
 * article speaks of itself. "X told the Example" names whom it was told, and so proves nothing.
 */
import {
  findOutletByDomain,
  findOutletByGivenName,
  findOutletByName,
  findOutletNames,
  findOutletsByShortName,
} from '../../lexicons/index.ts';
import type { Outlet } from '../../model/index.ts';
import { evidenceOf } from '../../model/index.ts';
import { type ArticleHead, evidenceIn, marksOf } from './article-head.ts';
import type { FoundDateline } from './find-dateline.ts';

/** "The Example has reached out to the ministry for comment." */
const ASKED =
  /(?:^|[.!?”"]\s{1,3}|\n)((?:The )?\p{Lu}[\p{L}\p{N}.&'’-]{0,24}(?: \p{Lu}[\p{L}\p{N}.&'’-]{0,24}){0,4}) (?:has|have) (?:also )?(?:reached out|contacted|approached|asked)\b[^.\n]{0,160}(?:comment|response|statement|information|clarification)/gu;
/** Last words of names of outlets that the lexicon does not know. */
const NAMED_LIKE_OUTLET =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Daily|Magazine|Observer|Review|Mail|Star|Globe|Guardian|Telegraph|Today|Insider|Weekly|Press|Wire|Radio|TV|Digital|Online|Media|Dispatch|Courier|Bulletin|Echo|Examiner|Inquirer|Standard|Monitor|Reporter|Mirror|Express|Ledger|Sentinel|Register|Argus|Independent)$/u;
/** "Send a tip to the news team at NR." */
const TEAM_OF =
  /\b(?:news ?(?:team|desk|room)|newsroom|editors?) (?:at|of) ((?:The |the )?\p{Lu}[\p{L}\p{N}&'’ -]{1,40}?)(?=[.!?,]|$)/u;
const MAIL_OR_SITE = /(?:@|\bwww\.)([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){1,3})\b/iu;

/** Standard name of an outlet given as name, domain or address; unknown ones stay as they are, hosts without "www.". */
export function standardOutletName(given: string): string {
  return findOutletByGivenName(given)?.name ?? findOutletByDomain(given)?.name ?? given.replace(/^www\./iu, '');
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

function outletOfMetadata({ article }: ArticleHead): Outlet | undefined {
  const { outlet, url } = article;
  const host = url === undefined ? undefined : hostOf(url);
  const byHost = host === undefined ? undefined : findOutletByDomain(host)?.name;
  if (outlet === undefined)
    return host === undefined ? undefined : { name: byHost ?? standardOutletName(host), certainty: 'stated' };
  const known = findOutletByGivenName(outlet.name) ?? findOutletByDomain(outlet.name);
  return { ...outlet, name: known?.name ?? byHost ?? standardOutletName(outlet.name) };
}

/** "The Hill has reached out to …": the article asks, so the article is The Hill's. */
function outletThatAsks({ article }: ArticleHead): Outlet | undefined {
  for (const found of article.text.matchAll(ASKED)) {
    const name = found[1] ?? '';
    const known = findOutletByName(name);
    if (known === undefined && !NAMED_LIKE_OUTLET.test(name)) continue;
    const start = found.index + found[0].indexOf(name);
    const evidence = evidenceOf(article, { start, end: found.index + found[0].length });
    return { name: known?.name ?? name, certainty: 'inferred', evidence };
  }
  return undefined;
}

/** Tip lines, forms and author notes name the outlet they belong to. */
function outletOfOwnNotes(head: ArticleHead): Outlet | undefined {
  for (const mark of marksOf(head, 'appeal', 'form', 'byline', 'sign-off')) {
    const named = findOutletNames(mark.text).find(({ outlet }) => outlet.kind === 'outlet');
    if (named !== undefined) {
      return {
        name: named.outlet.name,
        certainty: 'inferred',
        evidence: evidenceIn(head, mark, { start: 0, end: mark.text.length }),
      };
    }
    const team = TEAM_OF.exec(mark.text)?.[1];
    const short = team === undefined ? [] : findOutletsByShortName(team);
    const host = MAIL_OR_SITE.exec(mark.text)?.[1];
    const byHost = host === undefined ? undefined : findOutletByDomain(host);
    const name = byHost?.name ?? (short.length === 1 ? short[0]?.name : undefined) ?? team;
    if (name !== undefined) {
      return { name, certainty: 'inferred', evidence: evidenceIn(head, mark, { start: 0, end: mark.text.length }) };
    }
  }
  return undefined;
}

const HOLDER =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?,? ?(?:(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?)?,? ?(?:by )?(\p{Lu}[^.,;|\n]{2,60})/iu;

/** The holder of the copyright, unless it is an agency, whose copyright others print below its text. */
function outletOfCopyright(head: ArticleHead): Outlet | undefined {
  for (const mark of marksOf(head, 'copyright')) {
    const holder = HOLDER.exec(mark.text)?.[1]?.trim();
    if (holder === undefined) continue;
    const known = findOutletNames(holder)[0]?.outlet;
    if (known?.kind === 'agency') continue;
    if (known === undefined && !NAMED_LIKE_OUTLET.test(holder)) continue;
    return {
      name: known?.name ?? holder,
      certainty: 'inferred',
      evidence: evidenceIn(head, mark, { start: 0, end: mark.text.length }),
    };
  }
  return undefined;
}

function outletOfDateline({ article }: ArticleHead, dateline: FoundDateline | undefined): Outlet | undefined {
  if (dateline?.outlet === undefined || dateline.outlet.known.kind === 'agency') return undefined;
  return {
    name: dateline.outlet.known.name,
    certainty: 'inferred',
    evidence: evidenceOf(article, dateline.outlet.span),
  };
}

/** The outlet, stated by metadata or inferred from the text with its evidence; absent when neither says. */
export function findOutlet(head: ArticleHead, dateline: FoundDateline | undefined): Outlet | undefined {
  return (
    outletOfMetadata(head) ??
    outletThatAsks(head) ??
    outletOfOwnNotes(head) ??
    outletOfDateline(head, dateline) ??
    outletOfCopyright(head)
  );
}
