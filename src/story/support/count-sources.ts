/**
 * How many distinct ultimate sources say it. Inside one observer, tellings that name nobody rest on those whom the
 * others name; where nobody is named at all, the observer's own word is the source. A spokesman and the body he
 * speaks for may be one, and so may unnamed voices: they make the range.
 */
import type { Origin, Range, StoryClaim, Telling } from '../../model/index.ts';
import type { Observers } from './count-observers.ts';
import { mayBeOne, NAMED_KINDS } from './may-be-one.ts';
import type { SupportView } from './support-view.ts';

/** Sources of one claim or of several. */
export interface Sources {
  readonly range: Range;
  readonly originIds: readonly string[];
}

/** The last link of each chain behind the tellings. */
function ultimateOf(view: SupportView, tellings: readonly Telling[]): string[] {
  const ids = tellings.flatMap(({ articleIndex, statementIndexes }) =>
    statementIndexes.map((index) => view.chainOf(articleIndex, index).at(-1)),
  );
  return [...new Set(ids.filter((id) => id !== undefined))];
}

const isOutlet = (view: SupportView, id: string): boolean => {
  const kind = view.originOf.get(id)?.kind;
  return kind === 'outlet' || kind === 'agency';
};

/** The origin that an observer is when nobody else is named: who stands behind its articles, or its own outlet. */
function ownWord(view: SupportView, group: Observers['groups'][number]): string | undefined {
  const behind = group.nodes.find((id) => isOutlet(view, id));
  return behind ?? group.articles.map((index) => view.ownOriginOf(index)).find((id) => id !== undefined);
}

/** Named voices of which none may speak for another. */
function countSurelyDistinct(view: SupportView, ids: readonly string[]): number {
  const kept: Origin[] = [];
  for (const id of ids) {
    const origin = view.originOf.get(id);
    if (origin === undefined || !NAMED_KINDS.has(origin.kind)) continue;
    if (!kept.some((earlier) => mayBeOne(view, earlier, origin))) kept.push(origin);
  }
  return kept.length;
}

/** In how many articles a voice is named. */
const prints = (view: SupportView, id: string): number => view.originOf.get(id)?.evidence.length ?? 0;

/** A voice without a name, or a document without an owner: its name ends with the place where it is cited. */
const isLocal = (origin: Origin): boolean => origin.actorId === undefined && / \(.+\)$/u.test(origin.name);
const bareName = ({ name }: Origin): string => name.replace(/ \(.+\)$/u, '');

/** The voices of one observer: those named, each plain document once, and one for all that are unnamed. */
function voicesOf(view: SupportView, ids: readonly string[]): string[] {
  const origins = ids.map((id) => view.originOf.get(id)).filter((origin) => origin !== undefined);
  const voices = origins.filter(({ id }) => !isOutlet(view, id));
  const named = voices.filter((origin) => NAMED_KINDS.has(origin.kind) && !isLocal(origin));
  const documents = voices.filter((origin) => origin.kind === 'document' && isLocal(origin));
  const unnamed = voices
    .filter((origin) => !named.includes(origin) && !documents.includes(origin))
    .sort((a, b) => prints(view, b.id) - prints(view, a.id));
  const once = documents.filter(
    (one, place) => documents.findIndex((other) => bareName(other) === bareName(one)) === place,
  );
  return [...named, ...once, ...unnamed.slice(0, 1)].map(({ id }) => id);
}

/** Counts the sources of the claims behind the groups of one observer each; of several claims, all that an article of a group tells counts. */
export function countSources(view: SupportView, claims: readonly StoryClaim[], groups: Observers['groups']): Sources {
  const originIds = groups.flatMap((group) => {
    const told =
      claims.length === 1
        ? group.tellings
        : group.articles.flatMap((index) => claims.flatMap((claim) => view.tellingsOf(claim).get(index) ?? []));
    const all = ultimateOf(view, told);
    const used = voicesOf(view, all);
    return used.length > 0 ? used : [all.find((id) => isOutlet(view, id)) ?? ownWord(view, group)];
  });
  const distinct = [...new Set(originIds.filter((id) => id !== undefined))];
  const atMost = Math.max(1, distinct.length);
  const atLeast = Math.min(atMost, Math.max(1, countSurelyDistinct(view, distinct)));
  return { range: { atLeast, atMost }, originIds: distinct };
}
