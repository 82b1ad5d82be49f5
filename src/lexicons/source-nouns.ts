import { loadSet, loadText } from './load-list.ts';

/** Kinds of source that a head noun can tell; `agency` and `outlet` by a common noun ("the newspaper"). */
export type SourceNounKind = 'person' | 'institution' | 'group' | 'document' | 'social' | 'outlet';

interface SourceNounFile extends Readonly<Record<SourceNounKind, readonly string[]>> {
  readonly outletNameEndings: readonly string[];
  readonly unnamedPhrases: readonly string[];
  readonly unnamedNouns: readonly string[];
  readonly thing: readonly string[];
}

interface SourceNouns {
  readonly kinds: ReadonlyMap<string, ReadonlySet<SourceNounKind>>;
  readonly endings: ReadonlySet<string>;
  readonly phrases: readonly string[];
  readonly unnamed: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

const KINDS: readonly SourceNounKind[] = ['person', 'institution', 'group', 'document', 'social', 'outlet'];
let nouns: SourceNouns | undefined;

function loadNouns(): SourceNouns {
  const file = JSON.parse(loadText('source-nouns.json')) as SourceNounFile;
  const kinds = new Map<string, Set<SourceNounKind>>();
  for (const kind of KINDS) {
    for (const noun of file[kind]) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(kind));
  }
  return {
    kinds,
    endings: new Set(file.outletNameEndings),
    phrases: file.unnamedPhrases,
    unnamed: new Set(file.unnamedNouns),
    things: new Set([...file.thing, ...loadSet('speechless-nouns.txt')]),
  };
}

const NONE: ReadonlySet<SourceNounKind> = new Set();

/** What a source called by this noun (lower case, singular) can be: "official" is a person or, in the plural, a group. */
export function findSourceKinds(noun: string): ReadonlySet<SourceNounKind> {
  nouns ??= loadNouns();
  return nouns.kinds.get(noun) ?? NONE;
}

/** Whether names of outlets often end in this lower-case word ("times", "herald"). */
export function endsOutletName(word: string): boolean {
  nouns ??= loadNouns();
  return nouns.endings.has(word);
}

/** Whether a lower-case noun phrase keeps the name back on purpose ("people familiar with the matter", "a source"). */
export function isUnnamedSource(phrase: string, headNoun: string): boolean {
  nouns ??= loadNouns();
  return nouns.unnamed.has(headNoun) || nouns.phrases.some((part) => phrase.includes(part));
}

/** Abstract nouns by their ending; those that name a body ("commission") are in the list of kinds. */
const ABSTRACT = /(?:[st]ion|ment|ness|ism)$/u;

/** Whether a lower-case noun in the singular names what never speaks: a time, an event, a thing. */
export function isSpeechless(noun: string): boolean {
  nouns ??= loadNouns();
  return !nouns.kinds.has(noun) && !nouns.unnamed.has(noun) && (nouns.things.has(noun) || ABSTRACT.test(noun));
}
