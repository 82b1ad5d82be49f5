/** Each thing that may be wrong with a dossier of the right shape is said; nothing is said of a sound one. */
import { describe, expect, it } from 'vitest';
import { checkDossier, type Dossier, DossierSchema, type Story } from '../../src/model/index.ts';
import { sampleDossier } from '../report/sample-dossier.ts';

const CHANGES: readonly [string, (story: Story, dossier: Dossier) => void, string][] = [
  [
    'an excerpt that is no slice',
    (story) => (story.variants[0]!.readings[0]!.evidence[0]!.excerpt = 'Fridey'),
    'Fridey',
  ],
  ['evidence of an unknown article', (story) => (story.origins[0]!.evidence[0]!.articleId = 'a-9'), 'outside every'],
  ['a speaker who is no actor', (story) => (story.quotes[0]!.speaker = 'p-9'), 'q-1: actor p-9'],
  ['an origin of an unknown actor', (story) => (story.origins[1]!.actorId = 'p-9'), 'o-2: actor p-9'],
  ['a claim on an unknown origin', (story) => (story.claims[0]!.support.originIds = ['o-9']), 'c-1: origin o-9'],
  ['a story on an unknown origin', (story) => (story.support.originIds = ['o-9']), 'support: origin o-9'],
  ['a variant of an unknown claim', (story) => (story.variants[0]!.claimId = 'c-9'), 'v-1: claim c-9'],
  ['a telling on an unknown statement', (story) => (story.claims[0]!.tellings[0]!.statementIds = ['st-9']), 'st-9'],
  ['a reading without its article', (story) => (story.variants[0]!.readings[0]!.articleIds = ['a-3']), 'words of a-1'],
  ['an article that tells and is silent', (story) => (story.claims[1]!.silent = ['a-1', 'a-2', 'a-3']), 'is silent'],
  ['an article a claim forgets', (story) => (story.claims[1]!.silent = ['a-1']), 'says nothing of a-2'],
  ['an edge from nowhere', (story) => (story.stemma.edges[0]!.from = 'o-9'), 'node o-9'],
  ['an edge to itself', (story) => (story.stemma.edges[0]!.to = 'o-1'), 'descends from itself'],
  ['an article without a node', (story) => story.stemma.nodes.shift(), 'article a-1 has no node'],
  ['a circle through nowhere', (story) => (story.stemma.loops = [['o-9', 'a-1']]), 'node o-9'],
  ['a funnel from nowhere', (story) => (story.stemma.funnels[0]!.rootId = 'o-9'), 'node o-9'],
  ['an id given twice', (story) => (story.claims[1]!.id = 'c-1'), 'c-1 is given twice'],
  ['a range that is none', (story) => (story.support.sources = { atLeast: 3, atMost: 2 }), 'at least 3'],
  ['a collation short of a reading', (story) => story.quotes[0]!.collation[1]!.readings.pop(), '1 of 2 readings'],
  ['counts that do not add up', (_, dossier) => (dossier.counts.seen = 7), 'is not 7 seen'],
  [
    'more articles than were read',
    (_, dossier) => (dossier.counts = { seen: 3, read: 2, repeated: 0, refused: 1 }),
    'but 2 read',
  ],
  ['an article in no story', (story) => story.articleIds.pop(), 'article a-3 is in no story'],
  ['an article twice', (_, dossier) => dossier.articles.push(dossier.articles[0]!), 'article a-1 stands twice'],
  [
    'a story of articles that are not there',
    (_, dossier) => dossier.articles.pop(),
    'story of article a-3, which is not in the dossier',
  ],
];

describe('checkDossier', () => {
  it('has nothing to say of a sound dossier', () => {
    expect(checkDossier(sampleDossier())).toEqual([]);
  });

  it.each(CHANGES)('names %s', (_, change, words) => {
    const dossier = sampleDossier();
    change(dossier.stories[0]!, dossier);
    expect(checkDossier(dossier).join('\n')).toContain(words);
  });
});

describe('the schema', () => {
  it.each<[string, (story: Story, dossier: Dossier) => void]>([
    ['a span that ends before it starts', (story) => (story.origins[0]!.evidence[0]!.span.end = 0)],
    ['an excerpt of another length', (story) => (story.origins[0]!.evidence[0]!.excerpt += '!')],
    ['a range that is none', (story) => (story.support.sources = { atLeast: 3, atMost: 2 })],
    ['counts that do not add up', (_, dossier) => (dossier.counts.seen = 7)],
    ['an actor where a claim belongs', (story) => (story.variants[0]!.claimId = 'p-1')],
    ['a date that is none', (_, dossier) => (dossier.articles[0]!.publishedAt = 'Monday')],
    ['a hash that is none', (_, dossier) => (dossier.articles[0]!.sha256 = 'abc')],
  ])('refuses %s', (_, change) => {
    const dossier = sampleDossier();
    change(dossier.stories[0]!, dossier);
    expect(DossierSchema.safeParse(dossier).success).toBe(false);
  });

  it.each(['2016-05-28', '2016-05-28T09:53', '2016-05-28T09:53:00.25Z', '2016-05-28T09:53:00+02:00'])(
    'takes %s for a date',
    (publishedAt) => {
      const dossier = sampleDossier();
      dossier.articles[0]!.publishedAt = publishedAt;
      expect(DossierSchema.safeParse(dossier).success).toBe(true);
    },
  );
});
