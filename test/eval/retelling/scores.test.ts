/** A tool that knows the truth is given full marks, one that says nothing none, and one that raises false alarms is found out. */
import { describe, expect, it } from 'vitest';
import { makeStories, type RetellingStory, type TruthSpan } from '../../../eval/retelling/index.ts';
import {
  type FoundStory,
  findWithStemma,
  judgeVariants,
  scoreSupport,
  scoreTree,
  scoreTrees,
  scoreVariants,
} from '../../../eval/retelling-score/index.ts';
import { OWN_ARTICLES } from './own-articles.ts';

const stories = [1, 2, 3].flatMap((seed) => makeStories(OWN_ARTICLES, { seed, stories: 4 }));

const NOTHING = {
  variants: [],
  edges: [],
  lost: [],
  claims: [],
  support: { sources: { atLeast: 0, atMost: 0 }, observers: { atLeast: 0, atMost: 0 } },
};
const silent = (story: RetellingStory): FoundStory => ({ story: story.truth.story, ...NOTHING });

const placesOf = (spans: readonly TruthSpan[]) => spans.map(({ article, start, end }) => ({ article, start, end }));
const exactly = (value: number) => ({ atLeast: value, atMost: value });

/** What a tool would say that knows everything. */
const omniscient = ({ truth }: RetellingStory): FoundStory => ({
  story: truth.story,
  variants: truth.changes.map(({ kind, severity, before, after }) => ({
    kind,
    severity,
    about: kind,
    readings: [before, after].map((spans) => ({ places: placesOf(spans), words: spans[0]?.words ?? '' })),
  })),
  edges: truth.edges.map(({ parent, child }) => ({ from: parent.replace('lost', 'guess'), to: child, decided: true })),
  lost: truth.lost.map(({ id }) => id.replace('lost', 'guess')),
  claims: truth.support.map(({ about, tellings, sources, observers }) => ({
    about,
    tellings: placesOf(tellings),
    sources: exactly(sources),
    observers: exactly(observers),
  })),
  support: { sources: exactly(1), observers: exactly(truth.observers) },
});

const answersOf = (tool: (story: RetellingStory) => FoundStory) =>
  stories.map((story) => ({ story, found: tool(story) }));
const figure = (scores: { figures: readonly { name: string; value: number }[] }, name: string): number | undefined =>
  scores.figures.find((each) => each.name === name)?.value;

describe('scoreVariants', () => {
  it('gives an all-knowing tool everything', () => {
    for (const { name, value } of scoreVariants(answersOf(omniscient)).figures)
      expect([name, value]).toEqual([name, 1]);
  });

  it('gives a silent one no recall, and no blame', () => {
    const scores = scoreVariants(answersOf(silent));
    expect(figure(scores, 'planted major, any kind, recall')).toBe(0);
    expect(figure(scores, 'reported, precision')).toBe(1);
    expect(figure(scores, 'harmless not reported')).toBe(1);
  });

  it('takes a wrong name for a find of another kind', () => {
    const scores = scoreVariants(
      answersOf((story) => {
        const found = omniscient(story);
        return { ...found, variants: found.variants.map((variant) => ({ ...variant, kind: 'mood' })) };
      }),
    );
    expect(figure(scores, 'planted major, any kind, recall')).toBe(1);
    expect(figure(scores, 'planted major, right kind, recall')).toBe(0);
  });
});

describe('judgeVariants', () => {
  const story = stories.find(
    ({ truth }) =>
      truth.harmless.length > 0 &&
      truth.changes.length > 0 &&
      truth.articles.filter(({ how }) => how === 'root').length > 1,
  )!;
  const { truth } = story;
  const variant = (readings: readonly { article: string; start: number; end: number }[]) =>
    judgeVariants(truth, [
      {
        kind: 'number',
        severity: 'major',
        about: '',
        readings: readings.map((place) => ({ places: [place], words: '' })),
      },
    ])[0]?.verdict.is;

  it('knows a harmless change', () => {
    const [{ before, after }] = truth.harmless as [(typeof truth.harmless)[number]];
    expect(variant([before[0]!, after[0]!])).toBe('harmless');
  });

  it('calls it a false alarm when one sentence is set apart that nobody changed', () => {
    const touched = [...truth.changes, ...truth.harmless].flatMap(({ before, after }) => [...before, ...after]);
    const sentences = truth.articles.flatMap(({ id, sentences: list }) =>
      list
        .filter(
          ({ origin, start }) =>
            origin.startsWith('r0.') && !touched.some((span) => span.article === id && span.sentence.start === start),
        )
        .map((each) => ({ article: id, ...each })),
    );
    const pair = sentences.flatMap((a) =>
      sentences.filter((b) => b.origin === a.origin && b.article !== a.article).map((b) => [a, b] as const),
    )[0]!;
    expect(variant(pair)).toBe('false');
  });

  it('judges nothing that sets two roots apart', () => {
    const first = (root: string) =>
      truth.articles.flatMap(({ id, sentences: list }) =>
        list.filter(({ origin }) => origin.startsWith(root)).map((each) => ({ article: id, ...each })),
      )[0]!;
    expect(variant([first('r0.'), first('r1.')])).toBe('unknown');
  });

  it('wants both sides: the old words in two articles are no find', () => {
    const change = truth.changes.find(({ before }) => before.length > 1);
    if (change !== undefined) expect(variant([change.before[0]!, change.before[1]!])).not.toBe('planted');
  });
});

