/**
 * One node of the drawing. Latin letters in a full circle are articles; Greek letters in an open one are texts that
 * nobody has, dashed where they are inferred; words without a circle are people and papers that were quoted.
 */
import type { JSX } from 'preact';
import type { StemmaNode } from '../../src/model/index.ts';
import { NODE_WORDS } from '../../src/report/outline/index.ts';
import { useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { CIRCLE } from './edge-path.ts';
import { CELL, type PlacedNode, TEXT_LINE } from './lay-out-sketch.ts';
import { wrapLabel } from './wrap-label.ts';

/** The route of what is known about a node. */
export const nodeFinding = (id: string): string => `n-${id}`;

interface MarkProps {
  readonly placed: PlacedNode;
  readonly focus: string | undefined;
  readonly onToggle: (familyId: string) => void;
}

/** Lines of text around one middle. */
function Lines({
  lines,
  x,
  y,
  step = 14,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step?: number;
}): JSX.Element {
  return (
    <text x={x} y={y} text-anchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : step}>
          {line}{' '}
        </tspan>
      ))}
    </text>
  );
}

function Family({ placed: { node, x, y, width, height }, onToggle }: MarkProps): JSX.Element {
  const { byId, story } = useEdition();
  const toggle = (): void => onToggle(node.id);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  const alone = node.id === 'family-alone';
  const words = `${node.members.length} articles${alone ? ' that share nothing' : ''}`;
  const button = {
    role: 'button',
    tabIndex: 0,
    onClick: toggle,
    onKeyDown: onKey,
    'aria-expanded': node.open,
  } as const;
  if (!node.open) {
    const sigla = node.members.map(({ id }) => byId.get(id)?.siglum ?? '·');
    return (
      <g class="node family" {...button}>
        <title>Show them one by one</title>
        <circle cx={x + 6} cy={y - 14} r={CIRCLE.radius} />
        <circle cx={x + 3} cy={y - 17} r={CIRCLE.radius} />
        <circle cx={x} cy={y - CIRCLE.above} r={CIRCLE.radius} />
        <text class="siglum-in" x={x} y={y - 15} text-anchor="middle">
          {node.members.length}
        </text>
        <Lines lines={[`${sigla[0] ?? ''} … ${sigla.at(-1) ?? ''}`, ...wrapLabel(words, 22, 2)]} x={x} y={y + 16} />
      </g>
    );
  }
  const [left, top] = [x - width / 2, y - height / 2];
  const columns = Math.min(CELL.perRow, node.members.length);
  return (
    <g class="node family open">
      <rect x={left} y={top} width={width} height={height} rx="2" />
      <g {...button}>
        <title>Draw them as one</title>
        <text class="fold" x={left + CELL.padding} y={top + 17}>
          {words} ×
        </text>
      </g>
      {node.members.map((member, index) => (
        <a key={member.id} href={linkTo(story.id, nodeFinding(member.id))}>
          <text
            x={left + CELL.padding + (index % columns) * CELL.width}
            y={top + 40 + Math.floor(index / columns) * CELL.height}
          >
            <tspan class="siglum-in">{byId.get(member.id)?.siglum ?? '·'}</tspan>
            <tspan dx="5">{wrapLabel(byId.get(member.id)?.label ?? member.label, 17, 1).join('')}</tspan>
          </text>
        </a>
      ))}
    </g>
  );
}

export function NodeMark(props: MarkProps): JSX.Element | null {
  const { byId, story, greek } = useEdition();
  const { placed, focus } = props;
  const { node, x, y, height } = placed;
  if (node.kind === 'family') return <Family {...props} />;
  const [member] = node.members;
  if (member === undefined) return null;
  const named = byId.get(member.id);
  const label = named?.label ?? member.label;
  const selected = focus === nodeFinding(member.id) ? ' selected' : '';
  const what = kindWords(member);
  const link = {
    href: linkTo(story.id, nodeFinding(member.id)),
    class: `node k-${member.kind}${named === undefined && node.kind === 'text' ? ' absent' : ''}${selected}`,
  };
  if (node.kind === 'voice') {
    const lines = wrapLabel(label, 18, 3);
    return (
      <a {...link}>
        <Lines lines={lines} x={x} y={y - height / 2 + 14} step={16} />
        <text class="what" x={x} y={y + height / 2 - 2} text-anchor="middle">
          {what}
        </text>
      </a>
    );
  }
  return (
    <a {...link}>
      <title>{label}</title>
      <circle cx={x} cy={y - CIRCLE.above} r={CIRCLE.radius} />
      <text class="siglum-in" x={x} y={y - 14.5} text-anchor="middle">
        {named?.siglum ?? greek.get(member.id)}
      </text>
      <Lines lines={member.kind === 'lost' ? ['a lost source'] : wrapLabel(label, TEXT_LINE, 2)} x={x} y={y + 14} />
    </a>
  );
}

/** "unnamed source"; nothing for articles. */
const kindWords = ({ kind }: StemmaNode): string => NODE_WORDS[kind];
