/** Who with whom, as a drawing: the actors with most relations, and the verb on each line. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Chronicle } from '../../src/model/index.ts';
import { relationWords } from '../../src/report/outline/index.ts';
import { useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { ArrowHead, wrapLabel } from '../stemma/index.ts';

/** More than these make a knot; the table has them all. */
const MOST_ACTORS = 14;
const MOST_VERBS = 3;
const CHAR = 6.9;

type Relation = Chronicle['relations'][number];

interface Link {
  readonly from: string;
  readonly to: string;
  readonly verbs: readonly string[];
}

/** Relations between the same two actors are one line with their verbs. */
function joinRelations(relations: readonly Relation[]): Link[] {
  const degree = new Map<string, number>();
  for (const { subject, object } of relations) {
    for (const id of [subject, object]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const kept = new Set(
    [...degree]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_ACTORS)
      .map(([id]) => id),
  );
  const links = new Map<string, { from: string; to: string; verbs: string[] }>();
  for (const relation of relations) {
    const { subject, object } = relation;
    if (subject === object || !kept.has(subject) || !kept.has(object)) continue;
    const key = `${subject} ${object}`;
    const link = links.get(key) ?? { from: subject, to: object, verbs: [] };
    const verb = relationWords(relation);
    if (!link.verbs.includes(verb)) link.verbs.push(verb);
    links.set(key, link);
  }
  return [...links.values()];
}

const wordsOf = ({ verbs }: Link): string =>
  verbs.slice(0, MOST_VERBS).join(', ').slice(0, 30) + (verbs.length > MOST_VERBS ? ' …' : '');

interface Placed {
  readonly x: number;
  readonly y: number;
}

function layOut(links: readonly Link[], nameOf: (id: string) => string) {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 34, edgesep: 10, marginx: 6, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map<string, string[]>();
  for (const { from, to } of links) {
    for (const id of [from, to]) {
      if (lines.has(id)) continue;
      const wrapped = wrapLabel(nameOf(id), 20, 2);
      lines.set(id, wrapped);
      graph.setNode(id, {
        width: Math.max(...wrapped.map((line) => line.length)) * CHAR + 14,
        height: wrapped.length * 17 + 8,
      });
    }
  }
  for (const link of links)
    graph.setEdge(link.from, link.to, { width: wordsOf(link).length * 6 + 8, height: 16, labelpos: 'c' });
  layout(graph);
  return { graph, lines };
}

const path = (points: readonly Placed[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

export function RelationGraph({ relations }: { readonly relations: readonly Relation[] }): JSX.Element | null {
  const { actors, story } = useEdition();
  const links = useMemo(() => joinRelations(relations), [relations]);
  const { graph, lines } = useMemo(() => layOut(links, (id) => actors.get(id)?.name ?? id), [links]);
  if (links.length < 2) return null;
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return (
    <div class="drawing relation-graph">
      <svg
        viewBox={`0 0 ${width.toFixed(0)} ${height.toFixed(0)}`}
        width={width.toFixed(0)}
        height={height.toFixed(0)}
        style={{ minWidth: `${(width * 0.72).toFixed(0)}px` }}
        role="group"
        aria-label="Relations between actors; the table below says the same"
      >
        <ArrowHead />
        {links.map((link) => {
          const {
            points,
            x = 0,
            y = 0,
          } = graph.edge(link.from, link.to) as unknown as { points: Placed[]; x?: number; y?: number };
          return (
            <g key={`${link.from} ${link.to}`} class="edge relation">
              <path class="line" d={path(points)} stroke-width="1" marker-end="url(#arrow)" />
              <text x={x} y={y + 4} text-anchor="middle">
                {wordsOf(link)}
              </text>
            </g>
          );
        })}
        {[...lines].map(([id, wrapped]) => {
          const { x, y } = graph.node(id) as Placed;
          return (
            <a key={id} class="node actor-node" href={linkTo(story.id, id)}>
              <text x={x} y={y - (wrapped.length - 1) * 8.5 + 5} text-anchor="middle">
                {wrapped.map((line, index) => (
                  <tspan key={line} x={x} dy={index === 0 ? 0 : 17}>
                    {line}
                  </tspan>
                ))}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}
