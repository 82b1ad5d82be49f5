/**
 * Lays the log of corrections over a dossier, oldest first, and says of each what became of it. Nothing is removed: what
 * was rejected stays, and says so. Stories are merged and split before (`correctGroups`); here it is seen whether they are.
 */
import type { AppliedCorrection, Change, Correction, Dossier, Judgement, Story } from '../model/index.ts';
import { findActor, findNode, findVariant } from './anchored.ts';
import { findWithdrawn } from './find-active.ts';
import { type ArticleResolver, indexArticles } from './index-articles.ts';
import { mergeActors } from './merge-actors.ts';
import { splitActor } from './split-actor.ts';

/** The stories, some of them changed, and what each change was of; or why there is nothing to change. */
type Effect = { readonly stories: readonly Story[]; readonly target?: string } | { readonly note: string };

/** The dossier as people put it right; the same dossier when the log is empty. Linear in findings, per correction. */
export function applyCorrections(dossier: Dossier, log: readonly Correction[]): Dossier {
  if (log.length === 0) return dossier;
  const withdrawn = findWithdrawn(log);
  const resolve = indexArticles(dossier.articles);
  const results: AppliedCorrection[] = [];
  const last = new Map<string, number>();
  let { stories } = dossier;
  for (const correction of log) {
    if (withdrawn.has(correction.id)) {
      results.push({ ...correction, status: 'withdrawn' });
      continue;
    }
    const effect = applyChange(correction, stories, resolve);
    if ('note' in effect) {
      results.push({ ...correction, status: 'no-longer-applies', note: effect.note });
      continue;
    }
    stories = [...effect.stories];
    if (effect.target !== undefined) {
      const earlier = results[last.get(effect.target) ?? -1];
      if (earlier !== undefined) earlier.status = 'superseded';
      last.set(effect.target, results.length);
    }
    results.push({ ...correction, status: 'applied' });
  }
  return { ...dossier, stories, corrections: results };
}

function applyChange(correction: Correction, stories: readonly Story[], resolve: ArticleResolver): Effect {
  const { change } = correction;
  switch (change.kind) {
    case 'merge-stories': {
      const homes = storiesOf(stories, change.articles, resolve);
      if (homes.size === 1) return { stories };
      return { note: homes.size === 0 ? 'None of its articles is here.' : 'Its articles stand in several stories.' };
    }
    case 'split-story': {
      const [apart, from] = [storiesOf(stories, change.apart, resolve), storiesOf(stories, change.from, resolve)];
      if (apart.size === 0 || from.size === 0) return { note: 'The articles of one side are not here.' };
      return [...apart].some((id) => from.has(id)) ? { note: 'Its articles stand in one story.' } : { stories };
    }
    case 'merge-actors':
      return changeStory(stories, 'These actors no longer stand in one story.', (story) => {
        const actors = change.actors.map(({ anchors }) => findActor(story, anchors, resolve));
        const ids = [...new Set(actors.flatMap((actor) => actor?.id ?? []))];
        if (actors.includes(undefined)) return undefined;
        return { story: ids.length < 2 ? story : mergeActors(story, ids, correction) };
      });
    case 'split-actor':
      return changeStory(stories, 'No actor has these names among others any more.', (story) => {
        const changed = splitActor(story, change.apart, resolve);
        return changed === undefined ? undefined : { story: changed };
      });
    case 'judge-variant':
      return changeStory(stories, 'This disagreement is no longer found.', (story) => {
        const variant = findVariant(story, change.variantKind, change.readings, resolve);
        if (variant === undefined) return undefined;
        const judged = { ...variant, judgement: judgementOf(correction, change) };
        const variants = story.variants.map((candidate) => (candidate === variant ? judged : candidate));
        return { story: { ...story, variants }, target: `${story.id} ${variant.id}` };
      });
    case 'judge-edge':
      return changeStory(stories, 'This edge is no longer found.', (story) =>
        judgeEdge(story, correction, change, resolve),
      );
    case 'withdraw':
      return { stories };
  }
}

type Changed = { readonly story: Story; readonly target?: string } | undefined;

/** Changes the first story that the change has something to say of. */
function changeStory(stories: readonly Story[], note: string, change: (story: Story) => Changed): Effect {
  for (const [index, story] of stories.entries()) {
    const changed = change(story);
    if (changed === undefined) continue;
    const { target } = changed;
    return { stories: stories.with(index, changed.story), ...(target === undefined ? {} : { target }) };
  }
  return { note };
}

function judgeEdge(
  story: Story,
  correction: Correction,
  change: Extract<Change, { kind: 'judge-edge' }>,
  resolve: ArticleResolver,
): Changed {
  const home = resolve(change.story);
  if (home !== undefined && !story.articleIds.includes(home)) return undefined;
  const [from, to] = [findNode(story, change.from, resolve), findNode(story, change.to, resolve)];
  const edge = story.stemma.edges.find(
    (candidate) =>
      (candidate.from === from && candidate.to === to) ||
      (candidate.direction === 'undecided' && candidate.from === to && candidate.to === from),
  );
  if (edge === undefined) return undefined;
  const judged = { ...edge, judgement: judgementOf(correction, change) };
  const edges = story.stemma.edges.map((candidate) => (candidate === edge ? judged : candidate));
  return { story: { ...story, stemma: { ...story.stemma, edges } }, target: `${story.id} ${edge.from} ${edge.to}` };
}

const judgementOf = ({ id, at, by, why }: Correction, { verdict }: Pick<Judgement, 'verdict'>): Judgement => ({
  verdict,
  by,
  at,
  why,
  correctionId: id,
});

/** The stories in which the articles stand that are here. */
function storiesOf(
  stories: readonly Story[],
  refs: Extract<Change, { kind: 'merge-stories' }>['articles'],
  resolve: ArticleResolver,
): Set<string> {
  const wanted = new Set(refs.flatMap((ref) => resolve(ref) ?? []));
  return new Set(stories.filter(({ articleIds }) => articleIds.some((id) => wanted.has(id))).map(({ id }) => id));
}
