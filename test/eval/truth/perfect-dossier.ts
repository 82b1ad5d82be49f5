/** The dossier that says exactly what a truth says: every layer of the scorer must give it full marks. */

import type { Truth } from '../../../eval/truth/index.ts';
import { type Dossier, type Evidence, evidenceOf, type Story } from '../../../src/model/index.ts';

interface Text {
  readonly id: string;
  readonly text: string;
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
const articleId = (file: string): string => `a-${slug(file)}`;
const actorId = (name: string): string => `p-${slug(name)}`;
const storyId = (name: string): string => `s-${slug(name)}`;

/** `textOf` gives the visible text of a file; the file's name becomes the article's id. */
export function perfectDossier(truth: Truth, textOf: (file: string) => string): Dossier {
  const texts = new Map<string, Text>(
    truth.articles.map(({ file }) => [file, { id: articleId(file), text: textOf(file) }]),
  );
  const evidence = ({ file, excerpt }: { file: string; excerpt: string }): Evidence => {
    const article = texts.get(file);
    if (article === undefined) throw new Error(`no file ${file}`);
    const start = article.text.lastIndexOf(excerpt);
    return evidenceOf(article, { start, end: start + excerpt.length });
  };
  const articles = truth.articles.map(({ file, outlet }) => ({
    id: articleId(file),
    path: `in/${file}`,
    outlet: { name: outlet, certainty: 'stated' as const },
    title: file,
    language: 'en',
    sha256: '0'.repeat(64),
    text: texts.get(file)?.text ?? '',
    boilerplate: truth.boilerplate
      .filter((line) => line.file === file)
      .map((line) => ({ span: evidence(line).span, kind: line.kind, reason: 'planted' })),
    credits: [],
  }));
  const stories = [...new Set(truth.articles.map((article) => article.story))].map((id) =>
    id === truth.story ? mainStory(truth, evidence) : { ...bareStory(truth, id) },
  );
  const seen = articles.length;
  return {
    format: 'stemma-dossier',
    version: '1',
    counts: { seen, read: seen, repeated: 0, refused: 0 },
    articles,
    stories,
    diagnostics: [],
  };
}

const NONE = { atLeast: 0, atMost: 0 };

const bareStory = (truth: Truth, id: string): Story => ({
  id: storyId(id),
  title: id,
  articleIds: truth.articles.filter((article) => article.story === id).map((article) => articleId(article.file)),
  support: { sources: NONE, observers: NONE, originIds: [], why: [] },
  statements: [],
  quotes: [],
  claims: [],
  origins: [],
  actors: [],
  variants: [],
  stemma: { nodes: [], edges: [], loops: [], funnels: [] },
  chronicle: { events: [], relations: [] },
});

function mainStory(truth: Truth, evidence: (telling: { file: string; excerpt: string }) => Evidence): Story {
  const speakers = [...new Set([...truth.actors.map((actor) => actor.name), ...truth.quotes.map((q) => q.speaker)])];
  const origins = truth.credits.flatMap((credit, at) =>
    (credit.chain ?? [credit.origin]).map((name, link) => ({ id: `o-${at}-${link}`, at, kind: credit.kind, name })),
  );
  const lostIds = new Set(truth.lost.map(({ id }) => id));
  const nodeId = (name: string): string => (lostIds.has(name) ? `lost-${slug(name)}` : articleId(name));
  const lostEdges = truth.lost.flatMap((lost) =>
    lost.into.map((file) => ({ from: lost.id, to: file, basis: ['lost-source' as const] })),
  );
  return {
    ...bareStory(truth, truth.story),
    statements: truth.credits.map((credit, at) => ({
      id: `st-${at}`,
      articleId: articleId(credit.file),
      source: { evidence: evidence(credit), kind: credit.kind },
      content: [{ evidence: evidence(credit) }],
      manner: 'indirect',
      via: [],
      chain: origins.filter((origin) => origin.at === at).map((origin) => origin.id),
      rule: 'planted',
    })),
    quotes: truth.quotes.map((quote) => ({
      id: `q-${slug(quote.id)}`,
      speaker: actorId(quote.speaker),
      readings: quote.readings.map((telling) => ({ articleId: articleId(telling.file), evidence: evidence(telling) })),
      differs: quote.differs,
      collation: [],
    })),
    claims: truth.claims.map((claim, at) => ({
      id: `c-${at}`,
      gist: claim.gist,
      tellings: claim.tellings.map((telling) => ({
        articleId: articleId(telling.file),
        evidence: [evidence(telling)],
        statementIds: [],
      })),
      silent: [],
      support: { sources: claim.sources, observers: claim.observers, originIds: [], why: [] },
    })),
    origins: origins.map(({ id, kind, name }) => ({ id, kind, name, evidence: [] })),
    actors: speakers.map((name) => {
      const actor = truth.actors.find((each) => each.name === name);
      return {
        id: actorId(name),
        kind: actor?.kind ?? 'unknown',
        name,
        forms: (actor?.forms ?? []).map((text) => ({ text, articleIds: [], evidence: [] })),
        roles: (actor?.roles ?? []).map((text) => ({ text, articleIds: [], evidence: [] })),
      };
    }),
    variants: truth.variants.map((variant, at) => ({
      id: `v-${at}`,
      kind: variant.kind,
      severity: variant.severity,
      about: variant.about,
      readings: variant.readings.map((reading) => ({
        articleIds: reading.tellings.map((telling) => articleId(telling.file)),
        excerpt: reading.tellings[0]?.excerpt ?? '',
        evidence: reading.tellings.map(evidence),
      })),
      explanation: variant.note,
    })),
    stemma: {
      nodes: [
        ...truth.articles.map(({ file }) => ({ id: articleId(file), kind: 'article' as const, label: file })),
        ...truth.lost.map(({ id, label }) => ({ id: nodeId(id), kind: 'lost' as const, label })),
      ],
      edges: [...truth.derivation, ...lostEdges].map(({ from, to, basis }) => ({
        from: nodeId(from),
        to: nodeId(to),
        basis,
        certainty: 'stated',
        direction: 'decided',
        strength: 1,
        why: 'planted',
        evidence: [],
      })),
      loops: [],
      funnels: [],
    },
  };
}
