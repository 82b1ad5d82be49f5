/** The trained linker, read when first asked for; `scripts/train/train-linker.ts` makes it. */
import type { ChoiceModel } from '../../algorithms/index.ts';
import { loadBytes } from '../../lexicons/index.ts';

let model: ChoiceModel | undefined;

export const linkModel = (): ChoiceModel => {
  model ??= { weights: Int8Array.from(loadBytes('statement-links.weights')) };
  return model;
};