describe('scoreTree', () => {
  it('gives an all-knowing tool everything, whatever it calls a lost text', () => {
    const { figures } = scoreTrees(answersOf(omniscient));
    for (const { name, value } of figures) expect([name, value]).toEqual([name, 1]);
  });

  const withLost = stories.find(({ truth }) => truth.lost.length > 0)!;
  const plain = stories.find(({ truth }) => truth.lost.length === 0 && truth.edges.every(({ how }) => how !== 'copy'))!;

  it('counts a reversed edge as wrong one way and right without direction', () => {
    const { edges } = omniscient(plain);
    const turned = edges.map(({ from, to }, at) =>
      at === 0 ? { from: to, to: from, decided: true } : { from, to, decided: true },
    );
    const score = scoreTree(plain, { edges: turned, lost: [] });
    expect(score.directed.right).toBe(edges.length - 1);
    expect(score.undirected.right).toBe(score.undirected.gold);
  });

  it('lets undecided links between the children of a lost text stand for it, without direction', () => {
    const id = withLost.truth.lost[0]?.id;
    const children = withLost.truth.edges.filter(({ parent }) => parent === id).map(({ child }) => child);
    const links = children.slice(1).map((child, at) => ({ from: children[at]!, to: child, decided: false }));
    const others = withLost.truth.edges
      .filter(({ parent }) => parent !== id)
      .map(({ parent, child }) => ({ from: parent, to: child, decided: true }));
    const { directed, undirected } = scoreTree(withLost, { edges: [...links, ...others], lost: [] });
    expect(undirected.right).toBe(undirected.gold);
    expect(undirected.found).toBe(undirected.gold);
    expect(directed.right).toBe(others.length);
    expect(directed.found).toBe(others.length);
  });

  it('leaves edges between roots out', () => {
    const roots = stories.find(({ truth }) => truth.articles.filter(({ how }) => how === 'root').length > 1)!;
    const [a, b] = roots.truth.articles.filter(({ how }) => how === 'root').map(({ id }) => id) as [string, string];
    expect(scoreTree(roots, { edges: [{ from: a, to: b, decided: true }], lost: [] }).directed.found).toBe(0);
  });
});

describe('scoreSupport', () => {
  it('gives an all-knowing tool everything and a count of outlets next to nothing', () => {
    const { figures, baselines } = scoreSupport(answersOf(omniscient));
    for (const { name, value } of figures) expect([name, value]).toEqual([name, 1]);
    expect(baselines[0]?.figures.find(({ name }) => name === 'all claims, both exactly right')?.value).toBeLessThan(
      0.2,
    );
  });

  it('tells a range that holds the truth from one that is it', () => {
    const scores = scoreSupport(
      answersOf((story) => {
        const found = omniscient(story);
        return {
          ...found,
          claims: found.claims.map((claim) => ({
            ...claim,
            observers: { atLeast: 1, atMost: claim.observers.atMost + 1 },
          })),
        };
      }),
    );
    expect(figure(scores, 'all claims, observers, in the range')).toBe(1);
    expect(figure(scores, 'all claims, observers, exactly right')).toBe(0);
    expect(figure(scores, 'all claims, sources, exactly right')).toBe(1);
  });
});

describe('findWithStemma', () => {
  it('answers in the words of the truth', () => {
    const story = stories[0]!;
    const found = findWithStemma(story);
    const known = new Set([
      ...story.articles.map(({ id }) => id),
      ...found.lost,
      ...story.truth.lost.map(({ id }) => id),
    ]);
    expect(found.edges.length).toBeGreaterThan(0);
    for (const { from, to } of found.edges) expect(known.has(from) && known.has(to)).toBe(true);
    const textOf = new Map(story.articles.map(({ id, text }) => [id, text]));
    for (const { readings } of found.variants)
      for (const { places } of readings)
        for (const { article, end } of places) expect(end).toBeLessThanOrEqual(textOf.get(article)?.length ?? -1);
  });
});
