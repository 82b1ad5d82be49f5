import { describe, expect, it } from 'vitest';
import type { VariantKind } from '../../../src/model/index.ts';
import { readTexts } from '../read-texts.ts';

/** Two tellings with one planted difference, and the words of each reading that a finding of that kind must show. */
const PLANTED: readonly [VariantKind, string, string, string, string][] = [
  [
    'number',
    'A ferry ran aground off Tarn Point on Monday, killing at least four passengers, the coast guard said.',
    'A ferry ran aground off Tarn Point on Monday, killing at least nine passengers, the coast guard said.',
    'four',
    'nine',
  ],
  [
    'number',
    'The 4-year-old boy was lost for a night in the woods behind the mill and found by a neighbour.',
    'A three-year-old boy was lost for a night in the woods behind the mill and found by a neighbour.',
    '4-year-old boy',
    'three-year-old boy',
  ],
  [
    'quote-wording',
    '“We should seize this chance to rebuild the harbour before winter comes,” Mayor Ada Quill said.',
    '“We should grab this opportunity to rebuild the harbour before winter comes,” Mayor Ada Quill said.',
    'seize this chance',
    'grab this opportunity',
  ],
  [
    'quote-form',
    '“The council knew about the cracked wall in the spring of last year,” Mayor Ada Quill said.',
    '“Did the council know about the cracked wall in the spring of last year?” Mayor Ada Quill said.',
    'The council knew about',
    'Did the council know about',
  ],
  [
    'quote-cut',
    '“The bridge is safe as long as the lorries stay away from it,” said the engineer, Tom Varley.',
    '“The bridge is safe,” said the engineer, Tom Varley.',
    'as long as',
    'The bridge is safe',
  ],
  [
    'title',
    'Deputy Foreign Minister Pavel Orlin visited the port of Sarn on Tuesday and met the dockers.',
    'Deputy Prime Minister Pavel Orlin visited the port of Sarn on Tuesday and met the dockers.',
    'Foreign',
    'Prime',
  ],
  [
    'name',
    'Vera Morgan, a former radio host, asked the council in Sarn to reopen the tram line. Morgan lives in Sarn.',
    'Vera Morgen, a former radio host, asked the council in Sarn to reopen the tram line. Morgen lives in Sarn.',
    'Morgan',
    'Morgen',
  ],
  [
    'polarity',
    'The sirens in the lower town sounded before the water reached the square.',
    'The sirens in the lower town did not sound before the water reached the square.',
    'sounded',
    'did not sound',
  ],
  [
    'modality',
    'The authority may drain the upper reservoir if a second gate shows damage.',
    'The authority drained the upper reservoir after a second gate showed damage.',
    'may drain',
    'drained',
  ],
  [
    'hedge-dropped',
    'The contractor allegedly skipped a repair of the main gate in June.',
    'The contractor skipped a repair of the main gate in June.',
    'allegedly',
    'skipped a repair',
  ],
  [
    'scope',
    'Police closed some roads in the valley after the storm brought down trees.',
    'Police closed all roads in the valley after the storm brought down trees.',
    'some',
    'all',
  ],
  [
    'status',
    'A man rammed a car into the gate of the barracks in Sarn late on Thursday.',
    'A man rammed a truck into the gate of the barracks in Sarn late on Thursday.',
    'car',
    'truck',
  ],
  [
    'date',
    'The main gate of the dam was last inspected on 12 March 2021 by the contractor.',
    'The main gate of the dam was last inspected on 12 May 2021 by the contractor.',
    '12 March 2021',
    '12 May 2021',
  ],
  [
    'cause',
    'The gate of the dam opened before dawn because a hoist chain snapped in the cold.',
    'The gate of the dam opened before dawn because of heavy rain upstream of the valley.',
    'because a hoist chain snapped',
    'because of heavy rain',
  ],
  [
    'place',
    'The suspect is held in a prison near Ostrava, where his family may visit him.',
    'The suspect is held in a prison near Lisbon, where his family may visit him.',
    'Ostrava',
    'Lisbon',
  ],
  [
    'speaker',
    '“Nobody in this valley is going home tonight, and nobody should ask,” said Mayor Ada Quill.',
    '“Nobody in this valley is going home tonight, and nobody should ask,” said Fire Chief Tom Varley.',
    'Ada Quill',
    'Tom Varley',
  ],
  [
    'attribution-dropped',
    'Draining the upper reservoir would take three weeks and cost forty million, Fire Chief Tom Varley said.',
    'Draining the upper reservoir would take three weeks and cost forty million.',
    'Tom Varley',
    'Draining the upper reservoir',
  ],
  [
    'attribution-changed',
    'Draining the upper reservoir would take three weeks and empty the valley, Fire Chief Tom Varley said.',
    'Draining the upper reservoir would take three weeks and empty the valley, Mayor Ada Quill said.',
    'Tom Varley',
    'Ada Quill',
  ],
];

describe('variants', () => {
  it.each(PLANTED)('finds %s: %s', (kind, a, b, inA, inB) => {
    const story = readTexts({ A: a, B: b });
    const found = story.variants.filter((variant) => variant.kind === kind);
    const words = found.map((variant) => variant.readings.map((reading) => reading.evidence[0]?.excerpt ?? ''));
    const hit = words.some(
      (excerpts) =>
        excerpts.some((excerpt) => excerpt.includes(inA)) && excerpts.some((excerpt) => excerpt.includes(inB)),
    );
    expect(hit, JSON.stringify(story.variants.map(({ kind: other, explanation }) => [other, explanation]))).toBe(true);
  });

  it.each([
    ['the same words', 'The mill burned down on Friday.', 'The mill burned down on Friday.'],
    [
      'another unit',
      'The 400-pound bell was hung in the new tower of the church.',
      'The 181-kg bell was hung in the new tower of the church.',
    ],
    [
      'rounding',
      'The repair of the dam will cost 41.2 million dollars, the council said.',
      'The repair of the dam will cost about 41 million dollars, the council said.',
    ],
    [
      'marks and case',
      '"Nobody is going home tonight, my friends," said Mayor Ada Quill.',
      '“Nobody is going home tonight, my friends”, said Mayor Ada Quill.',
    ],
    [
      'synonyms',
      'The blast shattered the windows of the old bakery in Sarn at noon.',
      'The explosion broke the windows of the old bakery in Sarn at noon.',
    ],
    [
      'two things measured',
      'Four people died in the fire in Sarn. The mill was 120 years old.',
      'Four people died in the fire in Sarn. The firm owns 300 mills.',
    ],
    [
      'a part of a quotation',
      '“It was a most unusual harvest for all of us in the valley,” said Ada Quill.',
      'It was “a most unusual harvest”, said Ada Quill.',
    ],
  ])('has nothing major to say of %s', (_, a, b) => {
    const major = readTexts({ A: a, B: b }).variants.filter(({ severity }) => severity === 'major');
    expect(major.map(({ explanation }) => explanation)).toEqual([]);
  });
});
