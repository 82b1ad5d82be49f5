import { describe, expect, it } from 'vitest';
import { relationWords } from '../../../src/report/outline/index.ts';

describe('relationWords', () => {
  it.each([
    [{ relation: 'visit', polarity: 'did' }, 'visit'],
    [{ relation: 'visit', polarity: 'did-not' }, 'not visit'],
    [{ relation: 'visit', polarity: 'did', status: 'planned' }, 'planned: visit'],
    [{ relation: 'visit', polarity: 'did-not', status: 'possible' }, 'may not visit'],
  ] as const)('%o', (relation, words) => {
    expect(relationWords(relation)).toBe(words);
  });
});
