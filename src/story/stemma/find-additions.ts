/**
 * What an article adds of its own: the sentences that none of the articles it was made from explains. Said only of articles that were
 * made from others of the story; of the others all may be their own, or from somewhere else.
 */
import { evidenceOf, type StemmaEdge, type StemmaNode } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { type Echoes, echoKey } from './echoes/index.ts';
import { roundStrength } from './edge.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** A sentence of which a parent explains less is the article's own. */
const MAX_EXPLAINED = 0.35;
/** A reader checks a few places, the longest first. */
const MAX_SHOWN = 5;

type Additions = NonNullable<StemmaNode['adds']>;

/** Neighbouring sentences as one place, each with its words. */
function joinRuns(sentences: readonly { readonly span: Span; readonly words: number; readonly isOwn: boolean }[]): {
  span: Span;
  words: number;
}[] {
  const runs: { span: Span; words: number }[] = [];
  sentences.forEach(({ span, words, isOwn }, place) => {
    if (!isOwn) return;
    const last = runs.at(-1);
    if (last !== undefined && sentences[place - 1]?.isOwn === true) {
      last.span = { start: last.span.start, end: span.end };
      last.words += words;
    } else runs.push({ span, words });
  });
  return runs;
}

/** The additions by node id, of the articles that have parents among the articles of the story. */
export function findAdditions(
  story: StoryView,
  edges: readonly StemmaEdge[],
  { sets, sentencesOf }: Echoes,
): ReadonlyMap<string, Additions> {
  const parentsOf = new Map<number, number[]>();
  for (const { from, to, basis, direction } of edges) {
    const [parent, child] = [story.indexOf.get(from), story.indexOf.get(to)];
    const isText = basis.includes('copied') || basis.includes('paraphrased');
    if (parent === undefined || child === undefined || !isText || direction !== 'decided') continue;
    parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  }
  const additions = new Map<string, Additions>();
  for (const [child, parents] of parentsOf) {
    const { id, read } = viewAt(story, child);
    const sentences = (sentencesOf[child] ?? []).map(({ span, words }, number) => {
      const values = parents.map((parent) => sets.get(echoKey(child, parent))?.bySentence.get(number)?.value ?? 0);
      return { span, words, isOwn: Math.max(...values) < MAX_EXPLAINED };
    });
    const runs = joinRuns(sentences);
    const all = sentences.reduce((sum, { words }) => sum + words, 0);
    const own = runs.reduce((sum, { words }) => sum + words, 0);
    const longest = [...runs].sort((a, b) => b.words - a.words || a.span.start - b.span.start).slice(0, MAX_SHOWN);
    additions.set(id, {
      share: roundStrength(own / Math.max(1, all)),
      evidence: longest.map(({ span }) => evidenceOf(read.source, span)),
    });
  }
  return additions;
}
