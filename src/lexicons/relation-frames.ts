/**
 * What one actor does to another, as frames of verbs and nouns with their class in PLOVER (openeventdata/PLOVER). The list
 * `relation-frames.txt` explains its notation.
 */
import { loadList } from './load-list.ts';

/** What a frame tells: a class of PLOVER, its mode where it has one, and the relation's name for a reader. */
export interface RelationKind {
  /** Absent where none of the classes fits. */
  readonly plover?: string;
  readonly mode?: string;
  readonly gloss: string;
}

/** Where the other actor stands beside a verb or noun. Lemmas throughout. */
export interface RelationFrame extends RelationKind {
  /** Both do it to each other. */
  readonly mutual: boolean;
  /** "off" of "break off ties with". */
  readonly particle?: string;
  /** Nouns of which one must be the verb's object, or stand behind its preposition. */
  readonly nouns?: ReadonlySet<string>;
  /** The preposition before these nouns: "in" of "stay in contact with". */
  readonly nounPreposition?: string;
  /** Prepositions of which one opens the other actor; its direct object without them. */
  readonly prepositions?: ReadonlySet<string>;
  /** Words of which one must follow the other actor: "aid" of "give X aid", "of" of "accuse X of". */
  readonly after?: ReadonlySet<string>;
  /** Whether a thing of the actor counts as well: "sanctioned Venezuelan oil". */
  readonly things: boolean;
  /** Whether both must be persons. */
  readonly people: boolean;
}

/** How a verb relates what it governs ("tried to topple X") to what happened. */
export type ControlKind = 'leads to' | 'plans' | 'refuses';

interface Frames {
  readonly verbs: ReadonlyMap<string, readonly RelationFrame[]>;
  readonly nouns: ReadonlyMap<string, readonly RelationFrame[]>;
  readonly standsFor: ReadonlySet<string>;
  readonly standsForPerson: ReadonlySet<string>;
  readonly control: ReadonlyMap<string, ControlKind>;
}

const PREPOSITIONS = new Set(
  'about against along around as at behind between by for from in inside into near of on outside over through to together toward towards under upon with'.split(
    ' ',
  ),
);
const CONTROL = new Set<string>(['leads to', 'plans', 'refuses']);
const NONE: readonly RelationFrame[] = [];

let frames: Frames | undefined;

/** "break +off tie/relation with _" as its verbs and what must stand around them. */
function readFrame(text: string, kind: RelationKind): { heads: string[]; isNoun: boolean; frame: RelationFrame } {
  const isNoun = /^n:/u.test(text);
  const mutual = /^(?:n:)?~/u.test(text);
  const words = text
    .replace(/^(?:n:)?~?/u, '')
    .trim()
    .split(/\s+/u);
  const slot = words.findIndex((word) => word.startsWith('_'));
  const [heads = '', ...between] = words.slice(0, slot);
  const after = words.slice(slot + 1).flatMap((word) => word.split('/'));
  const particle = between.find((word) => word.startsWith('+'))?.slice(1);
  const rest = between.filter((word) => !word.startsWith('+')).map((word) => word.split('/'));
  const isPreposition = (choices: readonly string[] | undefined): boolean =>
    choices?.every((choice) => PREPOSITIONS.has(choice)) === true;
  const prepositions = isPreposition(rest.at(-1)) ? rest.pop() : undefined;
  const nouns = rest.pop();
  const nounPreposition = isPreposition(rest.at(-1)) ? rest.pop()?.[0] : undefined;
  return {
    heads: heads.split('/'),
    isNoun,
    frame: {
      ...kind,
      mutual,
      things: words[slot] === "_'s",
      people: words[slot] === '_p',
      ...(particle === undefined ? {} : { particle }),
      ...(nouns === undefined ? {} : { nouns: new Set(nouns) }),
      ...(nounPreposition === undefined ? {} : { nounPreposition }),
      ...(prepositions === undefined ? {} : { prepositions: new Set(prepositions) }),
      ...(after.length === 0 ? {} : { after: new Set(after) }),
    },
  };
}

function loadFrames(): Frames {
  const verbs = new Map<string, RelationFrame[]>();
  const nouns = new Map<string, RelationFrame[]>();
  const standsFor = new Set<string>();
  const standsForPerson = new Set<string>();
  const control = new Map<string, ControlKind>();
  for (const line of loadList('relation-frames.txt')) {
    const [head = '', gloss = '', list = ''] = line.split('|').map((field) => field.trim());
    if (head === 'stands for') for (const word of gloss.split(' ')) standsFor.add(word);
    else if (head === 'stands for a person') for (const word of gloss.split(' ')) standsForPerson.add(word);
    else if (CONTROL.has(head)) for (const word of gloss.split(' ')) control.set(word, head as ControlKind);
    else {
      const [plover = '', mode] = head.split('/');
      const kind: RelationKind = {
        ...(plover === '-' ? {} : { plover }),
        gloss,
        ...(mode === undefined ? {} : { mode }),
      };
      for (const text of list.split(';')) {
        const { heads, isNoun, frame } = readFrame(text.trim(), kind);
        for (const word of heads) {
          const known = (isNoun ? nouns : verbs).get(word) ?? [];
          known.push(frame);
          (isNoun ? nouns : verbs).set(word, known);
        }
      }
    }
  }
  return { verbs, nouns, standsFor, standsForPerson, control };
}

const all = (): Frames => {
  frames ??= loadFrames();
  return frames;
};

/** The frames of a verb, by its lemma, in the order of the list. */
export const verbFrames = (lemma: string): readonly RelationFrame[] => all().verbs.get(lemma) ?? NONE;
/** The frames of a noun, by its lemma. */
export const nounFrames = (lemma: string): readonly RelationFrame[] => all().nouns.get(lemma) ?? NONE;
/** Whether a noun heads phrases that stand for whom they belong to: "officials", "government"; fewer of them for a person. */
export const standsForItsActor = (lemma: string, isPerson: boolean): boolean =>
  (isPerson ? all().standsForPerson : all().standsFor).has(lemma);
/** What a verb says of the verb that it governs; undefined for most verbs. */
export const controlOf = (lemma: string): ControlKind | undefined => all().control.get(lemma);
