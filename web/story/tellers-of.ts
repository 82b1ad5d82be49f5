/** How each article stands to a claim. */
import type { Claim } from '../../src/model/index.ts';
import type { Edition } from '../data/index.ts';

export type Telling = 'tells' | 'differs' | 'silent';

export interface Teller {
  readonly articleId: string;
  readonly siglum: string;
  readonly label: string;
  readonly telling: Telling;
}

/**
 * One entry per article, in story order. An article "tells it differently" when a variant of the claim gives it another
 * reading than the one most articles carry (the first of them, where two are equally many).
 */
export function tellersOf({ articles, variantsOfClaim }: Edition, claim: Claim): Teller[] {
  const telling = new Set(claim.tellings.map(({ articleId }) => articleId));
  const differing = new Set<string>();
  for (const { readings } of variantsOfClaim.get(claim.id) ?? []) {
    const most = Math.max(...readings.map(({ articleIds }) => articleIds.length));
    const usual = readings.find(({ articleIds }) => articleIds.length === most);
    for (const reading of readings) if (reading !== usual) for (const id of reading.articleIds) differing.add(id);
  }
  return articles.map(({ article: { id }, siglum, label }) => ({
    articleId: id,
    siglum,
    label,
    telling: !telling.has(id) ? 'silent' : differing.has(id) ? 'differs' : 'tells',
  }));
}
