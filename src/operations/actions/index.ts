/** What can be done to a project, one file per action. Main value: `actions`. */
import type { Action } from '../action.ts';
import { addArticle } from './add-article.ts';
import { addCorrection } from './add-correction.ts';

/** Everything that can be done to a project, files aside: `Project.addFile` takes bytes. */
export const actions: readonly Action[] = [addArticle, addCorrection];
