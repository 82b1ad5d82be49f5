/** Whether the parts of one story fit each other: every id leads to a thing of the same story, every range is one. */
import type { Range } from './claim.ts';
import type { Story } from './dossier.ts';
import { findRepeated } from './find-repeated.ts';

/** Says which of some ids are not those of a kind of thing. */
type Missing = (ids: readonly string[]) => string[];

/** Who may be named in a story. */
interface Known {
  readonly article: Missing;
  readonly actor: Missing;
  readonly origin: Missing;
  readonly claim: Missing;
  readonly statement: Missing;
  readonly node: Missing;
}

function missingFrom(kind: string, ids: readonly string[]): Missing {
  const known = new Set(ids);
  return (asked) => asked.filter((id) => !known.has(id)).map((id) => `${kind} ${id} is not in it`);
}

const listIds = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const present = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
const prefix = (who: string, lines: readonly string[]): string[] => lines.map((line) => `${who}: ${line}`);

/** One plain line for each thing that does not fit. Linear in the size of the story. */
export function checkStory(story: Story): string[] {
  const known: Known = {
    article: missingFrom('article', story.articleIds),
    actor: missingFrom('actor', listIds(story.actors)),
    origin: missingFrom('origin', listIds(story.origins)),
    claim: missingFrom('claim', listIds(story.claims)),
    statement: missingFrom('statement', listIds(story.statements)),
    node: missingFrom('node', listIds(story.stemma.nodes)),
  };
  const lists = [story.statements, story.quotes, story.claims, story.origins, story.actors, story.variants];
  return [
    ...[...lists, story.stemma.nodes].flatMap((list) =>
      findRepeated(listIds(list)).map((id) => `the id ${id} is given twice`),
    ),
    ...prefix('support', [...checkRanges(story.support), ...known.origin(story.support.originIds)]),
    ...checkSayings(story, known),
    ...checkClaims(story, known),
    ...checkVoices(story, known),
    ...checkVariants(story, known),
    ...checkStemma(story, known),
    ...checkChronicle(story, known),
  ];
}

function checkRanges({ sources, observers }: { readonly sources: Range; readonly observers: Range }): string[] {
  return [sources, observers]
    .filter(({ atLeast, atMost }) => atLeast > atMost)
    .map(({ atLeast, atMost }) => `at least ${atLeast} is more than at most ${atMost}`);
}

function checkSayings({ statements, quotes }: Story, known: Known): string[] {
  return [
    ...statements.flatMap(({ id, articleId, source, cue, content, via, chain }) =>
      prefix(id, [
        ...known.article([articleId]),
        ...known.actor(present(source?.actorId)),
        ...known.origin(chain),
        ...[source, cue, ...content, ...via]
          .filter((part) => part !== undefined && part.evidence.articleId !== articleId)
          .map(() => 'has words of another article'),
      ]),
    ),
    ...quotes.flatMap(({ id, speaker, readings, collation }) =>
      prefix(id, [
        ...known.actor(present(speaker)),
        ...known.article(readings.map(({ articleId }) => articleId)),
        ...readings
          .filter(({ articleId, evidence }) => evidence.articleId !== articleId)
          .map(({ articleId }) => `the reading of ${articleId} has words of another article`),
        ...collation
          .filter((row) => row.readings.length !== readings.length)
          .map((row) => `a place of the collation has ${row.readings.length} of ${readings.length} readings`),
      ]),
    ),
  ];
}

function checkClaims({ claims, statements, articleIds }: Story, known: Known): string[] {
  const articleOf = new Map(statements.map(({ id, articleId }) => [id, articleId]));
  return claims.flatMap(({ id, tellings, silent, support }) => {
    const told = new Set(tellings.map(({ articleId }) => articleId));
    const accounted = new Set([...told, ...silent]);
    return prefix(id, [
      ...known.article([...told, ...silent]),
      ...silent.filter((articleId) => told.has(articleId)).map((articleId) => `${articleId} tells it and is silent`),
      ...articleIds.filter((articleId) => !accounted.has(articleId)).map((articleId) => `says nothing of ${articleId}`),
      ...tellings.flatMap(({ articleId, evidence, statementIds }) => [
        ...known.statement(statementIds),
        ...statementIds
          .filter((statementId) => (articleOf.get(statementId) ?? articleId) !== articleId)
          .map((statementId) => `the telling of ${articleId} rests on ${statementId} of another article`),
        ...evidence
          .filter((entry) => entry.articleId !== articleId)
          .map(() => `the telling of ${articleId} has words of another article`),
      ]),
      ...known.origin(support.originIds),
      ...checkRanges(support),
    ]);
  });
}

function checkVoices({ origins, actors }: Story, known: Known): string[] {
  return [
    ...origins.flatMap(({ id, actorId }) => prefix(id, known.actor(present(actorId)))),
    ...actors.flatMap(({ id, forms, roles }) =>
      prefix(id, known.article([...forms, ...roles].flatMap((form) => form.articleIds))),
    ),
  ];
}

function checkVariants({ variants }: Story, known: Known): string[] {
  return variants.flatMap(({ id, claimId, readings }) =>
    prefix(id, [
      ...known.claim(present(claimId)),
      ...readings.flatMap(({ articleIds, evidence }) => [
        ...known.article(articleIds),
        ...evidence
          .filter(({ articleId }) => !articleIds.includes(articleId))
          .map(({ articleId }) => `a reading has words of ${articleId}, which is not named as having it`),
      ]),
    ]),
  );
}

function checkStemma({ stemma: { nodes, edges, loops, funnels }, articleIds }: Story, known: Known): string[] {
  const drawn = new Set(listIds(nodes));
  const idsOf = (wanted: (kind: string) => boolean): string[] => listIds(nodes.filter(({ kind }) => wanted(kind)));
  return prefix('stemma', [
    ...known.article(idsOf((kind) => kind === 'article')),
    ...known.origin(idsOf((kind) => kind !== 'article' && kind !== 'lost')),
    ...articleIds.filter((id) => !drawn.has(id)).map((id) => `article ${id} has no node`),
    ...known.node([...edges.flatMap(({ from, to }) => [from, to]), ...loops.flat()]),
    ...edges.filter(({ from, to }) => from === to).map(({ from }) => `${from} descends from itself`),
    ...known.node(funnels.map(({ rootId }) => rootId)),
    ...known.article(funnels.flatMap((funnel) => funnel.articleIds)),
  ]);
}

function checkChronicle({ chronicle: { events, relations } }: Story, known: Known): string[] {
  return prefix('chronicle', [
    ...known.actor(events.flatMap(({ actorIds }) => actorIds)),
    ...known.actor(relations.flatMap(({ subject, object }) => [subject, object])),
    ...known.claim([...events, ...relations].flatMap(({ claimIds }) => claimIds)),
    ...known.statement(relations.flatMap(({ statementIds = [] }) => statementIds)),
  ]);
}
