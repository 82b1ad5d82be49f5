import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/pipeline.ts';
import { Aligner } from '../../../src/story/claims/align-assertions.ts';
import { groupSentences } from '../../../src/story/claims/group-sentences.ts';
import { splitAssertions } from '../../../src/story/claims/split-assertions.ts';
import { weighAssertions } from '../../../src/story/claims/weigh-assertion.ts';
import { storyActors } from '../../../src/story/index.ts';
import { TermIndex } from '../../../src/story/terms/index.ts';

const context = { diagnose: () => undefined };

function groupsOf(texts: readonly string[]) {
  const articles = texts.map((text, at) =>
    readArticle({ id: `a-${at}`, path: `${at}`, title: '', language: 'en', sha256: '', text, credits: [] }, context),
  );
  const { actors } = storyActors.run({ articles }, context);
  const words = new TermIndex(articles, actors);
  const assertions = articles.flatMap((article, at) => weighAssertions(words, article, splitAssertions(article, at)));
  return { groups: groupSentences(articles, assertions), reader: words.reader };
}

/** How far the first text's sentence is told by the second's. */
function scoreOf(a: string, b: string): number {
  const { groups, reader } = groupsOf([a, b]);
  const [match] = new Aligner(groups, reader).findMatches({ group: 0, assertion: 0 }, -2);
  return match?.score ?? 0;
}

describe('matches', () => {
  it('are less where the same two change places', () => {
    const same = scoreOf('Norway defeated Denmark in the final in Oslo.', 'Norway beat Denmark in the Oslo final.');
    const exchanged = scoreOf(
      'Norway defeated Denmark in the final in Oslo.',
      'Denmark beat Norway in the Oslo final.',
    );
    expect(same).toBeGreaterThan(0.6);
    expect(exchanged).toBeLessThan(0.3);
  });

  it('are as good where one of them is told in the passive', () => {
    const passive = scoreOf(
      'Norway defeated Denmark in the final in Oslo.',
      'Denmark was defeated by Norway in the Oslo final.',
    );
    expect(passive).toBeGreaterThan(0.6);
  });

  it('are less where another person does it, not where another number stands', () => {
    const of = (name: string, count: number) =>
      scoreOf(
        'Mayor Ada Quill opened the bridge with 300 guests on Monday.',
        `Mayor ${name} opened the bridge with ${count} guests.`,
      );
    expect(of('Piet Dorn', 300)).toBeLessThan(of('Ada Quill', 300));
    expect(of('Ada Quill', 500)).toBeGreaterThan(0.5);
  });
});

describe('sentences in the same words', () => {
  it('are one group with the sentences beside them', () => {
    const { groups } = groupsOf([
      'The gate broke early on Monday. Seven people were injured in the town.',
      'The gate broke early on Monday. Divers searched the whole lake for the boat.',
    ]);
    expect(groups.map(({ places, neighbours }) => [places.length, [...neighbours]])).toEqual([
      [2, [1, 2]],
      [1, [0]],
      [1, [0]],
    ]);
  });
});
