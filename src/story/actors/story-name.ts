import { countryOfName, findOrganisation, institutionKeyOf, keyOfName } from '../../lexicons/index.ts';
import type { ActorKind, LocalActor, ReadArticle } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

/** One actor of one article, with what the joins compare. */
export interface StoryName {
  readonly articleIndex: number;
  readonly actorIndex: number;
  readonly local: LocalActor;
  kind: ActorKind;
  /** Matching forms of the words of its fullest name; hyphens part words. */
  readonly words: readonly string[];
  /** Equal keys are one actor. */
  readonly key: string;
  /** Whether some mention is a name with a capital, not only a common noun. */
  readonly named: boolean;
  /** Whether a statement rests on it. */
  readonly speaks: boolean;
  /** Folded words of its roles; of all joined by equal keys, once these are joined. */
  roleWords: ReadonlySet<string>;
}

/** Every local actor of every article, in order. */
export function listNames(articles: readonly ReadArticle[]): StoryName[] {
  return articles.flatMap(({ actors }, articleIndex) => {
    const speakers = new Set(actors.ofStatement);
    return actors.list.map((local, actorIndex): StoryName => {
      const named = local.mentions.some((mention) => mention.form === 'name');
      return {
        articleIndex,
        actorIndex,
        local,
        kind: local.kind,
        words: wordsOfName(local.name),
        key: named
          ? (countryOfName(local.name) ?? findOrganisation(local.name) ?? keyOfName(local.name))
          : institutionKeyOf(local.name),
        named,
        speaks: speakers.has(actorIndex),
        roleWords: new Set(local.roles.flatMap((role) => wordsOfName(role.text))),
      };
    });
  });
}

/** Matching forms of a name's words: "Anna-Maria Lindqvist" → anna, maria, lindqvist. */
export const wordsOfName = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}&.']+/u)
    .map((word) => (/^\p{L}{3,}\.$/u.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '' && word !== 'the');
