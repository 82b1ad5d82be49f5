/** Where the tellings disagree: what matters first, each reading with the articles that have it, then what it means. */
import type { Variant } from '../../model/index.ts';
import { countOf, judgementWords, type NamedStory, siglaOf, VARIANT_WORDS } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, shorten } from './lay-out.ts';

/** A screenful or two; they are ranked, and the dossier has them all. */
const SHOWN = { major: 15, minor: 6 } as const;
/** A reading is quoted up to three lines. */
const READING_COLUMNS = 220;

/**
 * What an explanation says beyond its readings, which stand above it: a recital of who has what ends in `”.`, and a
 * remark may follow ("Both may be rounded.").
 */
function remarkOf(explanation: string): string {
  const end = explanation.indexOf('”. ');
  if (end >= 0) return explanation.slice(end + 3);
  return explanation.endsWith('”.') ? '' : explanation;
}

function renderVariant(variant: Variant, named: NamedStory, page: Page): string[] {
  const major = variant.severity === 'major';
  const heading = layOut(
    [
      { text: variant.about, style: 'strong' },
      { text: ` — ${VARIANT_WORDS[variant.kind]}`, style: major ? 'alarm' : 'faint' },
    ],
    page,
    { first: major ? '  ▲ ' : '  · ', rest: '    ' },
  );
  const readings = variant.readings.flatMap(({ articleIds, excerpt }) =>
    layOut([`“${shorten(excerpt, READING_COLUMNS)}” `, { text: siglaOf(named, articleIds), style: 'strong' }], page, {
      first: '      ',
      rest: '       ',
    }),
  );
  const remarks = [named.abbreviate(remarkOf(variant.explanation)), judgementWords(variant.judgement)]
    .filter((text) => text !== '')
    .flatMap((text) => layOut([{ text, style: 'faint' }], page, { first: '    ', rest: '    ' }));
  return [...heading, ...readings, ...remarks];
}

/** Whether the section on quotes shows it anyway, word by word: small differences of wording. */
const isShownAsQuote = ({ kind, severity }: Variant): boolean => kind === 'quote-wording' && severity === 'minor';

/** The section "Where they disagree". */
export function renderVariants(named: NamedStory, page: Page): string[] {
  const variants = named.story.variants.filter((variant) => !isShownAsQuote(variant));
  if (variants.length === 0) return [];
  const major = variants.filter(({ severity }) => severity === 'major');
  const minor = variants.filter(({ severity }) => severity === 'minor');
  const shown = [...major.slice(0, SHOWN.major), ...minor.slice(0, SHOWN.minor)];
  const hidden = variants.length - shown.length;
  const more = layOut([`and ${hidden} more in the dossier`], page, { first: '    ', rest: '    ' });
  const remark = `${major.length} that matter (▲), ${countOf(minor.length, 'small one')}`;
  return [
    ...headingOf('Where they disagree', remark, page),
    ...shown.flatMap((variant) => renderVariant(variant, named, page)),
    ...(hidden > 0 ? more : []),
  ];
}
