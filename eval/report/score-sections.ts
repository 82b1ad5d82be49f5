/** Runs every scorer that needs outside data, one after the other, in the order of the page. */

import type { Section } from './section.ts';
import { sectionClaims } from './section-claims.ts';
import { sectionGold, sectionGoldSet } from './section-gold.ts';
import { sectionActors, sectionClustering, sectionDuplicates } from './sections-corpus.ts';
import { sectionHtml, sectionNames, sectionParaphrase, sectionStatements } from './sections-language.ts';
import { sectionsRetelling } from './sections-retelling.ts';

/** All sections; throws when a data set is missing. About two minutes of processor time. */
export async function scoreSections(directory: string, onSection?: (title: string) => void): Promise<Section[]> {
  const sections: Section[] = [];
  for (const score of [
    sectionGold,
    sectionGoldSet,
    sectionStatements,
    sectionNames,
    sectionActors,
    sectionClustering,
    sectionDuplicates,
    sectionParaphrase,
    sectionClaims,
    sectionHtml,
  ]) {
    const section = await score(directory);
    onSection?.(section.title);
    sections.push(section);
  }
  for (const section of sectionsRetelling(directory)) {
    onSection?.(section.title);
    sections.push(section);
  }
  return sections;
}
