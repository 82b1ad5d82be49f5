/**
 * Some names of an actor mean somebody else, who becomes an actor behind it. What is said under one of these names goes
 * along; pronouns and posts stay. Sources are not counted anew: that both speak of one thing is not known from a name.
 */
import type { Actor, Anchor, Evidence, Story } from '../model/index.ts';
import { foldText, slugOf, spansOverlap } from '../text/index.ts';
import type { ArticleResolver } from './index-articles.ts';

/** The story with one actor more; `undefined` where no actor has these names beside others. */
export function splitActor(story: Story, apart: readonly Anchor[], resolve: ArticleResolver): Story | undefined {
  const isLeaving = ({ text, evidence, articleIds }: Actor['forms'][number]): boolean =>
    apart.some(({ article, span, excerpt }) => {
      const articleId = resolve(article);
      if (articleId === undefined || excerpt !== text) return false;
      return articleIds.includes(articleId) || evidence.some((entry) => spansOverlap(entry.span, span));
    });
  const actor = story.actors.find(({ forms }) => forms.some(isLeaving) && !forms.every(isLeaving));
  if (actor === undefined) return undefined;

  const leaving = actor.forms.filter(isLeaving);
  const staying = actor.forms.filter((form) => !isLeaving(form));
  const name = longest(leaving);
  const added: Actor = { id: freeId(story, name), kind: actor.kind, name, forms: leaving, roles: [] };
  const kept: Actor = {
    ...actor,
    name: staying.some(({ text }) => text === actor.name) ? actor.name : longest(staying),
    forms: staying,
  };
  const means = nameReader(leaving, staying);

  const moved = (texts: readonly string[]): boolean =>
    texts.some((text) => means(text) === 'leaving') && texts.every((text) => means(text) !== 'staying');
  const pick = (id: string | undefined, evidence: readonly Evidence[]): boolean =>
    id === actor.id && moved(evidence.map(({ excerpt }) => excerpt));

  const statements = story.statements.map((statement) =>
    statement.source !== undefined && pick(statement.source.actorId, [statement.source.evidence])
      ? { ...statement, source: { ...statement.source, actorId: added.id } }
      : statement,
  );
  const said = statements.filter(({ source }) => source?.actorId === added.id).flatMap(({ content }) => content);
  const isSaid = ({ articleId, span }: Evidence): boolean =>
    said.some(({ evidence }) => evidence.articleId === articleId && spansOverlap(evidence.span, span));
  const { events, relations } = story.chronicle;
  const rename = (id: string, evidence: readonly Evidence[]): string => (pick(id, evidence) ? added.id : id);
  return {
    ...story,
    actors: story.actors.flatMap((candidate) => (candidate === actor ? [kept, added] : [candidate])),
    statements,
    quotes: story.quotes.map((quote) =>
      quote.speaker === actor.id && quote.readings.every(({ evidence }) => isSaid(evidence))
        ? { ...quote, speaker: added.id }
        : quote,
    ),
    origins: story.origins.map((origin) =>
      origin.actorId === actor.id && moved([origin.name]) ? { ...origin, actorId: added.id } : origin,
    ),
    chronicle: {
      events: events.map((event) => ({ ...event, actorIds: event.actorIds.map((id) => rename(id, event.evidence)) })),
      relations: relations.map((relation) => ({
        ...relation,
        subject: rename(relation.subject, relation.evidence),
        object: rename(relation.object, relation.evidence),
      })),
    },
  };
}

const longest = (forms: Actor['forms']): string =>
  forms.reduce((best, { text }) => (text.length > best.length ? text : best), '');

/** Whose name stands in a text: that of the longest form in it. */
function nameReader(
  leaving: Actor['forms'],
  staying: Actor['forms'],
): (text: string) => 'leaving' | 'staying' | undefined {
  const names = [
    ...leaving.map(({ text }) => ({ form: foldText(text), side: 'leaving' as const })),
    ...staying.map(({ text }) => ({ form: foldText(text), side: 'staying' as const })),
  ].sort((a, b) => b.form.length - a.form.length);
  return (text) => {
    const folded = foldText(text);
    return names.find(({ form }) => folded.includes(form))?.side;
  };
}

/** "p-ann-lee", or with a number behind it where that is taken. */
function freeId({ actors }: Story, name: string): string {
  const taken = new Set(actors.map(({ id }) => id));
  const base = `p-${slugOf(name)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
