/** What each planter makes of a sentence, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../eval/retelling/article-facts.ts';
import { RESTYLERS } from '../../../eval/retelling/harmless/index.ts';
import { PLANTERS } from '../../../eval/retelling/plants/index.ts';
import { seedRandom } from '../../../eval/retelling/random.ts';
import type { HarmlessKind, Planter, PlantKind } from '../../../eval/retelling/site.ts';

/** The sentence as each candidate would have it, over a few seeds. */
function change(planter: Planter, sentence: string, text = sentence): string[] {
  const facts = findFacts('A headline', text);
  return [1, 2, 3, 4, 5, 6].flatMap((seed) =>
    planter(sentence, facts, seedRandom(String(seed))).map(
      ({ start, end, after }) => sentence.slice(0, start) + after + sentence.slice(end),
    ),
  );
}

describe('planters', () => {
  it.each<[PlantKind, string, RegExp]>([
    [
      'number',
      'The storm damaged 214 houses in the valley.',
      /^The storm damaged (?!214\b)\d+ houses in the valley\.$/u,
    ],
    ['number', 'It cost $37 million to build.', /^It cost \$(?!37\b)\d+ million to build\.$/u],
    ['date', 'The court met on Tuesday to hear the case.', /^The court met on (?!Tuesday)\w+day to hear the case\.$/u],
    ['date', 'He had worked there since 1998.', /since (?!1998)19\d\d\.$/u],
    ['place', 'The plane landed in Portugal at noon.', /^The plane landed in (?!Portugal)\w+ at noon\.$/u],
    ['title', 'Finance Minister Jane Orwick resigned.', /^(?!Finance)\w+(?: \w+)? Minister Jane Orwick resigned\.$/u],
    [
      'name',
      'The prize went to Peter Hallinger of Oskvale.',
      /^The prize went to (?!Peter Hallinger).* of Oskvale\.$/u,
    ],
    [
      'cause',
      'The game was stopped because of heavy snow.',
      /^The game was stopped because of (?!heavy snow)[a-z ]+\.$/u,
    ],
    ['status', 'Two men were injured in the crash.', /^Two men were (?:killed|unharmed) in the crash\.$/u],
    ['polarity', 'The gate was locked at the time.', /^The gate was not locked at the time\.$/u],
    ['polarity', 'The minister will not attend the talks.', /^The minister will attend the talks\.$/u],
    ['modality', 'The council will vote in the spring.', /^The council may vote in the spring\.$/u],
    ['scope', 'In the end some of the roads were closed.', /^In the end all of the roads were closed\.$/u],
    ['hedge-dropped', 'The clerk allegedly took the money.', /^The clerk took the money\.$/u],
    ['hedge-dropped', 'The boats are believed to be lost.', /^The boats are lost\.$/u],
    ['attribution-dropped', 'The fire began in a kitchen, police said.', /^The fire began in a kitchen\.$/u],
    ['attribution-dropped', 'According to the insurers, the roof was old.', /^The roof was old\.$/u],
    [
      'attribution-changed',
      'The fire began in a kitchen, the fire service said.',
      /^The fire began in a kitchen, (?!the fire service).+ said\.$/u,
    ],
    [
      'quote-wording',
      '"We are proud of what they have done for us," she said.',
      /^"We are ashamed of what they have done for us," she said\.$/u,
    ],
    [
      'quote-cut',
      '"We will open the gates again, but only when it is safe," he said.',
      /^"We will open the gates again," he said\.$/u,
    ],
    ['quote-form', '"They knew about the gate," Orwick said.', /^"They knew about the gate\?" Orwick asked\.$/u],
  ])('%s: %s', (kind, sentence, expected) => {
    const changed = change(PLANTERS[kind], sentence);
    expect(changed.filter((each) => expected.test(each)).length).toBeGreaterThan(0);
    expect(changed.filter((each) => !expected.test(each))).toEqual([]);
  });

  it('speaker: another person of the story', () => {
    const text = '"It is far too late now," Peter Hallam said. Judith Carrow disagreed.';
    expect(change(PLANTERS.speaker, '"It is far too late now," Peter Hallam said.', text)).toContain(
      '"It is far too late now," Judith Carrow said.',
    );
  });

  it.each<[PlantKind, string]>([
    ['number', 'In the summer of 2014 it was sold.'],
    ['number', 'It stands at 12 Mill Lane.'],
    ['date', 'The shops were full on Black Friday.'],
    ['place', 'She writes for the Washington Post.'],
    ['title', 'The deputy mayor, Jane Orwick, left early.'],
    ['cause', 'The train was late because of what had happened before.'],
    ['status', 'The brigade charged with guarding the house was asleep.'],
    ['polarity', 'Nobody knows whether the gate was locked.'],
    ['modality', 'The report came out in May and was read by many.'],
    ['modality', '"The council will vote in the spring," she said.'],
    ['scope', 'It happened some years ago.'],
    ['attribution-dropped', '"We are glad," police said.'],
    ['quote-cut', '"We are glad, and so are they," he said.'],
    ['quote-form', '"Thank you all for coming to this meeting," Orwick said.'],
    ['quote-wording', '"There is no need for that at all," she said.'],
  ])('%s leaves alone: %s', (kind, sentence) => {
    expect(change(PLANTERS[kind], sentence)).toEqual([]);
  });
});

describe('restylers', () => {
  it.each<[HarmlessKind, string, RegExp]>([
    ['rounding', 'The list held 1,987 names at the end.', /held (?:about|nearly|almost) 2,000 names/u],
    ['unit', 'The path is 10 miles long.', /is 16\.1 kilometers long/u],
    ['percent', 'It rose by 4 percent in May.', /rose by 4% in May/u],
    ['digits-words', 'They found three boats.', /found 3 boats/u],
    ['date-style', 'It opened on March 3 with a concert.', /on (?:3 March|March 3rd|the 3rd of March) with/u],
    ['time-style', 'They met at 3 p.m. in the hall.', /at (?:15:00|3pm) in/u],
    ['contraction', 'They did not answer.', /They didn't answer/u],
    ['abbreviation', 'It was sent to the United States last week.', /to the U\.S\. last week/u],
    ['quote-marks', '"It is too late for that now," she said.', /^“It is too late for that now,” she said/u],
    ['synonym', 'The explosion was heard in the next town.', /^The blast was heard/u],
    ['spelling', 'It is a matter of national defense policy.', /national defence policy/u],
    ['money-style', 'The house cost $1.5 million in the end.', /\$(?:1,500,000|1\.5m) in the end/u],
  ])('%s: %s', (kind, sentence, expected) => {
    const changed = change(RESTYLERS[kind], sentence);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((each) => !expected.test(each))).toEqual([]);
  });
});
