/**
 * Feed files: RSS, RDF, Atom and JSON Feed (feedsmith). An entry's text is its whole content where the feed has it, else its
 * summary. An entry that names another source is that source's where its address leads away from the feed's own site, as in
 * collections of many outlets; on the feed's own site it is credited.
 */
import type { parseFeed } from 'feedsmith';
import { creditOf } from '../credit-of.ts';
import { textOfMarkup } from '../html/index.ts';
import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import { draftOfRecord } from '../records/index.ts';

type ParsedFeed = ReturnType<typeof parseFeed<string>>;

/** What all four kinds of feed say of an entry. */
interface FeedEntry {
  readonly title: string | undefined;
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly url: string | undefined;
  readonly byline: string | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly FeedEntry[];
}

const joinNames = (names: readonly (string | undefined)[] | undefined): string | undefined =>
  names?.filter((name) => name !== undefined && name.trim() !== '').join(', ') || undefined;

type AtomLink = { readonly href?: string | undefined; readonly rel?: string | undefined };
const pageOf = (links: readonly AtomLink[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

/** The four kinds in one. */
function entriesOf(parsed: ParsedFeed): Feed {
  if (parsed.format === 'json') {
    const { feed } = parsed;
    return {
      title: feed.title,
      url: feed.home_page_url,
      language: feed.language,
      entries: (feed.items ?? []).map((item) => ({
        title: item.title,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
        url: item.url ?? item.external_url ?? webAddress(item.id),
        byline: joinNames(item.authors?.map(({ name }) => name)),
        date: item.date_published ?? item.date_modified,
        source: undefined,
      })),
    };
  }
  if (parsed.format === 'atom') {
    const { feed } = parsed;
    return {
      title: feed.title?.value,
      url: pageOf(feed.links),
      language: undefined,
      entries: (feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        content: entry.content?.value,
        summary: entry.summary?.value,
        url: pageOf(entry.links) ?? webAddress(entry.id),
        byline: joinNames(entry.authors?.map(({ name }) => name)),
        date: entry.published ?? entry.updated,
        source: entry.source?.title?.value,
      })),
    };
  }
  if (parsed.format === 'rdf') {
    const { feed } = parsed;
    return {
      title: feed.title,
      url: feed.link,
      language: feed.dc?.languages?.[0],
      entries: (feed.items ?? []).map((item) => ({
        title: item.title,
        content: item.content?.encoded,
        summary: item.description,
        url: item.link,
        byline: joinNames(item.dc?.creators),
        date: item.dc?.dates?.[0],
        source: item.dc?.sources?.[0],
      })),
    };
  }
  const { feed } = parsed;
  return {
    title: feed.title,
    url: feed.link,
    language: feed.language,
    entries: (feed.items ?? []).map((item) => ({
      title: item.title,
      content: item.content?.encoded,
      summary: item.description,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value)),
      byline: joinNames(item.dc?.creators ?? item.authors?.map(({ name }) => name)),
      date: item.pubDate ?? item.dc?.dates?.[0],
      source: item.source?.title ?? siteOf(item.source?.url),
    })),
  };
}

/** An id that is a web address leads to its page. */
const webAddress = (id: string | undefined): string | undefined => (/^https?:\/\//iu.test(id ?? '') ? id : undefined);

/** An address as the feed means it: from its own page on. */
const wholeAddress = (url: string | undefined, home: string | undefined): string | undefined =>
  url !== undefined && home !== undefined && URL.canParse(url, home) ? new URL(url, home).href : url;

/** Characters that a reader sees, roughly. */
const countSeen = (markup: string | undefined): number => markup?.replace(/<[^<>]*>/gu, '').trim().length ?? 0;

/** The whole content; the summary where that is all words, and the content a picture. */
const bodyOf = ({ content, summary }: FeedEntry): string =>
  (countSeen(content) >= countSeen(summary) ? content : summary) ?? content ?? summary ?? '';

/** The site of an address, "www." left out. */
function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, '');
}

const isOneSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

async function draftOfEntry(entry: FeedEntry, { title, url, language }: Feed): Promise<ArticleDraft | Refusal> {
  const address = wholeAddress(entry.url, url);
  const [site, home] = [siteOf(address), siteOf(url)];
  const elsewhere = site === undefined || home === undefined || !isOneSite(site, home);
  const collected = entry.source !== undefined && elsewhere;
  const draft = await draftOfRecord({
    title:
      entry.title === undefined ? undefined : /[<&]/u.test(entry.title) ? await textOfMarkup(entry.title) : entry.title,
    text: bodyOf(entry),
    outlet: collected ? entry.source : title,
    url: address,
    byline: entry.byline,
    publishedAt: entry.date,
    language,
  });
  if (draft.kind !== 'draft' || entry.source === undefined || collected) return draft;
  const credits = creditOf(entry.source, 'markup');
  return { ...draft, credits: [...(draft.credits ?? []), ...credits] };
}

async function* readFeed(document: InputDocument): AsyncGenerator<ArticleDraft | Refusal> {
  const source = await document.text();
  const feedsmith = await import('feedsmith');
  let feed: Feed;
  try {
    feed = entriesOf(feedsmith.parseFeed(source));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown reason';
    throw new RefusedInput(
      'damaged-feed',
      `This is no feed that can be read (${reason}). Give RSS, Atom, RDF or JSON Feed.`,
    );
  }
  for (const [index, entry] of feed.entries.entries()) yield { ...(await draftOfEntry(entry, feed)), entry: index + 1 };
  const short = feed.entries.filter(({ content }) => content === undefined).length;
  if (short > 0) {
    const message = `${String(short)} of ${String(feed.entries.length)} entries hold a summary only: expect little. Save the pages they lead to as well.`;
    document.note({ code: 'summaries-only', message });
  }
}

/** Many articles, as an outlet announces them. */
export const feed: InputFormat = {
  name: 'RSS, Atom, RDF or JSON Feed',
  extensions: ['rss', 'atom', 'rdf', 'xml', 'json'],
  sniff: (head) =>
    /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<[?!][^>]{0,2000}>\s{0,200}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/iu.test(
      head,
    ) || /^\s{0,100}\{.{0,2000}"version"\s{0,10}:\s{0,10}"https?:\/\/jsonfeed\.org\/version\//su.test(head),
  read: readFeed,
};
