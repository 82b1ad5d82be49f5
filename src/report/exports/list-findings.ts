/** The findings of a story that rest on words, in one shape: for formats that hold one row or annotation for each. */
import type { Evidence, Judgement, Story } from '../../model/index.ts';
import { type Credibility, rangeOf, readCredibility } from '../outline/index.ts';

export interface Finding {
  readonly what: 'statement' | 'quote' | 'claim' | 'variant' | 'edge' | 'event' | 'relation';
  /** Unique in its story. */
  readonly id: string;
  /** Kind of variant, manner of statement, basis of edge; "" where there are no kinds. */
  readonly kind: string;
  /** What is found, in words. */
  readonly text: string;
  /** What is to be known of it: support, explanation, source. */
  readonly note: string;
  /** Of a claim. */
  readonly credibility?: Credibility;
  readonly evidence: readonly Evidence[];
  readonly judgement?: Judgement;
}

/** All findings of a story: what matters to most readers first. */
export function listFindings(story: Story): Finding[] {
  const actors = new Map(story.actors.map(({ id, name }) => [id, name]));
  const nodes = new Map(story.stemma.nodes.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | undefined): string => actors.get(id ?? '') ?? '';
  const credibilityOf = readCredibility(story.origins);
  const judged = (judgement: Judgement | undefined) => (judgement === undefined ? {} : { judgement });
  return [
    ...story.claims.map(({ id, gist, tellings, support }) => ({
      what: 'claim' as const,
      id,
      kind: '',
      text: gist,
      note: `${rangeOf(support.observers, 'observer')}, ${rangeOf(support.sources, 'source')}`,
      credibility: credibilityOf(support),
      evidence: tellings.flatMap(({ evidence }) => evidence),
    })),
    ...story.variants.map(({ id, kind, severity, about, explanation, readings, judgement }) => ({
      what: 'variant' as const,
      id,
      kind,
      text: about,
      note: `${severity}: ${explanation}`,
      evidence: readings.flatMap(({ evidence }) => evidence),
      ...judged(judgement),
    })),
    ...story.quotes.map(({ id, speaker, readings, differs }) => ({
      what: 'quote' as const,
      id,
      kind: differs ? 'differs' : 'agrees',
      text: readings[0]?.evidence.excerpt ?? '',
      note: nameOf(speaker),
      evidence: readings.map(({ evidence }) => evidence),
    })),
    ...story.statements.map(({ id, manner, source, content }) => ({
      what: 'statement' as const,
      id,
      kind: manner,
      text: content.map(({ evidence }) => evidence.excerpt).join(' … '),
      note: nameOf(source?.actorId) || (source?.evidence.excerpt ?? ''),
      evidence: content.map(({ evidence }) => evidence),
    })),
    ...story.stemma.edges.map(({ from, to, basis, why, evidence, judgement }) => ({
      what: 'edge' as const,
      id: `${from}--${to}`,
      kind: basis.join(' '),
      text: `${nodes.get(from) ?? from} → ${nodes.get(to) ?? to}`,
      note: why,
      evidence,
      ...judged(judgement),
    })),
    ...story.chronicle.events.map(({ when, what, evidence }, index) => ({
      what: 'event' as const,
      id: `event-${index + 1}`,
      kind: when.from === when.to ? when.from : `${when.from}/${when.to}`,
      text: what,
      note: when.certainty,
      evidence,
    })),
    ...story.chronicle.relations.map(({ subject, relation, object, polarity, status, evidence, ...code }, index) => ({
      what: 'relation' as const,
      id: `relation-${index + 1}`,
      kind: polarity,
      text: `${nameOf(subject)} – ${relation} – ${nameOf(object)}`,
      note: [code.class, code.mode, status].filter((word) => word !== undefined).join(' '),
      evidence,
    })),
  ];
}
