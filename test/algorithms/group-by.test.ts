import { expect, it } from 'vitest';
import { groupBy } from '../../src/algorithms/index.ts';

it('groups in the order in which keys and items come', () => {
  const groups = groupBy(['osk', 'tam', 'ore', 'tarn'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['o', ['osk', 'ore']],
    ['t', ['tam', 'tarn']],
  ]);
});
