/** A small dossier made by hand: a bridge, three articles, one outlet that was not read. */
import { type Article, type Dossier, type Evidence, evidenceOf, type Story } from '../../src/model/index.ts';

const SHA = '0'.repeat(64);

const article = (id: string, path: string, title: string, text: string, outlet?: string): Article => ({
  id,
  path,
  title,
  language: 'en',
  sha256: SHA,
  text,
  boilerplate: [],
  credits: [],
  ...(outlet === undefined ? {} : { outlet: { name: outlet, certainty: 'stated' } }),
});

const ARTICLES = [
  article(
    'a1',
    'in/one.txt',
    'Bridge at Tarn closed after crack is found',
    'Bridge at Tarn closed after crack is found\nThe bridge was closed on Monday. “We will not open it before it is safe,” deputy mayor Ilse Vonk said, the Tarn Courier reported.',
    'Coast News',
  ),
  article(
    'a2',
    'in/two.txt',
    'Tarn bridge shut',
    'Tarn bridge shut\nThe bridge was closed on Tuesday. “We will never open it before it is safe,” mayor Ilse Vonk told the Tarn Courier.',
  ),
  article('a3', 'in/three.txt', 'Crack shuts bridge', 'Crack shuts bridge\nThe bridge was closed. No ferry runs.'),
];

function evidence(articleId: string, excerpt: string): Evidence {
  const found = ARTICLES.find(({ id }) => id === articleId)!;
  const start = found.text.indexOf(excerpt);
  return evidenceOf(found, { start, end: start + excerpt.length });
}

const ONE = { atLeast: 1, atMost: 1 };
const support = {
  sources: { atLeast: 1, atMost: 2 },
  observers: ONE,
  why: ['Coast News and two credit the Tarn Courier.'],
};

const STORY: Story = {
  id: 's-bridge',
  title: 'Bridge at Tarn closed after crack is found',
  articleIds: ['a1', 'a2', 'a3'],
  support,
  statements: [],
  quotes: [
    {
      id: 'q1',
      speaker: 'p1',
      readings: [
        { articleId: 'a1', evidence: evidence('a1', 'We will not open it before it is safe') },
        { articleId: 'a2', evidence: evidence('a2', 'We will never open it before it is safe') },
      ],
      differs: true,
      collation: [
        { same: true, readings: ['We will', 'We will'] },
        { same: false, readings: ['not', 'never'] },
        { same: true, readings: ['open it before it is safe', 'open it before it is safe'] },
      ],
    },
  ],
  claims: [
    {
      id: 'c1',
      gist: 'The bridge was closed.',
      tellings: ['a1', 'a2', 'a3'].map((id) => ({
        articleId: id,
        evidence: [evidence(id, 'The bridge was closed')],
        statementIds: [],
      })),
      silent: [],
      support: { ...support, originIds: ['o1'] },
    },
    {
      id: 'c2',
      gist: 'No ferry runs.',
      tellings: [{ articleId: 'a3', evidence: [evidence('a3', 'No ferry runs.')], statementIds: [] }],
      silent: ['a1', 'a2'],
      support: { sources: ONE, observers: ONE, originIds: [], why: [] },
    },
    {
      id: 'c3',
      gist: 'Vonk said it stays closed until it is safe.',
      tellings: ['a1', 'a2'].map((id) => ({ articleId: id, evidence: [evidence(id, 'Ilse Vonk')], statementIds: [] })),
      silent: ['a3'],
      support: { sources: ONE, observers: ONE, originIds: ['o2'], why: [] },
    },
  ],
  origins: [
    { id: 'o1', kind: 'outlet', name: 'Tarn Courier', evidence: [evidence('a1', 'Tarn Courier')] },
    { id: 'o2', kind: 'person', name: 'Ilse Vonk', actorId: 'p1', evidence: [evidence('a1', 'Ilse Vonk')] },
  ],
  actors: [{ id: 'p1', kind: 'person', name: 'Ilse Vonk', forms: [], roles: [] }],
  variants: [
    {
      id: 'v1',
      kind: 'date',
      severity: 'major',
      about: 'the day the bridge was closed',
      claimId: 'c1',
      readings: [
        { articleIds: ['a1'], excerpt: 'Monday', evidence: [evidence('a1', 'Monday')] },
        { articleIds: ['a2'], excerpt: 'Tuesday', evidence: [evidence('a2', 'Tuesday')] },
      ],
      explanation: 'Two days are given for the closing.',
    },
    {
      id: 'v2',
      kind: 'title',
      severity: 'minor',
      about: 'Ilse Vonk',
      readings: [
        { articleIds: ['a1'], excerpt: 'deputy mayor', evidence: [evidence('a1', 'deputy mayor')] },
        { articleIds: ['a2'], excerpt: 'mayor', evidence: [evidence('a2', 'mayor')] },
      ],
      explanation: 'Two posts are given.',
    },
  ],
  stemma: {
    nodes: [
      { id: 'a1', kind: 'article', label: 'Coast News' },
      { id: 'a2', kind: 'article', label: 'two' },
      { id: 'a3', kind: 'article', label: 'three' },
      { id: 'o1', kind: 'outlet', label: 'Tarn Courier' },
      { id: 'o2', kind: 'person', label: 'Ilse Vonk' },
      { id: 'lost-1', kind: 'lost', label: 'lost source' },
    ],
    edges: [
      {
        from: 'o1',
        to: 'a1',
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.9,
        why: 'Coast News credits the Tarn Courier.',
        evidence: [evidence('a1', 'the Tarn Courier reported')],
      },
      {
        from: 'o1',
        to: 'a2',
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.9,
        why: 'two credits the Tarn Courier.',
        evidence: [evidence('a2', 'told the Tarn Courier')],
      },
      {
        from: 'o2',
        to: 'a1',
        basis: ['quoted'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.5,
        why: 'Coast News quotes Ilse Vonk.',
        evidence: [],
      },
      {
        from: 'a1',
        to: 'a3',
        basis: ['paraphrased'],
        certainty: 'inferred',
        direction: 'undecided',
        strength: 0.4,
        why: 'Coast News and three tell the same things in the same order.',
        evidence: [],
      },
      {
        from: 'lost-1',
        to: 'a3',
        basis: ['lost-source'],
        certainty: 'inferred',
        direction: 'decided',
        strength: 0.4,
        why: 'three has words that none of the others has.',
        evidence: [],
      },
    ],
    loops: [['o1', 'a1']],
  },
  chronicle: { events: [], relations: [] },
};

/** A fresh copy, to be changed at will. */
export const sampleDossier = (): Dossier =>
  structuredClone({
    format: 'stemma-dossier',
    version: '1',
    counts: { seen: 4, read: 3, repeated: 0, refused: 1 },
    articles: ARTICLES,
    stories: [STORY],
    diagnostics: [
      {
        code: 'ingest/empty-body',
        severity: 'error',
        message: 'The file is empty; nothing was read.',
        path: 'in/four.txt',
      },
    ],
  } satisfies Dossier);
