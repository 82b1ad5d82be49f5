/** The log of corrections laid over a dossier: what each does, and that it holds when everything around it has moved. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorChange, applyCorrections, type ChangeRequest, correctGroups } from '../../src/corrections/index.ts';
import { type Correction, checkDossier, type Dossier, DossierSchema, type Story } from '../../src/model/index.ts';
import { readStories } from '../../src/operations/index.ts';

let dossier: Dossier;
let story: Story;
beforeAll(async () => {
  dossier = await readStories({ paths: ['examples/tarnwick-dam/articles'] });
  story = dossier.stories[0]!;
}, 60_000);

let made = 0;
/** The request as an entry of a log. */
function correct(request: ChangeRequest, known: readonly Correction[] = [], on = dossier): Correction {
  made += 1;
  const at = new Date(Date.UTC(2024, 0, 1, 0, 0, made)).toISOString();
  const change = anchorChange(request, on, new Set(known.map(({ id }) => id)));
  return { id: `k-${made}`, at, by: 'Ann Lee', why: 'I asked them.', change };
}

const statusesOf = ({ corrections = [] }: Dossier): string[] => corrections.map(({ status }) => status);
const sound = (corrected: Dossier): void => {
  expect(checkDossier(corrected)).toEqual([]);
  expect(DossierSchema.safeParse(corrected).error?.issues).toBeUndefined();
};

describe('an empty log', () => {
  it('changes nothing', () => {
    expect(applyCorrections(dossier, [])).toBe(dossier);
    const groups = [[0, 2], [1]];
    expect(correctGroups(groups, [], [])).toEqual(groups);
  });
});

describe('a judgement', () => {
  it('stands at its variant and at no other; the last word counts', () => {
    const { id } = story.variants[1]!;
    const judge = (verdict: 'confirmed' | 'rejected') =>
      correct({ kind: 'judge-variant', storyId: story.id, variantId: id, verdict });
    const log = [judge('rejected'), judge('confirmed')];
    const corrected = applyCorrections(dossier, log);
    sound(corrected);
    const judged = corrected.stories[0]!.variants.filter(({ judgement }) => judgement !== undefined);
    expect(judged.map((variant) => [variant.id, variant.judgement?.verdict])).toEqual([[id, 'confirmed']]);
    expect(statusesOf(corrected)).toEqual(['superseded', 'applied']);
    expect(corrected.stories[0]!.variants).toHaveLength(story.variants.length);
  });

  it('of every variant of the sample finds its variant again', () => {
    const log = story.variants.map(({ id }) =>
      correct({ kind: 'judge-variant', storyId: story.id, variantId: id, verdict: 'rejected' }),
    );
    const corrected = applyCorrections(dossier, log);
    const unjudged = corrected.stories[0]!.variants.filter(({ judgement }) => judgement === undefined);
    expect(unjudged).toEqual([]);
    expect(statusesOf(corrected).filter((status) => status === 'no-longer-applies')).toEqual([]);
  });

  it('of every edge of the sample finds its edge again', () => {
    const log = story.stemma.edges.map(({ from, to }) =>
      correct({ kind: 'judge-edge', storyId: story.id, from, to, verdict: 'confirmed' }),
    );
    const corrected = applyCorrections(dossier, log);
    sound(corrected);
    expect(new Set(statusesOf(corrected))).toEqual(new Set(['applied']));
    expect(corrected.stories[0]!.stemma.edges.every(({ judgement }) => judgement?.verdict === 'confirmed')).toBe(true);
  });

  it('holds when ids have changed and the words have grown, and says so when the words are gone', () => {
    const { id } = story.variants[0]!;
    const log = [correct({ kind: 'judge-variant', storyId: story.id, variantId: id, verdict: 'rejected' })];
    const wider = story.variants.map((variant) => ({
      ...variant,
      id: `${variant.id}-again`,
      readings: variant.readings.map((reading) => ({
        ...reading,
        evidence: reading.evidence.map((entry) => ({
          ...entry,
          span: { start: entry.span.start - 1, end: entry.span.end },
        })),
      })),
    }));
    const moved = { ...dossier, stories: [{ ...story, id: 's-other', variants: wider }] };
    const [first] = applyCorrections(moved, log).stories[0]!.variants;
    expect([first?.id, first?.judgement?.verdict]).toEqual([`${id}-again`, 'rejected']);

    const without = { ...dossier, stories: [{ ...story, variants: story.variants.slice(1) }] };
    const corrected = applyCorrections(without, log);
    expect(corrected.corrections).toMatchObject([
      { status: 'no-longer-applies', note: 'This disagreement is no longer found.' },
    ]);
  });

  it('holds when an article is read under another title, and so has another id', () => {
    const { id, readings } = story.variants[0]!;
    const log = [correct({ kind: 'judge-variant', storyId: story.id, variantId: id, verdict: 'rejected' })];
    const renamed = readings[0]!.evidence[0]!.articleId;
    const text = JSON.stringify(dossier).replaceAll(renamed, 'a-renamed');
    const corrected = applyCorrections(JSON.parse(text) as Dossier, log);
    expect(statusesOf(corrected)).toEqual(['applied']);
  });
});

