/**
 * What can be asked of a workspace: its own operations that are `served`, and every question of a dossier. Which dossier is
 * asked shows in the input: that of the story it names, of the article, or one that tells of the workspace as a whole.
 */
import { z } from 'zod';
import type { Dossier } from '../../model/index.ts';
import type { Operation, Served } from '../operation.ts';
import type { Question } from '../question.ts';
import { pageInput, questions } from '../questions/index.ts';
import { workspaceOperations } from '../workspace/index.ts';
import type { DossierShelf } from './dossier-shelf.ts';
import type { Asked } from './holdings.ts';

export interface WorkspaceQuestion extends Asked {
  answer(shelf: DossierShelf, input: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Without the path, which is not the caller's to choose, and with pages no longer than those of other lists. */
function ofOperation(operation: Operation, { name, description }: Served): WorkspaceQuestion {
  const { shape } = operation.input.omit({ workspace: true });
  return {
    name,
    title: operation.title,
    description,
    address: `/${operation.command}`,
    input: z.strictObject('limit' in shape ? { ...shape, limit: pageInput.limit } : shape),
    output: operation.output,
    answer: ({ path }, input) => operation.run({ ...input, workspace: path }, {}),
  };
}

const asks = (question: Question, name: string): boolean => name in question.input.shape;

/** `storyId`, where a question may leave it out, must be given: nobody can be asked about all dossiers. */
function ofDossier(question: Question): WorkspaceQuestion {
  const { input } = question;
  const choose = (shelf: DossierShelf, asked: Readonly<Record<string, unknown>>): Promise<Dossier> => {
    const { storyId, articleId } = asked as { storyId?: string; articleId?: string };
    if (storyId !== undefined) return shelf.story(storyId);
    return articleId === undefined ? shelf.overview() : shelf.article(articleId);
  };
  return {
    ...question,
    input: asks(question, 'storyId') ? input.required({ storyId: true }) : input,
    answer: async (shelf, asked) => question.answer(await choose(shelf, asked), asked),
  };
}

const own = workspaceOperations.flatMap((operation) =>
  operation.served === undefined ? [] : [ofOperation(operation, operation.served)],
);
const taken = new Set(own.map(({ address }) => address));

/** A question whose place an operation of the workspace takes, asked of one story. */
const withinStory = (question: Question): Question => ({
  ...question,
  name: `${question.name}Story`,
  address: `/stories/{storyId}${question.address}`,
});

const ofStories = questions.flatMap((question): Question[] => {
  if (!taken.has(question.address)) return [question];
  return asks(question, 'storyId') ? [withinStory(question)] : [];
});

/** In the order they are offered. */
export const workspaceQuestions: readonly WorkspaceQuestion[] = [...own, ...ofStories.map(ofDossier)];
