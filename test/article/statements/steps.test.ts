import { describe, expect, it } from 'vitest';
import { addContinuedQuotations } from '../../../src/article/statements/add-continued-quotations.ts';
import { findAntecedents } from '../../../src/article/statements/find-antecedents.ts';
import { findMissingContents } from '../../../src/article/statements/find-missing-contents.ts';
import { findMissingSources } from '../../../src/article/statements/find-missing-sources.ts';
import { findPassersOn } from '../../../src/article/statements/find-passers-on.ts';
import { finishDrafts } from '../../../src/article/statements/finish-drafts.ts';
import { joinFrames } from '../../../src/article/statements/join-frames.ts';
import type { StatementDraft } from '../../../src/article/statements/statement-draft.ts';
import { trimContents } from '../../../src/article/statements/trim-contents.ts';
import { trimDatelines } from '../../../src/article/statements/trim-datelines.ts';
import { widenContents } from '../../../src/article/statements/widen-contents.ts';
import { draftLines, type MarkedText, readMarked } from './marked-text.ts';

type Case = readonly [marked: string, lines: readonly string[]];

function check(step: (text: MarkedText) => readonly StatementDraft[], cases: readonly Case[]): void {
  it.each(cases)('%s', (marked, lines) => {
    const text = readMarked(marked);
    expect(draftLines(text, step(text))).toEqual(lines);
  });
}

describe('datelines before sources', () => {
  check(
    ({ view, drafts }) => trimDatelines(view.article.text, drafts),
    [
      [
        '{s1 Osk Harbour, Florida (CNN) President Orrin} {q1 said} {c1 the dam held}.',
        ['President Orrin | said | the dam held'],
      ],
      ['{s1 OSK (Reuters) - The mayor} {q1 said} {c1 the dam held}.', ['The mayor | said | the dam held']],
      [
        '{s1 The League (TL) chairman} {q1 said} {c1 the dam held}.',
        ['The League (TL) chairman | said | the dam held'],
      ],
    ],
  );
});

describe('sources that the tagger missed', () => {
  check(
    ({ view, drafts }) => findMissingSources(view, drafts),
    [
      ['The harbour police {q1 said} {c1 two men had fled}.', ['The harbour police | said | two men had fled']],
      ['Ada Orrin, the mayor, {q1 said} {c1 the dam held}.', ['Ada Orrin | said | the dam held']],
      ['Ada Orrin, who {q1 said} {c1 the dam held}, left.', ['who | said | the dam held']],
      ['{c1 The dam held}, {q1 according to} the ministry.', ['the ministry | according to | The dam held']],
      [
        '{s1 She} {q1 said} {c1 he jumped}, {q2 adding} {c2 that nobody saw it}.',
        ['She | said | he jumped', 'She | adding | that nobody saw it'],
      ],
      ['The weekend {q1 showed} {c1 that the plan was wrong}.', ['- | showed | that the plan was wrong']],
      ['{s1 Orrin} {q1 said} {c1 the dam held}.', ['Orrin | said | the dam held']],
      [
        '{c1 The dam held}, {q1 according to} {c1 reports from the valley}.',
        ['reports from the valley | according to | The dam held'],
      ],
      ['{s1 now the ministry} {q1 said} {c1 the dam held}.', ['the ministry | said | the dam held']],
    ],
  );
});

describe('contents that the tagger missed', () => {
  check(
    ({ view, drafts }) => findMissingContents(view, drafts),
    [
      ['Two men had fled, {s1 the police} {q1 said}.', ['the police | said | Two men had fled']],
      ['The bridge, {s1 the police} {q1 said}, had fallen.', ['the police | said | The bridge … had fallen']],
      [
        '{q1 According to} {s1 the police}, the bridge had fallen.',
        ['the police | According to | the bridge had fallen'],
      ],
      ['{s1 The police} {q1 said} the bridge had fallen.', ['The police | said | the bridge had fallen']],
      [
        'Seven people were hurt, {s1 the fire chief} {q1 told} {c1 a press conference}.',
        ['the fire chief | told | Seven people were hurt'],
      ],
      [
        '{s1 Orrin} {q1 said} {c1 the dam held}, but two men had fled, {s2 the police} {q2 said}.',
        ['Orrin | said | the dam held', 'the police | said | two men had fled'],
      ],
      ['{s1 The mayor} {q1 said}.', []],
      ['On Monday, {s1 he} {q1 said}.', []],
      ['{s1 The mayor} {q1 ran} to the bridge.', []],
    ],
  );
});

describe('contents widened and trimmed', () => {
  check(
    ({ view, drafts }) => trimContents(view, widenContents(view, drafts)),
    [
      ['Divers had found {c1 the boat}, {s1 police} {q1 said}.', ['police | said | Divers had found the boat']],
      [
        'It rained, and divers had found {c1 the boat}, {s1 police} {q1 said}.',
        ['police | said | divers had found the boat'],
      ],
      [
        'A gate opened, {c1 sending water down the valley}, {s1 police} {q1 said}.',
        ['police | said | A gate opened, sending water down the valley'],
      ],
      ['{s1 Police} {q1 said} {c1 divers found it}.', ['Police | said | divers found it']],
      ['{s1 He} {q1 told} {c1 the newspaper that the chain was cracked}.', ['He | told | that the chain was cracked']],
      ['{c1 “We failed,”} {s1 she} {q1 told} {c1 a press conference}.', ['she | told | “We failed,”']],
      ['{c1 “Be calm,”} {s1 he} {q1 said} {c1 as the crowd looked on}.', ['he | said | “Be calm,”']],
    ],
  );
});

