/** Kind "title": one person given two posts that hardly go together. */
import { countryOfDemonym, countryOfName, posts } from '../../lexicons/index.ts';
import type { Actor, Evidence, ReadArticle, Token } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { tokensIn } from '../terms/index.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

interface Role {
  readonly text: string;
  /** Last noun of the post ("minister"). */
  readonly head: string;
  /** The words before it that tell posts of one head apart ("deputy", "foreign"). */
  readonly modifiers: ReadonlySet<string>;
  /** "former", "then": a post that leaves room for another. */
  readonly past: boolean;
  readonly evidence: readonly Evidence[];
}

const EMPTY = new Set('the a an of for in at to and his her its their new local'.split(' '));
const PAST = /^(?:former|then|ex|late|onetime|retired)$/u;
/** Words that begin what a post is of: "minister | of finance", "fellow | at the institute". */
const ENDS_POST = /^(?:of|for|in|at|who|,)$/u;

/** One person, given two posts. */
export function findTitleVariants(view: VariantView): VariantDraft[] {
  return view.actors.flatMap(({ actor }): VariantDraft[] => {
    if (actor.kind !== 'person') return [];
    const roles = readRoles(actor, view);
    const clashing = roles.filter((a) => roles.some((b) => clash(a, b)));
    if (clashing.length < 2) return [];
    const readings = clashing.flatMap((role): DraftReading[] =>
      role.evidence.map((item) => ({
        articleIndex: view.articleIndexOf(item.articleId),
        span: item.span,
        key: keyOf(role, clashing),
      })),
    );
    const about = `post of ${actor.name}`;
    const verb = { one: 'makes it', many: 'make it' };
    return [{ kind: 'title', severity: 'major', about, readings, verb, weight: 6 }];
  });
}

/** "zoo director" and "director" are one reading where only the president of the zoo is another. */
const keyOf = (role: Role, all: readonly Role[]): string =>
  all.some((other) => other !== role && other.head === role.head && clash(role, other)) ? role.text : role.head;

function readRoles(actor: Actor, view: VariantView): Role[] {
  return actor.roles.flatMap(({ text, evidence }): Role[] => {
    const [first] = evidence;
    if (first === undefined) return [];
    const article = view.articles[view.articleIndexOf(first.articleId)] as ReadArticle;
    const words: string[] = [];
    const field: string[] = [];
    let past = false;
    for (const index of tokensIn(article.tokens, first.span)) {
      const norm = (article.tokens[index] as Token).norm.replace(/\./gu, '');
      const isField = words.length > 0 && posts().portfolios.has(words.at(-1) ?? '');
      if (field.length > 0 || (isField && norm === 'of')) {
        // "secretary of state": what the post is of tells it from the others.
        if (ENDS_POST.test(norm) && field.length > 1) break;
        field.push(posts().spellings.get(norm) ?? norm);
        continue;
      }
      if (ENDS_POST.test(norm) && words.length > 0) break;
      past ||= PAST.test(norm);
      if (/^\p{L}/u.test(norm) && !EMPTY.has(norm) && !PAST.test(norm)) words.push(posts().spellings.get(norm) ?? norm);
    }
    const head = words.at(-1);
    if (head === undefined || !posts().heads.has(head)) return [];
    return [
      { text: foldText(text), head, modifiers: new Set([...words.slice(0, -1), ...field.slice(1)]), past, evidence },
    ];
  });
}

/**
 * Two posts that one person hardly holds at once, each given by an article that does not give the other: rival heads, or
 * one head with modifiers of which neither set holds the other.
 */
function clash(a: Role, b: Role): boolean {
  // Of posts that somebody once held there may be many.
  if (a.past || b.past || !partArticles(a, b)) return false;
  if (a.head !== b.head) return posts().rivals.some((set) => set.has(a.head) && set.has(b.head));
  const tells = (word: string): boolean =>
    posts().modifiers.has(word) ||
    (posts().portfolios.has(a.head) && countryOfDemonym(word) === undefined && countryOfName(word) === undefined);
  const hasOwn = (one: Role, other: Role): boolean =>
    [...one.modifiers].some((word) => !other.modifiers.has(word) && tells(word));
  return hasOwn(a, b) && hasOwn(b, a);
}

function partArticles(a: Role, b: Role): boolean {
  const [ofA, ofB] = [a, b].map(({ evidence }) => new Set(evidence.map(({ articleId }) => articleId)));
  return [...(ofA ?? [])].some((id) => ofB?.has(id) === false) && [...(ofB ?? [])].some((id) => ofA?.has(id) === false);
}
