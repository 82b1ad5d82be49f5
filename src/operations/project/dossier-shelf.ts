/** The dossiers of a workspace that were asked for last. Few: one may be large, and the workspace keeps all that were built. */
import type { Dossier } from '../../model/index.ts';
import { RequestError } from '../operation.ts';
import { describeWorkspace, loadStoredArticle, showStory } from '../workspace/index.ts';
import { stampOf } from './stamp-of.ts';

/** Articles of all kept dossiers together, at most; the last one asked for stays in any case. */
const MAX_ARTICLES = 600;

interface Kept {
  readonly dossier: Dossier;
  /** Of the file before it was read. */
  readonly stamp: string;
}

/** Answers about one workspace; calls are made one after the other. */
export class DossierShelf {
  readonly path: string;
  /** Oldest use first. */
  readonly #kept = new Map<string, Kept>();

  constructor(path: string) {
    this.path = path;
  }

  /** The dossier of a story; an earlier one while another process writes. Throws `RequestError`. */
  async story(id: string): Promise<Dossier> {
    const stamp = await stampOf(this.path);
    const known = this.#kept.get(id);
    this.#kept.delete(id);
    if (known?.stamp === stamp) return this.#keep(id, known);
    try {
      return this.#keep(id, { dossier: await showStory.run({ workspace: this.path, story: id }, {}), stamp });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (known !== undefined && error.fault === 'busy') return this.#keep(id, known);
      // What the command line says names the file, which is no business of who asks from elsewhere.
      if (error.fault !== 'not-found') throw error;
      throw new RequestError(`no story has the id "${id}": the list of stories has them all`, 'not-found');
    }
  }

  /** A dossier with one article and no story. Throws `RequestError`. */
  article(id: string): Promise<Dossier> {
    return loadStoredArticle(this.path, id);
  }

  /** A dossier with the counts and problems of all runs. Throws `RequestError`. */
  async overview(): Promise<Dossier> {
    return (await describeWorkspace(this.path)).dossier;
  }

  #keep(id: string, kept: Kept): Dossier {
    this.#kept.set(id, kept);
    let articles = 0;
    for (const [key, { dossier }] of [...this.#kept].reverse()) {
      articles += dossier.articles.length;
      if (articles > MAX_ARTICLES && key !== id) this.#kept.delete(key);
    }
    return kept.dossier;
  }
}
