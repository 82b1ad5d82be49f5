import { findField, isRecord, type JsonRecord } from '../json-record.ts';
import type { DomDocument } from './dom.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;
/** More JSON-LD than this on one page is no description of an article. */
const MAX_SCRIPTS = 30;
const MAX_NODES = 500;

function parseScript(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

/** Objects of a JSON-LD value, those in lists and in `@graph` included. */
function nodesOf(value: unknown): JsonRecord[] {
  const nodes: JsonRecord[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && nodes.length < MAX_NODES) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, MAX_NODES));
    else if (isRecord(next)) {
      nodes.push(next);
      if (next['@graph'] !== undefined) open.push(next['@graph']);
    }
  }
  return nodes;
}

const isArticle = (node: JsonRecord): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** Names of publishers are often given by reference: `{"@id": "#org"}`. */
function resolve(value: unknown, nodes: readonly JsonRecord[]): unknown {
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 20).map((item) => resolve(item, nodes));
  if (!isRecord(value) || value['name'] !== undefined) return value;
  const id = findField(value, '@id');
  return nodes.find((node) => id !== undefined && node['@id'] === id && node['name'] !== undefined) ?? value;
}

/** The article that the page's JSON-LD describes, its author and publisher resolved; absent when it describes none. */
export function findJsonLdArticle(page: DomDocument): JsonRecord | undefined {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, MAX_SCRIPTS);
  const nodes = scripts.flatMap((script) => nodesOf(parseScript(script.textContent ?? '')));
  const articles = nodes.filter(isArticle);
  const article = articles.find((node) => findField(node, 'headline') !== undefined) ?? articles[0];
  if (article === undefined) return undefined;
  const resolved = Object.fromEntries(
    ['author', 'publisher', 'creator', 'sourceOrganization', 'copyrightHolder'].map((name) => [
      name,
      resolve(article[name], nodes),
    ]),
  );
  return { ...article, ...resolved };
}
