/** Every wording of one quote or claim side by side, worked out when it is asked for: the dossier keeps those of quotes only. */
import { z } from 'zod';
import {
  ArticleIdSchema,
  ClaimIdSchema,
  CollationSchema,
  type Dossier,
  type Evidence,
  EvidenceSchema,
  QuoteIdSchema,
  type Story,
} from '../../model/index.ts';
import { collateTexts } from '../../pipeline.ts';
import { listMoves } from '../../report/index.ts';
import { foldText } from '../../text/index.ts';
import { RequestError } from '../operation.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';

/** Different wordings in one table at most: more than these nobody reads, and the cost grows with their number. */
const MAX_READINGS = 60;

/** What one article has, as its words stand there. */
type Telling = Story['claims'][number]['tellings'][number] | { articleId: string; evidence: readonly Evidence[] };

function tellingsOf(story: Story, id: string): Telling[] {
  const quote = story.quotes.find((candidate) => candidate.id === id);
  if (quote !== undefined)
    return quote.readings.map(({ articleId, evidence }) => ({ articleId, evidence: [evidence] }));
  const claim = story.claims.find((candidate) => candidate.id === id);
  if (claim !== undefined) return claim.tellings;
  throw new RequestError(`no quote or claim of story ${story.id} has the id "${id}"`, 'not-found');
}

const textOf = ({ evidence }: Telling): string => evidence.map(({ excerpt }) => excerpt).join(' ');
/** Capitals, accents and punctuation make no other wording. */
const keyOf = (telling: Telling): string =>
  foldText(textOf(telling))
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function collate(story: Story, id: string) {
  const wordings = new Map<string, { articleIds: string[]; evidence: Evidence[]; text: string }>();
  for (const telling of tellingsOf(story, id)) {
    const known = wordings.get(keyOf(telling));
    if (known === undefined) {
      const evidence = [...telling.evidence];
      wordings.set(keyOf(telling), { articleIds: [telling.articleId], evidence, text: textOf(telling) });
    } else if (!known.articleIds.includes(telling.articleId)) known.articleIds.push(telling.articleId);
  }
  const shown = [...wordings.values()].slice(0, MAX_READINGS);
  const places = collateTexts(shown.map(({ text }) => text));
  const told = new Set(shown.flatMap(({ articleIds }) => articleIds));
  const leftOut = [...wordings.values()].flatMap(({ articleIds }) => articleIds).filter((other) => !told.has(other));
  return {
    readings: shown.map(({ articleIds, evidence }) => ({ articleIds, evidence })),
    places,
    moves: listMoves(places),
    leftOut: [...new Set(leftOut)],
  };
}

/** The readings of one quote or claim, word by word. */
export const getCollation = defineQuestion({
  name: 'getCollation',
  title: 'Every wording of one quote or claim side by side, word aligned with word.',
  description:
    'Each different wording is one reading, with the articles that print it. Places run in the order of the text; at each, `readings` has the words of every reading, "" where it has none. `moves` lists phrases that stand elsewhere in another reading.',
  address: '/stories/{storyId}/collations/{id}',
  input: z.strictObject({
    ...storyInput,
    id: z.union([QuoteIdSchema, ClaimIdSchema]).describe('Id of a Quote or a Claim.'),
  }),
  output: z.object({
    readings: z.array(z.object({ articleIds: z.array(ArticleIdSchema).min(1), evidence: z.array(EvidenceSchema) })),
    places: CollationSchema,
    moves: z.array(z.object({ here: z.string(), there: z.string() })),
    leftOut: z.array(ArticleIdSchema).describe(`Articles with still other wordings, beyond the first ${MAX_READINGS}.`),
  }),
  answer: (dossier: Dossier, { storyId, id }) => collate(findStory(dossier, storyId), id),
});
