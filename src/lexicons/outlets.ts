/**
 * Widely known English-language outlets and the news agencies: standard name, other names, domains.
 * Names in running text are compared with their capitals ("The Hill", not "the hill"); a name that several outlets
 * share ("the Times") is never resolved here, only offered as a short name.
 */
import { loadText } from './load-list.ts';

/** One outlet or agency of the lexicon. */
export interface KnownOutlet {
  /** Standard form: "The New York Times", "Associated Press". */
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** Names shared with other outlets, without "the": "Times". */
  readonly shortNames?: readonly string[];
  /** The bare name is an everyday word ("Time"): in running text only its aliases count. */
  readonly plainWord?: boolean;
}

/** A form by which running text may call an outlet. */
export interface OutletForm {
  readonly form: string;
  readonly outlet: KnownOutlet;
}

interface OutletIndex {
  readonly outlets: readonly KnownOutlet[];
  readonly forms: ReadonlyMap<string, KnownOutlet>;
  readonly names: ReadonlyMap<string, KnownOutlet>;
  readonly shortNames: ReadonlyMap<string, readonly KnownOutlet[]>;
  readonly domains: ReadonlyMap<string, KnownOutlet>;
}

let index: OutletIndex | undefined;

const withoutArticle = (name: string): string => name.replace(/^the\s+/iu, '');
const keyOf = (text: string): string => text.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

/** "The Hill" → "The Hill", "the Hill"; "The Denver Post" → also "Denver Post", since two words name it well enough. */
function formsOf(outlet: KnownOutlet): string[] {
  const names = outlet.plainWord ? [...outlet.aliases] : [outlet.name, ...outlet.aliases];
  return names.flatMap((name) => {
    const bare = withoutArticle(name);
    if (bare === name) return [name, `the ${name}`, `The ${name}`];
    return bare.includes(' ') ? [name, `the ${bare}`, bare] : [name, `the ${bare}`];
  });
}

function buildIndex(): OutletIndex {
  const { outlets } = JSON.parse(loadText('outlets.json')) as { outlets: readonly KnownOutlet[] };
  const forms = new Map<string, KnownOutlet>();
  const names = new Map<string, KnownOutlet>();
  const shortNames = new Map<string, KnownOutlet[]>();
  const domains = new Map<string, KnownOutlet>();
  for (const outlet of outlets) {
    for (const name of outlet.shortNames ?? []) shortNames.set(name, [...(shortNames.get(name) ?? []), outlet]);
    for (const domain of outlet.domains) domains.set(domain, outlet);
    for (const name of [outlet.name, ...outlet.aliases]) {
      const key = withoutArticle(keyOf(name)).toLowerCase();
      if (!names.has(key)) names.set(key, outlet);
    }
  }
  for (const outlet of outlets) {
    for (const form of formsOf(outlet)) {
      if (!forms.has(form) && !shortNames.has(withoutArticle(form))) forms.set(form, outlet);
    }
    if (outlet.kind === 'agency') {
      const shout = outlet.name.toUpperCase();
      if (!forms.has(shout)) forms.set(shout, outlet);
    }
  }
  return { outlets, forms, names, shortNames, domains };
}

function outletIndex(): OutletIndex {
  index ??= buildIndex();
  return index;
}

/** The outlet that these words of running text name ("the Washington Post", "AP", "REUTERS"); shared short names give none. */
export const findOutletByName = (text: string): KnownOutlet | undefined => outletIndex().forms.get(keyOf(text));

/** Every outlet that is called by this short name ("the Times", "Times"); empty when it is none. */
export const findOutletsByShortName = (text: string): readonly KnownOutlet[] =>
  outletIndex().shortNames.get(withoutArticle(keyOf(text))) ?? [];

/** The outlet of a name given as metadata, where capitals and "The" are free and plain words count ("TIME", "time.com"). */
export function findOutletByGivenName(name: string): KnownOutlet | undefined {
  const key = withoutArticle(keyOf(name)).toLowerCase();
  return outletIndex().names.get(key) ?? findOutletByDomain(key);
}

/** The outlet of a host name, whatever its subdomain ("www.", "edition."); upper and lower case are the same. */
export function findOutletByDomain(host: string): KnownOutlet | undefined {
  const labels = host.trim().toLowerCase().replace(/\.$/u, '').split('.');
  for (let first = 0; first + 1 < labels.length; first += 1) {
    const outlet = outletIndex().domains.get(labels.slice(first).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

/** Every form by which running text may call an outlet, shared short names left out. */
export const listOutletForms = (): OutletForm[] => [...outletIndex().forms].map(([form, outlet]) => ({ form, outlet }));

/** Every outlet and agency of the lexicon. */
export const listOutlets = (): readonly KnownOutlet[] => outletIndex().outlets;
