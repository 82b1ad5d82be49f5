/** Claims by articles: who tells it, who tells it differently, who is silent. A row opens to its tellings. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../src/model/index.ts';
import { countOf, rangeOf } from '../../src/report/outline/index.ts';
import { More, Section, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { ClaimDetail } from './claim-detail.tsx';
import { TellerCells } from './teller-cells.tsx';
import { tellersOf } from './tellers-of.ts';

/** Rows drawn before somebody asks for more. */
const FIRST_ROWS = 16;
/** Claims of one article only are listed apart: they are most of the claims, and hold nothing against each other. */
const SHARED = 2;
/** Up to this many articles every column has its siglum. */
const LETTERED = 40;

function ClaimRow({ claim, open }: { readonly claim: Claim; readonly open: boolean }): JSX.Element {
  const edition = useEdition();
  const tellers = useMemo(() => tellersOf(edition, claim), [claim]);
  const support = [rangeOf(claim.support.observers, 'observer'), rangeOf(claim.support.sources, 'source')].join(', ');
  return (
    <div class={open ? 'row open' : 'row'} id={claim.id} tabIndex={-1}>
      <a class="gist" href={linkTo(edition.story.id, open ? undefined : claim.id)} aria-expanded={open}>
        {claim.gist.slice(0, 300)}
      </a>
      <TellerCells tellers={tellers} />
      <p class="support">{support}</p>
      {open && <ClaimDetail claim={claim} />}
    </div>
  );
}

export function Apparatus({ focus }: { readonly focus: string | undefined }): JSX.Element | null {
  const { story, articles } = useEdition();
  const [alone, setAlone] = useState(articles.length === 1);
  const focused = story.claims.find(({ id }) => id === focus);
  const isShared = ({ tellings }: Claim): boolean => new Set(tellings.map(({ articleId }) => articleId)).size >= SHARED;
  const shared = useMemo(() => story.claims.filter(isShared), [story]);
  const showAlone = alone || (focused !== undefined && !isShared(focused));
  const shown = showAlone ? story.claims : shared;
  if (story.claims.length === 0) return null;
  return (
    <Section
      id="apparatus"
      title={articles.length > 1 ? 'What they report' : 'What it reports'}
      term="apparatus"
      note={
        <>
          {countOf(story.claims.length, 'claim')}
          {articles.length > 1 && `, ${shared.length} told by more than one `}
          {articles.length > 1 && shared.length < story.claims.length && (
            <label class="choice">
              <input type="checkbox" checked={showAlone} onChange={() => setAlone(!showAlone)} /> with those of one
              article
            </label>
          )}
        </>
      }
    >
      {articles.length > 1 && (
        <p class="key" aria-hidden="true">
          <span class="cell tells" /> tells it <span class="cell differs" /> tells it differently{' '}
          <span class="cell silent" /> is silent
        </p>
      )}
      <div class={articles.length > LETTERED ? 'matrix wide' : 'matrix'}>
        <More
          items={shown}
          first={FIRST_ROWS}
          atLeast={focused === undefined ? 0 : shown.indexOf(focused) + 1}
          what="claims"
          within="block"
        >
          {(claim) => <ClaimRow key={claim.id} claim={claim} open={claim === focused} />}
        </More>
      </div>
    </Section>
  );
}
