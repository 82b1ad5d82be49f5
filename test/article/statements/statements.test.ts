import { describe, expect, it } from 'vitest';
import { statementLines } from '../read-text.ts';

const CASES: readonly [name: string, text: string, lines: readonly string[]][] = [
  [
    'a circumstance before the verb is not who speaks',
    'Mr. Adler over the weekend denied that he had asked for the money.',
    ['Mr. Adler/person | denied | he had asked for the money'],
  ],
  [
    'a circumstance after "and"',
    'Mr. Massey finished and after the race in Sao Lunda said: “I will never forget.”',
    ['Mr. Massey/person | said | I will never forget.'],
  ],
  ['things do not speak', 'Members voting on health care legislation accused nobody.', []],
  ['a time does not speak', 'Several hours passed, several minutes saying: “Wait.”', []],
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
  ['a lone given name', 'Chris said she prayed.', ['Chris/person | said | she prayed']],
  ['cue before', 'Mayor Ada Orrin said: “The dam held.”', ['Mayor Ada Orrin/person | said | The dam held.']],
  ['cue after', '“The dam held,” Mayor Ada Orrin said.', ['Mayor Ada Orrin/person | said | The dam held,']],
  [
    'cue inside',
    '“The dam held,” Ada Orrin said, “but barely.”',
    ['Ada Orrin/person | said | The dam held, … but barely.'],
  ],
  ['inverted', '“The dam held,” said Ada Orrin, the mayor.', ['Ada Orrin/person | said | The dam held,']],
  [
    'more of the quotation after the sentence',
    '“The dam held,” Ada Orrin said on Monday. “We were lucky.”',
    ['Ada Orrin/person | said | The dam held, … We were lucky.'],
  ],
  [
    'more in the next paragraph',
    '“The dam held,” Ada Orrin said.\n“We were lucky.”',
    ['Ada Orrin/person | said | The dam held,', 'Ada Orrin/person | - | We were lucky.'],
  ],
  [
    'announced at the end of a paragraph',
    'The ministry said in a statement:\n“The dam held.”',
    ['The ministry/institution | said | The dam held.'],
  ],
  ['indirect', 'The police said that two men had fled.', ['The police/institution | said | two men had fled']],
  ['indirect without that', 'Officials said Monday they had no plan.', ['Officials/group | said | they had no plan']],
  ['after its content', 'Two men had fled, officials said.', ['officials/group | said | Two men had fled']],
  [
    'apposition between',
    'Noor Haleem, the head nurse at Varden hospital, said nine people were brought in.',
    ['Noor Haleem/person | said | nine people were brought in'],
  ],
  [
    'named apposition',
    'The girl’s lawyer, Gita Laskar, said the charges were false.',
    ['The girl’s lawyer, Gita Laskar/person | said | the charges were false'],
  ],
  [
    'described source',
    'A report published on Tuesday said the dam had cracks.',
    ['A report/document | said | the dam had cracks'],
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
    'according to, inside',
    'The aims, according to Karl Sabian, a fellow at Oster House, are unknown.',
    ['Karl Sabian/person | according to | The aims … are unknown'],
  ],
  [
    'told an agency',
    '“He drove into the wall,” local police chief Sayed Kamran told AFP.',
    ['local police chief Sayed Kamran/person < AFP/agency | told | He drove into the wall,'],
  ],
  [
    'unnamed people told a paper',
    'The envoys flew in on Friday, people familiar with the matter told The New York Times.',
    ['people familiar with the matter/unnamed < The New York Times/outlet | told | The envoys flew in on Friday'],
  ],
  [
    'passed on by an agency',
    '“The river is ours,” Marek said on Friday, according to AP.',
    ['Marek/institution < AP/agency | said | The river is ours,'],
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
    'an outlet, inverted',
    'The troops were surrounded, reports BBC News.',
    ['BBC News/outlet | reports | The troops were surrounded'],
  ],
  [
    'a web site',
    'Maren explains to Oldtown.com: “It takes an hour.”',
    ['Maren/institution < Oldtown.com/outlet | explains | It takes an hour.'],
  ],
  ['naming', 'A spokesman called the raid a reprisal.', ['A spokesman/person | called | the raid a reprisal']],
  ['accusing', 'The union accused the company of lying.', ['The union/institution | accused | the company of lying']],
  ['accused', 'The firm was accused of dumping waste.', ['- | was accused | The firm … of dumping waste']],
  ['impersonal', 'It was claimed that the bear was tame.', ['- | was claimed | the bear was tame']],
  ['raised', 'He is believed to have fled abroad.', ['- | is believed | He … to have fled abroad']],
  ['hedged', 'A blast was reportedly heard at noon.', ['- | reportedly | A blast was reportedly heard at noon']],
  [
    'quoted as saying',
    'Orrin was quoted as saying the dam was safe.',
    ['Orrin/institution | was quoted as saying | the dam was safe'],
  ],
  [
    'issued a statement',
    'The harbour police issued a statement saying that nobody had been hurt.',
    ['The harbour police/institution | issued a statement saying | nobody had been hurt'],
  ],
  ['posts', 'Readers wept, with Facebook posts saying “so sad”.', ['Facebook posts/social | saying | so sad']],
  [
    'a tweet',
    '“We must think again,” Ada Orrin tweeted on Sunday.',
    ['Ada Orrin/person | tweeted | We must think again,'],
  ],
  [
    'a document seen',
    'The charge sheet, seen by Reuters, included nine counts of theft.',
    ['The charge sheet/document < Reuters/agency | included | nine counts of theft'],
  ],
  [
    'a video shows',
    'The bear dragged him off, as the video showed.',
    ['the video/document | showed | The bear dragged him off'],
  ],
  [
    'a headline',
    'Dam inspectors warned of cracks for years: report',
    ['report/document | : | Dam inspectors warned of cracks for years'],
  ],
  [
    'two clauses',
    'Orrin said the dam held, but police said two men drowned.',
    ['Orrin/institution | said | the dam held', 'police/institution | said | two men drowned'],
  ],
  [
    'a shared subject',
    'Witnesses reported heavy gunfire at the gate and said the blast broke windows.',
    ['Witnesses/group | reported | heavy gunfire at the gate', 'Witnesses/group | said | the blast broke windows'],
  ],
  [
    'adding',
    '“He jumped,” she said, adding that nobody saw it.',
    ['she/person | said | He jumped,', 'she/person | adding | nobody saw it'],
  ],
  [
    'a relative clause',
    'It followed what Israel says was a raid on its troops.',
    ['Israel/institution | says | was a raid on its troops'],
  ],
  [
    'signed',
    '“We were warned about the dam.” ― Sonya Herrin',
    ['Sonya Herrin/person | ― | We were warned about the dam.'],
  ],
  [
    'opening inversion',
    'Said Ellis Marn: “I don’t get the sense of it.”',
    ['Ellis Marn/person | Said | I don’t get the sense of it.'],
  ],
  [
    'an interview',
    'Brita Nessel told of a fire in an interview with the Guardian, saying: “It was hot.”',
    ['Brita Nessel/person < the Guardian/outlet | saying | It was hot.'],
  ],
  [
    'heard saying',
    'The mother can be heard saying: “The boat has gone.”',
    ['The mother/person | saying | The boat has gone.'],
  ],
  [
    'a petition',
    'Thousands signed a petition calling for “a bridge for the valley”.',
    ['a petition/social | calling for | a bridge for the valley'],
  ],
  ['a claim', 'The mayor’s claim that the dam was safe was wrong.', ['The mayor/person | claim | the dam was safe']],
  [
    'according to, turned',
    'The Guardian reports that the bird is rare, according to the wildlife ministry.',
    ['the wildlife ministry/institution < The Guardian/outlet | reports | the bird is rare'],
  ],
  [
    'told, then quoted',
    'Ren Olav said the plan was clear. “We will stay.”',
    ['Ren Olav/person | said | the plan was clear', 'Ren Olav/person | - | We will stay.'],
  ],
  [
    'after a dateline',
    'VELDEN, Norland (Reuters) - Three men were freed, officials said.',
    ['officials/group | said | Three men were freed'],
  ],
];

const NOTHING: readonly string[] = [
  'The ministry declined to comment.',
  'The airline did not respond to requests for comment.',
  'A spokeswoman would not say whether he was hurt.',
  'He refused to say where he had been.',
  'They called 911 and waited.',
  'The general called a meeting.',
  'He told a story.',
  'It is hard to say.',
  'The man showed his ticket.',
  'The company has two pledged buyers.',
  'She read the book and went home.',
  'The so-called “wellness” tax ended.',
  'The so-called reform failed.',
  'The talks continued on Monday.',
  'Needless to say the plan failed.',
];

describe('statements', () => {
  it.each(CASES)('%s', (_name, text, lines) => {
    expect(statementLines(text)).toEqual(lines);
  });

  it.each(NOTHING)('nothing in: %s', (text) => {
    expect(statementLines(text)).toEqual([]);
  });
});
