/**
 * What the tagger of statements asks of a word wherever it stands, worked out once for each form and kept: hashes of
 * the word and its end, its classes, what it may report or be.
 */
import { findReportingVerbs, findSourceKinds, findWordCluster } from '../../lexicons/index.ts';
import { hashString } from '../../text/index.ts';

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

/** Forms kept; beyond it the store starts anew, so that memory stays bounded on any input. */
const MAX_WORDS = 100_000;
const words = new Map<string, TagWord>();

/** The word of a matching form. */
export function tagWordOf(norm: string): TagWord {
  const known = words.get(norm);
  if (known !== undefined) return known;
  if (words.size >= MAX_WORDS) words.clear();
  const word = buildWord(norm);
  words.set(norm, word);
  return word;
}

function buildWord(norm: string): TagWord {
  const cluster = findWordCluster(norm);
  const verb = findReportingVerbs(norm)[0];
  const kinds = findSourceKinds(norm);
  return {
    norm: hashString(norm),
    suffix: hashString(norm.slice(-3)),
    coarse: cluster === undefined ? 0 : cluster.coarse + 1,
    fine: cluster === undefined ? 0 : cluster.fine + 1,
    report: verb === undefined ? 0 : hashString(`${verb.kind} ${verb.form}`),
    sourceKinds: kinds.size === 0 ? 0 : hashString([...kinds].join(' ')),
  };
}

const shapes = new Map<string, number>();

/** Hash of how a word is printed: "McCain" is "XxXxx", "2016" is "99"; repeats beyond two are left out. */
export function shapeOf(form: string): number {
  const known = shapes.get(form);
  if (known !== undefined) return known;
  if (shapes.size >= MAX_WORDS) shapes.clear();
  const shape = form
    .slice(0, MAX_SHAPE)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');
  const hash = hashString(shape);
  shapes.set(form, hash);
  return hash;
}

/** What follows tells nothing of a word's shape. */
const MAX_SHAPE = 24;
