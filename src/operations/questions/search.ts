/** Finds words in a dossier: every word of the query must stand in the finding. Linear in the size of the dossier. */
import { z } from 'zod';
import { type Dossier, EvidenceSchema, evidenceOf, type Story, StoryIdSchema } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

const HitSchema = z.object({
  storyId: StoryIdSchema,
  kind: z.enum(['story', 'actor', 'claim', 'quote', 'variant', 'passage']),
  id: z.string().describe('Of the thing found; of a passage, its article and where it starts.'),
  text: z.string(),
  evidence: EvidenceSchema.optional(),
});
type Hit = z.infer<typeof HitSchema>;

/** Paragraphs longer than this are shown around the first word that was found. */
const PASSAGE = 600;

function findInStory(story: Story, matches: (text: string) => boolean): Hit[] {
  const hit = (kind: Hit['kind'], id: string, text: string, evidence?: Hit['evidence']): Hit[] =>
    matches(text) ? [{ storyId: story.id, kind, id, text, ...(evidence === undefined ? {} : { evidence }) }] : [];
  return [
    ...hit('story', story.id, story.title),
    ...story.actors.flatMap(({ id, name, forms, roles }) =>
      hit(
        'actor',
        id,
        [...new Set([name, ...[...forms, ...roles].map(({ text }) => text)])].join(' · '),
        forms[0]?.evidence[0],
      ),
    ),
    ...story.claims.flatMap(({ id, gist, tellings }) => hit('claim', id, gist, tellings[0]?.evidence[0])),
    ...story.variants.flatMap(({ id, about, explanation, readings }) =>
      hit('variant', id, `${about}: ${explanation}`, readings[0]?.evidence[0]),
    ),
    ...story.quotes.flatMap(({ id, readings }) =>
      hit('quote', id, readings[0]?.evidence.excerpt ?? '', readings[0]?.evidence),
    ),
  ];
}

function findPassages(
  story: Story,
  dossier: Dossier,
  matches: (text: string) => boolean,
  words: readonly string[],
): Hit[] {
  const own = new Set(story.articleIds);
  return dossier.articles
    .filter(({ id }) => own.has(id))
    .flatMap((article) =>
      [...article.text.matchAll(/[^\n]+/gu)].flatMap(({ 0: paragraph, index }) => {
        if (!matches(paragraph)) return [];
        // Folding may change the length of a text: the place is near enough to show it.
        const place = paragraph.length <= PASSAGE ? 0 : foldText(paragraph).indexOf(words[0] ?? '');
        const start = index + Math.max(0, Math.min(place - PASSAGE / 3, paragraph.length - PASSAGE));
        const end = Math.min(index + paragraph.length, start + PASSAGE);
        const evidence = evidenceOf(article, { start, end });
        return [
          {
            storyId: story.id,
            kind: 'passage' as const,
            id: `${article.id}-${start}`,
            text: evidence.excerpt,
            evidence,
          },
        ];
      }),
    );
}

/** Words found in stories, actors, claims, variants, quotes and texts. */
export const search = defineQuestion({
  name: 'search',
  title: 'Finds words in stories, actors, claims, variants, quotes and in the texts.',
  description: 'Capitals, accents and shapes of quotation marks do not matter; every word must stand in what is found.',
  address: '/search',
  input: z.strictObject({
    query: z.string().min(1).max(200).describe('Words.'),
    storyId: StoryIdSchema.optional().describe('Only in this story.'),
    ...pageInput,
  }),
  output: pageSchema(HitSchema),
  answer: (dossier, { query, storyId, ...page }) => {
    const words = foldText(query)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const matches = (text: string): boolean => {
      const folded = foldText(text);
      return words.length > 0 && words.every((word) => folded.includes(word));
    };
    const stories = storyId === undefined ? dossier.stories : [findStory(dossier, storyId)];
    const hits = [
      ...stories.flatMap((story) => findInStory(story, matches)),
      ...stories.flatMap((story) => findPassages(story, dossier, matches, words)),
    ];
    return pageOf(hits, ({ storyId: story, kind, id }) => `${story} ${kind} ${id}`, page);
  },
});
