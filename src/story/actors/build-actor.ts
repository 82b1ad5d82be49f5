import { countryOfName, titleUseOf } from '../../lexicons/index.ts';
import { type Actor, type Evidence, evidenceOf, type ReadArticle } from '../../model/index.ts';
import { firstFrom, foldText, type Span, slugOf } from '../../text/index.ts';
import type { StoryName } from './story-name.ts';

interface FormEntry {
  readonly text: string;
  readonly articleIds: string[];
  readonly evidence: Evidence[];
}

/** One actor of a story from the names joined in it; evidence is the first place of each form in each article. */
export function buildActor(names: readonly StoryName[], articles: readonly ReadArticle[]): Omit<Actor, 'id'> {
  const forms = new Map<string, FormEntry>();
  const roles = new Map<string, FormEntry>();
  const kind = names[0]?.kind ?? 'unknown';
  for (const { articleIndex, local } of names) {
    const { source } = articles[articleIndex] as ReadArticle;
    for (const mention of local.mentions) {
      if (mention.form === 'pronoun') continue;
      addEntry(forms, source, mention.span, (text) => text);
      if (mention.form !== 'name') continue;
      const attributive = kind === 'person' || isAttributive(articles[articleIndex] as ReadArticle, mention.span.end);
      const wider = widenForm(source.text, mention.span, local.roles).filter(
        (span) => !(attributive && /^the\s/iu.test(source.text.slice(span.start, span.start + 4))),
      );
      for (const span of wider) addEntry(forms, source, span, (text) => text);
    }
    for (const role of local.roles) addEntry(roles, source, role.span, foldText);
  }
  return {
    kind,
    name: chooseName(names, forms),
    forms: [...forms.values()],
    roles: [...roles.values()],
  };
}

function addEntry(
  entries: Map<string, FormEntry>,
  source: ReadArticle['source'],
  span: Span,
  keyOf: (text: string) => string,
): void {
  const evidence = evidenceOf(source, span);
  const text = evidence.excerpt.replace(/\s+/gu, ' ').replace(/['’]s$/u, '');
  const key = keyOf(text);
  const entry = entries.get(key);
  if (entry === undefined) entries.set(key, { text, articleIds: [source.id], evidence: [evidence] });
  else if (entry.articleIds.at(-1) !== source.id) {
    entry.articleIds.push(source.id);
    entry.evidence.push(evidence);
  }
}

/** Whether a noun follows, so that a "the" before the name belongs to that noun: "the Nato spokesman". */
function isAttributive({ tokens }: ReadArticle, offset: number): boolean {
  const next = tokens[firstFrom(tokens, offset)];
  return next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos) || next.norm === '-' || next.norm === "'s");
}

/** The same name with "the" before it, and with the title printed before it: both are forms a reader meets. */
function widenForm(text: string, span: Span, roles: readonly { readonly span: Span }[]): Span[] {
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const wider: Span[] = [];
  if (/(?:^|[^\p{L}])the\s$/iu.test(before)) wider.push({ start: span.start - 4, end: span.end });
  for (const role of roles) {
    if (role.span.end + 1 !== span.start) continue;
    const title = text.slice(role.span.start, role.span.end);
    if (/^\p{Lu}/u.test(title) && titleUseOf(foldText(title)) !== undefined)
      wider.push({ start: role.span.start, end: span.end });
  }
  return wider;
}

/** Words in a name beyond which more words make it no fuller. */
const MAX_NAME_WORDS = 8;

/** The fullest name; of equally full ones that of most articles, then of most mentions. */
function chooseName(names: readonly StoryName[], forms: ReadonlyMap<string, FormEntry>): string {
  const country = names[0]?.kind === 'place' ? countryOfName(names[0].local.name) : undefined;
  if (country !== undefined && forms.has(country)) return country;
  const counted = new Map<
    string,
    { name: string; words: number; named: boolean; articles: Set<number>; mentions: number }
  >();
  for (const { local, words, named, articleIndex } of names) {
    const entry = counted.get(local.name) ?? {
      name: local.name,
      words: Math.min(words.length, MAX_NAME_WORDS),
      named,
      articles: new Set(),
      mentions: 0,
    };
    entry.articles.add(articleIndex);
    entry.mentions += local.mentions.length;
    counted.set(local.name, entry);
  }
  const place = names[0]?.kind === 'place';
  const shouted = (name: string): number => (name === name.toUpperCase() && name.length > 5 ? 1 : 0);
  const ranked = [...counted.values()].sort(
    (a, b) =>
      Number(b.named) - Number(a.named) ||
      shouted(a.name) - shouted(b.name) ||
      (place ? b.mentions - a.mentions : b.words - a.words) ||
      b.articles.size - a.articles.size ||
      b.mentions - a.mentions ||
      (a.name < b.name ? -1 : 1),
  );
  return (ranked[0]?.name ?? '').replace(/^the\s+(?=\S)/iu, '');
}

/** Ids from the names, in the order given: "p-ann-lee", a second Ann Lee "p-ann-lee-2". */
export function giveIds(actors: readonly Omit<Actor, 'id'>[]): Actor[] {
  const taken = new Set<string>();
  const used = new Map<string, number>();
  return actors.map((actor) => {
    const base = `p-${slugOf(actor.name)}`;
    let number = (used.get(base) ?? 0) + 1;
    // An actor that is called "Convoy 2" has the id of a second Convoy.
    while (taken.has(number === 1 ? base : `${base}-${number}`)) number += 1;
    used.set(base, number);
    const id = number === 1 ? base : `${base}-${number}`;
    taken.add(id);
    return { id, ...actor };
  });
}
