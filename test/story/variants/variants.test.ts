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
  [
    'number',
    'The harbour was closed six months ago after a crane fell, and the fishermen of Sarn still wait for another.',
    'The harbour was closed two months ago after a crane fell, and the fishermen of Sarn still wait for another.',
    'six',
    'two',
  ],
  [
    'date',
    'The tram line to the upper town was closed in 1991, and nobody in Sarn expects it to come back soon.',
    'The tram line to the upper town was closed in 1985, and nobody in Sarn expects it to come back soon.',
    '1991',
    '1985',
  ],
  [
    'date',
    'The council of Sarn will vote on the new harbour wall on March 3, and the plan is expected to pass.',
    'The council of Sarn will vote on the new harbour wall on March 9, and the plan is expected to pass.',
    'March 3',
    'March 9',
  ],
  [
    'title',
    'Rep. Ada Quill asked the ministry for new pumps after the flood in the lower town of Sarn.',
    'Gov. Ada Quill asked the ministry for new pumps after the flood in the lower town of Sarn.',
    'Rep.',
    'Gov.',
  ],
  [
    'polarity',
    'The gate of the upper reservoir was inspected in the spring, and the council received the report.',
    'The gate of the upper reservoir was not inspected in the spring, and the council received the report.',
    'was inspected',
    'was not',
  ],
  [
    'polarity',
    'The dockers of Sarn support the plan for a second pier, which the council will discuss next week.',
    'The dockers of Sarn oppose the plan for a second pier, which the council will discuss next week.',
    'support',
    'oppose',
  ],
  [
    'modality',
    'The authority will drain the upper reservoir before the winter, and the farmers must move their cattle.',
    'The authority may drain the upper reservoir before the winter, and the farmers must move their cattle.',
    'will',
    'may',
  ],
  [
    'hedge-dropped',
    'The contractor may have skipped a repair of the main gate in June, and the council wants to see the books.',
    'The contractor had skipped a repair of the main gate in June, and the council wants to see the books.',
    'may have',
    'had skipped',
  ],
  [
    'scope',
    'Nearly all houses in the lower town of Sarn lost their power when the storm brought the lines down.',
    'All houses in the lower town of Sarn lost their power when the storm brought the lines down.',
    'Nearly all',
    'All houses',
  ],
  [
    'status',
    'The court in Sarn agreed to hear the fishermen before the harbour is handed to the new company.',
    'The court in Sarn refused to hear the fishermen before the harbour is handed to the new company.',
    'agreed',
    'refused',
  ],
  [
    'cause',
    'The market hall in Sarn was closed for a week because the roof had begun to leak, and the traders complained.',
    'The market hall in Sarn was closed for a week because a water pipe burst, and the traders complained.',
    'roof',
    'pipe',
  ],
  [
    'place',
    'The new director came from a museum in Portugal, where she built the largest collection of old maps.',
    'The new director came from a museum in Hungary, where she built the largest collection of old maps.',
    'Portugal',
    'Hungary',
  ],
  [
    'quote-form',
    '“This pier will get a new coat of paint before the summer,” Mayor Ada Quill said.',
    '“This pier will get a new coat of paint before the summer?” Mayor Ada Quill asked.',
    'new coat of paint',
    'new coat of paint',
  ],
  [
    'quote-cut',
    '“The wall will hold this winter, but it will not hold another one,” Mayor Ada Quill said on the pier.',
    '“The wall will hold this winter,” Mayor Ada Quill said on the pier.',
    'but it will not',
    'The wall will hold this winter',
  ],
  [
    'attribution-changed',
    'According to the Sarn Harbour Trust, the dredging of the northern channel will take until the end of October.',
    'According to former employees, the dredging of the northern channel will take until the end of October.',
    'Harbour Trust',
    'former employees',
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
    [
      'house style in a quotation',
      '“The F.B.I. would’ve come if we had called the harbour office in time,” said Ada Quill.',
      '“The FBI would have come if we had called the harbor office in time,” said Ada Quill.',
    ],
    [
      'brackets in a quotation',
      '“We told these (local) captains to stay in the harbour until the storm is over,” said Ada Quill.',
      '“We told these captains to stay in the harbour until the storm is over,” said Ada Quill.',
    ],
    [
      'a quotation split by its frame',
      '"If somebody tells you how to steer, you are not the captain," said Ada Quill.',
      '"If somebody tells you how to steer," said Ada Quill, "you are not the captain."',
    ],
    [
      'words asked, told with "whether"',
      'Asked whether she “fully supported the new harbour wall of Sarn,” Ada Quill walked away.',
      '“Do you fully support the new harbour wall of Sarn?” a reporter asked Ada Quill.',
    ],
    [
      'numbers in another form',
      'The new ferry cost the town $15 million, and seven captains wanted to have it at once.',
      'The new ferry cost the town $15,000,000, and 7 captains wanted to have it at once.',
    ],
    [
      'a large number rounded',
      'The harbour office keeps 11.5 million letters of the old shipping company in its cellar.',
      'The harbour office keeps 11 million letters of the old shipping company in its cellar.',
    ],
    [
      'posts of the past',
      'Pavel Orlin, a former minister of the church in Sarn, wants to be mayor of the town.',
      'Pavel Orlin, a former governor of the islands, wants to be mayor of the town.',
    ],
    [
      'some of the hurt and all of them',
      'Police in Sarn say 27 people are injured. Four people with serious injuries are in hospital.',
      'Police in Sarn say 27 people are injured. Four people with more serious injuries are in hospital.',
    ],
    [
      'a form of a name',
      'Mr. Quill asked the council of Sarn to reopen the tram line before the winter. Tom Quill lives in Sarn.',
      'Tom Quill asked the council of Sarn to reopen the tram line before the winter. He lives in Sarn.',
    ],
    [
      'a denial in other words',
      'The spokesman of the harbour declined to comment on the letter of the fishermen.',
      'The spokesman of the harbour would not comment on the letter of the fishermen.',
    ],
    [
      'other words for those who say it',
      'Critics say the new harbour wall will be too low for the storms of the next decades.',
      'Opponents say the new harbour wall will be too low for the storms of the next decades.',
    ],
  ])('has nothing major to say of %s', (_, a, b) => {
    const major = readTexts({ A: a, B: b }).variants.filter(({ severity }) => severity === 'major');
    expect(major.map(({ explanation }) => explanation)).toEqual([]);
  });

  it('has nothing at all to say of a copy', () => {
    const text = PLANTED.map(([, a]) => a).join('\n\n');
    expect(readTexts({ A: text, B: text }).variants).toEqual([]);
  });

  it('tells one finding once, however many articles and places show it', () => {
    const told = (age: string): string =>
      `A ${age}-year-old boy was lost in the woods behind the mill. The ${age}-year-old boy was found by a neighbour in the woods.`;
    const found = readTexts({ A: told('six'), B: told('six'), C: told('five') }).variants;
    expect(found.map(({ kind, readings }) => [kind, readings.map(({ articleIds }) => articleIds.length)])).toEqual([
      ['number', [2, 1]],
    ]);
  });

  it.each([
    [
      '“The council knew about the cracked wall in the spring of last year,” Mayor Ada Quill said.',
      '“Did the council know about the cracked wall in the spring of last year?” Mayor Ada Quill asked.',
    ],
    [
      '“The harbour office told us about the cracked wall in the spring of last year,” Mayor Ada Quill said.',
      '“The harbour office told us about the leaking gate in the spring of last year,” Mayor Ada Quill said.',
    ],
  ])('takes two utterances that one article prints for two, wherever they stand: %s', (one, other) => {
    const aside = 'The market in Sarn opened late on Tuesday because of the rain.';
    const kinds = (texts: Record<string, string>): string[] =>
      readTexts(texts).variants.flatMap(({ kind }) => (kind.startsWith('quote-') ? [kind] : []));
    expect(kinds({ A: one, B: other, C: `${one} ${aside}` })).toHaveLength(1);
    expect(kinds({ A: `${one} ${aside} ${other}`, B: one, C: other })).toEqual([]);
  });
});