describe('two frames of one statement', () => {
  check(
    ({ view, drafts, kindOf }) => joinFrames(view, drafts, kindOf),
    [
      [
        '{c1 The dam held}, {s1 the mayor} {q1 said}, {s2 Reuters} {q2 reported}.',
        ['the mayor < Reuters | said | The dam held'],
      ],
      [
        '{c1 The dam held}, {s1 Reuters} {q1 reported}, {q2 citing} {s2 the mayor}.',
        ['the mayor < Reuters | citing | The dam held'],
      ],
      [
        '{c1 The dam held}, {s1 the mayor} {q1 said}, and {s2 his wife} {q2 agreed}.',
        ['the mayor | said | The dam held', 'his wife | agreed | '],
      ],
    ],
  );
});

describe('who passed it on', () => {
  check(
    ({ view, drafts, kindOf }) => findPassersOn(view, drafts, kindOf),
    [
      ['{c1 “It fell,”} {s1 he} {q1 told} AFP.', ['he < AFP | told | “It fell,”']],
      [
        '{s1 Ada Orrin} {q1 said} in an interview with the Guardian {c1 that it fell}.',
        ['Ada Orrin < the Guardian | said | that it fell'],
      ],
      ['{s1 Ada Orrin} {q1 told} CNN’s Karl Sabian {c1 that it fell}.', ['Ada Orrin < CNN | told | that it fell']],
      [
        '{s1 The charge sheet, seen by Reuters,} {q1 said} {c1 the gate was locked}.',
        ['The charge sheet, seen by Reuters, < Reuters | said | the gate was locked'],
      ],
      [
        '{s1 Reuters} {q1 reported}, citing two officials, {c1 that the gate was locked}.',
        ['two officials < Reuters | reported | that the gate was locked'],
      ],
      ['{s1 She} {q1 told} reporters {c1 that it fell}.', ['She | told | that it fell']],
      ['{s1 She} {q1 said} {c1 that Reuters was told by AP}.', ['She | said | that Reuters was told by AP']],
    ],
  );
});

describe('relative pronouns', () => {
  check(
    ({ view, drafts }) => findAntecedents(view, drafts),
    [
      ['Ada Orrin, {s1 who} {q1 said} {c1 it fell}, left.', ['who = Ada Orrin | said | it fell']],
      ['He read a report {s1 that} {q1 found} {c1 cracks}.', ['that = a report | found | cracks']],
      ['{s1 He} {q1 said} {c1 it fell}.', ['He | said | it fell']],
    ],
  );
});

describe('quotations that go on', () => {
  check(
    ({ view, drafts }) => addContinuedQuotations(view, drafts),
    [
      [
        '{c1 “The dam held,”} {s1 Ada Orrin} {q1 said} on Monday. “We were lucky.”',
        ['Ada Orrin | said | “The dam held,” … “We were lucky.”'],
      ],
      [
        '{c1 “The dam held,”} {s1 Ada Orrin} {q1 said}.\n\n“We were lucky.”',
        ['Ada Orrin | said | “The dam held,”', 'Ada Orrin | - | “We were lucky.”'],
      ],
      [
        '{s1 Ada Orrin} {q1 said}: {c1 “The dam held.}\n\n“We were lucky.”',
        ['Ada Orrin | said | “The dam held. … “We were lucky.”'],
      ],
      [
        '{c1 “The dam held,”} {s1 Ada Orrin} {q1 said}.\n\nIt rained.\n\nIt snowed.\n\nIt rained.\n\n“We were lucky.”',
        ['Ada Orrin | said | “The dam held,”'],
      ],
      ['{s1 Ada Orrin} {q1 said} {c1 the dam held}. “Lucky.”', ['Ada Orrin | said | the dam held']],
      ['It rained. “We were lucky.”', []],
    ],
  );
});

describe('how it is said', () => {
  it.each([
    ['{c1 “The dam held,”} {s1 she} {q1 said}, {c1 “but barely.”}', 'direct'],
    ['{s1 She} {q1 said} {c1 the dam had held}.', 'indirect'],
    ['{s1 She} {q1 said} {c1 the dam was “an uncommonly strong wall of earth”}.', 'mixed'],
    ['{c1 "The dam held,"} {s1 she} {q1 said}.', 'direct'],
    ['{s1 She} {q1 called} {c1 the so-called “helpers” useless}.', 'indirect'],
  ])('%s: %s', (marked, manner) => {
    const { view, drafts, kindOf } = readMarked(marked);
    expect(finishDrafts(view, drafts, kindOf).map((statement) => statement.manner)).toEqual([manner]);
  });
});
