import { describe, expect, it } from 'vitest';
import { findReportingVerbs, findSourceKinds, isSpeechSetting, isUnnamedSource } from '../../src/lexicons/index.ts';

describe('findReportingVerbs', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'third'],
    ['replied', 'reply', 'past'],
    ['admitting', 'admit', 'ing'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'participle'],
    ['announces', 'announce', 'third'],
    ['accusing', 'accuse', 'ing'],
    ['agreed', 'agree', 'past'],
  ])('%s is a form of %s', (form, lemma, which) => {
    expect(findReportingVerbs(form).find((verb) => verb.lemma === lemma)?.form).toBe(which);
  });

  it('offers phrases with their particles first', () => {
    expect(findReportingVerbs('called').map((verb) => verb.lemma)).toEqual(['call for', 'call on', 'call']);
  });

  it.each(['walked', 'writed', 'gave', ''])('knows no %j', (word) => {
    expect(findReportingVerbs(word)).toEqual([]);
  });
});

describe('source nouns', () => {
  it('know their kinds', () => {
    expect([...findSourceKinds('official')].sort()).toEqual(['group', 'person']);
    expect(findSourceKinds('ministry').has('institution')).toBe(true);
    expect(findSourceKinds('gravel').size).toBe(0);
  });

  it('know who is not named on purpose', () => {
    expect(isUnnamedSource('people familiar with the matter', 'people')).toBe(true);
    expect(isUnnamedSource('the mayor', 'mayor')).toBe(false);
    expect(isSpeechSetting('interview')).toBe(true);
  });
});
