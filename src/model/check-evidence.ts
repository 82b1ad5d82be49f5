/** The first invariant of every dossier: an excerpt is the slice that its span cuts from its article's text. */
import type { Dossier } from './dossier.ts';
import type { Evidence } from './evidence.ts';

const isEvidence = (value: object): value is Evidence => 'excerpt' in value && 'span' in value && 'articleId' in value;

/** One line for each piece of evidence, anywhere in the dossier, that is not the slice it claims to be. Linear. */
export function checkEvidence(dossier: Dossier): string[] {
  const texts = new Map(dossier.articles.map(({ id, text }) => [id, text]));
  const wrong: string[] = [];
  const open: unknown[] = [dossier];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isEvidence(value)) {
      const { articleId, span, excerpt } = value;
      const slice = span.start <= span.end ? texts.get(articleId)?.slice(span.start, span.end) : undefined;
      if (slice !== excerpt) {
        const found = slice === undefined ? 'outside every article' : `not "${slice}"`;
        wrong.push(`evidence ${articleId} ${span.start}..${span.end}: "${excerpt}" is ${found}`);
      }
    }
    for (const inner of Object.values(value)) open.push(inner);
  }
  return wrong;
}
