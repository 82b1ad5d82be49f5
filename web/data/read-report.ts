/** The data blocks of a report (`src/report/html/render-page.ts`). Each story is parsed when it is opened. */
import type { Diagnostic, Dossier, Story } from '../../src/model/index.ts';
import { parseSafely } from './defuse-text.ts';
import type { StoryData } from './open-edition.ts';

/** What is known of a story before it is opened. */
export type StoryEntry = Pick<Story, 'id' | 'title' | 'articleIds' | 'support'>;

/** What concerns all stories. */
export interface Overview {
  readonly counts: Dossier['counts'];
  readonly diagnostics: readonly Diagnostic[];
  readonly stories: readonly StoryEntry[];
  readonly corrections?: Dossier['corrections'];
}

const textOf = (id: string): string | undefined => document.getElementById(id)?.textContent ?? undefined;

/** The overview of the report in this file; undefined in the live app, which has none. */
export function readOverview(): Overview | undefined {
  const json = textOf('stemma');
  return json === undefined ? undefined : parseSafely<Overview>(json);
}

/** One story of the report in this file; undefined when there is none with this id. */
export function readStory(id: string): StoryData | undefined {
  const json = textOf(id);
  return json === undefined ? undefined : parseSafely<StoryData>(json);
}
