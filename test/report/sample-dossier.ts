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
    'a-1',
    'in/one.txt',
    'Bridge at Tarn closed after crack is found',
    'Bridge at Tarn closed after crack is found\nThe bridge was closed on Monday. “We will not open it before it is safe,” deputy mayor Ilse Vonk said, the Tarn Courier reported.',
    'Coast News',
  ),
  article(
    'a-2',
    'in/two.txt',
    'Tarn bridge shut',
    'Tarn bridge shut\nThe bridge was closed on Tuesday. “We will never open it before it is safe,” mayor Ilse Vonk told the Tarn Courier.',
  ),
  article('a-3', 'in/three.txt', 'Crack shuts bridge', 'Crack shuts bridge\nThe bridge was closed. No ferry runs.'),
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
  originIds: ['o-1'],
  why: ['Coast News and two credit the Tarn Courier.'],
};

const STORY: Story = {
  id: 's-bridge',
  title: 'Bridge at Tarn closed after crack is found',
  articleIds: ['a-1', 'a-2', 'a-3'],
  support,
  statements: [],
  quotes: [
    {
      id: 'q-1',
      speaker: 'p-1',
      readings: [
        { articleId: 'a-1', evidence: evidence('a-1', 'We will not open it before it is safe') },
        { articleId: 'a-2', evidence: evidence('a-2', 'We will never open it before it is safe') },
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
      id: 'c-1',
      gist: 'The bridge was closed.',
      tellings: ['a-1', 'a-2', 'a-3'].map((id) => ({
        articleId: id,
        evidence: [evidence(id, 'The bridge was closed')],
        statementIds: [],
      })),
      silent: [],
      support: support,
    },
    {
      id: 'c-2',
      gist: 'No ferry runs.',
      tellings: [{ articleId: 'a-3', evidence: [evidence('a-3', 'No ferry runs.')], statementIds: [] }],
      silent: ['a-1', 'a-2'],
      support: { sources: ONE, observers: ONE, originIds: [], why: [] },
    },
    {
      id: 'c-3',
      gist: 'Vonk said it stays closed until it is safe.',
      tellings: ['a-1', 'a-2'].map((id) => ({
        articleId: id,
        evidence: [evidence(id, 'Ilse Vonk')],
        statementIds: [],
      })),
      silent: ['a-3'],
      support: { sources: ONE, observers: ONE, originIds: ['o-2'], why: [] },
    },
  ],
  origins: [
    { id: 'o-1', kind: 'outlet', name: 'Tarn Courier', evidence: [evidence('a-1', 'Tarn Courier')] },
    { id: 'o-2', kind: 'person', name: 'Ilse Vonk', actorId: 'p-1', evidence: [evidence('a-1', 'Ilse Vonk')] },
  ],
  actors: [{ id: 'p-1', kind: 'person', name: 'Ilse Vonk', forms: [], roles: [] }],
  variants: [
    {
      id: 'v-1',
      kind: 'date',
      severity: 'major',
      about: 'the day the bridge was closed',
      claimId: 'c-1',
      readings: [
        { articleIds: ['a-1'], excerpt: 'Monday', evidence: [evidence('a-1', 'Monday')] },
        { articleIds: ['a-2'], excerpt: 'Tuesday', evidence: [evidence('a-2', 'Tuesday')] },
      ],
      explanation: 'Two days are given for the closing.',
    },
    {
      id: 'v-2',
      kind: 'title',
      severity: 'minor',
      about: 'Ilse Vonk',
      readings: [
        { articleIds: ['a-1'], excerpt: 'deputy mayor', evidence: [evidence('a-1', 'deputy mayor')] },
        { articleIds: ['a-2'], excerpt: 'mayor', evidence: [evidence('a-2', 'mayor')] },
      ],
      explanation: 'Two posts are given.',
    },
  ],
  stemma: {
    nodes: [
      { id: 'a-1', kind: 'article', label: 'Coast News' },
      { id: 'a-2', kind: 'article', label: 'two' },
      { id: 'a-3', kind: 'article', label: 'three' },
      { id: 'o-1', kind: 'outlet', label: 'Tarn Courier' },
      { id: 'o-2', kind: 'person', label: 'Ilse Vonk' },
      { id: 'lost-1', kind: 'lost', label: 'lost source' },
    ],
    edges: [
      {
        from: 'o-1',
        to: 'a-1',
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.9,
        why: 'Coast News credits the Tarn Courier.',
        evidence: [evidence('a-1', 'the Tarn Courier reported')],
      },
      {
        from: 'o-1',
        to: 'a-2',
        basis: ['credit'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.9,
        why: 'two credits the Tarn Courier.',
        evidence: [evidence('a-2', 'told the Tarn Courier')],
      },
      {
        from: 'o-2',
        to: 'a-1',
        basis: ['quoted'],
        certainty: 'stated',
        direction: 'decided',
        strength: 0.5,
        why: 'Coast News quotes Ilse Vonk.',
        evidence: [],
      },
      {
        from: 'a-1',
        to: 'a-3',
        basis: ['paraphrased'],
        certainty: 'inferred',
        direction: 'undecided',
        strength: 0.4,
        why: 'Coast News and three tell the same things in the same order.',
        evidence: [],
      },
      {
        from: 'lost-1',
        to: 'a-3',
        basis: ['lost-source'],
        certainty: 'inferred',
        direction: 'decided',
        strength: 0.4,
        why: 'three has words that none of the others has.',
        evidence: [],
      },
    ],
    loops: [['o-1', 'a-1']],
    funnels: [{ rootId: 'o-1', articleIds: ['a-1', 'a-2', 'a-3'] }],
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
