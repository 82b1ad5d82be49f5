/** What articles share: pairs with their passages, outlets that share most, and what outlets repeat. */
import { countOf } from '../../outline/index.ts';
import { headingOf } from '../heading-of.ts';
import { layOut, type Page, shorten } from '../lay-out.ts';
import { pageOf, type ReportOptions } from '../render-story.ts';

interface SharedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly storyId?: string | undefined;
}

interface SharedPlace {
  readonly span: { readonly start: number; readonly end: number };
  readonly excerpt: string;
}

interface SharedPassageLine {
  readonly a: SharedPlace;
  readonly b: SharedPlace;
  readonly words: number;
  readonly exact: boolean;
  readonly quoted: boolean;
}

interface SharedPair {
  readonly a: SharedArticle;
  readonly b: SharedArticle;
  readonly words: number;
  readonly quotedWords: number;
  readonly nearDuplicate?: { readonly similarity: number; readonly containment: number } | undefined;
  readonly passages: readonly SharedPassageLine[];
}

interface ReuseAnswer {
  readonly total: number;
  readonly copyOf?: string | undefined;
  readonly items: readonly SharedPair[];
  readonly outlets: readonly {
    readonly outlet: string;
    readonly other: string;
    readonly pairs: number;
    readonly words: number;
  }[];
  readonly furniture: readonly ({
    readonly articleId: string;
    readonly outlet: string;
    readonly reason: string;
  } & SharedPlace)[];
  readonly counts: { readonly waiting: number; readonly crowded: number; readonly common: number };
}

/** Passages shown of a pair. */
const SHOWN = 4;
/** Lines of a passage. */
const LINES = 4;
const REST = ' '.repeat(5);

const percent = (share: number): string => `${Math.floor(share * 100)} %`;
const placeOf = ({ span: { start, end } }: SharedPlace): string => `${start}–${end}`;

/** How nearly they are one text: "the same words", "92 % alike", "one holds 95 % of the other". */
function likenessOf({ nearDuplicate }: SharedPair): string[] {
  if (nearDuplicate === undefined) return [];
  const { similarity, containment } = nearDuplicate;
  if (similarity === 1) return ['the same words'];
  return similarity >= containment || similarity >= 0.5
    ? [`${percent(similarity)} alike`]
    : [`one holds ${percent(containment)} of the other`];
}

function speechOf({ words, quotedWords }: SharedPair): string[] {
  if (quotedWords === 0) return [];
  return [quotedWords === words ? 'all of it speech that both quote' : `${quotedWords} of them speech that both quote`];
}

function renderArticle({ id, title, outlet, publishedAt, storyId }: SharedArticle, mark: string, page: Page): string[] {
  const where = [outlet, publishedAt?.slice(0, 10), id, storyId === undefined ? undefined : `story ${storyId}`];
  return layOut(
    [
      { text: title, style: 'strong' },
      { text: ` · ${where.filter((part) => part).join(' · ')}`, style: 'faint' },
    ],
    page,
    { first: mark, rest: REST },
  );
}

function renderPassage({ a, b, words, exact, quoted }: SharedPassageLine, page: Page): string[] {
  const kind = `${countOf(words, 'word')}${exact ? '' : ', with differences'}${quoted ? ', speech quoted by both' : ''}`;
  const quote = (place: SharedPlace): string => `“${shorten(place.excerpt, LINES * (page.width - REST.length))}”`;
  return [
    ...layOut([{ text: `${kind} · ${placeOf(a)} and ${placeOf(b)}`, style: 'faint' }], page, {
      first: `${REST}= `,
      rest: `${REST}  `,
    }),
    ...layOut([quote(a)], page, { first: `${REST}  `, rest: `${REST}  ` }),
    ...(exact
      ? []
      : layOut([{ text: 'against ', style: 'faint' }, quote(b)], page, { first: `${REST}  `, rest: `${REST}  ` })),
  ];
}

function renderPair(pair: SharedPair, index: number, page: Page): string[] {
  const longest = [...pair.passages].sort((x, y) => y.words - x.words).slice(0, SHOWN);
  const hidden = pair.passages.length - longest.length;
  const about = [`${countOf(pair.words, 'word')} in common`, ...speechOf(pair), ...likenessOf(pair)].join(', ');
  return [
    ...renderArticle(pair.a, `${index + 1}. `.padStart(REST.length), page),
    ...renderArticle(pair.b, REST, page),
    ...layOut([{ text: about, style: 'name' }], page, { first: REST, rest: REST }),
    ...pair.passages.filter((passage) => longest.includes(passage)).flatMap((passage) => renderPassage(passage, page)),
    ...(hidden > 0
      ? layOut([{ text: `and ${countOf(hidden, 'shorter passage')} (--json has all)`, style: 'faint' }], page, {
          first: REST,
          rest: REST,
        })
      : []),
  ];
}

function renderOutlets({ outlets }: ReuseAnswer, page: Page): string[] {
  if (outlets.length === 0) return [];
  return [
    '',
    ...headingOf('Outlets that share most', '', page),
    ...outlets.flatMap(({ outlet, other, pairs, words }) =>
      layOut(
        [
          { text: outlet, style: 'name' },
          ' and ',
          { text: other, style: 'name' },
          `: ${countOf(words, 'word')} in ${countOf(pairs, 'pair')}`,
        ],
        page,
        { first: '  ', rest: '    ' },
      ),
    ),
  ];
}

function renderFurniture({ furniture }: ReuseAnswer, page: Page): string[] {
  if (furniture.length === 0) return [];
  return [
    '',
    ...headingOf('Furniture of the outlet, left out of all this', '', page),
    ...furniture.flatMap((item) =>
      layOut([`“${shorten(item.excerpt, page.width)}” `, { text: item.reason, style: 'faint' }], page, {
        first: '  ',
        rest: '    ',
      }),
    ),
  ];
}

/** Pairs in order, then outlets and furniture, then what is left to do; ends in a line break. */
export function renderReuse(answer: ReuseAnswer, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const { items, total, copyOf, counts } = answer;
  const hidden = total - items.length;
  const notes = [
    ...(copyOf === undefined ? [] : [`This is a copy, word for word, of ${copyOf}: what that one shares stands here.`]),
    `${countOf(total, 'pair')} of articles ${total === 1 ? 'shares' : 'share'} text${hidden > 0 ? `; ${countOf(hidden, 'more is', 'more are')} not shown (--limit)` : ''}.`,
    ...(counts.crowded > 0
      ? [
          `${countOf(counts.crowded, 'time')} a run of words stood in too many articles to compare with all: it was compared with the first ones.`,
        ]
      : []),
    ...(counts.common > 0
      ? [
          `${countOf(counts.common, 'run')} of words stood in more than 16 articles of many weeks about different things: common text, left out.`,
        ]
      : []),
    ...(counts.waiting > 0
      ? [
          `${countOf(counts.waiting, 'article is', 'articles are')} not compared yet: the next "stemma ingest" that comes to its end does it.`,
        ]
      : []),
  ];
  return `${[
    ...items.flatMap((pair, index) => renderPair(pair, index, page)),
    ...renderOutlets(answer, page),
    ...renderFurniture(answer, page),
    ...(items.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => layOut([note], page)),
  ].join('\n')}\n`;
}
