import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/article/segment/stem-of.ts';
import { areOpposites, conceptsOf, loadList, meaningSimilarity } from '../../src/lexicons/index.ts';

const similarity = (a: string, b: string): number => meaningSimilarity(stemOf(a), stemOf(b));
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/u)
    .map((pair) => pair.split('/') as [string, string]);

const SAME = pairs(`
  sever/broke, severed/cut, ties/relations, killed/dead, died/killed, fatalities/deaths, deaths/toll, wounded/injured, injured/hurt, win/victory, won/victory,
  seize/take, opportunity/chance, shot/gunned, shot/shooting, rammed/smashed, smashed/crashed, indicted/charged, shattered/broke, blast/explosion,
  fell/slipped, slipped/tumbled, enclosure/exhibit, pen/enclosure, probe/investigation, kid/child, boy/children, mom/mother, mum/mother, cop/police, assistance/aid,
  help/aid, legitimate/lawful, sole/only, invade/invasion, recognise/recognition, recognise/recognized, deny/denial, rose/increased, climbed/rose,
  troops/soldiers, lawmakers/legislators, postponed/delayed, resigned/quit, jailed/imprisoned, doctors/physicians, truce/ceasefire, layoff/redundancies,
  israeli/israel, venezuelan/venezuela, french/france, cancelled/nixed, backed/supported,
  women/woman, thieves/robbers, unveiled/revealed, purchased/bought, car/automobile
`);
const DIFFERENT = pairs(`
  bank/shore, strike/attack, rise/fall, husband/wife, boy/girl, win/loss, dead/alive, police/thief, wounded/dead, shares/divides, plant/tree,
  president/minister, doctor/nurse, car/train, monday/tuesday, house/senate, said/denied, trial/test, court/tennis, accepted/rejected, race/ethnicity,
  north/south, january/february, father/mother, hospital/school, arrested/released, oil/gas, killed/injured, gold/silver
`);
const OPPOSITES = pairs(`
  rose/fell, increase/drop, win/lose, won/lost, accepted/rejected, alive/dead, opened/closed, approved/rejected, confirmed/denied, safe/hurt, guilty/innocent,
  accurate/inaccurate, allowed/banned, bought/sold, legal/illegal, began/ended
`);

describe('meaningSimilarity', () => {
  it.each(SAME)('%s tells the same as %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.6);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });
  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(similarity(a, b)).toBe(0);
  });
  it('is 1 for one stem, and for the forms of one irregular word', () => {
    expect(meaningSimilarity('zyx', 'zyx')).toBe(1);
    expect(similarity('broke', 'breaking')).toBe(1);
    expect(similarity('children', 'child')).toBe(1);
  });
  it('trusts the hand-written sets more than WordNet, and a first sense more than a second', () => {
    expect(similarity('killed', 'died')).toBe(0.9);
    expect(similarity('candid', 'frank')).toBeLessThan(0.9);
  });
});

describe('conceptsOf', () => {
  it('shares a number exactly when two stems are in one set', () => {
    const shared = conceptsOf(stemOf('blast')).filter((concept) => conceptsOf(stemOf('explosion')).includes(concept));
    expect(shared.length).toBeGreaterThan(0);
    expect(conceptsOf(stemOf('broke'))).toEqual(conceptsOf('break'));
    expect(conceptsOf('zyx')).toEqual([]);
  });
});

describe('areOpposites', () => {
  it.each(OPPOSITES)('%s denies %s', (a, b) => {
    expect(areOpposites(stemOf(a), stemOf(b))).toBe(true);
    expect(areOpposites(stemOf(b), stemOf(a))).toBe(true);
    expect(similarity(a, b)).toBe(0);
  });
  it('does not hold between words that tell the same', () => {
    for (const [a, b] of SAME) expect([a, b, areOpposites(stemOf(a), stemOf(b))]).toEqual([a, b, false]);
  });
});

it('has no hand-written set that holds two opposites', () => {
  const wrong = loadList('news-synonyms.txt').flatMap((line) => {
    const words = line.split(' ');
    return words.flatMap((a) =>
      words.filter((b) => areOpposites(stemOf(a), stemOf(b))).map((b) => `${a} ${b}: ${line}`),
    );
  });
  expect(wrong).toEqual([]);
});
