/** One story for a terminal: every section in the order it is printed. */
import type { Dossier, Story } from '../../model/index.ts';
import { type NamedStory, nameArticles } from '../outline/index.ts';
import type { Page } from './lay-out.ts';
import { type Palette, PLAIN_PALETTE } from './palette.ts';
import { renderArticles } from './render-articles.ts';
import { renderClaims } from './render-claims.ts';
import { renderContributions } from './render-contributions.ts';
import { renderHeadline } from './render-headline.ts';
import { renderQuotes } from './render-quotes.ts';
import { renderRelations } from './render-relations.ts';
import { renderStemma } from './render-stemma.ts';
import { renderVariants } from './render-variants.ts';

/** A part of the report: lines, or none when it has nothing to say. */
type Section = (named: NamedStory, page: Page) => string[];

const SECTIONS: readonly Section[] = [
  renderHeadline,
  renderArticles,
  renderStemma,
  renderClaims,
  renderVariants,
  renderQuotes,
  renderRelations,
  renderContributions,
];

/** How a report for a terminal is laid out. */
export interface ReportOptions {
  /** Columns; 80 unless given. */
  readonly width?: number;
  /** No colour unless given. */
  readonly palette?: Palette;
}

/** The page that the options describe. */
export const pageOf = (options: ReportOptions): Page => ({
  width: Math.max(40, options.width ?? 80),
  palette: options.palette ?? PLAIN_PALETTE,
});

/** The whole story as text, ending in a line break. */
export function renderStory(story: Story, dossier: Dossier, options: ReportOptions = {}): string {
  const named = nameArticles(story, dossier);
  const page = pageOf(options);
  const sections = SECTIONS.map((section) => section(named, page)).filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
