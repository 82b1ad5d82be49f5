/**
 * Brings what articles share up to the articles of a workspace: each is compared with all before it, by number. What is still to
 * be done is read off the workspace, so the result is the same whether articles come at once, in parts, or after a kill.
 */
import type { Workspace } from '../../../store/index.ts';
import type { OperationContext } from '../../operation.ts';
import type { GoOn } from './go-on.ts';
import { learnRuns } from './learn-furniture.ts';
import { pairArticles } from './pair-articles.ts';
import { prepareBodies } from './prepare-bodies.ts';

/** Compares all articles that have not been compared, unless it is stopped. To be called when the features are by this version (`updateStories`). */
export async function updateReuse(workspace: Workspace, context: OperationContext = {}): Promise<void> {
  const tell =
    (phase: string): GoOn =>
    (done, left) => {
      context.onProgress?.({ phase, done, total: done + left });
      return context.signal?.aborted !== true;
    };
  if (!(await prepareBodies(workspace, tell('shared text: words')))) return;
  await learnRuns(workspace);
  await pairArticles(workspace, tell('shared text: pairs'));
}
