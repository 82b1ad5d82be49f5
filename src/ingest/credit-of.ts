import { findOutletByDomain, findOutletByGivenName } from '../lexicons/index.ts';
import type { Credit } from '../model/index.ts';
import { normalizeLabel } from './normalize-text.ts';

/** Host of a web address, in lower case; absent when it is none. */
export function hostOf(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? hostname.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** The credit that metadata gives to a name or web address it holds; none for an empty name. */
export function creditOf(nameOrAddress: string, how: Credit['how']): Credit[] {
  const given = normalizeLabel(nameOrAddress);
  if (given === '' || given.length > 200) return [];
  const host = hostOf(given);
  const outlet = host === undefined ? findOutletByGivenName(given) : findOutletByDomain(host);
  const name = outlet?.name ?? host?.replace(/^www\./u, '') ?? given;
  return [{ name, kind: outlet?.kind ?? 'outlet', how }];
}
