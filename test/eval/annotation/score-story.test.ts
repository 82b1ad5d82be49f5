/** The scorer of annotated stories gives full marks to what is annotated, takes them away otherwise, and lists the rest. */
import { describe, expect, it } from 'vitest';
import { type Annotation, AnnotationSchema, scoreStory } from '../../../eval/annotation/index.ts';
import type { Dossier, Story } from '../../../src/model/index.ts';

const TEXTS = {
  a: 'Three people died, police said. "We saw smoke," said Ilse Marrow. Share this page.',
  b: 'Five people died in the fire, the Tern Agency reported. "We saw smoke," Marrow said.',
};
type Id = keyof typeof TEXTS;

const evidence = (articleId: Id, excerpt: string) => {
  const start = TEXTS[articleId].indexOf(excerpt);
  if (start < 0) throw new Error(`"${excerpt}" does not stand in ${articleId}`);
  return { articleId, span: { start, end: start + excerpt.length }, excerpt };
};
const reading = (articleId: Id, excerpt: string) => ({
  articleIds: [articleId],
  excerpt,
  evidence: [evidence(articleId, excerpt)],
});
const NONE = { atLeast: 0, atMost: 0 };

const story: Story = {
  id: 's',
  title: 'Fire',
  articleIds: ['a', 'b'],
  support: { sources: NONE, observers: NONE, originIds: [], why: [] },
  statements: [
    {
      id: 's1',
      articleId: 'a',
      source: { evidence: evidence('a', 'police'), kind: 'institution' },
      content: [{ evidence: evidence('a', 'Three people died') }],
      manner: 'indirect',
      via: [],
      chain: [],
      rule: 'test',
    },
  ],
  quotes: [
    {
      id: 'q1',
      speaker: 'p1',
      readings: [
        { articleId: 'a', evidence: evidence('a', 'We saw smoke,') },
        { articleId: 'b', evidence: evidence('b', 'We saw smoke,') },
      ],
      differs: false,
      collation: [],
    },
  ],
  claims: [
    {
      id: 'c1',
      gist: 'Three people died',
      tellings: [
        { articleId: 'a', evidence: [evidence('a', 'Three people died')], statementIds: [] },
        { articleId: 'b', evidence: [evidence('b', 'Five people died in the fire')], statementIds: [] },
      ],
      silent: [],
      support: { sources: NONE, observers: NONE, originIds: [], why: [] },
    },
  ],
  origins: [],
  actors: [
    {
      id: 'p1',
      kind: 'person',
      name: 'Ilse Marrow',
      forms: [{ text: 'Marrow', articleIds: [], evidence: [] }],
      roles: [],
    },
  ],
  variants: [
    {
      id: 'v1',
      kind: 'number',
      severity: 'major',
      about: 'dead',
      readings: [reading('a', 'Three people died'), reading('b', 'Five people died')],
      explanation: '',
    },
  ],
  stemma: {
    nodes: [
      { id: 'a', kind: 'article', label: 'a' },
      { id: 'b', kind: 'article', label: 'b' },
      { id: 'o1', kind: 'agency', label: 'Tern Agency' },
    ],
    edges: [
      {
        from: 'o1',
        to: 'b',
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 1,
        why: 'b names it',
        evidence: [],
      },
    ],
    loops: [],
    funnels: [],
  },
  chronicle: { events: [], relations: [] },
};

const article = (id: Id) => ({
  id,
  path: `in/${id}.json`,
  title: id,
  language: 'en',
  sha256: '0'.repeat(64),
  text: TEXTS[id],
  boilerplate:
    id === 'a' ? [{ span: evidence('a', 'Share this page.').span, kind: 'appeal' as const, reason: 'test' }] : [],
  credits: [],
});

const dossierOf = (change: Partial<Story> = {}): Dossier => ({
  format: 'stemma-dossier',
  version: '1',
  counts: { seen: 2, read: 2, repeated: 0, refused: 0 },
  articles: [article('a'), article('b')],
  stories: [{ ...story, ...change }],
  diagnostics: [],
});

const annotation: Annotation = AnnotationSchema.parse({
  cluster: 'fire',
  articles: [{ id: 'a' }, { id: 'b' }],
  boilerplate: [{ article: 'a', excerpt: 'Share this' }],
  credits: [
    { article: 'a', origin: 'police', excerpt: 'police said' },
    { article: 'b', origin: 'the Tern Agency', excerpt: 'the Tern Agency reported' },
  ],
  quotes: [
    {
      group: 'smoke',
      speaker: 'Marrow',
      readings: [
        { article: 'a', text: 'We saw smoke' },
        { article: 'b', text: 'We saw smoke' },
      ],
    },
  ],
  claims: [{ gist: 'People died in a fire', in: ['a', 'b'] }],
  variants: [
    {
      type: 'number',
      about: 'dead',
      severity: 'major',
      readings: [
        { article: 'a', excerpt: 'Three people died' },
        { article: 'b', excerpt: 'Five people died' },
      ],
    },
  ],
  derivation: [{ from: 'Tern Agency', to: 'b' }],
  actors: [{ name: 'Ilse Marrow', forms: ['Ilse Marrow', 'Marrow'] }],
});

const missedIn = (layer: string, change: Partial<Story>): number =>
  scoreStory(dossierOf(change), annotation).layers.find(({ score }) => score.layer === layer)?.score.missed.length ??
  -1;

describe('scoreStory', () => {
  it('finds nothing missed, and nothing beyond, where dossier and annotation agree', () => {
    const { layers, mean, majorsBeyond, badEvidence } = scoreStory(dossierOf(), annotation);
    expect(layers.flatMap(({ score }) => score.missed)).toEqual([]);
    expect(layers.flatMap(({ beyond }) => beyond)).toEqual([]);
    expect({ mean, majorsBeyond, badEvidence }).toEqual({ mean: 1, majorsBeyond: 0, badEvidence: 0 });
  });

  it.each<[string, Partial<Story>]>([
    ['one story', { articleIds: ['a'] }],
    ['credits', { statements: [] }],
    ['quote groups', { quotes: story.quotes.map((quote) => ({ ...quote, readings: quote.readings.slice(0, 1) })) }],
    ['speakers', { quotes: story.quotes.map((quote) => ({ ...quote, speaker: 'nobody' })) }],
    ['variants, major', { variants: story.variants.map((each) => ({ ...each, readings: each.readings.slice(0, 1) })) }],
    ['major, right kind', { variants: story.variants.map((variant) => ({ ...variant, kind: 'place' as const })) }],
    ['claims', { claims: story.claims.map((claim) => ({ ...claim, tellings: claim.tellings.slice(0, 1) })) }],
    ['derivation', { stemma: { ...story.stemma, edges: [] } }],
    ['actors', { actors: story.actors.map((actor) => ({ ...actor, forms: [] })) }],
  ])('takes marks away in %s', (layer, change) => {
    expect(missedIn(layer, change)).toBe(1);
  });

  it('lists what is reported beyond the annotation', () => {
    const more = {
      ...story.variants[0]!,
      id: 'v2',
      readings: [reading('a', 'police said'), reading('b', 'the Tern Agency')],
    };
    const score = scoreStory(dossierOf({ variants: [...story.variants, more] }), annotation);
    expect(score).toMatchObject({ variants: 2, majors: 2, majorsBeyond: 1 });
  });
});
