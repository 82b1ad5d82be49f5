/** What the reader marks in an article: who speaks, what was taken from whom, what stands only here, what is no report. */
import type { Article, StemmaEdge } from '../../src/model/index.ts';
import type { Edition } from '../data/index.ts';
import type { Mark } from '../parts/index.ts';
import { findShared } from './find-shared.ts';

/** A note in the margin, at a place of the text. */
export interface MarginNote {
  readonly at: number;
  readonly kind: 'source' | 'taken' | 'own';
  readonly words: string;
  /** Finding that the note leads to. */
  readonly finding?: string;
  /** Siglum in front of the words, for notes about another article. */
  readonly siglum?: string;
  /** Which of the hues marks it. */
  readonly hue?: number;
}

export interface Annotations {
  readonly marks: readonly Mark[];
  readonly notes: readonly MarginNote[];
}

/** Underlines that can be told apart; more sources than these share them. */
const HUES = 6;

/** Statements, underlined by source; a note where a source first speaks, or speaks again after another. */
function annotateStatements({ story, actors, origins }: Edition, article: Article): Annotations {
  const marks: Mark[] = [];
  const notes: MarginNote[] = [];
  const hues = new Map<string, number>();
  let last = '';
  const own = story.statements
    .filter(({ articleId }) => articleId === article.id)
    .sort((a, b) => (a.content[0]?.evidence.span.start ?? 0) - (b.content[0]?.evidence.span.start ?? 0));
  for (const { source, cue, content, chain } of own) {
    const actor = source?.actorId === undefined ? undefined : actors.get(source.actorId);
    const origin = origins.get(chain.at(-1) ?? '');
    const name = actor?.name ?? origin?.name ?? source?.evidence.excerpt ?? 'source not known';
    if (!hues.has(name)) hues.set(name, hues.size % HUES);
    const hue = hues.get(name) ?? 0;
    const unnamed = (origin?.kind ?? source?.kind) === 'unnamed';
    for (const { evidence } of content) marks.push({ ...evidence.span, kind: unnamed ? 'hue-unnamed' : `hue-${hue}` });
    if (source !== undefined) marks.push({ ...source.evidence.span, kind: 'source' });
    if (cue !== undefined) marks.push({ ...cue.evidence.span, kind: 'cue' });
    const at = content[0]?.evidence.span.start ?? source?.evidence.span.start;
    if (name !== last && at !== undefined) {
      notes.push({
        at,
        kind: 'source',
        words: name,
        ...(unnamed ? {} : { hue }),
        ...(actor === undefined ? {} : { finding: actor.id }),
      });
    }
    last = name;
  }
  return { marks, notes };
}

/** Passages that the texts behind this article have too, and credits to texts that nobody has. */
function annotateTaken({ story, byId, greek }: Edition, article: Article): Annotations {
  const marks: Mark[] = [];
  const notes: MarginNote[] = [];
  const into = story.stemma.edges.filter(({ to }) => to === article.id).sort((a, b) => b.strength - a.strength);
  for (const edge of into) {
    const parent = byId.get(edge.from);
    const finding = `${edge.from}~${edge.to}`;
    if (parent === undefined) {
      const siglum = greek.get(edge.from);
      if (siglum !== undefined) notes.push(...creditNotes(edge, siglum, finding));
      continue;
    }
    for (const { a, words } of findShared(article, parent.article)) {
      if (marks.some((mark) => mark.start < a.end && mark.end > a.start)) continue;
      marks.push({ ...a, kind: 'taken' });
      notes.push({ at: a.start, kind: 'taken', words: `${words} words`, siglum: parent.siglum, finding });
    }
  }
  return { marks, notes };
}

const creditNotes = (edge: StemmaEdge, siglum: string, finding: string): MarginNote[] =>
  edge.evidence
    .filter(({ articleId }) => articleId === edge.to)
    .slice(0, 6)
    .map(({ span }) => ({ at: span.start, kind: 'taken', words: 'credited', siglum, finding }));

/** Claims that no other article makes. */
function annotateOwn({ story, articles }: Edition, article: Article): Annotations {
  if (articles.length < 2) return { marks: [], notes: [] };
  const alone = story.claims.filter(({ tellings }) => tellings.every(({ articleId }) => articleId === article.id));
  const spans = alone.flatMap(({ id, tellings }) =>
    tellings.flatMap(({ evidence }) => evidence.map(({ span }) => ({ id, span }))),
  );
  return {
    marks: spans.map(({ span }) => ({ ...span, kind: 'own' })),
    notes: spans.map(({ id, span }) => ({ at: span.start, kind: 'own', words: 'only here', finding: id })),
  };
}

const boilerplateMarks = ({ boilerplate }: Article): Mark[] =>
  boilerplate.map(({ span }) => ({ ...span, kind: 'boilerplate' }));

/** All marks and notes; notes in text order. */
export function annotateArticle(edition: Edition, article: Article): Annotations {
  const parts = [annotateStatements(edition, article), annotateTaken(edition, article), annotateOwn(edition, article)];
  return {
    marks: [...parts.flatMap(({ marks }) => marks), ...boilerplateMarks(article)],
    notes: parts.flatMap(({ notes }) => notes).sort((a, b) => a.at - b.at),
  };
}
