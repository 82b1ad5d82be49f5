/** A dossier as the truth speaks of it: articles by file name, excerpts by overlap, and the one story that is meant. */
import { basename } from 'node:path';
import type { Article, Dossier, Evidence, Story } from '../../src/model/index.ts';
import { overlap, SAME_PLACE } from './overlap.ts';
import type { Truth, TruthTelling } from './truth-schema.ts';

export interface DossierView {
  readonly dossier: Dossier;
  /** The story that holds most of the truth's articles. */
  readonly story: Story;
  readonly fileOf: (articleId: string) => string;
  readonly articleOf: (file: string) => Article | undefined;
}

/** Throws when the dossier has no story at all: then there is nothing to score. */
export function viewDossier(dossier: Dossier, truth: Truth): DossierView {
  const files = new Map(dossier.articles.map((article) => [article.id, basename(article.path)]));
  const byFile = new Map(dossier.articles.map((article) => [basename(article.path), article]));
  const fileOf = (articleId: string): string => files.get(articleId) ?? articleId;
  const wanted = new Set(
    truth.articles.filter((article) => article.story === truth.story).map((article) => article.file),
  );
  const held = (story: Story): number => story.articleIds.filter((id) => wanted.has(fileOf(id))).length;
  const story = [...dossier.stories].sort((a, b) => held(b) - held(a))[0];
  if (story === undefined) throw new Error('the dossier has no story');
  return { dossier, story, fileOf, articleOf: (file) => byFile.get(file) };
}

/** Whether a piece of evidence stands in the file of a telling and points at the same words. */
export const pointsAt = (view: DossierView, evidence: Evidence, telling: TruthTelling): boolean =>
  view.fileOf(evidence.articleId) === telling.file && overlap(evidence.excerpt, telling.excerpt) >= SAME_PLACE;

/** The names of an actor in all its forms; none when the id is not known. */
export function namesOf(story: Story, actorId: string | undefined): string[] {
  const actor = story.actors.find((candidate) => candidate.id === actorId);
  return actor === undefined ? [] : [actor.name, ...actor.forms.map((form) => form.text)];
}
