import { loadList } from './load-list.ts';

/** What is known of the posts that people hold; words are folded. */
export interface Posts {
  readonly heads: ReadonlySet<string>;
  /** Heads before which any word tells one post from another ("infrastructure minister"). */
  readonly portfolios: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** British spelling → American. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Sets of heads of which one person in one house holds one. */
  readonly rivals: readonly ReadonlySet<string>[];
}

let loaded: Posts | undefined;

/** The list of posts, read once. */
export function posts(): Posts {
  if (loaded === undefined) {
    const rows = loadList('posts.txt').map((line) => {
      const colon = line.indexOf(':');
      return {
        key: line.slice(0, colon),
        words: line
          .slice(colon + 1)
          .trim()
          .split(/\s+/u),
      };
    });
    const of = (key: string): string[][] => rows.filter((row) => row.key === key).map(({ words }) => words);
    loaded = {
      heads: new Set(of('head').flat()),
      portfolios: new Set(of('portfolio').flat()),
      modifiers: new Set(of('modifier').flat()),
      spellings: new Map(of('spelling').map(([from = '', to = '']) => [from, to])),
      rivals: of('rivals').map((words) => new Set(words)),
    };
  }
  return loaded;
}
