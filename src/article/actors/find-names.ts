import type { TaggedName } from '../../model/index.ts';
import type { ActorText } from './actor-text.ts';
import { addBodies } from './add-bodies.ts';
import { addRepeats } from './add-repeats.ts';
import { addTitles } from './add-titles.ts';
import { dropLoudNames } from './drop-loud-names.ts';
import { dropNonNames } from './drop-non-names.ts';
import { mendNames } from './mend-names.ts';
import type { NameSpan } from './name-span.ts';
import { placeNames } from './place-names.ts';

/** Every name of the article in text order, none overlapping, with the post before it. Linear. */
export function findNames(article: ActorText, tagged: readonly TaggedName[]): NameSpan[] {
  const placed = placeNames(article, tagged);
  const mended = mendNames(article, placed);
  const believed = dropLoudNames(article, mended);
  const bodies = addBodies(article, believed);
  const repeated = addRepeats(article, bodies);
  const titled = addTitles(article, repeated);
  return dropNonNames(article, titled);
}
