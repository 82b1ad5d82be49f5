import type { Outlet } from '../../model/index.ts';
import { evidenceOf } from '../../model/index.ts';
import type { ArticleHead } from './article-head.ts';

/** A press release says so at its head. */
const RELEASE = /\bfor immediate release\b|\b(?:press|news|media) release\b/iu;
const HEAD_CHARACTERS = 800;
/** "**Oskvale Water Authority - Press Office**": whose office it is. */
const OFFICE =
  /^[*_#\s]{0,6}(?:The )?(\p{Lu}[\p{L}\p{N}&.'’ ]{2,60}?)(?: ?[-–—|,:] ?| )(?:Press|Media|News|Communications) (?:Office|Relations|Release|Department|Team|Centre|Center)[*_\s]{0,6}$/gmu;

/** The body that published a press release, where its head names its press office. */
export function findReleaseOutlet({ article }: ArticleHead): Outlet | undefined {
  const head = article.text.slice(0, HEAD_CHARACTERS);
  if (!RELEASE.test(head)) return undefined;
  for (const found of head.matchAll(OFFICE)) {
    const name = found[1]?.trim();
    if (name === undefined || /^(?:For|Contact)\b/u.test(name)) continue;
    const start = found.index + found[0].indexOf(name);
    return { name, certainty: 'inferred', evidence: evidenceOf(article, { start, end: start + name.length }) };
  }
  return undefined;
}
