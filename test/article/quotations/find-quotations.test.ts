import { describe, expect, it } from 'vitest';
import { quotationLines } from '../read-text.ts';

const CASES: readonly [name: string, text: string, lines: readonly string[]][] = [
  [
    'straight marks',
    'The keeper said "the gate was open all night" on Monday.',
    ['speech: the gate was open all night'],
  ],
  ['curly marks', '“The gate was open,” the keeper said.', ['speech: The gate was open,']],
  ['British single marks', "'The gate wasn't shut,' the keeper said.", ["speech: The gate wasn't shut,"]],
  ['curly single marks', '‘It’s the boys’ fault,’ the keeper said.', ['speech: It’s the boys’ fault,']],
  ['two apostrophes', "''We are not amused,'' Ms. Orrin said.", ['speech: We are not amused,']],
  [
    'a quotation inside one',
    '"She cried \'Run!\' and we ran," Orrin said.',
    ["speech: She cried 'Run!' and we ran,", 'speech in 0: Run!'],
  ],
  [
    'several paragraphs',
    'Orrin said: “We looked everywhere.\n“Nobody came.\n“Then we left.”\nThe search goes on.',
    ['speech: We looked everywhere. | Nobody came. | Then we left.'],
  ],
  [
    'a caption between the parts',
    'Orrin said: “We looked everywhere.\nThe keepers at the gate on Monday\n“Nobody came.”',
    ['speech: We looked everywhere. | Nobody came.'],
  ],
  [
    'no closing mark',
    'Orrin said: "We looked everywhere.\nThe search goes on.',
    ['speech open: We looked everywhere.'],
  ],
  [
    'an opening mark turned round',
    '”Their plan is to wait for us,” he said.',
    ['speech: Their plan is to wait for us,'],
  ],
  ['a fragment that a verb governs', 'The union called it a “cold betrayal”.', ['speech: cold betrayal']],
  ['words at arm’s length', 'The town has a “wellness” tax since May.', ['scare: wellness']],
  ['the name of a work', 'Her film “Light of the Marsh” opened in May.', ['title: Light of the Marsh']],
  ['the name of a programme', 'He said so on “Town Talk Tonight,” a show.', ['title: Town Talk Tonight,']],
];

const NOTHING: readonly [name: string, text: string][] = [
  ['apostrophes', "The boys' coats weren't theirs; it's the '90s, rock 'n' roll."],
  ['curly apostrophes', 'The teachers’ union didn’t meet in the ’80s.'],
  ['inches', 'A 6" nail and a 12" rule were found.'],
  ['a stray closing mark', 'The end.” And so they left.'],
];

describe('findQuotations', () => {
  it.each(CASES)('finds %s', (_name, text, lines) => {
    expect(quotationLines(text)).toEqual(lines);
  });

  it.each(NOTHING)('finds nothing in %s', (_name, text) => {
    expect(quotationLines(text)).toEqual([]);
  });
});
