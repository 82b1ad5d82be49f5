/**
 * What a schema cannot say of a dossier: that ids are unique and lead somewhere, that excerpts are slices, that numbers
 * add up. Stemma's own tests ask it of every dossier; a program that reads or changes dossiers may ask it too.
 */
import { checkEvidence } from './check-evidence.ts';
import { checkStory } from './check-story.ts';
import type { Dossier } from './dossier.ts';
import { findRepeated } from './find-repeated.ts';

/**
 * One plain line for each thing that is wrong with a dossier of the right shape; none when all is well. Parse it with
 * `DossierSchema` first: this does not look at shapes again. Linear in the size of the dossier.
 */
export function checkDossier(dossier: Dossier): string[] {
  return [
    ...checkCounts(dossier),
    ...checkArticles(dossier),
    ...dossier.stories.flatMap((story) => checkStory(story).map((line) => `story ${story.id}: ${line}`)),
    ...checkEvidence(dossier),
  ];
}

/** A dossier of one story holds fewer articles than were read; its counts stay those of the run. */
function checkCounts({ counts: { seen, read, repeated, refused }, articles }: Dossier): string[] {
  const sum = read + repeated + refused;
  return [
    ...(sum === seen ? [] : [`counts: ${read} read + ${repeated} repeated + ${refused} refused is not ${seen} seen`]),
    ...(articles.length <= read ? [] : [`counts: ${articles.length} articles, but ${read} read`]),
  ];
}

/** Every article stands in one story; what it says of its own text lies in its text. */
function checkArticles({ articles, stories }: Dossier): string[] {
  const known = new Set(articles.map(({ id }) => id));
  const placed = stories.flatMap(({ articleIds }) => articleIds);
  const isPlaced = new Set(placed);
  return [
    ...findRepeated(articles.map(({ id }) => id)).map((id) => `article ${id} stands twice`),
    ...findRepeated(stories.map(({ id }) => id)).map((id) => `story ${id} stands twice`),
    ...findRepeated(placed).map((id) => `article ${id} is in two stories`),
    ...placed.filter((id) => !known.has(id)).map((id) => `story of article ${id}, which is not in the dossier`),
    ...articles.filter(({ id }) => !isPlaced.has(id)).map(({ id }) => `article ${id} is in no story`),
    ...articles.flatMap(({ id, text, boilerplate, outlet, credits }) => [
      ...boilerplate
        .filter(({ span }) => span.start > span.end || span.end > text.length)
        .map(({ span }) => `boilerplate of ${id} at ${span.start}..${span.end} is outside its text`),
      ...[outlet, ...credits]
        .filter((given) => given?.evidence !== undefined && given.evidence.articleId !== id)
        .map((given) => `article ${id} has "${given?.name ?? ''}" from another article`),
    ]),
  ];
}
