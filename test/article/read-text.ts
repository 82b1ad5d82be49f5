import { quotations, segment, statements } from '../../src/article/index.ts';
import type { ArticleLayers, Boilerplate, Quotation, ReadStatement, SourceArticle } from '../../src/model/index.ts';
import { type Span, sliceSpan } from '../../src/text/index.ts';

const context = { diagnose: () => undefined };

/** Layers of a text up to its quotations. */
export function readQuotations(text: string, { boilerplate = [] }: { boilerplate?: Boilerplate[] } = {}) {
  const source: SourceArticle = { id: 'a', path: 'a.txt', title: '', language: 'en', sha256: '', text, credits: [] };
  const base: Pick<ArticleLayers, 'source' | 'boilerplate'> = { source, boilerplate };
  const segmented = { ...base, ...segment.run(base, context) };
  return { ...segmented, ...quotations.run(segmented, context) };
}

/** Quotations of a text as lines: "speech: words | next part", with "open" where no mark closes it. */
export function quotationLines(text: string): string[] {
  return readQuotations(text).quotations.map((quotation: Quotation) => {
    const words = quotation.parts.map((part) => sliceSpan(text, part)).join(' | ');
    const inside = quotation.insideOf === undefined ? '' : ` in ${quotation.insideOf}`;
    return `${quotation.use}${quotation.closed ? '' : ' open'}${inside}: ${words}`;
  });
}

/** Statements of a text. */
export function readStatements(text: string): readonly ReadStatement[] {
  return statements.run(readQuotations(text), context).statements;
}

/** Statements of a text as lines: "source/kind < via/kind | cue | content … content". */
export function statementLines(text: string): string[] {
  const words = (span: Span): string => sliceSpan(text, span);
  return readStatements(text).map(({ source, via, cue, content }) => {
    const who = [source, ...via].map((link) => (link === undefined ? '-' : `${words(link.span)}/${link.kind}`));
    return `${who.join(' < ')} | ${cue === undefined ? '-' : words(cue.span)} | ${content.map(words).join(' … ')}`;
  });
}
