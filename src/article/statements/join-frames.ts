/**
 * Two frames around one content: "The dam held, police said, the Herald reported." The tagger gives the content to one
 * of them; the other, which has none, is of the same statement. Who is of the press passes it on, the other says it.
 */
import { withFields } from '../../model/index.ts';
import type { ArticleView } from './article-view.ts';
import { isPress, type KindOf } from './find-passers-on.ts';
import { isWord, mayBeFinite } from './item.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Drafts in text order; a frame without content that belongs to its neighbour is taken into it. */
export function joinFrames(view: ArticleView, drafts: readonly StatementDraft[], kindOf: KindOf): StatementDraft[] {
  const joined: StatementDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : join(view, before, draft, kindOf);
    if (both === undefined) joined.push(draft);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(view: ArticleView, a: StatementDraft, b: StatementDraft, kindOf: KindOf): StatementDraft | undefined {
  const [said, bare] = isBare(view, b) || !isBare(view, a) ? [a, b] : [b, a];
  if (isBare(view, said) || !isBare(view, bare)) return undefined;
  if (said.source === undefined || bare.source === undefined) return undefined;
  if (said.cue === undefined || bare.cue === undefined) return undefined;
  if (view.sentenceAt(said.cue.start) !== view.sentenceAt(bare.cue.start)) return undefined;
  const press = [said, bare].map(({ source }) => source !== undefined && isPress(kindOf(source)));
  const according = [said, bare].map(({ cue }) => isAccording(view, cue));
  const [saidPasses, barePasses] = press[0] === press[1] ? according : press;
  if (saidPasses === barePasses) return undefined;
  return saidPasses
    ? withFields(bare, { content: said.content, via: [said.source, ...said.via] })
    : withFields(said, { via: [bare.source, ...said.via] });
}

const isAccording = (view: ArticleView, cue: StatementDraft['cue']): boolean =>
  cue !== undefined && isWord(view.itemsIn(cue)[0], 'according');

/** Without content, or with a phrase beside "according to" that is whom the other frame told. */
function isBare(view: ArticleView, { cue, content }: StatementDraft): boolean {
  if (content.length === 0) return true;
  return (
    isAccording(view, cue) &&
    content.every((part) => !view.itemsIn(part).some(mayBeFinite) && view.quotationsOver(part).length === 0)
  );
}
