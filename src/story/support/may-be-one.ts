/** Whether two voices may be one: a spokesman and the body he speaks for. */
import type { Origin } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import type { SupportView } from './support-view.ts';

/** Kinds of origins that are known by a name of their own. */
export const NAMED_KINDS: ReadonlySet<string> = new Set(['person', 'institution', 'document', 'social']);

/** Whether one may speak for the other: the same words in their names, or the body's name in the person's post. */
export function mayBeOne(view: SupportView, a: Origin, b: Origin): boolean {
  const words = [a, b].map(({ name }) => new Set(foldText(name).match(/[a-z0-9]{3,}/gu) ?? []));
  const posts = [a, b].map(({ actorId }) => (actorId === undefined ? undefined : view.postsOf.get(actorId)));
  const meet = (x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean =>
    [...(x ?? [])].some((word) => y?.has(word));
  return meet(words[0], words[1]) || meet(words[0], posts[1]) || meet(posts[0], words[1]);
}
