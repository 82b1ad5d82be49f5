/** The stemma as a drawing. Every node and every edge is a link to what it rests on, so the keyboard reaches them all. */
import type { JSX } from 'preact';
import type { Stemma } from '../../src/model/index.ts';
import { useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { ArrowHead } from './arrow-head.tsx';
import { joinEdges } from './build-sketch.ts';
import { edgePath } from './edge-path.ts';
import { edgeIdOf, mainBasis, SHORT_WORDS, widthOf } from './edge-style.ts';
import type { Drawing, PlacedEdge } from './lay-out-sketch.ts';
import { NodeMark } from './node-mark.tsx';
import type { Sketch } from './sketch.ts';

/** Up to this many edges each says in a word what it is. */
const WORDED = 14;
const AXIS = 92;
/** A drawing shrinks to this share of its size; then it scrolls. */
const SMALLEST = 0.72;

function EdgeLine({
  placed: { edge, path, middle },
  worded,
  selected,
}: {
  readonly placed: PlacedEdge;
  readonly worded: boolean;
  readonly selected: boolean;
}): JSX.Element | null {
  const { story, abbreviate } = useEdition();
  const [strongest] = edge.edges;
  if (strongest === undefined) return null;
  const basis = mainBasis(edge.edges);
  const rejected = edge.edges.every(({ judgement }) => judgement?.verdict === 'rejected');
  const decided = edge.edges.some(({ direction }) => direction === 'decided');
  const why =
    edge.edges.length === 1
      ? abbreviate(strongest.why)
      : `${edge.edges.length} derivations; ${abbreviate(strongest.why)}`;
  return (
    <a
      href={linkTo(story.id, edgeIdOf(strongest))}
      class={`edge ${basis}${selected ? ' selected' : ''}${rejected ? ' rejected' : ''}`}
    >
      <title>{why}</title>
      <path class="hit" d={path} />
      <path class="line" d={path} stroke-width={widthOf(edge.edges)} marker-end={decided ? 'url(#arrow)' : undefined} />
      {worded && (
        <text x={middle.x} y={middle.y + 4} text-anchor="middle">
          {SHORT_WORDS[basis]}
        </text>
      )}
    </a>
  );
}

/** Edges of the opened node that the picture leaves out, as plain curves. */
function moreEdges(stemma: Stemma, { places }: Sketch, drawing: Drawing, focus: string | undefined): PlacedEdge[] {
  const id = focus?.startsWith('n-') === true ? focus.slice(2) : undefined;
  if (id === undefined) return [];
  const placed = new Map(drawing.nodes.map((node) => [node.node.id, node]));
  const drawn = new Set(drawing.edges.map(({ edge }) => `${edge.from} ${edge.to}`));
  const own = stemma.edges.filter(({ from, to }) => from === id || to === id);
  return joinEdges(own, (node) => places.get(node)).flatMap((edge) => {
    const from = placed.get(edge.from);
    const to = placed.get(edge.to);
    if (from === undefined || to === undefined || drawn.has(`${edge.from} ${edge.to}`)) return [];
    return [{ edge, ...edgePath(from, to, []) }];
  });
}

interface StemmaDrawingProps {
  readonly sketch: Sketch;
  readonly drawing: Drawing;
  /** The edge or node that is open. */
  readonly focus: string | undefined;
  readonly onToggle: (familyId: string) => void;
}

export function StemmaDrawing({ sketch, drawing, focus, onToggle }: StemmaDrawingProps): JSX.Element {
  const { story } = useEdition();
  const edges = [...drawing.edges, ...moreEdges(story.stemma, sketch, drawing, focus)];
  const left = drawing.bands.length > 0 ? AXIS : 0;
  const width = drawing.width + left;
  const worded = drawing.edges.length <= WORDED;
  const isSelected = ({ edge }: PlacedEdge): boolean => edge.edges.some((item) => edgeIdOf(item) === focus);
  return (
    <div class="drawing" tabIndex={-1}>
      <svg
        viewBox={`0 0 ${width.toFixed(0)} ${drawing.height.toFixed(0)}`}
        width={width.toFixed(0)}
        height={drawing.height.toFixed(0)}
        style={{ minWidth: `${(width * SMALLEST).toFixed(0)}px` }}
        role="group"
        aria-label="Family tree of the articles"
      >
        <ArrowHead />
        {drawing.bands.map(({ label, top }, index) => (
          <g key={label} class="band">
            {index > 0 && <line x1="0" x2={width} y1={top} y2={top} />}
            <text x="0" y={top + 16}>
              {label}
            </text>
          </g>
        ))}
        <g transform={`translate(${left} 0)`}>
          {edges.map((placed) => (
            <EdgeLine
              key={`${placed.edge.from} ${placed.edge.to}`}
              placed={placed}
              worded={worded}
              selected={isSelected(placed)}
            />
          ))}
          {drawing.nodes.map((placed) => (
            <NodeMark key={placed.node.id} placed={placed} focus={focus} onToggle={onToggle} />
          ))}
        </g>
      </svg>
    </div>
  );
}
