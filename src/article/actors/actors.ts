import type { ActorLayer, ArticleStage, LocalActor } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, buildActorText, spanOfTokens } from './actor-text.ts';
import { findNames } from './find-names.ts';
import { linkInstitutions } from './link-institutions.ts';
import { linkNames } from './link-names.ts';
import { linkRoles } from './link-roles.ts';
import { linkSources } from './link-sources.ts';
import { linkTitles } from './link-titles.ts';

/**
 * People, organisations, places and groups of one article with all their mentions and roles: names first, then what is
 * said beside them, then common nouns and posts that mean them, last the sources of statements.
 */
export const actors: ArticleStage<
  'source' | 'boilerplate' | 'sentences' | 'tokens' | 'names' | 'statements',
  'actors'
> = {
  name: 'actors',
  reads: ['source', 'boilerplate', 'sentences', 'tokens', 'names', 'statements'],
  writes: ['actors'],
  run({ source, boilerplate, sentences, tokens, names: tagged, statements }) {
    const article = buildActorText(source.text, tokens, sentences, boilerplate);
    const names = findNames(article, tagged);
    const drafts = linkNames(article, names);
    linkRoles(article, drafts, names);
    linkInstitutions(article, drafts, source.title);
    linkTitles(article, drafts);
    const sources = linkSources(article, drafts, statements);
    return { actors: layerOf(article, drafts, sources) };
  },
};

function layerOf(
  article: ActorText,
  drafts: readonly ActorDraft[],
  sources: readonly (ActorDraft | undefined)[],
): ActorLayer {
  const kept = drafts.filter((draft) => draft.mentions.length > 0);
  kept.sort((a, b) => firstMention(a) - firstMention(b));
  const indexOf = new Map(kept.map((draft, index) => [draft, index]));
  return {
    list: kept.map((draft) => localActor(article, draft)),
    ofStatement: sources.map((draft) => (draft === undefined ? undefined : indexOf.get(draft))),
  };
}

const firstMention = (draft: ActorDraft): number =>
  draft.mentions.reduce((least, mention) => Math.min(least, mention.first), Number.MAX_SAFE_INTEGER);

function localActor(article: ActorText, draft: ActorDraft): LocalActor {
  const seen = new Set<string>();
  const mentions = draft.mentions
    .map((mention) => ({ span: withoutOwning(article, mention), form: mention.form }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => !seen.has(`${span.start}-${span.end}`) && seen.add(`${span.start}-${span.end}`));
  const roles = draft.roles
    .map(({ span, text }) => ({ span, text }))
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !seen.has(`r${span.start}`) && seen.add(`r${span.start}`));
  return { kind: draft.kind, name: draft.name, mentions, roles };
}

/** The span of a mention; a "'s" that the tagger left on the last word of a name is no part of it. */
function withoutOwning(article: ActorText, mention: ActorDraft['mentions'][number]): Span {
  const span = spanOfTokens(article, mention.first, mention.end);
  const owning =
    mention.form === 'name' && /\p{L}['’]s$/u.test(article.text.slice(Math.max(span.start, span.end - 3), span.end));
  return owning ? { start: span.start, end: span.end - 2 } : span;
}
