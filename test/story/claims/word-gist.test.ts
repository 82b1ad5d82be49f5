import { describe, expect, it } from 'vitest';
import { viewForGists } from '../../../src/story/claims/gist-view.ts';
import { splitAssertions } from '../../../src/story/claims/split-assertions.ts';
import { wordGist } from '../../../src/story/claims/word-gist.ts';
import { readLayers } from '../../article/read-layers.ts';

/** The gists of all assertions of a text. */
const gistsOf = (text: string): string[] => {
  const article = readLayers(text);
  const view = viewForGists(article);
  return splitAssertions(article, 0).map((assertion) => wordGist(view, assertion).text);
};

describe('the words of a claim', () => {
  it.each([
    [
      'whom "who" stands for',
      'The council warned the bakers in the valley, who rely on the mill for their flour.',
      'The bakers in the valley rely on the mill for their flour',
    ],
    [
      'the subject of the clause before',
      'On Monday, Mayor Orla Venn closed the mill and has sent two engineers to the dam.',
      'Mayor Orla Venn has sent two engineers to the dam',
    ],
    [
      'no conjunction that opened the clause',
      'The mill was closed because the dam had shown two long cracks.',
      'The dam had shown two long cracks',
    ],
    ['nor one that opens the sentence', 'But the dam had shown two long cracks.', 'The dam had shown two long cracks'],
    [
      'the sentence, of what hangs on it',
      'The mayor closed the mill, naming two engineers from the city as its inspectors.',
      'The mayor closed the mill, naming two engineers from the city as its inspectors',
    ],
    [
      'the sentence, of what "which" sums up',
      'The mayor closed the mill on Monday, which could cost the town its flour.',
      'The mayor closed the mill on Monday, which could cost the town its flour',
    ],
    [
      'the other quotation mark',
      'The mayor said the council was “deaf to every word of the millers.”',
      'The council was “deaf to every word of the millers”',
    ],
    [
      'who says "I"',
      '“I closed the mill because the dam had cracks,” said Mayor Orla Venn.',
      'Orla Venn: “I closed the mill because the dam had cracks”',
    ],
    [
      'no speaker where nobody says "I"',
      '“The ministry closed the mill with the F.B.I.’s help,” said Mayor Orla Venn.',
      'The ministry closed the mill with the F.B.I.’s help',
    ],
    [
      'the person before a place',
      'The plan came from Orla Venn, a former mayor from Oskvale, who works with the millers of the valley.',
      'A former mayor from Oskvale works with the millers of the valley',
    ],
    [
      'the sentence where the subject may be another',
      'The mayor closed a mill that had stood for years and was seen as a danger to the town.',
      'The mayor closed a mill that had stood for years and was seen as a danger to the town',
    ],
    ['a sentence as it stands', 'The mayor closed the mill on Monday.', 'The mayor closed the mill on Monday'],
  ])('give %s', (_, text, gist) => {
    expect(gistsOf(text)).toContain(gist);
  });

  it.each(['and closed the mill ', 'who closed the mill, ', '“I closed it,” he said, ', 'which he said, '])(
    'take no longer than they should on a sentence of many times %j',
    (piece) => {
      const article = readLayers(piece.repeat(4000));
      const assertions = splitAssertions(article, 0);
      const started = performance.now();
      const view = viewForGists(article);
      for (const assertion of assertions) wordGist(view, assertion);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
