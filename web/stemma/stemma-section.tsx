/** Who took it from whom: the drawing, what is open of it, and the same as a list. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Basis, Stemma } from '../../src/model/index.ts';
import { More, Section, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { buildSketch } from './build-sketch.ts';
import { dateBands } from './date-bands.ts';
import { EdgeEvidence } from './edge-evidence.tsx';
import { edgeIdOf, mainBasis, SHORT_WORDS, verbsOf } from './edge-style.ts';
import { layOutSketch } from './lay-out-sketch.ts';
import { NodeEvidence } from './node-evidence.tsx';
import { StemmaDrawing } from './stemma-drawing.tsx';

const FIRST_EDGES = 30;

/** What a link opens: an edge, or a node. */
function Opened({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story, nodes } = useEdition();
  const edge = story.stemma.edges.find((item) => edgeIdOf(item) === focus);
  const node = focus?.startsWith('n-') === true ? nodes.get(focus.slice(2)) : undefined;
  if (edge !== undefined) return <EdgeEvidence edge={edge} />;
  return node === undefined ? null : <NodeEvidence node={node} />;
}

function Legend({ bases }: { readonly bases: readonly Basis[] }): JSX.Element {
  return (
    <p class="key" aria-hidden="true">
      {bases.map((basis) => (
        <span key={basis}>
          <svg width="34" height="10" class={`edge ${basis}`} aria-hidden="true">
            <path class="line" d="M1 5H33" stroke-width="1.8" />
          </svg>{' '}
          {SHORT_WORDS[basis]}
        </span>
      ))}
      <span>thicker: more speaks for it</span>
    </p>
  );
}

function EdgeTable({ stemma }: { readonly stemma: Stemma }): JSX.Element {
  const { story, nodes, byId, abbreviate } = useEdition();
  const nameOf = (id: string): string => byId.get(id)?.siglum ?? nodes.get(id)?.label ?? id;
  return (
    <details class="as-list">
      <summary>the same as a list</summary>
      <ul>
        <More items={stemma.edges} first={FIRST_EDGES} what="edges">
          {(edge) => (
            <li key={edgeIdOf(edge)}>
              <a href={linkTo(story.id, edgeIdOf(edge))}>
                {nameOf(edge.to)} {verbsOf(edge)} {nameOf(edge.from)}
              </a>{' '}
              <span class="faint">
                {edge.certainty}, {edge.strength.toFixed(2)}. {abbreviate(edge.why)}
              </span>
            </li>
          )}
        </More>
      </ul>
    </details>
  );
}

export function StemmaSection({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const edition = useEdition();
  const { story, articles } = edition;
  const [openFamilies, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [allVoices, setAllVoices] = useState(false);
  const bands = useMemo(() => dateBands(edition), [edition]);
  const sketch = useMemo(() => buildSketch(edition, { openFamilies, allVoices }), [edition, openFamilies, allVoices]);
  const drawing = useMemo(() => layOutSketch(sketch, bands), [sketch, bands]);
  if (articles.length < 2) return null;
  const bases = [...new Set(sketch.edges.map(({ edges }) => mainBasis(edges)))];
  const toggle = (id: string): void => {
    const next = new Set(openFamilies);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const canShowVoices = sketch.hiddenVoices > 0 || allVoices;
  return (
    <Section
      id="stemma"
      title="Who took it from whom"
      term="stemma"
      note={
        canShowVoices && (
          <label class="choice">
            <input type="checkbox" checked={allVoices} onChange={() => setAllVoices(!allVoices)} /> with every source
            quoted
          </label>
        )
      }
    >
      {story.stemma.edges.length === 0 ? (
        <p class="nothing">No article was found to owe anything to another, or to a source they share.</p>
      ) : (
        <>
          <StemmaDrawing sketch={sketch} drawing={drawing} focus={focus} onToggle={toggle} />
          <Legend bases={bases} />
          <Opened focus={focus} />
          <EdgeTable stemma={story.stemma} />
        </>
      )}
    </Section>
  );
}
