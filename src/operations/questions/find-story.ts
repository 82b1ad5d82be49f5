import { type Article, type Dossier, type Story, StoryIdSchema } from '../../model/index.ts';
import { RequestError } from '../operation.ts';

/** The property of the input that names a story. */
export const storyInput = { storyId: StoryIdSchema };

/** The story with this id; throws `RequestError`, naming some ids that there are. */
export function findStory({ stories }: Dossier, id: string): Story {
  const story = stories.find((candidate) => candidate.id === id);
  if (story !== undefined) return story;
  const known = stories.map((candidate) => candidate.id).slice(0, 10);
  const hint = known.length === 0 ? 'no story was found' : `the stories are ${known.join(', ')}`;
  throw new RequestError(`no story has the id "${id}": ${hint}`, 'not-found');
}

/** The article with this id; throws `RequestError`. */
export function findArticle({ articles }: Dossier, id: string): Article {
  const article = articles.find((candidate) => candidate.id === id);
  if (article === undefined) throw new RequestError(`no article has the id "${id}"`, 'not-found');
  return article;
}

/** The dossier with one of its stories and that story's articles; counts and diagnostics stay those of the whole run. */
export function keepStory(dossier: Dossier, id: string): Dossier {
  const story = findStory(dossier, id);
  const kept = new Set(story.articleIds);
  return { ...dossier, stories: [story], articles: dossier.articles.filter((article) => kept.has(article.id)) };
}
