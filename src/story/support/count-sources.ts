/**
 * How many distinct ultimate sources say it. Inside one observer, tellings that name nobody rest on those whom the
 * others name; where nobody is named at all, the observer's own word is the source. A spokesman and the body he
 * speaks for may be one, and so may unnamed voices: they make the range.
 */
import type { Origin, Range, StoryClaim } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import type { Observers } from './count-observers.ts';
import type { SupportView } from './support-view.ts';

/** Sources of one claim or of several. */
export interface Sources {
  readonly range: Range;
  readonly originIds: readonly string[];
}

const NAMED = new Set(['person', 'institution', 'document', 'social']);

/** The last link of each chain behind the tellings of an article. */
function ultimateOf(view: SupportView, claims: readonly StoryClaim[], articleIndex: number): string[] {
  const ids = claims.flatMap((claim) =>
    (view.tellingsOf(claim).get(articleIndex) ?? []).flatMap(({ statementIndexes }) =>
      statementIndexes.map((index) => view.chainOf(articleIndex, index).at(-1)),
    ),
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

/** Whether one may speak for the other: the same words in their names, or the body's name in the person's post. */
function mayBeOne(view: SupportView, a: Origin, b: Origin): boolean {
  const words = [a, b].map(({ name }) => new Set(foldText(name).match(/[a-z0-9]{3,}/gu) ?? []));
  const posts = [a, b].map(({ actorId }) => (actorId === undefined ? undefined : view.postsOf.get(actorId)));
  const meet = (x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean =>
    [...(x ?? [])].some((word) => y?.has(word));
  return meet(words[0], words[1]) || meet(words[0], posts[1]) || meet(posts[0], words[1]);
}

/** Named voices of which none may speak for another. */
function countSurelyDistinct(view: SupportView, ids: readonly string[]): number {
  const kept: Origin[] = [];
  for (const id of ids) {
    const origin = view.originOf.get(id);
    if (origin === undefined || !NAMED.has(origin.kind)) continue;
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
  const named = voices.filter((origin) => NAMED.has(origin.kind) && !isLocal(origin));
  const documents = voices.filter((origin) => origin.kind === 'document' && isLocal(origin));
  const unnamed = voices
    .filter((origin) => !named.includes(origin) && !documents.includes(origin))
    .sort((a, b) => prints(view, b.id) - prints(view, a.id));
  const once = documents.filter(
    (one, place) => documents.findIndex((other) => bareName(other) === bareName(one)) === place,
  );
  return [...named, ...once, ...unnamed.slice(0, 1)].map(({ id }) => id);
}

/** Counts the sources of the claims over the groups of one observer each. */
export function countSources(view: SupportView, claims: readonly StoryClaim[], groups: Observers['groups']): Sources {
  const originIds = groups.flatMap((group) => {
    const all = [...new Set(group.articles.flatMap((index) => ultimateOf(view, claims, index)))];
    const used = voicesOf(view, all);
    return used.length > 0 ? used : [all.find((id) => isOutlet(view, id)) ?? ownWord(view, group)];
  });
  const distinct = [...new Set(originIds.filter((id) => id !== undefined))];
  const atMost = Math.max(1, distinct.length);
  const atLeast = Math.min(atMost, Math.max(1, countSurelyDistinct(view, distinct)));
  return { range: { atLeast, atMost }, originIds: distinct };
}
