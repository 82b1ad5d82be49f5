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
import { findReleaseOutlet } from './find-release.ts';

const NAME = "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}?(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}?){0,4})";
/** "The Example has reached out to the ministry for comment." */
const HAS_ASKED = new RegExp(
  `(?:^|[.!?”"]\\s{1,3}|\\n)${NAME} (?:has|have) (?:also )?(?:reached out|contacted|approached|asked)\\b[^.\\n]{0,160}(?:comment|response|statement|information|clarification)`,
  'gu',
);
/** "did not immediately respond to The Example's request for comment" */
const REQUEST_OF = new RegExp(
  `\\b(?:to|returned?|answered?) ${NAME}['’]s? (?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions|messages|calls)\\b`,
  'gu',
);
/** "a request for comment from The Example" */
const REQUEST_FROM = new RegExp(
  `\\b(?:requests?|inquir(?:y|ies)|questions) (?:for comment )?from ${NAME}(?=[\\s.,;])`,
  'gu',
);
/** Last words of names of outlets that the lexicon does not know. */
const NAMED_LIKE_OUTLET =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Daily|Magazine|Observer|Review|Mail|Star|Globe|Guardian|Telegraph|Today|Insider|Weekly|Press|Wire|Radio|TV|Digital|Online|Media|Dispatch|Courier|Bulletin|Echo|Examiner|Inquirer|Standard|Monitor|Reporter|Mirror|Express|Ledger|Sentinel|Register|Argus|Independent)$/u;
/** "Send a tip to our desk at NR." */
const TEAM_OF =
  /\b(?:news ?(?:team|desk|room)|newsroom|editors?) (?:at|of) ((?:The |the )?\p{Lu}[\p{L}\p{N}&'’ -]{1,40}?)(?=[.!?,]|$)/u;
/** "Jane Doe is Example's correspondent": of all outlets in a note about an author, only this one is the article's. */
const ABOUT_AUTHOR = /^(?:\p{Lu}[\p{L}'’.-]{0,24} ){2,4}(?:is|was|covers|writes|reports)\b/u;
const STAFF_OF = /\bis (?:\p{Lu}[\p{L}\p{N}&.]{0,20} ?){1,4}['’]s\b/u;
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

/** Whether the text reports what this outlet says, as a rewrite does with the outlet it rewrites. */
function isQuoted(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + 40);
    const before = text.slice(Math.max(0, at - 20), at);
    if (/^ (?:first |has |had |previously |also )?(?:report|not(?:ed|es)|wrote|writes|said|says|alleged)/u.test(after))
      return true;
    if (/\baccording to (?:the )?$/iu.test(before)) return true;
  }
  return false;
}

/** "The Hill has reached out to …", "did not respond to The Hill's request": who asks is who reports. */
function outletThatAsks({ article }: ArticleHead): Outlet | undefined {
  for (const pattern of [HAS_ASKED, REQUEST_OF, REQUEST_FROM]) {
    for (const found of article.text.matchAll(pattern)) {
      const name = found[1] ?? '';
      const known = findOutletByName(name);
      const isOutlet =
        known === undefined ? pattern === HAS_ASKED && NAMED_LIKE_OUTLET.test(name) : known.kind === 'outlet';
      if (!isOutlet || isQuoted(article.text, name)) continue;
      const start = pattern === HAS_ASKED ? found.index + found[0].indexOf(name) : found.index;
      const evidence = evidenceOf(article, { start, end: found.index + found[0].length });
      return { name: known?.name ?? name, certainty: 'inferred', evidence };
    }
  }
  return undefined;
}

/** Tip lines, forms and sign-offs name the outlet they belong to; notes about authors also name others they write for. */
function outletOfOwnNotes(head: ArticleHead): Outlet | undefined {
  const notes = marksOf(head, 'appeal', 'form', 'sign-off', 'byline').filter(
    ({ text }) => !ABOUT_AUTHOR.test(text) || STAFF_OF.test(text),
  );
  for (const mark of notes) {
    const named = findOutletNames(STAFF_OF.exec(mark.text)?.[0] ?? mark.text).find(
      ({ outlet }) => outlet.kind === 'outlet',
    );
    const team = TEAM_OF.exec(mark.text)?.[1];
    const short = team === undefined ? [] : findOutletsByShortName(team);
    const host = MAIL_OR_SITE.exec(mark.text)?.[1];
    const atHost = host === undefined ? undefined : findOutletByDomain(host);
    const byHost = atHost?.kind === 'outlet' ? atHost : undefined;
    const name = named?.outlet.name ?? byHost?.name ?? (short.length === 1 ? short[0]?.name : undefined) ?? team;
    if (name !== undefined) {
      return { name, certainty: 'inferred', evidence: evidenceIn(head, mark, { start: 0, end: mark.text.length }) };
    }
  }
  return undefined;
}

/** "(Reporting by Ann Other; Editing by Bo Lee)" */
const DESK = /\b(?:reporting|writing|editing) by\b/iu;
const HOLDER =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?,? ?(?:(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?)?,? ?(?:by )?(\p{Lu}[^.,;|\n]{2,60})/iu;

/** They sell columns to other outlets. */
const SYNDICATE = /\b(?:Writers Group|News Service|Syndicate|Syndication|Features)\b/u;

/** The holder of the copyright, unless it is an agency, whose copyright others print below its text. */
function outletOfCopyright(head: ArticleHead): Outlet | undefined {
  for (const mark of marksOf(head, 'copyright')) {
    const holder = HOLDER.exec(mark.text)?.[1]?.trim();
    if (holder === undefined) continue;
    const known = findOutletNames(holder)[0]?.outlet;
    if (known?.kind === 'agency') continue;
    if (SYNDICATE.test(holder) || (known === undefined && !NAMED_LIKE_OUTLET.test(holder))) continue;
    return {
      name: known?.name ?? holder,
      certainty: 'inferred',
      evidence: evidenceIn(head, mark, { start: 0, end: mark.text.length }),
    };
  }
  return undefined;
}

/**
 * An outlet's dateline is its own: "(CNN)". An agency's stands over every copy; only where its desk's sign-off and its
 * copyright line close the text too, as copies seldom keep them, is the text taken for the agency's own.
 */
function outletOfDateline(head: ArticleHead, dateline: FoundDateline | undefined): Outlet | undefined {
  if (dateline?.outlet === undefined) return undefined;
  const { name, kind, span } = dateline.outlet;
  const isOwnText =
    marksOf(head, 'copyright').some(({ text }) => text.includes(name)) &&
    marksOf(head, 'sign-off').some(({ text }) => DESK.test(text));
  if (kind === 'agency' && !isOwnText) return undefined;
  return { name, certainty: 'inferred', evidence: evidenceOf(head.article, span) };
}

/** The outlet, stated by metadata or inferred from the text with its evidence; absent when neither says. */
export function findOutlet(head: ArticleHead, dateline: FoundDateline | undefined): Outlet | undefined {
  return (
    outletOfMetadata(head) ??
    outletThatAsks(head) ??
    outletOfOwnNotes(head) ??
    findReleaseOutlet(head) ??
    outletOfDateline(head, dateline) ??
    outletOfCopyright(head)
  );
}
