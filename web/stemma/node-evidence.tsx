/** What is known of one node: what it took from whom, and who took from it. */
import type { JSX } from 'preact';
import type { StemmaEdge, StemmaNode } from '../../src/model/index.ts';
import { NODE_WORDS } from '../../src/report/outline/index.ts';
import { More, Passage, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { edgeIdOf, SHORT_WORDS } from './edge-style.ts';

const FIRST = 8;

function EdgeList({
  title,
  edges,
  end,
}: {
  readonly title: string;
  readonly edges: readonly StemmaEdge[];
  readonly end: 'from' | 'to';
}): JSX.Element | null {
  const { nodes, byId, greek, story } = useEdition();
  if (edges.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        <More items={edges} first={FIRST} what="more">
          {(edge) => {
            const id = edge[end];
            const siglum = byId.get(id)?.siglum ?? greek.get(id);
            return (
              <li key={edgeIdOf(edge)}>
                <a href={linkTo(story.id, edgeIdOf(edge))}>
                  {siglum !== undefined && <b class="siglum-name">{siglum}</b>}{' '}
                  {byId.get(id)?.label ?? nodes.get(id)?.label}
                </a>{' '}
                <span class="faint">
                  {edge.direction === 'undecided'
                    ? 'shared text, direction undecided'
                    : edge.basis.map((item) => SHORT_WORDS[item]).join(', ')}
                  , {edge.strength.toFixed(2)}
                </span>
              </li>
            );
          }}
        </More>
      </ul>
    </div>
  );
}

export function NodeEvidence({ node }: { readonly node: StemmaNode }): JSX.Element {
  const { byId, greek, story, origins } = useEdition();
  const named = byId.get(node.id);
  const strong = (a: StemmaEdge, b: StemmaEdge): number => b.strength - a.strength;
  const into = story.stemma.edges.filter(({ to }) => to === node.id).sort(strong);
  const out = story.stemma.edges.filter(({ from }) => from === node.id).sort(strong);
  const siglum = named?.siglum ?? greek.get(node.id);
  const evidence = named === undefined ? (origins.get(node.id)?.evidence ?? []) : [];
  return (
    <article class="evidence" id={`n-${node.id}`} tabIndex={-1}>
      <h3>
        {siglum !== undefined && <b class="siglum-name">{siglum}</b>} {named?.label ?? node.label}{' '}
        <i>{NODE_WORDS[node.kind]}</i>
      </h3>
      {named !== undefined && (
        <p>
          <a href={linkTo(story.id, node.id)}>Read the article</a>: {named.article.title.slice(0, 200)}
        </p>
      )}
      <div class="two">
        <EdgeList title="rests on" edges={into} end="from" />
        <EdgeList title="is behind" edges={out} end="to" />
      </div>
      {evidence.slice(0, 3).map((item) => (
        <Passage key={`${item.articleId}-${item.span.start}`} evidence={item} />
      ))}
    </article>
  );
}
