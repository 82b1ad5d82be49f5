/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one annotation per finding, its targets selected by their
 * words and by their place. The model counts characters (code points) where Stemma counts UTF-16 code units: places are
 * converted. They are places in Stemma's text of the article, which therefore is the source, and not in the web page.
 */
import type { Article, Dossier, Evidence, Story } from '../../model/index.ts';
import { judgementWords } from '../outline/index.ts';
import { urnOf, webAddressOf } from './addresses.ts';
import type { ExportFormat } from './export-format.ts';
import { type Finding, listFindings } from './list-findings.ts';

/** Characters before and behind the words that tell two places with the same words apart. */
const CONTEXT = 32;

const MOTIVATIONS: Readonly<Record<Finding['what'], string>> = {
  claim: 'classifying',
  variant: 'commenting',
  quote: 'identifying',
  statement: 'identifying',
  edge: 'linking',
  event: 'tagging',
  relation: 'tagging',
};

/** Turns offsets in code units into offsets in code points; a text without surrogates needs no table. */
function codePointCounter(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let [offset, count] = [0, 0];
  for (const character of text) {
    counts.fill(count, offset, offset + character.length);
    offset += character.length;
    count += 1;
  }
  counts[offset] = count;
  return (at) => counts[at] ?? count;
}

/** A slice whose ends do not cut a pair of surrogates. */
const wholeSlice = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start), end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');

function sourceOf(article: Article) {
  const address = webAddressOf(article);
  return {
    id: urnOf(article.id),
    type: 'Text',
    format: 'text/plain',
    language: article.language,
    ...(address === undefined ? {} : { via: address }),
  };
}

function annotate(dossier: Dossier) {
  const articles = new Map(
    dossier.articles.map((article) => [
      article.id,
      { article, count: codePointCounter(article.text), source: sourceOf(article) },
    ]),
  );
  const targetOf = ({ articleId, span: { start, end }, excerpt }: Evidence) => {
    const known = articles.get(articleId);
    if (known === undefined) return [];
    const { article, count, source } = known;
    return [
      {
        type: 'SpecificResource',
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: excerpt,
            prefix: wholeSlice(article.text, start - CONTEXT, start),
            suffix: wholeSlice(article.text, end, end + CONTEXT),
          },
          { type: 'TextPositionSelector', start: count(start), end: count(end) },
        ],
      },
    ];
  };
  const bodiesOf = ({ text, note, kind, judgement }: Finding) =>
    [
      ['describing', text],
      ['commenting', note],
      ['tagging', kind],
      ['assessing', judgementWords(judgement)],
    ]
      .filter(([, value]) => value !== '')
      .map(([purpose, value]) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' }));
  return (story: Story) =>
    listFindings(story)
      .map((finding) => ({
        id: urnOf(story.id, finding.what, finding.id),
        type: 'Annotation',
        motivation: MOTIVATIONS[finding.what],
        body: bodiesOf(finding),
        target: finding.evidence.flatMap(targetOf),
      }))
      .filter(({ target }) => target.length > 0);
}

function render(dossier: Dossier): string {
  const items = dossier.stories.flatMap(annotate(dossier));
  const page = { type: 'AnnotationPage', startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'What Stemma found',
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The format `web-annotation`. */
export const webAnnotation = {
  name: 'web-annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ending: '.annotations.jsonld',
  holds: 'every finding as a W3C Web Annotation on the words it rests on',
  render,
} as const satisfies ExportFormat;
