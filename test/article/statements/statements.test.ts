import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../src/text/index.ts';
import { readStatements, statementLines } from '../read-text.ts';

const CASES: readonly [name: string, text: string, lines: readonly string[]][] = [
  [
    'an advertisement is a document',
    'The ad says the plan was wrong.',
    ['The ad/document | says | the plan was wrong'],
  ],
  [
    'one of a group is a person',
    'The top Republican on the panel said the plan was wrong.',
    ['The top Republican on the panel/person | said | the plan was wrong'],
  ],
  ['an Irish surname alone', 'O’Darrow said the dam held.', ['O’Darrow/person | said | the dam held']],
  ['a surname with a straight apostrophe', "“No,” D'Arvesta said.", ["D'Arvesta/person | said | “No,”"]],
  ['a lone given name', 'Chris said she prayed.', ['Chris/person | said | she prayed']],
  ['cue before', 'Mayor Ada Orrin said: “The dam held.”', ['Mayor Ada Orrin/person | said: | “The dam held.”']],
  ['cue after', '“The dam held,” Mayor Ada Orrin said.', ['Mayor Ada Orrin/person | said | “The dam held,”']],
  [
    'cue inside',
    '“The dam held,” Ada Orrin said, “but barely.”',
    ['Ada Orrin/person | said | “The dam held,” … “but barely.”'],
  ],
  ['inverted', '“The dam held,” said Ada Orrin, the mayor.', ['Ada Orrin, the mayor/person | said | “The dam held,”']],
  [
    'more of the quotation after the sentence',
    '“The dam held,” Ada Orrin said on Monday. “We were lucky.”',
    ['Ada Orrin/person | said | “The dam held,” … “We were lucky.”'],
  ],
  [
    'more in the next paragraph',
    '“The dam held,” Ada Orrin said.\n“We were lucky.”',
    ['Ada Orrin/person | said | “The dam held,” … “We were lucky.”'],
  ],
  [
    'announced at the end of a paragraph',
    'The ministry said in a statement:\n“The dam held.”',
    ['The ministry/institution | said in a statement: | “The dam held.”'],
  ],
  ['indirect', 'The police said that two men had fled.', ['The police/institution | said | that two men had fled']],
  [
    'indirect without that',
    'Officials said Monday they had no plan.',
    ['Officials/group | said Monday | they had no plan'],
  ],
  ['after its content', 'Two men had fled, officials said.', ['officials/group | said | Two men had fled']],
  [
    'apposition between',
    'Noor Haleem, the head nurse at Varden hospital, said nine people were brought in.',
    ['Noor Haleem, the head nurse at Varden hospital,/person | said | nine people were brought in'],
  ],
  [
    'named apposition',
    'The girl’s lawyer, Gita Laskar, said the charges were false.',
    ['The girl’s lawyer, Gita Laskar,/person | said | the charges were false'],
  ],
  [
    'described source',
    'A report published on Tuesday said the dam had cracks.',
    ['A report published on Tuesday/person | said | the dam had cracks'],
  ],
  [
    'mixed',
    'Orrin said the bear was “an uncommonly strong” animal.',
    ['Orrin/institution | said | the bear was “an uncommonly strong” animal'],
  ],
  [
    'according to, after',
    'All clerks are well, according to the interior ministry in Velden.',
    ['the interior ministry in Velden/institution | according to | All clerks are well'],
  ],
  [
    'according to, before',
    'According to Reuters, the talks ended early.',
    ['Reuters/agency | According to | the talks ended early'],
  ],
  [
    'told an agency',
    '“He drove into the wall,” local police chief Sayed Kamran told AFP.',
    ['local police chief Sayed Kamran/person < AFP/agency | told | “He drove into the wall,”'],
  ],
  [
    'unnamed people told a paper',
    'The envoys flew in on Friday, people familiar with the matter told The New York Times.',
    ['people familiar with the matter/unnamed < The New York Times/outlet | told | The envoys flew in on Friday'],
  ],
  [
    'passed on by an agency',
    '“The river is ours,” Marek said on Friday, according to AP.',
    ['Marek/institution < AP/agency | said | “The river is ours,”'],
  ],
  [
    'an outlet reports what another says',
    'The Guardian reported that the minister said the river was clean.',
    ['the minister/person < The Guardian/outlet | said | the river was clean'],
  ],
  [
    'an outlet',
    'The boy was taken home, KPNR channel reported.',
    ['KPNR channel/outlet | reported | The boy was taken home'],
  ],
  [
    'a web site',
    'Maren explains to Oldtown.com: “It takes an hour.”',
    ['Maren/institution < Oldtown.com/outlet | explains | “It takes an hour.”'],
  ],
  ['naming', 'A spokesman called the raid a reprisal.', ['A spokesman/person | called | the raid a reprisal']],
  ['accusing', 'The union accused the company of lying.', ['The union/institution | accused | the company of lying']],
  ['accused', 'The firm was accused of dumping waste.', ['- | was accused of | The firm … dumping waste']],
  ['impersonal', 'It was claimed that the bear was tame.', ['- | was claimed | that the bear was tame']],
  [
    'quoted as saying',
    'Orrin was quoted as saying the dam was safe.',
    ['Orrin/institution | was quoted as saying | the dam was safe'],
  ],
  [
    'issued a statement',
    'The harbour police issued a statement saying that nobody had been hurt.',
    ['The harbour police/institution | issued a statement saying | that nobody had been hurt'],
  ],
  ['posts', 'Readers wept, with Facebook posts saying “so sad”.', ['Facebook posts/social | saying | “so sad”']],
  [
    'a tweet',
    '“We must think again,” Ada Orrin tweeted on Sunday.',
    ['Ada Orrin/person | tweeted | “We must think again,”'],
  ],
  [
    'two clauses',
    'Orrin said the dam held, but police said two men drowned.',
    ['Orrin/institution | said | the dam held', 'police/institution | said | two men drowned'],
  ],
  [
    'a shared subject',
    'Witnesses reported heavy gunfire at the gate and said the blast broke windows.',
    ['Witnesses/group | said | the blast broke windows', 'Witnesses/group | reported | heavy gunfire at the gate'],
  ],
  [
    'adding',
    '“He jumped,” she said, adding that nobody saw it.',
    ['she/person | said | “He jumped,”', 'she/person | adding | that nobody saw it'],
  ],
  [
    'opening inversion',
    'Said Ellis Marn: “I don’t get the sense of it.”',
    ['Ellis Marn/person | Said | “I don’t get the sense of it.”'],
  ],
  [
    'an interview',
    'Brita Nessel told of a fire in an interview with the Guardian, saying: “It was hot.”',
    ['Brita Nessel/person < the Guardian/outlet | saying: | “It was hot.”'],
  ],
  [
    'heard saying',
    'The mother can be heard saying: “The boat has gone.”',
    ['The mother/person | can be heard saying: | “The boat has gone.”'],
  ],
  [
    'according to, turned',
    'The Guardian reports that the bird is rare, according to the wildlife ministry.',
    [
      'the wildlife ministry/institution < The Guardian/outlet | according to | The Guardian reports that the bird is rare',
    ],
  ],
  [
    'told, then quoted',
    'Ren Olav said the plan was clear. “We will stay.”',
    ['Ren Olav/person | said | the plan was clear … “We will stay.”'],
  ],
  [
    'after a dateline',
    'VELDEN, Norland (Reuters) - Three men were freed, officials said.',
    ['officials/group | said | Three men were freed'],
  ],
];

const NOTHING: readonly string[] = [
  'The airline did not respond to requests for comment.',
  'He told a story.',
  'It is hard to say.',
  'The company has two pledged buyers.',
  'The so-called “wellness” tax ended.',
  'The so-called reform failed.',
  'The talks continued on Monday.',
];

describe('statements', () => {
  it.each(CASES)('%s', (_name, text, lines) => {
    expect(statementLines(text)).toEqual(lines);
  });

  it.each(NOTHING)('nothing in: %s', (text) => {
    expect(statementLines(text)).toEqual([]);
  });

  it.each([
    [
      'The plan came from Senator Orla Venn of Oskvale, who said that the dam was safe.',
      'Senator Orla Venn of Oskvale',
    ],
    [
      'He met the top Democrat on the Water Committee, who said it was safe.',
      'the top Democrat on the Water Committee',
    ],
    ['He held a photo of Orla Venn, who said that the dam was safe.', 'Orla Venn'],
  ])('knows whom "who" stands for: %s', (text, antecedent) => {
    const found = readStatements(text).flatMap(({ source }) => source?.antecedent ?? []);
    expect(found.map((span) => sliceSpan(text, span))).toEqual([antecedent]);
  });
});