describe('merged actors', () => {
  it('are one everywhere: names, statements, quotes, origins, support, stemma', () => {
    const people = new Set(
      story.origins.filter(({ actorId, kind }) => actorId !== undefined && kind === 'person').map(({ id }) => id),
    );
    const peopleOf = ({ support }: Pick<Story, 'support'>): string[] =>
      support.originIds.filter((id) => people.has(id));
    const both = story.claims.findIndex((claim) => peopleOf(claim).length > 1);
    const [first, second] = peopleOf(story.claims[both]!) as [string, string];
    const voices = [first, second].map((id) => story.origins.find((origin) => origin.id === id)!);
    const [kept, gone] = voices.map(({ actorId }) => actorId!) as [string, string];
    const corrected = applyCorrections(dossier, [
      correct({ kind: 'merge-actors', storyId: story.id, actorIds: [kept, gone] }),
    ]);
    sound(corrected);
    const now = corrected.stories[0]!;
    expect(now.actors).toHaveLength(story.actors.length - 1);
    expect(now.origins).toHaveLength(story.origins.length - 1);
    expect(JSON.stringify(now)).not.toContain(`"${gone}"`);
    const forms = now.actors.find(({ id }) => id === kept)!.forms.map(({ text }) => text);
    expect(forms).toEqual(
      expect.arrayContaining(story.actors.find(({ id }) => id === gone)!.forms.map(({ text }) => text)),
    );
    const [before, after] = [story.claims[both]!.support, now.claims[both]!.support];
    expect(after.sources.atMost).toBe(before.sources.atMost - 1);
    expect(after.why.at(-1)).toContain('are one (corrected by Ann Lee: I asked them.)');
    expect(after.observers).toEqual(before.observers);
  });
});

describe('a split actor', () => {
  it('leaves under some of its names, and takes along what is said under them', () => {
    const sources = story.statements.flatMap(({ source }) => source ?? []);
    const actor = story.actors.find(
      ({ id, forms }) =>
        forms.length > 1 &&
        forms.some(({ text }) => sources.some(({ actorId, evidence }) => actorId === id && evidence.excerpt === text)),
    )!;
    const leaving = actor.forms.find(({ text }) =>
      sources.some(({ actorId, evidence }) => actorId === actor.id && evidence.excerpt === text),
    )!;
    const corrected = applyCorrections(dossier, [
      correct({ kind: 'split-actor', storyId: story.id, actorId: actor.id, forms: [leaving.text] }),
    ]);
    sound(corrected);
    const now = corrected.stories[0]!;
    const added = now.actors.find(({ id }) => !story.actors.some((known) => known.id === id))!;
    expect([added.name, added.forms.map(({ text }) => text)]).toEqual([leaving.text, [leaving.text]]);
    expect(now.actors.find(({ id }) => id === actor.id)!.forms).toHaveLength(actor.forms.length - 1);
    expect(now.statements.some(({ source }) => source?.actorId === added.id)).toBe(true);
  });
});

