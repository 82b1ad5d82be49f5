import { countryOfDemonym, countryOfName, isPostModifier } from '../../lexicons/index.ts';
import type { Actor, Evidence, ReadArticle } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { firstTokenAt } from '../terms/index.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

interface Role {
  readonly text: string;
  /** Last noun of the post ("minister"). */
  readonly head: string;
  /** The words before it that tell posts of one head apart ("deputy", "foreign"). */
  readonly modifiers: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
}

/** One word in two spellings. */
const AMERICAN = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
]);
/** Heads of posts that one person does not hold side by side in one house. */
const POSTS = new Set(
  'minister secretary president chairman chairwoman chair director chief commissioner governor mayor senator congressman congresswoman representative ambassador judge general colonel captain officer spokesman spokeswoman spokesperson lawyer attorney prosecutor doctor professor editor manager coach commander king queen prince premier chancellor deputy sheriff sergeant lieutenant inspector superintendent surgeon engineer analyst fellow host anchor'.split(
    ' ',
  ),
);
const EMPTY = new Set('the a an of for in at to and his her its their former then new local'.split(' '));

/** One person, given two posts. */
export function findTitleVariants(view: VariantView): VariantDraft[] {
  return view.actors.flatMap(({ actor }): VariantDraft[] => {
    if (actor.kind !== 'person') return [];
    const roles = readRoles(actor, view);
    const clashing = roles.filter((a) => roles.some((b) => clash(a, b)));
    if (clashing.length < 2) return [];
    const readings = clashing.flatMap(({ text, evidence }): DraftReading[] =>
      evidence.map((item) => ({ articleIndex: view.articleIndexOf(item.articleId), span: item.span, key: text })),
    );
    if (new Set(readings.map(({ articleIndex }) => articleIndex)).size < 2) return [];
    return [
      {
        kind: 'title',
        severity: 'major',
        about: `post of ${actor.name}`,
        readings,
        verb: { one: 'makes it', many: 'make it' },
        weight: 6,
      },
    ];
  });
}

function readRoles(actor: Actor, view: VariantView): Role[] {
  return actor.roles.flatMap(({ text, evidence }): Role[] => {
    const [first] = evidence;
    if (first === undefined) return [];
    const article = view.articles[view.articleIndexOf(first.articleId)] as ReadArticle;
    const words: string[] = [];
    for (let index = firstTokenAt(article.tokens, first.span.start); index < article.tokens.length; index += 1) {
      const token = article.tokens[index];
      if (token === undefined || token.span.end > first.span.end) break;
      if (/^(?:of|for|in|at|who|,)$/u.test(token.norm) && words.length > 0) break;
      if (/^\p{L}/u.test(token.norm) && !EMPTY.has(token.norm)) words.push(AMERICAN.get(token.norm) ?? token.norm);
    }
    const head = words.at(-1);
    return head === undefined || !POSTS.has(head)
      ? []
      : [{ text: foldText(text), head, modifiers: new Set(words.slice(0, -1)), evidence }];
  });
}

/** Two posts that one person hardly holds at once: other heads, or one head with modifiers of which neither set holds the other. */
function clash(a: Role, b: Role): boolean {
  if (a.head !== b.head) return isRival(a.head, b.head);
  const tells = (word: string): boolean =>
    isPostModifier(word) ||
    (PORTFOLIOS.has(a.head) && countryOfDemonym(word) === undefined && countryOfName(word) === undefined);
  const onlyA = [...a.modifiers].filter((word) => !b.modifiers.has(word) && tells(word));
  const onlyB = [...b.modifiers].filter((word) => !a.modifiers.has(word) && tells(word));
  return onlyA.length > 0 && onlyB.length > 0;
}

/** Heads before which any other word is a portfolio ("infrastructure minister"). */
const PORTFOLIOS = new Set(['minister', 'secretary', 'commissioner']);

/** Heads that exclude each other for one office holder. */
const RIVALS: readonly (readonly string[])[] = [
  ['president', 'director', 'chairman', 'secretary', 'manager'],
  ['minister', 'secretary', 'ambassador', 'governor', 'senator', 'president'],
  ['senator', 'congressman', 'congresswoman', 'governor', 'mayor'],
  ['colonel', 'general', 'captain', 'lieutenant', 'sergeant', 'major', 'inspector', 'superintendent'],
  ['lawyer', 'prosecutor', 'judge'],
];
const isRival = (a: string, b: string): boolean => RIVALS.some((set) => set.includes(a) && set.includes(b));
