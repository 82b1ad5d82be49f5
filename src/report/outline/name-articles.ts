/**
 * Short names for the articles of a story. As in an edition of a text with many witnesses, each gets a siglum
 * (A, B, C ... Z, AA, AB ...), so that "who has which wording" fits on one line.
 */
import type { Article, Dossier, Story } from '../../model/index.ts';

export interface NamedArticle {
  readonly article: Article;
  readonly siglum: string;
  /** Outlet, or the file's name: the same words as in the dossier's own sentences. */
  readonly label: string;
}

/** A story with its articles at hand. */
export interface NamedStory {
  readonly story: Story;
  readonly articles: readonly NamedArticle[];
  readonly byId: ReadonlyMap<string, NamedArticle>;
  /** A sentence of the dossier with sigla for labels: "Daily (one) shares words with Daily (two)" → "A shares words with B". */
  readonly abbreviate: (sentence: string) => string;
}

/** A, B ... Z, AA, AB ...; `index` counts from 0. */
export function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglumOf(Math.floor(index / 26) - 1) + letter;
}

/** Gives every article of a story its siglum, in story order, and its label. */
export function nameArticles(story: Story, dossier: Dossier): NamedStory {
  const known = new Map(dossier.articles.map((article) => [article.id, article]));
  const labels = new Map(story.stemma.nodes.map(({ id, label }) => [id, label]));
  const articles = story.articleIds.flatMap((id, index) => {
    const article = known.get(id);
    if (article === undefined) return [];
    return [{ article, siglum: siglumOf(index), label: labels.get(id) ?? article.outlet?.name ?? article.path }];
  });
  const byId = new Map(articles.map((named) => [named.article.id, named]));
  return { story, articles, byId, abbreviate: abbreviator(articles) };
}

/** Sigla written out one by one up to this number; more of them are counted. */
const SHOWN_SIGLA = 12;

/** Sigla of the given articles, in story order: "A C D", "A B C … (40 articles)". */
export function siglaOf(named: NamedStory, articleIds: readonly string[]): string {
  const wanted = new Set(articleIds);
  const sigla = named.articles.filter(({ article }) => wanted.has(article.id)).map(({ siglum }) => siglum);
  if (sigla.length <= SHOWN_SIGLA) return sigla.join(' ');
  return `${sigla.slice(0, 3).join(' ')} … (${String(sigla.length)} articles)`;
}

/** Replaces whole labels by sigla; "000" is not found in "3,000". The pattern is built once: a story may be large. */
function abbreviator(articles: readonly NamedArticle[]): (sentence: string) => string {
  const sigla = new Map(articles.map(({ label, siglum }) => [label, siglum]));
  const labels = [...sigla.keys()].filter((label) => label !== '').sort((a, b) => b.length - a.length);
  if (labels.length === 0) return (sentence) => sentence;
  const names = labels.map((label) => label.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N},.])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
  return (sentence) => sentence.replace(whole, (label) => sigla.get(label) ?? label);
}
