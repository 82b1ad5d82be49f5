import { describe, expect, it } from 'vitest';
import { actors } from '../../../src/article/index.ts';
import { actorLines, readLayers, speakerLines } from '../read-layers.ts';

describe('actors', () => {
  it.each([
    [
      'a firm by its first word',
      'Norvath Holdings built the gate. A spokesman for Norvath declined to comment.',
      [
        'organisation Norvath Holdings: Norvath Holdings, Norvath',
        'person spokesman for Norvath: A spokesman for Norvath',
      ],
    ],
    [
      'a body whose name goes on behind its chief noun, by that noun',
      'The Hexby Museum & Sculpture Garden closed. The Hexby Museum & Sculpture Garden was full. The boat was built at the Ida Porter Museum in 1990. On Monday the museum was empty.',
      [
        'organisation Hexby Museum & Sculpture Garden: Hexby Museum & Sculpture Garden, the museum',
        'place Ida Porter Museum: Ida Porter Museum',
      ],
    ],
    [
      'a surname behind a chief noun is the next name',
      'In the Swan Bakery Wilmet Karsk was baking.',
      ['organisation Swan Bakery: Swan Bakery', 'person Wilmet Karsk: Wilmet Karsk'],
    ],
    [
      'a name that a heading and the sentence behind it say one after the other',
      'Photos: Martin Karsk Martin Karsk plays the piano on Sunday in Hexby.',
      ['person Martin Karsk: Martin Karsk', 'place Hexby: Hexby'],
    ],
    [
      'a firm that the tagger takes for a person',
      'Maintenance is carried out by our contractor, Norvath Engineering.',
      ['organisation Norvath Engineering: Norvath Engineering'],
    ],
    [
      'a news agency by its first word',
      'Halvern Press Agency confirmed it, and Halvern sent a photographer.',
      ['organisation Halvern Press Agency: Halvern Press Agency, Halvern'],
    ],
    [
      'a day before a place is no part of its name',
      'The envoy said Wednesday Beijing had agreed.',
      ['person envoy: The envoy', 'place Beijing: Beijing'],
    ],
    [
      'a post with a body in it before a name',
      'The ambassador to the United Nations Nikki Halder said no.',
      ['organisation United Nations: United Nations', 'person Nikki Halder: Nikki Halder'],
    ],
    [
      'a post of several words before a name, after a comma',
      'A boatkeeper is missing, County Fire Chief Ilse Marran told reporters. “We search,” Marran said.',
      ['person Ilse Marran: Ilse Marran, Marran (County Fire Chief)'],
    ],
    [
      'a post with "of" before a name',
      'Secretary of the Interior Ryan Alder echoed the comment in his own post.',
      ['person Ryan Alder: Ryan Alder (Secretary of the Interior)'],
    ],
    [
      'a given name whose last part is a small word',
      'South Korean President Kim Dae-in agreed.',
      ['person Kim Dae-in: Kim Dae-in (South Korean President)'],
    ],
    [
      'the president, not the vice president',
      'President Ada Orrin and Vice President Ilse Marran arrived on Monday. It rained for two days. Nobody came. The hall was empty. The band left. The president said no.',
      ['person Ada Orrin: Ada Orrin, The president (President)', 'person Ilse Marran: Ilse Marran (Vice President)'],
    ],
    [
      'the chair of a body',
      '“He is late,” said ABC Chair Reina Alder.',
      ['organisation ABC: ABC', 'person Reina Alder: Reina Alder (ABC Chair)'],
    ],
    [
      'the executive of a county',
      'Orrin County Executive Kathy Dalker signed a declaration on Monday.',
      ['person Kathy Dalker: Kathy Dalker (Orrin County Executive)'],
    ],
    [
      'a saint in the name of a town is no form of address',
      'The St. Louis Choir Coalition sang.',
      ['organisation St. Louis Choir Coalition: St. Louis Choir Coalition'],
    ],
    [
      'two names side by side',
      'In the Marrow Bakery Anna Karsten was baking.',
      ['organisation Marrow Bakery: Marrow Bakery', 'person Anna Karsten: Anna Karsten'],
    ],
    [
      'a dam is a place and so is what people live in',
      'A gate of the Marrick Dam failed. Residents of Calder Hythe fled. In Calder Hythe, streets were wet.',
      ['place Marrick Dam: Marrick Dam', 'place Calder Hythe: Calder Hythe'],
    ],
    [
      'two surnames with a hyphen take neither bearer',
      '“Yes,” said Mitt Romley. Ann Romley-Ryder lost. “No,” Paul Ryder said. Ryder left.',
      [
        'person Mitt Romley: Mitt Romley',
        'person Ann Romley-Ryder: Ann Romley-Ryder',
        'person Paul Ryder: Paul Ryder, Ryder',
      ],
    ],
    [
      'full name, surname, form of address and title',
      'Zoo Director Orla Venn said the heron was safe. “It is fine,” Venn said. Mr. Venn left.',
      ['person Orla Venn: Orla Venn, Venn, Mr. Venn (Zoo Director)'],
    ],
    [
      'particles, hyphens and an apposition',
      'Piet van der Lunden, a former mayor of Lund, met Elia Marsh-Soto in Lund.',
      [
        'person Piet van der Lunden: Piet van der Lunden (former mayor of Lund)',
        'place Lund: Lund',
        'person Elia Marsh-Soto: Elia Marsh-Soto',
      ],
    ],
    [
      'acronym and expansion',
      'He gave money to the Quiet Heron Trust in May. QHT said it would return.',
      ['organisation Quiet Heron Trust: Quiet Heron Trust, QHT'],
    ],
    [
      'an institution by its common noun',
      'The Tarnwick Zoo & Botanical Garden closed. The zoo said it would reopen.',
      ['organisation Tarnwick Zoo & Botanical Garden: Tarnwick Zoo & Botanical Garden, The zoo'],
    ],
    [
      'synonyms of an institution',
      'The Kenyan army said two men were held. The military declined to comment.',
      ['organisation Kenyan army: The Kenyan army, The military'],
    ],
    [
      'man and wife stay two people',
      'Her husband, Tomas Arrel, said he was glad. Anna Arrel was not.',
      ['person Tomas Arrel: Tomas Arrel (husband)', 'person Anna Arrel: Anna Arrel'],
    ],
    [
      'father and son stay two people',
      'Mayor Ann Lee praised Joe Lee and Joe Lee Jr.',
      ['person Ann Lee: Ann Lee (Mayor)', 'person Joe Lee: Joe Lee', 'person Joe Lee Jr.: Joe Lee Jr.'],
    ],
    [
      'a post without its holder’s name',
      'President Amina Karu spoke in Nairobi. The Kenyan president said little.',
      ['person Amina Karu: Amina Karu, The Kenyan president (President)', 'place Nairobi: Nairobi'],
    ],
    [
      'a named animal, and a city with its country',
      'A heron called Bertil escaped in Malmo, Sweden.',
      ['person Bertil: Bertil (heron)', 'place Malmo: Malmo', 'place Sweden: Sweden'],
    ],
    [
      'a list of people with their posts: nobody takes that of the next',
      'He met Orla Venn, Oskan Premier Piet Loos and Ann Marlow, the mayor of Lund.',
      [
        'person Orla Venn: Orla Venn',
        'person Piet Loos: Piet Loos (Oskan Premier)',
        'person Ann Marlow: Ann Marlow (mayor of Lund)',
        'place Lund: Lund',
      ],
    ],
    [
      'a post in the plural before a list',
      'Senators Orla Venn (Osk.), Piet Loos and Ann Marlow voted no.',
      [
        'person Orla Venn: Orla Venn (Senators)',
        'person Piet Loos: Piet Loos (Senators)',
        'person Ann Marlow: Ann Marlow (Senators)',
      ],
    ],
    [
      'what follows the place of a person is said of the person',
      'Senator Orla Venn of Norway, the chairwoman of the panel, said no.',
      ['person Orla Venn: Orla Venn (Senator; chairwoman of the panel)', 'place Norway: Norway'],
    ],
    ['no place is an idea', 'They sent money to Norway, an idea that angered many.', ['place Norway: Norway']],
    [
      'who served as what, and a description between dashes',
      'Orla Venn, who served as mayor of Lund, met Piet Loos — a former radio host — in Lund.',
      [
        'person Orla Venn: Orla Venn (mayor of Lund)',
        'place Lund: Lund',
        'person Piet Loos: Piet Loos (former radio host)',
      ],
    ],
    [
      'the post of the one who has it, although a relative was named last',
      'President Omar Arrel left. His daughter, Ada Arrel, stayed. President Arrel waved.',
      ['person Omar Arrel: Omar Arrel, Arrel (President)', 'person Ada Arrel: Ada Arrel (daughter)'],
    ],
    [
      'a surname whose form of address does not go with the one full name',
      'President Arrel spoke. The first lady, Melania Arrel, left. Mr. Arrel waved. Ms. Arrel did not.',
      ['person Arrel: Arrel, Mr. Arrel (President)', 'person Melania Arrel: Melania Arrel, Ms. Arrel'],
    ],
    [
      'the president and his predecessor’s widow, by their posts',
      'Secretary Ada Arrel met President Arrel in May. President Arrel left.',
      ['person Ada Arrel: Ada Arrel (Secretary)', 'person Arrel: Arrel (President)'],
    ],
    [
      'the one in office, long after a word about a relative',
      'President Omar Arrel left. His daughter, Ada Arrel, stayed. It rained. Nobody came. Arrel waved.',
      ['person Omar Arrel: Omar Arrel, Arrel (President)', 'person Ada Arrel: Ada Arrel (daughter)'],
    ],
    [
      'an abbreviation in brackets that skips letters',
      'The Oskan Institute for River Traffic (OIRT) met. OIRT said no.',
      ['organisation Oskan Institute for River Traffic: Oskan Institute for River Traffic, OIRT'],
    ],
    [
      'the council of a league is not the league',
      'He left the Hexby Rowing League in May. The Hexby Rowing League Council said no.',
      [
        'organisation Hexby Rowing League: Hexby Rowing League',
        'organisation Hexby Rowing League Council: Hexby Rowing League Council',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(actorLines(text)).toEqual(lines);
  });

  it.each([
    'The Russian and French cooks ate on Good Friday. Dozens left. Visitors cheered.',
    'This is a MAJOR step. However, nobody came. Pictures showed rain.',
    'He went home because it was late. The Ryder Cup was on.',
  ])('finds nobody in: %s', (text) => {
    expect(actorLines(text)).toEqual([]);
  });

  it('hears who "he" is, and makes actors of unnamed sources', () => {
    const text = 'Spokesman Zafar Mirwani said, “We left.” He added that nobody was hurt. Witnesses said it burned.';
    expect(speakerLines(text)).toEqual([
      'Spokesman Zafar Mirwani → Zafar Mirwani',
      'He → Zafar Mirwani',
      'Witnesses → Witnesses',
    ]);
  });

  it('makes no actor of a thing that a statement was linked to', () => {
    const text = 'The towers said nothing. The cattlewoman said no. Four officials said so.';
    const read = readLayers(text);
    const source = { kind: 'group' as const };
    const statements = ['The towers', 'The cattlewoman', 'Four officials'].map((words) => {
      const start = text.indexOf(words);
      const content = [{ start: text.length - 3, end: text.length - 1 }];
      const span = { start, end: start + words.length };
      return { ...read.statements[0], source: { ...source, span }, content, manner: 'indirect' as const, via: [] };
    });
    const layers = { ...read, statements: statements as unknown as typeof read.statements };
    const { list, ofStatement } = actors.run(layers, { diagnose: () => undefined }).actors;
    expect(ofStatement.map((index) => (index === undefined ? undefined : list[index]?.name))).toEqual([
      undefined,
      'cattlewoman',
      'Four officials',
    ]);
  });

  it('reads captions, and passes over who took the picture', () => {
    const caption = 'Mayor Orla Venn at the dam.';
    const credit = 'Photo by Piet Loos';
    const text = `${caption}\n${credit}\nThe dam of Lund held. Orla Venn spoke.`;
    const boilerplate = [
      { span: { start: 0, end: caption.length }, kind: 'caption' as const, reason: 'test' },
      {
        span: { start: caption.length + 1, end: caption.length + 1 + credit.length },
        kind: 'picture-credit' as const,
        reason: 'test',
      },
    ];
    const names = readLayers(text, { boilerplate }).actors.list.map(({ name }) => name);
    expect(names).toContain('Orla Venn');
    expect(names).not.toContain('Piet Loos');
  });

  it.each(['Ann Lee, ', 'the zoo ', 'Zoo of the Zoo & ', 'President ', '“Ann” said ', 'Jr. '])(
    'takes no longer than it should on thirty thousand times %j',
    (piece) => {
      const started = performance.now();
      readLayers(piece.repeat(30_000));
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );
});
