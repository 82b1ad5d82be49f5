/** What the server's lists hold (`stories` and `search` of a workspace). */

/** A story before it is opened. */
export interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly from?: string;
  readonly to?: string;
}

/** A place where words were found. */
export interface HitItem {
  readonly kind: 'article' | 'statement' | 'claim';
  readonly storyId?: string;
  readonly articleId?: string;
  readonly claimId?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly speaker?: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly text: string;
}

export interface Page {
  readonly total: number;
  readonly items: readonly (StoryItem | HitItem)[];
  readonly next?: string;
  /** Articles in the workspace, in a list of stories. */
  readonly articles?: number;
}

export const isHit = (item: StoryItem | HitItem): item is HitItem => 'kind' in item;
