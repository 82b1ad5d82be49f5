/** The scorer gives full marks to the truth itself, and takes them away where a dossier says otherwise. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkEvidence,
  findBelowFloor,
  loadTruth,
  raiseFloors,
  scoreTruth,
  visibleTextOf,
} from '../../../eval/truth/index.ts';
import { type Dossier, DossierSchema, type Story, VARIANT_KINDS } from '../../../src/model/index.ts';
import { perfectDossier } from './perfect-dossier.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/tarnwick-dam');
const truth = loadTruth(FOLDER);
const perfect = perfectDossier(truth, (file) => visibleTextOf(join(FOLDER, 'articles', file)));

const changed = (change: (story: Story) => Partial<Story>): Dossier => ({
  ...perfect,
  stories: perfect.stories.map((story) => (story.title === truth.story ? { ...story, ...change(story) } : story)),
});
const missedIn = (dossier: Dossier, layer: string): readonly string[] =>
  scoreTruth(dossier, truth).find((score) => score.layer === layer)?.missed ?? ['no such layer'];

describe('scoreTruth', () => {
  it('gives the truth full marks in every layer', () => {
    expect(() => DossierSchema.parse(perfect)).not.toThrow();
    expect(checkEvidence(perfect)).toEqual([]);
    expect(
      scoreTruth(perfect, truth).flatMap((score) => score.missed.map((line) => `${score.layer}: ${line}`)),
    ).toEqual([]);
  });

  it.each<[string, (story: Story) => Partial<Story>]>([
    ['edges', ({ stemma }) => ({ stemma: { ...stemma, edges: stemma.edges.slice(1) } })],
    [
      'directions',
      ({ stemma }) => ({
        stemma: { ...stemma, edges: stemma.edges.map((edge) => ({ ...edge, direction: 'undecided' })) },
      }),
    ],
    [
      'edges that are right',
      ({ stemma }) => ({
        stemma: { ...stemma, edges: stemma.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from })) },
      }),
    ],
    [
      'lost sources',
      ({ stemma }) => ({ stemma: { ...stemma, nodes: stemma.nodes.filter((node) => node.kind !== 'lost') } }),
    ],
    ['chains', () => ({ origins: [] })],
    [
      'quotes',
      ({ quotes }) => ({
        quotes: quotes.flatMap((quote) => quote.readings.map((reading) => ({ ...quote, readings: [reading] }))),
      }),
    ],
    ['speakers', ({ quotes }) => ({ quotes: quotes.map((quote) => ({ ...quote, speaker: 'p-piet-haldane' })) })],
    ['variants, major', ({ variants }) => ({ variants: variants.slice(2) })],
    [
      'variants of the right kind',
      ({ variants }) => ({
        variants: variants.map((variant) => ({
          ...variant,
          kind: variant.kind === 'quote-cut' ? 'quote-wording' : variant.kind,
        })),
      }),
    ],
    [
      'major variants that were planted',
      ({ variants }) => ({
        variants: variants.map((variant) => ({ ...variant, readings: variant.readings.slice(0, 1) })),
      }),
    ],
    ['claims', ({ claims }) => ({ claims: claims.slice(1) })],
    [
      'sources',
      ({ claims }) => ({
        claims: claims.map((claim) => ({
          ...claim,
          support: { ...claim.support, sources: { atLeast: 7, atMost: 7 } },
        })),
      }),
    ],
    [
      'actors kept apart',
      ({ actors }) => ({
        actors: actors.slice(0, 1).map((actor) => ({ ...actor, forms: actors.flatMap((each) => each.forms) })),
      }),
    ],
    ['posts', ({ actors }) => ({ actors: actors.map((actor) => ({ ...actor, roles: [] })) })],
  ])('takes marks away in %s', (layer, change) => {
    expect(missedIn(changed(change), layer)).not.toEqual([]);
  });

  it('does not take words of one reading for both', () => {
    const same = changed(({ variants }) => ({
      variants: variants.map((variant) => ({ ...variant, readings: [variant.readings[0]!, variant.readings[0]!] })),
    }));
    expect(missedIn(same, 'kinds found')).toHaveLength(VARIANT_KINDS.length);
  });

  it('reports a harmless difference told as major', () => {
    const wanted = truth.harmless.find((difference) => difference.why === 'unit')!;
    const readings = wanted.readings.map((reading) => ({
      articleIds: [reading.tellings[0]!.file],
      excerpt: reading.tellings[0]!.excerpt,
      evidence: [],
    }));
    const told = changed(({ variants }) => ({
      variants: [
        ...variants,
        { id: 'x', kind: 'number', severity: 'major', about: wanted.about, readings, explanation: '' },
      ],
    }));
    expect(missedIn(told, 'harmless left alone')).toHaveLength(1);
  });

  it('holds floors: none is lowered, and a fall is named', () => {
    const scores = scoreTruth(perfect, truth);
    const floors = raiseFloors({ edges: 0.5, gone: 0.1 }, scores);
    expect(floors['edges']).toBe(1);
    expect(findBelowFloor(floors, scores)).toEqual(['gone: not scored, floor 0.1']);
    expect(
      findBelowFloor(
        floors,
        scores.filter((score) => score.layer !== 'quotes'),
      ),
    ).toContain('quotes: not scored, floor 1');
  });
});
