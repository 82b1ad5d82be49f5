/** Two words in one place that exclude each other: "arrested" and "charged", "supports" and "opposes". */
import { areOpposites, rivalsOf } from '../../lexicons/index.ts';
import { type Token, VariantKindSchema } from '../../model/index.ts';
import { type ChangeReader, contentOf } from './change-reader.ts';
import { keyOfRival } from './key-of-rival.ts';

const WEIGHT = 6;

/** Kind "status", or the kind of a set of rival words. */
export const readOpposites: ChangeReader = (change) => {
  for (const one of contentOf(change.a)) {
    for (const other of contentOf(change.b)) {
      const kind = kindOf(one, other);
      if (kind === undefined) continue;
      return {
        kind: VariantKindSchema.parse(kind),
        severity: 'major',
        about: `“${one.norm}” or “${other.norm}”`,
        weight: WEIGHT,
        keys: [keyOfRival(one), keyOfRival(other)],
      };
    }
  }
  return undefined;
};

function kindOf(one: Token, other: Token): string | undefined {
  const rivals = [...rivalsOf(one.norm), ...rivalsOf(one.lemma)];
  const others = [...rivalsOf(other.norm), ...rivalsOf(other.lemma)];
  const met = rivals.find(({ set, base }) => others.some((rival) => rival.set === set && rival.base !== base));
  if (met !== undefined) return met.kind;
  if (areOpposites(one.stem, other.stem)) return isPrefixed(one.norm, other.norm) ? 'polarity' : 'status';
  return isPrefixed(one.norm, other.norm) ? 'polarity' : undefined;
}

/** "able" and "unable", "legal" and "illegal". */
const isPrefixed = (a: string, b: string): boolean =>
  ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'].some((prefix) => a === `${prefix}${b}` || b === `${prefix}${a}`);
