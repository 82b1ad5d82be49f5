/** A request that names ids of a dossier becomes a change that names words and contents, which stay. */
import type { Anchor, Article, ArticleRef, Change, Dossier, Evidence, NodeRef, Story } from '../model/index.ts';
import type { ChangeRequest } from './change-request.ts';

/** The request names something that the dossier does not hold. */
export class UnknownFinding extends Error {
  override readonly name = 'UnknownFinding';
}

/** Places of one reading or name that are kept: one would do, more keep it found when some articles go. */
const MAX_ANCHORS = 12;

const refOf = ({ id, sha256 }: Article): ArticleRef => ({ articleId: id, sha256 });

/** The change a request means; throws `UnknownFinding`. `known` are the ids of the corrections so far. */
export function anchorChange(request: ChangeRequest, dossier: Dossier, known: ReadonlySet<string>): Change {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const article = (id: string): ArticleRef => refOf(found(articles.get(id), 'article', id));
  const anchor = ({ articleId, span, excerpt }: Evidence): Anchor => ({ article: article(articleId), span, excerpt });
  const anchors = (evidence: readonly Evidence[]): Anchor[] => evidence.slice(0, MAX_ANCHORS).map(anchor);
  const storyOf = (id: string): Story => find(dossier.stories, 'story', id);

  switch (request.kind) {
    case 'merge-stories': {
      if (new Set(request.storyIds).size < 2) throw new UnknownFinding('merging needs two different stories');
      return { kind: request.kind, articles: request.storyIds.flatMap((id) => storyOf(id).articleIds).map(article) };
    }
    case 'split-story': {
      const { articleIds } = storyOf(request.storyId);
      const leaving = new Set(request.articleIds);
      for (const id of leaving) found(articleIds.includes(id) || undefined, 'article of that story', id);
      const staying = articleIds.filter((id) => !leaving.has(id));
      if (staying.length === 0) throw new UnknownFinding('splitting must leave at least one article in the story');
      return { kind: request.kind, apart: [...leaving].map(article), from: staying.map(article) };
    }
    case 'merge-actors': {
      if (new Set(request.actorIds).size < 2) throw new UnknownFinding('merging needs two different actors');
      const { actors } = storyOf(request.storyId);
      const chosen = request.actorIds.map((id) => find(actors, 'actor', id));
      return {
        kind: request.kind,
        actors: chosen.map(({ name, forms }) => ({
          name,
          anchors: anchors(forms.flatMap(({ evidence }) => evidence)),
        })),
      };
    }
    case 'split-actor': {
      const actor = find(storyOf(request.storyId).actors, 'actor', request.actorId);
      const wanted = new Set(request.forms);
      for (const text of wanted)
        found(
          actor.forms.find((form) => form.text === text),
          'form of that actor',
          text,
        );
      if (wanted.size === actor.forms.length) throw new UnknownFinding('splitting must leave the actor a name');
      const leaving = actor.forms.filter(({ text }) => wanted.has(text));
      return {
        kind: request.kind,
        name: actor.name,
        apart: leaving.flatMap(({ evidence }) => anchors(evidence)),
      };
    }
    case 'judge-variant': {
      const variant = find(storyOf(request.storyId).variants, 'variant', request.variantId);
      const readings = variant.readings.map(({ evidence }) => anchors(evidence));
      return { kind: request.kind, verdict: request.verdict, variantKind: variant.kind, readings };
    }
    case 'judge-edge': {
      const story = storyOf(request.storyId);
      const { from, to, verdict, kind } = request;
      const edge = story.stemma.edges.find((candidate) => candidate.from === from && candidate.to === to);
      found(edge, 'edge', `${from} → ${to}`);
      const node = (id: string): NodeRef => nodeRef(story, id, article);
      return { kind, verdict, story: article(story.articleIds[0] ?? ''), from: node(from), to: node(to) };
    }
    case 'withdraw': {
      found(known.has(request.correctionId) || undefined, 'correction', request.correctionId);
      return request;
    }
  }
}

function nodeRef({ stemma, origins }: Story, id: string, article: (id: string) => ArticleRef): NodeRef {
  const kind = stemma.nodes.find((node) => node.id === id)?.kind;
  if (kind === 'article') return { article: article(id) };
  if (kind === 'lost') {
    return {
      lostSourceOf: stemma.edges
        .filter(({ from, to }) => from === id && to.startsWith('a-'))
        .map(({ to }) => article(to)),
    };
  }
  const origin = find(origins, 'origin', id);
  return { origin: { kind: origin.kind, name: origin.name } };
}

function found<Thing>(thing: Thing | undefined, what: string, id: string): Thing {
  if (thing === undefined) throw new UnknownFinding(`there is no ${what} "${id}"`);
  return thing;
}

const find = <Thing extends { readonly id: string }>(things: readonly Thing[], what: string, id: string): Thing =>
  found(
    things.find((thing) => thing.id === id),
    what,
    id,
  );
