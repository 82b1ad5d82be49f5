import type { VariantView } from './variant-draft.ts';

/** Whether a source is the outlet of an article of the story, or part of its name: the family tree tells of credits. */
export const isOutletInStory = ({ articles }: VariantView, source: string): boolean =>
  articles.some(({ masthead }) =>
    masthead.outlet?.name.toLowerCase().includes(source.toLowerCase().replace(/^the /u, '')),
  );
