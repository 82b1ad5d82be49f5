/**
 * The one thing to know of a story, in a sentence made from its dossier: the first of these that holds. All lead back to
 * one text · credits run in a circle · only one outlet learnt it itself · one copies another · they disagree.
 */
import type { Funnel, StemmaNode } from '../../model/index.ts';
import type { NamedStory } from './name-articles.ts';
import { countOf } from './words.ts';

export interface Verdict {
  /** "Five articles, 1–2 observers, 1–2 sources". */
  readonly counts: string;
  /** One sentence. */
  readonly lead: string;
  /** What else is worth saying before a reader looks at anything; at most two sentences. */
  readonly also: readonly string[];
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "five"; figures above ten. */
const spell = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "one observer", "one or two observers", "two to four sources", "no source known". */
function spellRange({ atLeast, atMost }: { atLeast: number; atMost: number }, singular: string): string {
  if (atMost === 0) return `no ${singular} known`;
  const noun = atMost === 1 ? singular : `${singular}s`;
  if (atLeast === atMost) return `${spell(atMost)} ${noun}`;
  return `${spell(atLeast)} ${atMost - atLeast === 1 ? 'or' : 'to'} ${spell(atMost)} ${noun}`;
}

/** Whether the root is fed by somebody it does not name. */
const hasUnnamedSource = ({ story }: NamedStory, rootId: string): boolean => {
  const kinds = new Map(story.stemma.nodes.map(({ id, kind }) => [id, kind]));
  return story.stemma.edges.some(({ from, to }) => to === rootId && kinds.get(from) === 'unnamed');
};

function funnelSentence(named: NamedStory, root: StemmaNode, { articleIds }: Funnel): string {
  const total = named.articles.length;
  const inside = named.byId.get(root.id);
  const others = articleIds.filter((id) => id !== root.id).length;
  const all = others === total || (inside !== undefined && others === total - 1);
  const who = all
    ? `All ${spell(others)}${inside === undefined ? '' : ' others'}`
    : `${capital(spell(others))} of the ${spell(total)}`;
  if (root.kind === 'lost') return `${who} lead back to one text that is not among them.`;
  if (inside !== undefined) return `${who} lead back to ${inside.siglum}, ${inside.label}.`;
  const unnamed = hasUnnamedSource(named, root.id) ? ', and so on sources that it does not name' : '';
  return `${who} rest on ${root.label}, whose own report is not among them${unnamed}.`;
}

type Rule = (named: NamedStory) => string | undefined;

const funnel: Rule = (named) => {
  const { stemma } = named.story;
  const [widest] = [...stemma.funnels].sort((a, b) => b.articleIds.length - a.articleIds.length);
  const root = stemma.nodes.find(({ id }) => id === widest?.rootId);
  return widest === undefined || root === undefined ? undefined : funnelSentence(named, root, widest);
};

const loop: Rule = ({ story, byId }) => {
  const [circle] = story.stemma.loops;
  if (circle === undefined) return undefined;
  const labels = new Map(story.stemma.nodes.map(({ id, label }) => [id, byId.get(id)?.label ?? label]));
  const names = [...circle, circle[0] ?? ''].map((id) => labels.get(id) ?? id);
  return `Credits run in a circle: ${names.join(' → ')}.`;
};

const oneObserver: Rule = ({ story, articles }) =>
  articles.length > 1 && story.support.observers.atMost === 1
    ? 'No more than one outlet seems to have learnt it for itself.'
    : undefined;

const copies: Rule = ({ story, byId }) => {
  const copied = new Set(
    story.stemma.edges
      .filter(({ basis, from, direction }) => basis.includes('copied') && byId.has(from) && direction === 'decided')
      .map(({ to }) => to),
  );
  return copied.size === 0
    ? undefined
    : `${capital(spell(copied.size))} of them ${copied.size === 1 ? 'copies' : 'copy'} another.`;
};

const disagreements: Rule = ({ story }) => {
  const major = story.variants.filter(({ severity }) => severity === 'major').length;
  return major === 0
    ? undefined
    : `They disagree on ${countOf(major, 'point that matters', 'points that matter').replace(/^\d+/u, spell(major))}.`;
};

const RULES: readonly Rule[] = [funnel, loop, oneObserver, copies, disagreements];

/** At most this many sentences behind the first. */
const ALSO = 2;

/** The verdict of a story. It counts who says a thing and on whose word; it never says what is true. */
export function findVerdict(named: NamedStory): Verdict {
  const { story, articles } = named;
  const { observers, sources } = story.support;
  const counts = `${capital(spell(articles.length))} ${articles.length === 1 ? 'article' : 'articles'}, ${spellRange(observers, 'observer')}, ${spellRange(sources, 'source')}`;
  const [lead, ...also] = RULES.flatMap((rule) => rule(named) ?? []);
  if (lead !== undefined) return { counts, lead, also: also.slice(0, ALSO) };
  if (articles.length === 1)
    return { counts, lead: 'One article alone: there is nothing to hold it against.', also: [] };
  return { counts, lead: 'Nothing here shows that one of them took it from another.', also: [] };
}
