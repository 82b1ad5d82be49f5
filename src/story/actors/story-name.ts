import { actorKeyOf, type Gender, genderOf, institutionKeyOf } from '../../lexicons/index.ts';
import type { ActorKind, LocalActor, ReadArticle } from '../../model/index.ts';
import { foldText, sliceSpan } from '../../text/index.ts';

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
  /** Its names as printed, each once. */
  readonly forms: readonly string[];
  /** Whether some mention is a name with a capital, not only a common noun. */
  readonly named: boolean;
  /** Whether a statement rests on it. */
  readonly speaks: boolean;
  /** Folded words of its roles; of all joined by equal keys, once these are joined. */
  roleWords: ReadonlySet<string>;
  /** What its given name, forms of address and roles tell; of all joined by equal keys, once these are joined. */
  gender: Gender | undefined;
}

/** Every local actor of every article, in order. */
export function listNames(articles: readonly ReadArticle[]): StoryName[] {
  return articles.flatMap(({ source, actors }, articleIndex) => {
    const speakers = new Set(actors.ofStatement);
    return actors.list.map((local, actorIndex): StoryName => {
      const names = local.mentions.filter((mention) => mention.form === 'name');
      const forms = [...new Set(names.map(({ span }) => sliceSpan(source.text, span)))];
      const named = names.length > 0;
      return {
        articleIndex,
        actorIndex,
        local,
        kind: local.kind,
        words: wordsOfName(local.name),
        key: named ? actorKeyOf(local.name) : institutionKeyOf(local.name),
        forms,
        named,
        speaks: speakers.has(actorIndex),
        roleWords: new Set(local.roles.flatMap((role) => wordsOfName(role.text))),
        gender: local.kind === 'person' ? genderOfName(local, forms) : undefined,
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

/** What the words about a person tell, the surest first: "Ms. Venn", "Melania Venn", "his wife". */
function genderOfName({ name, roles }: LocalActor, forms: readonly string[]): Gender | undefined {
  const [given = '', ...surnames] = wordsOfName(name);
  const addressed = agreed(forms.map((form) => genderOf('address', /^\S+/u.exec(foldText(form))?.[0] ?? '')));
  const called = surnames.length === 0 ? undefined : genderOf('name', given);
  return addressed ?? called ?? agreed(roles.map(({ text }) => genderOf('role', wordsOfName(text).at(-1) ?? '')));
}

/** The one thing that all who say anything say. */
export function agreed<T>(values: Iterable<T | undefined>): T | undefined {
  const told = new Set([...values].filter((value) => value !== undefined));
  return told.size === 1 ? [...told][0] : undefined;
}
