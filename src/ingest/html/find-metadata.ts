/**
 * What a page's markup says about its article: JSON-LD first, then OpenGraph and the many `meta` names in use, then
 * `time` and `rel` marks in the page itself.
 */

import type { Credit } from '../../model/index.ts';
import { isoDateOf } from '../../text/index.ts';
import { creditOf, hostOf } from '../credit-of.ts';
import type { ArticleMetadata } from '../draft-of-text.ts';
import { findField, findNames, type JsonRecord } from '../json-record.ts';
import { cleanOutletName, cleanTitle, decodeEntities, isByline } from './clean-metadata.ts';
import type { DomDocument } from './dom.ts';
import { findJsonLdArticle } from './json-ld.ts';

/** Metadata of a page, the credits its markup gives, and the body its JSON-LD repeats. */
export interface PageMetadata extends ArticleMetadata {
  readonly credits: readonly Credit[];
  readonly jsonLdBody?: string | undefined;
}

interface PageAddresses {
  readonly canonical: string | undefined;
  readonly own: string | undefined;
}

const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'headline'];
const OUTLET_NAMES = ['og:site_name', 'dc.publisher', 'article:publisher_name', 'application-name', 'parsely-site'];
const BYLINE_NAMES = [
  'author',
  'byl',
  'article:author',
  'dc.creator',
  'dc.contributor',
  'sailthru.author',
  'parsely-author',
  'authors',
];
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
];
const CREDIT_NAMES = ['syndication-source', 'original-source', 'dc.source', 'article:original_source'];

/** Contents of the `meta` elements by their name, property or itemprop, in lower case; the first of each counts. */
function metaFields(page: DomDocument): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const meta of Array.from(page.querySelectorAll('meta')).slice(0, 1000)) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !fields.has(name)) fields.set(name, content);
    }
  }
  return fields;
}

const isAddress = (value: string): boolean => /^(?:https?:)?\/\//iu.test(value);

function dateInPage(page: DomDocument): string | undefined {
  const marks = [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    '[itemprop="datePublished"]',
    'article time[datetime]',
    'time[datetime]',
  ];
  for (const selector of marks) {
    const element = page.querySelector(selector);
    for (const value of [element?.getAttribute('datetime'), element?.getAttribute('content'), element?.textContent]) {
      const date = value === null || value === undefined ? undefined : isoDateOf(value);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** The only headline of the page, else the title of its window. */
function titleInPage(page: DomDocument): string | undefined {
  const headlines = page.querySelectorAll('h1');
  const element = headlines.length === 1 ? headlines[0] : page.querySelector('title');
  return element?.textContent ?? undefined;
}

/** Elements that name the author, surest first. */
const BYLINE_MARKS = [
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]',
  '[class*="byline"], [class*="author-name"], [class*="post-author"], .author',
];
/** Longest byline that is taken from the page itself, in characters; more is a note on the author. */
const MAX_BYLINE = 80;

function bylineInPage(page: DomDocument): string | undefined {
  for (const marks of BYLINE_MARKS) {
    for (const element of Array.from(page.querySelectorAll(marks)).slice(0, MAX_ELEMENTS)) {
      const text = (element.textContent ?? '')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(BY, '')
        .replace(/ [-–|•]$/u, '');
      if (text.length <= MAX_BYLINE && /^\p{L}\D+$/u.test(text) && !NO_NAME.test(text)) return text;
    }
  }
  return undefined;
}

/** The first author elements of a page are the article's; comments have authors too. */
const MAX_ELEMENTS = 4;
const BY = /^[^\p{L}]{0,3}(?:(?:article|posted|written) by|by|von|par|por)[:\s]\s*/iu;
const NO_NAME = /^(?:authors?|by|share|follow|about)\b.{0,12}$/iu;

const domainOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : hostOf(address)?.split('.').slice(-2).join('.');

/** Whom the markup credits: sources it names, and a canonical address on another site; never the page's own site. */
function findCredits(
  fields: ReadonlyMap<string, string>,
  article: JsonRecord,
  page: PageAddresses,
  outletName?: string,
): Credit[] {
  const named = CREDIT_NAMES.flatMap((name) => fields.get(name) ?? []);
  const organization = [findNames(article['sourceOrganization']), findNames(article['copyrightHolder'])];
  const canonical = page.canonical !== undefined && page.own !== undefined ? [page.canonical] : [];
  const own = new Set([domainOf(page.own), outletName]);
  const foreign = [...named, ...organization, ...canonical].filter(
    (name) => name !== undefined && !own.has(name) && !own.has(domainOf(name) ?? '-'),
  );
  const credits = foreign.flatMap((name) => creditOf(name ?? '', 'markup'));
  return credits.filter(({ name }, index) => credits.findIndex((other) => other.name === name) === index);
}

/** Everything the markup of a page says about its article. */
export function findMetadata(page: DomDocument): PageMetadata {
  const fields = metaFields(page);
  const first = (names: readonly string[], accept: (value: string) => boolean = () => true): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && accept(value));
  const article = findJsonLdArticle(page) ?? {};
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const own = fields.get('og:url') ?? findField(article, 'url');
  const url = [own, canonical].find((address) => address !== undefined && hostOf(address) !== undefined);
  const host = url === undefined ? undefined : hostOf(url)?.replace(/^www\./u, '');
  const outletName = cleanOutletName(findNames(article['publisher']) ?? first(OUTLET_NAMES)) ?? host;
  const jsonLdDate = findField(article, 'datePublished', 'dateCreated');
  const metaDate = first(DATE_NAMES, (value) => isoDateOf(value) !== undefined);
  const byline = [
    findNames(article['author'] ?? article['creator']),
    first(BYLINE_NAMES, (value) => !isAddress(value)),
    bylineInPage(page),
  ].find((name) => name !== undefined && isByline(name, outletName));
  return {
    title: cleanTitle(findField(article, 'headline') ?? first(TITLE_NAMES) ?? titleInPage(page), outletName, host),
    url,
    outletName,
    byline: byline === undefined ? undefined : decodeEntities(byline),
    date:
      [jsonLdDate, metaDate].find((date) => date !== undefined && isoDateOf(date) !== undefined) ?? dateInPage(page),
    language:
      page.documentElement?.getAttribute('lang') ?? findNames(article['inLanguage']) ?? fields.get('content-language'),
    credits: findCredits(fields, article, { canonical, own: own ?? canonical }, outletName),
    jsonLdBody: findField(article, 'articleBody'),
  };
}
