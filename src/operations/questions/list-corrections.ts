import { z } from 'zod';
import { AppliedCorrectionSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** What people put right. */
export const listCorrections = defineQuestion({
  name: 'listCorrections',
  title: 'What people put right: who, when, why, and whether it applies.',
  description: 'The log of corrections, oldest first, each with its status in the dossier as it is now.',
  address: '/corrections',
  input: z.strictObject(pageInput),
  output: pageSchema(AppliedCorrectionSchema),
  answer: ({ corrections = [] }, input) => pageOf(corrections, ({ id }) => id, input),
});
