import { createHash } from 'node:crypto';
import type { SourceArticle, Story } from '../../src/model/index.ts';
import { readArticle, readStory } from '../../src/pipeline.ts';

const context = { diagnose: () => undefined };

/** Reads texts, given by their names, as the articles of one story, through every stage. */
export function readTexts(texts: Readonly<Record<string, string>>): Story {
  const articles = Object.entries(texts).map(
    ([name, text]): SourceArticle => ({
      id: `a-${name}`,
      path: `${name}.txt`,
      title: `Report ${name}`,
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      credits: [],
    }),
  );
  return readStory(
    articles.map((source) => readArticle(source, context)),
    context,
  );
}
