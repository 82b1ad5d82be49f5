/**
 * Two frames around one content: "The dam held, police said, the Herald reported." The tagger gives the content to one
 * of them; the other, which has none, is of the same statement. Who is of the press passes it on, the other says it.
 */
import type { ArticleView } from './article-view.ts';
import { isPress, type KindOf } from './find-passers-on.ts';
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
  const [said, bare] = a.content.length > 0 ? [a, b] : [b, a];
  const isPair = said.content.length > 0 && bare.content.length === 0;
  if (
    !isPair ||
    said.source === undefined ||
    bare.source === undefined ||
    said.cue === undefined ||
    bare.cue === undefined
  )
    return undefined;
  if (view.sentenceAt(said.cue.start) !== view.sentenceAt(bare.cue.start)) return undefined;
  const saidByPress = isPress(kindOf(said.source));
  if (saidByPress === isPress(kindOf(bare.source))) return undefined;
  return saidByPress
    ? { ...bare, content: said.content, via: [said.source, ...said.via] }
    : { ...said, via: [bare.source, ...said.via] };
}
