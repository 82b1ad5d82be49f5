/**
 * What the tagger of statements asks of a word wherever it stands, worked out once for each form and kept: hashes of
 * the word and its end, its classes, what it may report or be.
 */
import { findReportingVerbs, findSourceKinds, findWordCluster } from '../../lexicons/index.ts';
import { hashString, remember } from '../../text/index.ts';

/** Hashes are signed: V8 keeps those in place, and boxes larger numbers. */
export interface TagWord {
  /** Hash of the matching form. */
  readonly norm: number;
  readonly suffix: number;
  /** Word classes; 0 for none. */
  readonly coarse: number;
  readonly fine: number;
  /** Kind and form of the reporting verb it may be; 0 for none. */
  readonly report: number;
  /** What a source of this name may be: "spokesman", "officials", "poll". */
  readonly sourceKinds: number;
}

/** The word of a matching form. */
export const tagWordOf = remember((norm: string): TagWord => {
  const cluster = findWordCluster(norm);
  const verb = findReportingVerbs(norm)[0];
  const kinds = findSourceKinds(norm);
  return {
    norm: hashString(norm) | 0,
    suffix: hashString(norm.slice(-3)) | 0,
    coarse: cluster === undefined ? 0 : cluster.coarse + 1,
    fine: cluster === undefined ? 0 : cluster.fine + 1,
    report: verb === undefined ? 0 : hashString(`${verb.kind} ${verb.form}`) | 0,
    sourceKinds: kinds.size === 0 ? 0 : hashString([...kinds].join(' ')) | 0,
  };
});

/**
 * Hash of how the word at `[start, end)` of a text is printed: "McCain" is "XxXxx", "2016" is "99"; repeats beyond two
 * are left out. Plain letters are read in place, number by number; other words are looked up.
 */
export function shapeOf(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + MAX_SHAPE);
  let hash = NO_SHAPE;
  let last = 0;
  let repeats = 0;
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= CODE.space || code >= CODE.delete) return lookUpShape(text.slice(start, end));
    const sign =
      code >= CODE.a && code <= CODE.z
        ? CODE.x
        : code >= CODE.A && code <= CODE.Z
          ? CODE.X
          : code >= CODE.zero && code <= CODE.nine
            ? CODE.nine
            : code;
    repeats = sign === last ? repeats + 1 : 1;
    last = sign;
    if (repeats <= 2) hash = Math.imul(hash ^ sign, 0x0100_0193);
  }
  return hash >>> 0;
}

const NO_SHAPE = hashString('');
const CODE = {
  space: 0x20,
  zero: 0x30,
  nine: 0x39,
  A: 0x41,
  X: 0x58,
  Z: 0x5a,
  a: 0x61,
  x: 0x78,
  z: 0x7a,
  delete: 0x7f,
};

const lookUpShape = remember((form: string): number =>
  hashString(
    form
      .slice(0, MAX_SHAPE)
      .replace(/\p{Lu}/gu, 'X')
      .replace(/\p{Ll}/gu, 'x')
      .replace(/\p{N}/gu, '9')
      .replace(/(.)\1{2,}/gu, '$1$1'),
  ),
);

/** What follows tells nothing of a word's shape. */
const MAX_SHAPE = 24;
