import { UnionFind } from '../../algorithms/index.ts';
import type { Chronicle } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';

type Event = Chronicle['events'][number];
type Relation = Chronicle['relations'][number];

/**
 * Events of one date in which the same actors do the same to each other are one event, told in the words of its first telling:
 * "broke off relations with", "cut its ties with". Events times relations of their articles.
 */
export function joinEvents(events: readonly Event[], relations: readonly Relation[]): Event[] {
  const eventsOf = new Map<string, number[]>();
  for (const [index, { evidence }] of events.entries()) {
    for (const { articleId } of evidence) eventsOf.set(articleId, [...(eventsOf.get(articleId) ?? []), index]);
  }
  const sets = new UnionFind(events.length);
  for (const { evidence, class: plover } of relations) {
    if (plover === undefined || evidence.length < 2) continue;
    const telling = evidence.flatMap(({ articleId, span }) =>
      (eventsOf.get(articleId) ?? []).filter((index) =>
        events[index]?.evidence.some((own) => own.articleId === articleId && spansOverlap(own.span, span)),
      ),
    );
    for (const a of telling) for (const b of telling) if (a < b && isSameDate(events, a, b)) sets.union(a, b);
  }
  return sets.groups().map((group) => {
    const [first, ...others] = group.map((index) => events[index] as Event);
    if (first === undefined || others.length === 0) return first as Event;
    const all = [first, ...others];
    return {
      ...first,
      actorIds: [...new Set(all.flatMap(({ actorIds }) => actorIds))],
      claimIds: [...new Set(all.flatMap(({ claimIds }) => claimIds))],
      evidence: all.flatMap(({ evidence }) => evidence),
    };
  });
}

const isSameDate = (events: readonly Event[], a: number, b: number): boolean =>
  events[a]?.when.from === events[b]?.when.from && events[a]?.when.to === events[b]?.when.to;
