/** Where the tellings disagree: what matters first, each reading with the articles that have it, then what it means. */
import type { Variant } from '../../model/index.ts';
import { countOf, type NamedStory, siglaOf, VARIANT_WORDS } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, shorten } from './lay-out.ts';

/** Major variants are all shown; of the minor ones a screenful. */
const SHOWN_MINOR = 8;
/** A reading is quoted up to three lines. */
const READING_COLUMNS = 220;

function renderVariant(variant: Variant, named: NamedStory, page: Page): string[] {
  const major = variant.severity === 'major';
  const mark = major ? '  ▲ ' : '  · ';
  const heading = layOut(
    [
      { text: variant.about, style: 'strong' },
      { text: ` — ${VARIANT_WORDS[variant.kind]}`, style: major ? 'alarm' : 'faint' },
    ],
    page,
    { first: mark, rest: '    ' },
  );
  const readings = variant.readings.flatMap(({ articleIds, excerpt }) =>
    layOut([`“${shorten(excerpt, READING_COLUMNS)}” `, { text: siglaOf(named, articleIds), style: 'strong' }], page, {
      first: '      ',
      rest: '      ',
    }),
  );
  return [
    ...heading,
    ...readings,
    ...layOut([{ text: variant.explanation, style: 'faint' }], page, { first: '    ', rest: '    ' }),
  ];
}

/** The section "Where they disagree". */
export function renderVariants(named: NamedStory, page: Page): string[] {
  const { variants } = named.story;
  if (variants.length === 0) return [];
  const major = variants.filter(({ severity }) => severity === 'major');
  const minor = variants.filter(({ severity }) => severity === 'minor');
  const hidden = minor.length - SHOWN_MINOR;
  const remark = `${major.length} that matter (▲), ${countOf(minor.length, 'small one')}`;
  return [
    ...headingOf('Where they disagree', remark, page),
    ...[...major, ...minor.slice(0, SHOWN_MINOR)].flatMap((variant) => renderVariant(variant, named, page)),
    ...(hidden > 0
      ? layOut([`and ${countOf(hidden, 'more small one')} in the dossier`], page, { first: '    ', rest: '    ' })
      : []),
  ];
}
