import type { StageContext } from './stage.ts';

/** Any stage over a record of layers, seen from outside. */
interface AnyStage {
  readonly name: string;
  readonly reads: readonly PropertyKey[];
  readonly writes: readonly PropertyKey[];
}

/** The layers that exist before the stage at each place of a list, checked one stage after the other. */
type Ordered<Stages extends readonly AnyStage[], Known extends PropertyKey> = Stages extends readonly [
  infer First extends AnyStage,
  ...infer Rest extends readonly AnyStage[],
]
  ? [First['reads'][number]] extends [Known]
    ? readonly [First, ...Ordered<Rest, Known | First['writes'][number]>]
    : readonly [{ error: 'this stage reads a layer that no stage before it writes'; stage: First }]
  : readonly [];

/** A list of stages as it stands; does not compile when a stage reads a layer that is not there yet. */
export const inOrder =
  <Given extends PropertyKey>() =>
  <const Stages extends readonly AnyStage[]>(...stages: Stages & Ordered<Stages, Given>): readonly [...Stages] =>
    stages;

/** Runs each stage on the layers so far and adds what it writes; throws when a stage writes other layers than it names. */
export function runStages<Layers extends object>(
  stages: readonly AnyStage[],
  given: Partial<Layers>,
  context: StageContext,
): Layers {
  const layers: Record<PropertyKey, unknown> = Object.assign({}, given);
  for (const stage of stages) {
    const { run } = stage as AnyStage & { run: (layers: object, context: StageContext) => object };
    const written = run(layers, context);
    const names = Object.keys(written);
    if (names.length !== stage.writes.length || !stage.writes.every((name) => name in written)) {
      throw new Error(`stage ${stage.name} wrote [${names.join(', ')}] but names [${stage.writes.join(', ')}]`);
    }
    Object.assign(layers, written);
  }
  return layers as Layers;
}
