import type { Article } from '../../model/index.ts';

/** Names for things that have none on the web (RFC 8141): Stemma's own ids behind a fixed prefix. */
export const urnOf = (...ids: readonly string[]): string => `urn:stemma:${ids.join(':')}`;

/** Where an article was published, if that is an address of the web: a page may claim to stand at "javascript:…". */
export function webAddressOf({ url }: Article): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
