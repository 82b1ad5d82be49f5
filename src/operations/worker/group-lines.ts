/**
 * Articles with their features, in the order of `order`, window by window → the story of each. A window starts with none:
 * to carry stories over, give it the last days before it once more (`own: false`), and join what `stitch` finds to be one.
 */
import { z } from 'zod';
import { StoryClusterer, unpackFeatures } from '../../corpus/index.ts';
import { fromBase64, parseLines, type WorkerTask } from './worker-task.ts';

/** Features as `worker articles` writes them. */
const Features = z.string().transform((text, context) => {
  try {
    return unpackFeatures(fromBase64(text));
  } catch {
    context.addIssue('these bytes are no features');
    return z.NEVER;
  }
});

const Line = z.object({
  window: z.number().int(),
  id: z.string(),
  own: z.boolean(),
  features: Features,
});

interface Member {
  readonly id: string;
  readonly own: boolean;
}

/** The stories of one window while its articles come in. */
class Window {
  readonly #clusterer = new StoryClusterer();
  readonly #members: Member[] = [];
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  add({ id, own, features }: z.infer<typeof Line>): void {
    const number = this.#members.push({ id, own }) - 1;
    this.#clusterer.add({ id, number }, features);
  }

  *finish(): Generator<object> {
    for (const story of this.#clusterer.takeTouched()) {
      for (const article of story.articles) {
        const { id, own } = this.#members[article] as Member;
        yield { window: this.number, article: id, own, story: story.id };
      }
    }
  }
}

async function* groupLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<object> {
  let window: Window | undefined;
  for await (const line of parseLines(input, Line, 'an article {window, id, own, features}')) {
    if ('error' in line) {
      yield line;
      continue;
    }
    const article = line.value;
    if (window === undefined || window.number !== article.window) {
      yield* window?.finish() ?? [];
      window = new Window(article.window);
    }
    window.add(article);
  }
  yield* window?.finish() ?? [];
}

/** `stemma worker stories`. */
export const storiesTask: WorkerTask = {
  name: 'stories',
  title: 'articles with features, in order, window by window → the story of each',
  run: groupLines,
};
