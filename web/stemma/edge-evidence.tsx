/** What an edge rests on: the passages side by side, with the words they share marked. */
import type { JSX } from 'preact';
import type { Evidence, StemmaEdge, StemmaNode } from '../../src/model/index.ts';
import { markSharedWords } from '../collation/index.ts';
import { articleOf, type Edition } from '../data/index.ts';
import { Cite, Judged, type Mark, Passage, useDesk, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { edgeIdOf, verbsOf } from './edge-style.ts';
import { nodeFinding } from './node-mark.tsx';

interface Pair {
  readonly left: Evidence;
  readonly right?: Evidence;
  readonly leftMarks?: Mark[];
  readonly rightMarks?: Mark[];
}

/** Passages belong together when they share this much of the shorter one. */
const ALIKE = 0.3;

/** Neighbours of the list that stand in two articles and share words belong side by side; the earlier text on the left. */
function pairEvidence(edition: Edition, { from, evidence }: StemmaEdge): Pair[] {
  const stretchOf = (item: Evidence) => ({ text: articleOf(edition, item).article.text, ...item.span });
  const pairs: Pair[] = [];
  for (let index = 0; index < evidence.length; index += 1) {
    const [a, b] = [evidence[index], evidence[index + 1]];
    if (a === undefined) break;
    const marks =
      b === undefined || a.articleId === b.articleId ? undefined : markSharedWords(stretchOf(a), stretchOf(b));
    if (b === undefined || marks === undefined || marks.share < ALIKE) {
      pairs.push({ left: a });
      continue;
    }
    const turned = b.articleId === from;
    pairs.push(
      turned
        ? { left: b, right: a, leftMarks: marks.b, rightMarks: marks.a }
        : { left: a, right: b, leftMarks: marks.a, rightMarks: marks.b },
    );
    index += 1;
  }
  return pairs;
}

function NodeName({ node }: { readonly node: StemmaNode | undefined }): JSX.Element | null {
  const { byId, greek, story } = useEdition();
  if (node === undefined) return null;
  const named = byId.get(node.id);
  const siglum = named?.siglum ?? greek.get(node.id);
  return (
    <a href={linkTo(story.id, nodeFinding(node.id))}>
      {siglum !== undefined && <b class="siglum-name">{siglum}</b>} {named?.label ?? node.label}
    </a>
  );
}

export function EdgeEvidence({ edge }: { readonly edge: StemmaEdge }): JSX.Element {
  const edition = useEdition();
  const desk = useDesk();
  const { nodes, byId, story, abbreviate } = edition;
  const both = byId.has(edge.from) && byId.has(edge.to);
  const undecided = edge.direction === 'undecided';
  return (
    <article class="evidence" id={edgeIdOf(edge)} tabIndex={-1}>
      <h3>
        <NodeName node={nodes.get(edge.to)} /> <i>{verbsOf(edge)}</i> <NodeName node={nodes.get(edge.from)} />
      </h3>
      <p class="why">
        {abbreviate(edge.why)}{' '}
        <span class="faint">
          {edge.certainty}
          {undecided && ', who took it from whom is undecided'}, strength {edge.strength.toFixed(2)}
        </span>
      </p>
      {pairEvidence(edition, edge).map(({ left, right, leftMarks, rightMarks }) => (
        <div
          class={right === undefined ? 'pair single' : 'pair'}
          key={`${left.articleId}-${left.span.start}-${right?.span.start ?? ''}`}
        >
          <Passage evidence={left} {...(leftMarks === undefined ? {} : { marks: leftMarks })} />
          {right !== undefined && (
            <Passage evidence={right} {...(rightMarks === undefined ? {} : { marks: rightMarks })} />
          )}
        </div>
      ))}
      <Judged judgement={edge.judgement} />
      <p class="tools">
        {both && <a href={linkTo(story.id, `${edge.from}+${edge.to}`)}>both articles side by side</a>}
        <Cite id={edgeIdOf(edge)} head={edge.why} evidence={edge.evidence} />
      </p>
      {desk({ kind: 'edge', edge })}
    </article>
  );
}
