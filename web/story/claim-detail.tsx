/** The tellings of one claim, held against each other, with what it rests on and why. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../src/model/index.ts';
import { rangeOf } from '../../src/report/outline/index.ts';
import { Collated, collate, markSharedWords } from '../collation/index.ts';
import { articleOf } from '../data/index.ts';
import { Cite, type Mark, More, Passage, Sigla, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';

/** Tellings laid over each other at most: more than these nobody can read in one place. */
const MAX_COLLATED = 8;
const FIRST_TELLINGS = 10;

type Telling = Claim['tellings'][number];

/** The first telling of each article, its first words only: what a word-by-word comparison holds against each other. */
function distinctTellings(tellings: readonly Telling[]): Telling[] {
  const seen = new Set<string>();
  return tellings.filter(({ articleId }) => (seen.has(articleId) ? false : seen.add(articleId))).slice(0, MAX_COLLATED);
}

function Tellings({ claim }: { readonly claim: Claim }): JSX.Element {
  const edition = useEdition();
  const variants = edition.variantsOfClaim.get(claim.id) ?? [];
  const disputed = variants.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence));
  const [base] = claim.tellings[0]?.evidence ?? [];
  const marksOf = (item: Telling['evidence'][number], first: boolean): Mark[] => {
    const own = disputed
      .filter(({ articleId }) => articleId === item.articleId)
      .map(({ span }) => ({ ...span, kind: 'variant' }));
    if (first || base === undefined) return own;
    const { b } = markSharedWords(
      { text: articleOf(edition, base).article.text, ...base.span },
      { text: articleOf(edition, item).article.text, ...item.span },
    );
    return [...own, ...b];
  };
  return (
    <div class="tellings">
      <More items={claim.tellings} first={FIRST_TELLINGS} what="tellings" within="block">
        {({ articleId, evidence, statementIds }, index) => (
          <div key={`${articleId}-${index}`} class="telling">
            {evidence.map((item) => (
              <Passage key={item.span.start} evidence={item} bare={true} marks={marksOf(item, index === 0)} />
            ))}
            {statementIds.length > 0 && <OnWhoseWord ids={statementIds} />}
          </div>
        )}
      </More>
    </div>
  );
}

/** "on the word of Marion Teel" */
function OnWhoseWord({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const { statements, origins } = useEdition();
  const names = ids.flatMap((id) => {
    const statement = statements.get(id);
    const last = statement?.chain.at(-1);
    return (last === undefined ? undefined : origins.get(last)?.name) ?? statement?.source?.evidence.excerpt ?? [];
  });
  if (names.length === 0) return null;
  return <p class="word-of">on the word of {[...new Set(names)].join(', ').slice(0, 200)}</p>;
}

export function ClaimDetail({ claim }: { readonly claim: Claim }): JSX.Element {
  const edition = useEdition();
  const [byWord, setByWord] = useState(false);
  const variants = edition.variantsOfClaim.get(claim.id) ?? [];
  const { sources, observers, why, originIds } = claim.support;
  const compared = useMemo(() => distinctTellings(claim.tellings), [claim]);
  const collation = useMemo(
    () => (byWord ? collate(compared.map(({ evidence }) => evidence[0]?.excerpt ?? '')) : []),
    [byWord, compared],
  );
  return (
    <div class="detail">
      {compared.length > 1 && (
        <p class="tools">
          <label class="choice">
            <input type="checkbox" checked={byWord} onChange={() => setByWord(!byWord)} /> word by word
          </label>
          <span class="faint">
            {byWord
              ? 'where they part, the readings stand one above the other'
              : 'marked: words shared with the first telling'}
          </span>
        </p>
      )}
      {byWord ? (
        <Collated collation={collation} articleIds={compared.map(({ articleId }) => articleId)} />
      ) : (
        <Tellings claim={claim} />
      )}
      {variants.length > 0 && (
        <ul class="disputes">
          {variants.map(({ id, about, readings }) => (
            <li key={id}>
              <a href={linkTo(edition.story.id, id)}>{about}</a>:{' '}
              {readings.map(({ excerpt, articleIds }, index) => (
                <span key={excerpt}>
                  {index > 0 && ' : '}
                  <q>{excerpt.slice(0, 120)}</q> <Sigla ids={articleIds} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <div class="grounds">
        <p>
          {rangeOf(observers, 'observer')}, {rangeOf(sources, 'source')}
          {originIds.length > 0 && ': '}
          {originIds.map((id) => edition.origins.get(id)?.name ?? id).join(', ')}
        </p>
        {why.length > 0 && (
          <ul>
            {why.map((reason) => (
              <li key={reason}>{edition.abbreviate(reason)}</li>
            ))}
          </ul>
        )}
        <Cite
          id={claim.id}
          head={`Claim: ${claim.gist}`}
          evidence={claim.tellings.flatMap(({ evidence }) => evidence)}
        />
      </div>
    </div>
  );
}
