/** Where the articles disagree: ranked, by kind and by article, each reading with the words around it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Variant } from '../../src/model/index.ts';
import { countOf, VARIANT_WORDS } from '../../src/report/outline/index.ts';
import { markOwnWords } from '../collation/index.ts';
import { Cite, Judged, Marked, More, Passage, Section, Sigla, useDesk, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';

const FIRST = 14;
/** Pieces of evidence shown for one reading; its sigla name them all. */
const SHOWN_EVIDENCE = 3;

/** Readings longer than this stand one below the other, with the words marked that the first does not have. */
const ONE_LINE = 44;
const LONGEST = 300;

function Readings({ readings }: Pick<Variant, 'readings'>): JSX.Element {
  const [first] = readings;
  const apart = readings.some(({ excerpt }) => excerpt.length > ONE_LINE);
  const marked = useMemo(() => {
    const stretchOf = (excerpt: string) => ({ text: excerpt, start: 0, end: excerpt.length });
    return readings.map((reading, index) => {
      const text = reading.excerpt.length > LONGEST ? `${reading.excerpt.slice(0, LONGEST)}…` : reading.excerpt;
      const other = index === 0 ? readings[1] : first;
      const marks = apart && other !== undefined ? markOwnWords(stretchOf(text), stretchOf(other.excerpt)) : [];
      return { reading, text, marks };
    });
  }, [readings]);
  return (
    <p class={apart ? 'readings apart' : 'readings'}>
      {marked.map(({ reading, text, marks }, index) => (
        <span key={reading.excerpt} class="reading">
          {index > 0 && <span class="bracket"> : </span>}
          <Marked text={text} marks={marks} /> <Sigla ids={reading.articleIds} />
        </span>
      ))}
    </p>
  );
}

function VariantEntry({ variant, open }: { readonly variant: Variant; readonly open: boolean }): JSX.Element {
  const { story, abbreviate } = useEdition();
  const desk = useDesk();
  const { id, kind, severity, about, readings, explanation, claimId } = variant;
  return (
    <li
      id={id}
      class={`variant ${severity}${open ? ' open' : ''}${variant.judgement?.verdict === 'rejected' ? ' rejected' : ''}`}
      tabIndex={-1}
    >
      <a class="about" href={linkTo(story.id, open ? undefined : id)} aria-expanded={open}>
        {about} <span class="kind">{VARIANT_WORDS[kind]}</span>
      </a>
      <Readings readings={readings} />
      {!open && <Judged judgement={variant.judgement} />}
      {open && (
        <div class="detail">
          <p class="why">{abbreviate(explanation)}</p>
          <Judged judgement={variant.judgement} />
          <div class="beside">
            {readings.map(({ excerpt, evidence }) => (
              <div key={excerpt}>
                {evidence.slice(0, SHOWN_EVIDENCE).map((item) => (
                  <Passage key={`${item.articleId}-${item.span.start}`} evidence={item} />
                ))}
              </div>
            ))}
          </div>
          <p class="tools">
            {claimId !== undefined && <a href={linkTo(story.id, claimId)}>the claim and all its tellings</a>}
            <Cite
              id={id}
              head={`${about} (${VARIANT_WORDS[kind]})`}
              evidence={readings.flatMap(({ evidence }) => evidence)}
            />
          </p>
          {desk({ kind: 'variant', variant })}
        </div>
      )}
    </li>
  );
}

/** A choice among values, "all" first. */
function Filter(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  return (
    <label class="choice">
      {props.label}{' '}
      <select value={props.value} onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}>
        <option value="">all</option>
        {props.choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Variants({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story, articles } = useEdition();
  const [kind, setKind] = useState('');
  const [articleId, setArticle] = useState('');
  const focused = story.variants.find(({ id }) => id === focus);
  if (articles.length < 2) return null;
  const counts = new Map<string, number>();
  for (const variant of story.variants) counts.set(variant.kind, (counts.get(variant.kind) ?? 0) + 1);
  const fits = ({ kind: own, readings }: Variant): boolean =>
    (kind === '' || own === kind) &&
    (articleId === '' || readings.some(({ articleIds }) => articleIds.includes(articleId)));
  const shown = story.variants.filter((variant) => variant === focused || fits(variant));
  const major = story.variants.filter(({ severity }) => severity === 'major').length;
  const concerned = new Set(story.variants.flatMap(({ readings }) => readings.flatMap(({ articleIds }) => articleIds)));
  return (
    <Section
      id="variants"
      title="Where they disagree"
      term="variants"
      note={
        story.variants.length === 0
          ? undefined
          : `${major} that matter, ${countOf(story.variants.length - major, 'small one')}`
      }
    >
      {story.variants.length === 0 ? (
        <p class="nothing">No disagreement was found.</p>
      ) : (
        <>
          {story.variants.length > 3 && (
            <p class="tools">
              <Filter
                label="kind"
                value={kind}
                onChoose={setKind}
                choices={[...counts].map(([value, count]) => [
                  value,
                  `${VARIANT_WORDS[value as Variant['kind']]} (${count})`,
                ])}
              />
              <Filter
                label="article"
                value={articleId}
                onChoose={setArticle}
                choices={articles
                  .filter(({ article }) => concerned.has(article.id))
                  .map(({ article, siglum, label }) => [article.id, `${siglum} ${label}`])}
              />
              {shown.length < story.variants.length && <span class="faint">{shown.length} shown</span>}
            </p>
          )}
          <ul class="variants">
            <More
              items={shown}
              first={FIRST}
              atLeast={focused === undefined ? 0 : shown.indexOf(focused) + 1}
              what="disagreements"
            >
              {(variant) => <VariantEntry key={variant.id} variant={variant} open={variant === focused} />}
            </More>
          </ul>
        </>
      )}
    </Section>
  );
}
