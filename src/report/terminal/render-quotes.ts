/**
 * What people said, in every wording that the articles print. Words that differ are painted, or set in brackets where
 * there is no colour; `[–]` marks words that this wording does not have.
 */
import type { Quote } from '../../model/index.ts';
import { countOf, groupWordings, listMoves, type NamedStory, siglaOf, type Wording } from '../outline/index.ts';
import { escapeProse } from './escape-terminal.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, type Piece, type Pieces, shorten } from './lay-out.ts';

/** Quotes that only one article has: enough to see whom it quotes. */
const SHOWN_SINGLE = 8;

/** The wording as pieces; an ellipsis where the article cut the quote short. */
function wordingPieces({ parts }: Wording, page: Page): Pieces {
  const mark = (text: string): Piece => ({ text: page.palette.brackets ? `[${text}]` : text, style: 'differing' });
  return parts.flatMap(({ text, kind }, index): Pieces => {
    if (kind === 'same') return [text];
    if (kind === 'differing') return [mark(text)];
    if (kind === 'cut') return index === 0 ? ['… '] : [' …'];
    return index === 0 ? [mark('–'), ' '] : [' ', mark('–')];
  });
}

const speakerOf = (quote: Quote, { story }: NamedStory): string =>
  story.actors.find(({ id }) => id === quote.speaker)?.name ?? 'speaker not known';

function renderWordings(quote: Quote, named: NamedStory, page: Page): string[] {
  const wordings = groupWordings(quote);
  const sigla = wordings.map(({ articleIds }) => siglaOf(named, articleIds));
  const width = Math.max(...sigla.map((text) => text.length));
  const note = wordings.length > 1 ? countOf(wordings.length, 'wording') : 'one wording';
  return [
    ...layOut(
      [
        { text: speakerOf(quote, named), style: 'name' },
        { text: ` — ${note}`, style: 'faint' },
      ],
      page,
      {
        first: '  ',
        rest: '    ',
      },
    ),
    ...wordings.flatMap((wording, index) =>
      layOut(['“', ...wordingPieces(wording, page), '”'], page, {
        first: `    ${(sigla[index] ?? '').padEnd(width)}  `,
        style: 'strong',
        rest: ' '.repeat(width + 6),
      }),
    ),
    ...listMoves(quote.collation).flatMap(({ here, there }) =>
      layOut([{ text: 'moved: ', style: 'faint' }, `“${here}” ⇄ “${there}”`], page, {
        first: ' '.repeat(width + 6),
        rest: ' '.repeat(width + 8),
      }),
    ),
  ];
}

/** The section "What was said": quotes that several articles print, those that differ first, then the others in short. */
export function renderQuotes(named: NamedStory, page: Page): string[] {
  const { quotes } = named.story;
  if (quotes.length === 0) return [];
  const several = quotes.filter(({ readings }) => new Set(readings.map(({ articleId }) => articleId)).size > 1);
  const single = quotes.filter((quote) => !several.includes(quote));
  const ordered = [...several.filter(({ differs }) => differs), ...several.filter(({ differs }) => !differs)];
  const short = single.slice(0, SHOWN_SINGLE).flatMap((quote) => {
    const articleIds = quote.readings.map(({ articleId }) => articleId);
    const words = escapeProse(quote.readings[0]?.evidence.excerpt ?? '');
    return layOut(
      [
        { text: siglaOf(named, articleIds), style: 'strong' },
        ' ',
        { text: speakerOf(quote, named), style: 'name' },
        `: “${shorten(words, page.width * 2 - 40)}”`,
      ],
      page,
      { first: '    ', rest: '      ' },
    );
  });
  const hidden = single.length - SHOWN_SINGLE;
  return [
    ...headingOf('What was said', '', page),
    ...ordered.flatMap((quote) => renderWordings(quote, named, page)),
    ...(single.length > 0 ? layOut(['in one article only:'], page, { first: '  ', rest: '  ' }) : []),
    ...short,
    ...(hidden > 0 ? layOut([`and ${hidden} more in the dossier`], page, { first: '    ', rest: '    ' }) : []),
  ];
}