describe('stories', () => {
  const articles = ['a-1', 'a-2', 'a-3', 'a-4'].map((id) => ({ id, sha256: id.slice(2).repeat(64) }));
  const ref = (number: number) => ({ articleId: `a-${number}`, sha256: String(number).repeat(64) });
  const entry = (id: string, change: Correction['change']): Correction => ({
    id,
    at: '2024-01-01T00:00:00Z',
    by: 'x',
    why: 'y',
    change,
  });
  const merge = (id: string, ...numbers: number[]) => entry(id, { kind: 'merge-stories', articles: numbers.map(ref) });
  const split = (id: string, apart: number[], from: number[]) =>
    entry(id, { kind: 'split-story', apart: apart.map(ref), from: from.map(ref) });
  const withdraw = (id: string, correctionId: string) => entry(id, { kind: 'withdraw', correctionId });

  it.each<[string, number[][], Correction[], number[][]]>([
    [
      'merged, in the place of the first',
      [[0], [1, 2], [3]],
      [merge('k-1', 1, 4)],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['split, newcomers stay', [[0, 1, 2, 3]], [split('k-1', [2], [1])], [[0, 2, 3], [1]]],
    ['not split when they are apart', [[0], [1, 2, 3]], [split('k-1', [2], [1])], [[0], [1, 2, 3]]],
    [
      'merged and split again',
      [[0], [1], [2], [3]],
      [merge('k-1', 1, 2, 3), split('k-2', [3], [1, 2])],
      [[0, 1], [2], [3]],
    ],
    [
      'merged, which was withdrawn',
      [[0], [1], [2], [3]],
      [merge('k-1', 1, 2), withdraw('k-2', 'k-1')],
      [[0], [1], [2], [3]],
    ],
    [
      'merged, the withdrawal withdrawn',
      [[0], [1], [2], [3]],
      [merge('k-1', 1, 2), withdraw('k-2', 'k-1'), withdraw('k-3', 'k-2')],
      [[0, 1], [2], [3]],
    ],
    ['merged with an article that is not there', [[0], [1], [2], [3]], [merge('k-1', 1, 9)], [[0], [1], [2], [3]]],
  ])('%s', (_, groups, log, expected) => {
    expect(correctGroups(groups, articles, log)).toEqual(expected);
  });

  it('that stand apart in a finished dossier are said not to be merged', () => {
    const log = [correct({ kind: 'merge-stories', storyIds: dossier.stories.slice(0, 2).map(({ id }) => id) })];
    expect(applyCorrections(dossier, log).corrections).toMatchObject([
      { status: 'no-longer-applies', note: 'Its articles stand in several stories.' },
    ]);
  });

  it('are read anew: what was split and merged by hand is sound', async () => {
    const log = [correct({ kind: 'split-story', storyId: story.id, articleIds: story.articleIds.slice(0, 3) })];
    const corrections = join(mkdtempSync(join(tmpdir(), 'stemma-log-')), 'corrections.jsonl');
    writeFileSync(corrections, log.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const corrected = await readStories({ paths: ['examples/tarnwick-dam/articles'], corrections });
    sound(corrected);
    expect(statusesOf(corrected)).toEqual(['applied']);
    const sizes = corrected.stories.map(({ articleIds }) => articleIds.length);
    expect(sizes.slice(0, 2)).toEqual([story.articleIds.length - 3, 3]);
  });
});

describe('a request that names what is not there', () => {
  it.each<[string, (known: Story) => ChangeRequest]>([
    ['no story', () => ({ kind: 'split-story', storyId: 's-0', articleIds: ['a-0'] })],
    ['no article of the story', ({ id }) => ({ kind: 'split-story', storyId: id, articleIds: ['a-0'] })],
    ['at least one article', ({ id, articleIds }) => ({ kind: 'split-story', storyId: id, articleIds })],
    ['two different stories', ({ id }) => ({ kind: 'merge-stories', storyIds: [id, id] })],
    [
      'two different actors',
      ({ id, actors }) => ({ kind: 'merge-actors', storyId: id, actorIds: [actors[0]!.id, actors[0]!.id] }),
    ],
    ['no form', ({ id, actors }) => ({ kind: 'split-actor', storyId: id, actorId: actors[0]!.id, forms: ['Nobody'] })],
    [
      'the actor a name',
      ({ id, actors }) => ({
        kind: 'split-actor',
        storyId: id,
        actorId: actors[0]!.id,
        forms: actors[0]!.forms.map(({ text }) => text),
      }),
    ],
    ['no variant', ({ id }) => ({ kind: 'judge-variant', storyId: id, variantId: 'v-0', verdict: 'rejected' })],
    ['no edge', ({ id }) => ({ kind: 'judge-edge', storyId: id, from: 'a-0', to: 'a-1', verdict: 'rejected' })],
    ['no correction', () => ({ kind: 'withdraw', correctionId: 'k-0' })],
  ])('is refused: %s', (_, request) => {
    expect(() => anchorChange(request(story), dossier, new Set())).toThrow(/there is no|must leave|needs two/u);
  });
});
