/** What was said: by whom, in which wordings, by whom printed. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Quote } from '../../src/model/index.ts';
import { countOf, groupWordings, type WordingPart } from '../../src/report/outline/index.ts';
import { Collated } from '../collation/index.ts';
import { Cite, Clipped, More, Section, Sigla, Siglum, useEdition } from '../parts/index.ts';

const FIRST = 12;
interface QuoteEntryProps {
  readonly quote: Quote;
  readonly focused: boolean;
  /** Whether the speaker was named just above. */
  readonly named: boolean;
}

/** Wordings laid over each other at most. */
const MAX_COLLATED = 9;

function Part({ part: { text, kind } }: { readonly part: WordingPart }): JSX.Element {
  if (kind === 'same') return <Clipped text={text} />;
  if (kind === 'missing') return <span class="faint"> ˰ </span>;
  if (kind === 'cut') return <span class="faint"> … </span>;
  return <em class="differing">{text}</em>;
}

function QuoteEntry({ quote, focused, named }: QuoteEntryProps): JSX.Element {
  const { actors } = useEdition();
  const wordings = useMemo(() => groupWordings(quote), [quote]);
  const speaker = quote.speaker === undefined ? undefined : actors.get(quote.speaker)?.name;
  const [first] = quote.readings;
  const many = wordings.length > 1 && quote.collation.length > 0;
  return (
    <li id={quote.id} class={focused ? 'quote open' : 'quote'} tabIndex={-1}>
      {!named && (
        <p class="speaker">
          {speaker ?? 'speaker not known'}
          {wordings.length > 1 && <span class="faint"> {countOf(wordings.length, 'wording')}</span>}
        </p>
      )}
      {many && wordings.length <= MAX_COLLATED ? (
        <Collated collation={quote.collation} articleIds={quote.readings.map(({ articleId }) => articleId)} />
      ) : (
        wordings.length === 1 &&
        first !== undefined && (
          <p class="said">
            <Clipped text={first.evidence.excerpt} /> <Sigla ids={quote.readings.map(({ articleId }) => articleId)} />
          </p>
        )
      )}
      {wordings.length > 1 && (
        <details open={focused || wordings.length > MAX_COLLATED}>
          <summary>each wording in full</summary>
          <ul class="wordings">
            {wordings.map(({ articleIds, parts }, index) => (
              <li key={articleIds.join()}>
                <Sigla ids={articleIds} />
                <span>
                  {parts.map((part, place) => (
                    <Part key={place} part={part} />
                  ))}
                </span>
                <span class="visually-hidden">wording {index + 1}</span>
              </li>
            ))}
          </ul>
          <p class="tools">
            {quote.readings.length <= 8 && (
              <span class="faint">
                in the articles:{' '}
                {quote.readings.map(({ articleId, evidence }) => (
                  <Siglum key={`${articleId}-${evidence.span.start}`} articleId={articleId} span={evidence.span} />
                ))}
              </span>
            )}
            <Cite
              id={quote.id}
              head={`Words of ${speaker ?? 'an unknown speaker'}`}
              evidence={quote.readings.map(({ evidence }) => evidence)}
            />
          </p>
        </details>
      )}
    </li>
  );
}

export function Quotes({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story } = useEdition();
  const ordered = useMemo(() => {
    const differing = story.quotes.filter(({ differs }) => differs);
    const rest = story.quotes.filter(({ differs }) => !differs);
    const places = new Map<string | undefined, number>();
    for (const { speaker } of rest) if (!places.has(speaker)) places.set(speaker, places.size);
    const placeOf = ({ speaker }: Quote): number => (speaker === undefined ? rest.length : (places.get(speaker) ?? 0));
    differing.sort((a, b) => b.readings.length - a.readings.length);
    return [...differing, ...rest.sort((a, b) => placeOf(a) - placeOf(b))];
  }, [story]);
  if (ordered.length === 0) return null;
  const focused = ordered.find(({ id }) => id === focus);
  const differing = ordered.filter(({ differs }) => differs).length;
  return (
    <Section
      id="quotes"
      title="What was said"
      term="quotes"
      note={`${countOf(ordered.length, 'quote')}${differing > 0 ? `, ${differing} in several wordings` : ''}`}
    >
      <ul class="quotes">
        <More
          items={ordered}
          first={FIRST}
          atLeast={focused === undefined ? 0 : ordered.indexOf(focused) + 1}
          what="quotes"
        >
          {(quote, index) => {
            const before = ordered[index - 1];
            const named = before !== undefined && before.speaker === quote.speaker && !before.differs;
            return <QuoteEntry key={quote.id} quote={quote} focused={quote === focused} named={named} />;
          }}
        </More>
      </ul>
    </Section>
  );
}
