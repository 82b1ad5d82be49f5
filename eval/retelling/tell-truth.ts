/** The printed articles of a grown story, and what is true of them. */
import { type PrintedText, printText } from './draft.ts';
import type { HarmlessKind, PlantKind } from './site.ts';
import { slug } from './slug.ts';
import type { GrownStory, Node, Site } from './story-plan.ts';
import { tellSupport } from './tell-support.ts';
import {
  FORMAT,
  type RetellingStory,
  type StoryTruth,
  type TruthArticle,
  type TruthChange,
  type TruthEdge,
  type TruthSpan,
} from './truth.ts';

interface Printed extends PrintedText {
  readonly id: string;
  readonly node: Node;
  readonly index: number;
}

function changeOf(site: Site, printed: readonly Printed[]): { before: TruthSpan[]; after: TruthSpan[] } {
  const spans = (changed: boolean): TruthSpan[] =>
    printed.flatMap(({ id, text, marks, sentences }) =>
      marks
        .filter((mark) => mark.site === site.id && mark.changed === changed)
        .map(({ start, end, sentence }) => {
          const around = sentences[sentence];
          return {
            article: id,
            start,
            end,
            words: text.slice(start, end),
            sentence: { start: around?.start ?? start, end: around?.end ?? end },
          };
        }),
    );
  return { before: spans(false), after: spans(true) };
}

/** Articles in order of their ids, which tell nothing of the tree. */
export function tellTruth(grown: GrownStory): RetellingStory {
  const { id: story, nodes, sites } = grown;
  const idOf = (index: number): string => {
    const { draft, lost } = nodes[index] as Node;
    return lost ? `lost-${index}` : slug(draft.outlet);
  };
  const printed = nodes
    .map((node, index): Printed => ({ node, index, id: idOf(index), ...printText(node.draft.paragraphs) }))
    .filter(({ node }) => !node.lost)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const changes = <Kind extends PlantKind | HarmlessKind>(harmless: boolean): TruthChange<Kind>[] =>
    sites
      .filter((site) => site.harmless === harmless)
      .map((site) => ({
        id: `${harmless ? 'h' : 'c'}${site.id}`,
        kind: site.kind as Kind,
        severity: site.severity,
        ...(site.alsoCalled === undefined ? {} : { alsoCalled: site.alsoCalled }),
        ...changeOf(site, printed),
      }))
      .filter(({ before, after }) => before.length > 0 && after.length > 0);
  const edges = nodes.flatMap(({ parents, how, credited }, index): TruthEdge[] =>
    how === undefined
      ? []
      : parents.map((parent, at) => ({
          parent: idOf(parent),
          child: idOf(index),
          how,
          credited: credited && at === 0,
        })),
  );
  const truth: StoryTruth = {
    format: FORMAT,
    story,
    articles: printed.map(({ id, node, sentences }) => ({
      id,
      how: node.how ?? 'root',
      credited: node.credited,
      sentences: sentences.map(({ id: origin, start, end }) => ({ start, end, origin })),
    })),
    edges,
    lost: nodes.flatMap(({ lost, draft }, index) => (lost ? [{ id: idOf(index), outlet: draft.outlet }] : [])),
    changes: changes<PlantKind>(false),
    harmless: changes<HarmlessKind>(true),
    support: tellSupport(grown, printed),
    observers: nodes.filter(({ parents }) => parents.length === 0).length,
  };
  const articles = printed.map(
    ({ id, text, node: { draft } }): TruthArticle => ({
      id,
      title: draft.title,
      text,
      outlet: draft.outlet,
      ...(draft.publishedAt === undefined ? {} : { publishedAt: draft.publishedAt }),
      ...(draft.url === undefined ? {} : { url: draft.url }),
    }),
  );
  return { articles, truth };
}
