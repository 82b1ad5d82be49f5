/** Near duplicates: the first pairs, then how many there are and what was wrong with the input. */
import type { Counts, Diagnostic } from '../../model/index.ts';
import { countOf } from '../outline/index.ts';
import { layOut, type Page } from './lay-out.ts';
import { renderProblems } from './render-diagnostics.ts';
import { pageOf, type ReportOptions } from './render-story.ts';

interface Duplicate {
  readonly title: string;
  readonly path: string;
  readonly id: string;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

interface Pair {
  readonly kind: 'exact' | 'near' | 'contained';
  readonly a: Duplicate;
  readonly b: Duplicate;
  readonly similarity: number;
  readonly containment: number;
}

/** The part of an answer that is printed. */
interface Duplicates {
  readonly counts: Counts & {
    readonly alone: number;
    readonly grouped: number;
    readonly blank: number;
    readonly groups: number;
    readonly largestGroup: number;
    readonly pairs: Readonly<Record<Pair['kind'], number>>;
  };
  readonly pairs: readonly Pair[];
  readonly shown: number;
  readonly stopped: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const REST = ' '.repeat(6);
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** "the same words", "92 % alike", "one holds 95 % of the other": rounded down, so that no pair is more alike than it is. */
function likenessOf({ kind, similarity, containment }: Pair): string {
  if (kind === 'exact') return 'the same words';
  return kind === 'near' ? `${percent(similarity)} alike` : `one holds ${percent(containment)} of the other`;
}

const renderArticle = ({ title, outlet, id, path, url }: Duplicate, page: Page): string[] =>
  layOut(
    [
      { text: title === '' ? '(no title)' : title, style: 'strong' },
      { text: ` · ${[outlet, id, url, path].filter((part) => part).join(' · ')}`, style: 'faint' },
    ],
    page,
    { first: REST, rest: `${REST}  ` },
  );

const renderPair = (pair: Pair, index: number, page: Page): string[] => [
  ...layOut([{ text: likenessOf(pair), style: 'name' }], page, {
    first: `${index + 1}. `.padStart(REST.length),
    rest: REST,
  }),
  ...renderArticle(pair.a, page),
  ...renderArticle(pair.b, page),
];

/** Pairs in order, counts and problems as text, ending in a line break. */
export function renderDuplicates(answer: Duplicates, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const { seen, read, repeated, refused, alone, grouped, blank, groups, largestGroup, pairs } = answer.counts;
  const all = pairs.exact + pairs.near + pairs.contained;
  const hidden = all - answer.shown;
  const lines = [
    ...answer.pairs.slice(0, answer.shown).flatMap((pair, index) => renderPair(pair, index, page)),
    ...(answer.shown === 0 ? [] : ['']),
    ...layOut(
      [
        { text: `Articles: ${seen} seen, ${read} read`, style: 'strong' },
        `, ${repeated} repeated, ${refused} refused. Of those read ${alone} stand alone, ${grouped} are in ${countOf(groups, 'group')}${groups > 0 ? `, the largest of ${largestGroup}` : ''}${blank > 0 ? `; ${blank} have no words beside the title` : ''}.`,
      ],
      page,
    ),
    ...layOut(
      [
        { text: `Pairs: ${all}`, style: 'strong' },
        `: ${pairs.exact} with the same words, ${pairs.near} nearly one text, ${pairs.contained} where one holds the other.`,
        hidden > 0 ? ` ${countOf(hidden, 'pair is', 'pairs are')} not shown (--limit; --json FILE has them).` : '',
      ],
      page,
    ),
    ...(answer.stopped
      ? layOut(
          [{ text: 'Stopped on request', style: 'alarm' }, ': these are the pairs among the articles read so far.'],
          page,
        )
      : []),
  ];
  return `${lines.join('\n')}\n${renderProblems(answer.diagnostics, options)}`;
}
