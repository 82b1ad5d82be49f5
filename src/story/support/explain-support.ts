/** The reasons of every merge, in plain sentences, so that a reader can undo it. */

import { groupBy } from '../../algorithms/index.ts';
import type { Telling } from '../../model/index.ts';
import { joinNames } from '../../text/index.ts';
import type { Observers } from './count-observers.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

const PLURAL: Record<Join['how'], string> = {
  credits: 'both credit',
  'prints the text of': 'both print the text of',
  'is made from': 'are both made from',
  'leans throughout on': 'both lean throughout on',
  'has the words of': 'have the words of',
  'repeats its outlet in': 'both repeat their outlet in',
  'tells without credit what others take from': 'both tell without credit what others take from',
  'shares a lost source with others:': 'share text that neither took from the other:',
  'may have it from': 'may both have it from',
};

function sentenceFor(view: SupportView, how: Join['how'], node: string, articles: readonly number[]): string {
  const names = articles.map((index) => view.labels[index] ?? view.articles[index]?.source.id ?? '');
  const what = view.labelOf(node);
  const end = how === 'may have it from' ? ', which is not certain: counted both ways.' : '.';
  if (names.length === 1) return `${names[0] ?? ''} ${how.replace(' with others:', ':')} ${what}${end}`;
  const verb = names.length === 2 ? PLURAL[how] : PLURAL[how].replace('both ', 'all ').replace('neither', 'none');
  return `${joinNames(names)} ${verb} ${what}${end}`;
}

/** Sentences about the joins that matter for the count, then about articles that do not show how they know. */
export function explainSupport(
  view: SupportView,
  observers: Observers,
  joins: readonly Join[],
  showsHow: (articleIndex: number) => boolean,
): string[] {
  const grouped = groupBy(joins, ({ how, node }) => `${how}\n${node}`);
  const maybe = new Set(joins.filter(({ sure }) => !sure).map(({ telling }) => telling.articleIndex));
  const tellers = new Set(observers.groups.flatMap(({ articles }) => articles));
  const sentences = [...grouped.values()]
    .map((group) => {
      const [first] = group;
      const articles = [...new Set(group.map(({ telling }) => telling.articleIndex))];
      const isTeller = first !== undefined && tellers.has(view.indexOf.get(first.node) ?? -1);
      // A possible source that only one article has, and that tells nothing here, joins nobody.
      const matters = first?.sure === true || isTeller || articles.length > 1;
      return first === undefined || !matters ? '' : sentenceFor(view, first.how, first.node, articles);
    })
    .filter((sentence) => sentence !== '');
  const silent = observers.groups
    .filter(
      ({ articles, nodes }) =>
        nodes.length === 0 &&
        !articles.some(showsHow) &&
        !articles.every((index) => maybe.has(index) || view.isBody(index)),
    )
    .map(({ articles }) => joinNames(articles.map((index) => view.labels[index] ?? '')));
  const unknown = silent.map((names) => `No source is named in ${names}: not known whether it learnt it itself.`);
  return [...sentences, ...unknown];
}

/** Sentences about articles that repeat another and asked somebody themselves as well. */
export const explainAsked = (view: SupportView, asked: ReadonlyMap<Telling, string>): string[] =>
  [...asked].map(([{ articleIndex }, originId]) => {
    const label = view.labels[articleIndex] ?? '';
    const name = view.originOf.get(originId)?.name ?? originId;
    return `${label} also has it from ${name}, whom none of those it was made from names for it: an observer of its own.`;
  });
