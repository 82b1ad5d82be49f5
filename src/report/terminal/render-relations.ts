/** Who did what to whom, the most told first: all that goes from one actor to another in one entry. */
import type { Chronicle } from '../../model/index.ts';
import { countOf, type NamedStory, relationWords, siglaOf } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, type Piece } from './lay-out.ts';

/** Pairs of actors; the dossier has them all. */
const SHOWN_PAIRS = 12;

type Relation = Chronicle['relations'][number];

/** "2019", "3 May 2021" are dates enough: the year, or the day as it is written in the dossier. */
const whenOf = ({ when }: Relation): string => {
  if (when === undefined) return '';
  if (when.from === when.to) return ` ${when.from}`;
  return when.from.slice(0, 4) === when.to.slice(0, 4) ? ` ${when.from.slice(0, 4)}` : ` ${when.from} to ${when.to}`;
};

/** The section "Who and whom". */
export function renderRelations(named: NamedStory, page: Page): string[] {
  const { relations } = named.story.chronicle;
  if (relations.length === 0) return [];
  const names = new Map(named.story.actors.map(({ id, name }) => [id, name]));
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.subject} ${relation.object}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [relation]);
    else known.push(relation);
  }
  const shown = [...pairs.values()].slice(0, SHOWN_PAIRS).flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const { subject, object } = first;
    const what = list.flatMap((relation, index): (Piece | string)[] => [
      index === 0 ? '' : '; ',
      relationWords(relation),
      { text: whenOf(relation), style: 'faint' },
      {
        text: ` ${siglaOf(named, [...new Set(relation.evidence.map(({ articleId }) => articleId))])}`,
        style: 'strong',
      },
    ]);
    const head = `${names.get(subject) ?? subject} → ${names.get(object) ?? object}`;
    return layOut([{ text: head, style: 'name' }, ': ', ...what], page, { first: '  · ', rest: '      ' });
  });
  const remark = pairs.size > SHOWN_PAIRS ? `${SHOWN_PAIRS} of ${countOf(pairs.size, 'pair')} of actors` : '';
  return [...headingOf('Who and whom', remark, page), ...shown];
}
