/** The first invariant of every dossier: an excerpt is the slice that its span cuts from its article's text. */
import { type Dossier, EvidenceSchema } from '../../src/model/index.ts';

/** One line for each piece of evidence, anywhere in the dossier, that is not its slice. */
export function checkEvidence(dossier: Dossier): string[] {
  const texts = new Map(dossier.articles.map((article) => [article.id, article.text]));
  const wrong: string[] = [];
  const open: unknown[] = [dossier];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const evidence = EvidenceSchema.safeParse(value);
    if (evidence.success) {
      const { articleId, span, excerpt } = evidence.data;
      const slice = texts.get(articleId)?.slice(span.start, span.end);
      if (slice !== excerpt)
        wrong.push(`${articleId} ${span.start}..${span.end}: "${excerpt}" is not "${slice ?? ''}"`);
    }
    open.push(...Object.values(value).filter((each) => each !== undefined && each !== null));
  }
  return wrong;
}
