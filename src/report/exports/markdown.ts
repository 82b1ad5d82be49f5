/** A report in Markdown (CommonMark, tables as GitHub reads them), for notes and wikis. What an article says cannot mark up anything. */
import type { Dossier, Story, Variant } from '../../model/index.ts';
import {
  BASIS_WORDS,
  countOf,
  groupWordings,
  judgementWords,
  type NamedStory,
  nameArticles,
  rangeOf,
  readCredibility,
  siglaOf,
  VARIANT_WORDS,
} from '../outline/index.ts';
import type { ExportFormat } from './export-format.ts';

/** What marks something up within a line, and what does so at the start of one. */
const MARKS = /[\\`*_[\]<>|#&~$]/gu;
const STARTS = /^(?<digits>\d{0,9})(?<mark>[-+=:.)])/u;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Controls, and marks that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as Markdown that shows exactly them, on one line. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(INVISIBLE, '\uFFFD')
    .replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replace(STARTS, '$<digits>\\$<mark>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Below the table that has the digits. */
const CREDIBILITY_NOTE =
  'Credibility is the digit of the Admiralty code as the numbers of observers and sources justify it; no verdict on what is true.';

const judged = (variant: Pick<Variant, 'judgement'>): string =>
  variant.judgement === undefined ? '' : ` (${escapeMarkdown(judgementWords(variant.judgement))})`;

function articlesSection({ articles }: NamedStory): string {
  const rows = articles.map(({ article, siglum, label }) => [
    siglum,
    escapeMarkdown(label),
    escapeMarkdown(article.publishedAt ?? ''),
    escapeMarkdown(article.title),
  ]);
  return `## Who reports it\n\n${table(['', 'outlet', 'date', 'title'], rows)}`;
}

function stemmaSection({ story, byId }: NamedStory): string {
  const labels = new Map(story.stemma.nodes.map(({ id, label }) => [id, label]));
  const nameOf = (id: string): string => escapeMarkdown(byId.get(id)?.siglum ?? labels.get(id) ?? id);
  const rows = story.stemma.edges.map((edge) => [
    nameOf(edge.to),
    nameOf(edge.from),
    `${edge.basis.map((basis) => BASIS_WORDS[basis]).join(', ')} (${edge.certainty}${edge.direction === 'undecided' ? ', direction undecided' : ''})${judged(edge)}`,
  ]);
  return rows.length === 0 ? '' : `## Who took it from whom\n\n${table(['text', 'from', 'how'], rows)}`;
}

function claimsSection(named: NamedStory): string {
  const credibilityOf = readCredibility(named.story.origins);
  const rows = named.story.claims.map(({ gist, tellings, support }) => {
    const { digit, reading } = credibilityOf(support);
    return [
      escapeMarkdown(gist),
      siglaOf(
        named,
        tellings.map(({ articleId }) => articleId),
      ),
      rangeOf(support.observers, 'observer'),
      rangeOf(support.sources, 'source'),
      `${digit} ${reading}`,
    ];
  });
  const head = ['claim', 'told by', 'observers', 'sources', 'credibility'];
  return rows.length === 0 ? '' : `## What they report\n\n${table(head, rows)}\n\n${CREDIBILITY_NOTE}`;
}

function variantsSection(named: NamedStory): string {
  const parts = named.story.variants.map((variant) => {
    const head = `- **${escapeMarkdown(variant.about)}**, ${VARIANT_WORDS[variant.kind]}, ${variant.severity}${judged(variant)}`;
    const readings = variant.readings.map(
      ({ excerpt, articleIds }) => `  - “${escapeMarkdown(excerpt)}” ${siglaOf(named, articleIds)}`,
    );
    return [head, ...readings].join('\n');
  });
  return parts.length === 0 ? '' : `## Where they disagree\n\n${parts.join('\n')}`;
}

function quotesSection(named: NamedStory): string {
  const actors = new Map(named.story.actors.map(({ id, name }) => [id, name]));
  const parts = named.story.quotes.map((quote) => {
    const speaker = escapeMarkdown(actors.get(quote.speaker ?? '') ?? 'speaker not known');
    const wordings = groupWordings(quote).map(
      ({ parts: words, articleIds }) =>
        `  - “${escapeMarkdown(words.map(({ text }) => text).join(''))}” ${siglaOf(named, articleIds)}`,
    );
    return [`- ${speaker}`, ...wordings].join('\n');
  });
  return parts.length === 0 ? '' : `## What was said\n\n${parts.join('\n')}`;
}

function renderStory(story: Story, dossier: Dossier): string {
  const named = nameArticles(story, dossier);
  const { sources, observers, why } = story.support;
  const head = [
    `# ${escapeMarkdown(story.title)}`,
    '',
    `${countOf(named.articles.length, 'article')}, ${rangeOf(observers, 'observer')}, ${rangeOf(sources, 'source')}.`,
    ...(why.length === 0 ? [] : ['', ...why.map((reason) => `- ${escapeMarkdown(reason)}`)]),
  ].join('\n');
  const sections = [articlesSection, stemmaSection, claimsSection, variantsSection, quotesSection];
  return [head, ...sections.map((section) => section(named)).filter((text) => text !== '')].join('\n\n');
}

function correctionsSection({ corrections = [] }: Dossier): string {
  const rows = corrections.map(({ at, by, why, change, status, note }) =>
    [at, by, change.kind, why, note === undefined ? status : `${status}: ${note}`].map(escapeMarkdown),
  );
  return rows.length === 0 ? '' : `# Corrections\n\n${table(['when', 'who', 'what', 'why', 'status'], rows)}`;
}

function render(dossier: Dossier): string {
  const stories = dossier.stories.map((story) => renderStory(story, dossier));
  return `${[...stories, correctionsSection(dossier)].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The format `markdown`. */
export const markdown = {
  name: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  ending: '.md',
  holds: 'a report to read, for notes and wikis',
  render,
} as const satisfies ExportFormat;
