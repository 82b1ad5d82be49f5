/** One story: every section, and what a link leads to, opened and brought into view. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ChronicleSection } from '../chronicle/index.ts';
import { openEdition, type StoryData } from '../data/index.ts';
import { EditionContext } from '../parts/index.ts';
import { Reader } from '../reader/index.ts';
import { readerRouteOf } from '../route.ts';
import { StemmaSection } from '../stemma/index.ts';
import { Apparatus } from './apparatus.tsx';
import { Contents } from './contents.tsx';
import { Quotes } from './quotes.tsx';
import { Variants } from './variants.tsx';
import { VerdictLine } from './verdict.tsx';
import { Witnesses } from './witnesses.tsx';

/** False for the first paint, which shows what stands above the fold; the rest follows at once. */
function useSecondPaint(): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDone(true));
    return () => clearTimeout(timer);
  }, []);
  return done;
}

/** Brings what a link names into view and gives it the focus, so that the keyboard goes on from there. */
function useArrival(finding: string | undefined, complete: boolean): void {
  useEffect(() => {
    document.querySelector('.m-target')?.scrollIntoView({ block: 'center' });
    if (finding === undefined || readerRouteOf(finding) !== undefined) return;
    const place = document.getElementById(finding);
    if (place === null) return;
    place.focus({ preventScroll: true });
    const { top, bottom } = place.getBoundingClientRect();
    // What is in view already stays where the reader's eye is.
    if (top < 60 || bottom > innerHeight)
      place.scrollIntoView({ block: bottom - top > innerHeight * 0.8 ? 'start' : 'nearest' });
  }, [finding, complete]);
}

/** Which finding a section has to open; the others need not know of it. */
const SECTIONS: readonly (readonly [
  View: (props: { readonly focus: string | undefined }) => JSX.Element | null,
  own: RegExp,
])[] = [
  [StemmaSection, /~|^n-/u],
  [Witnesses, /^$/u],
  [Apparatus, /^c-/u],
  [Variants, /^v-/u],
  [Quotes, /^q-/u],
  [ChronicleSection, /^p-/u],
];

/** All sections. One is drawn again only when the link leads to it or away from it, so that a press is felt at once. */
const useSections = (finding: string | undefined): JSX.Element[] =>
  SECTIONS.map(([View, own]) => {
    const focus = finding !== undefined && own.test(finding) ? finding : undefined;
    return useMemo(() => <View key={String(own)} focus={focus} />, [focus]);
  });

interface StoryPageProps {
  readonly data: StoryData;
  readonly finding: string | undefined;
}

export function StoryPage({ data, finding }: StoryPageProps): JSX.Element {
  const edition = useMemo(() => openEdition(data), [data]);
  const reading = readerRouteOf(finding);
  const complete = useSecondPaint();
  const sections = useSections(finding);
  useArrival(finding, complete);
  useEffect(() => {
    if (reading !== undefined && reading.span === undefined) scrollTo(0, 0);
    document.title = `${edition.story.title.slice(0, 80)} · Stemma`;
  }, [reading?.articleId, reading?.otherId, edition]);
  return (
    <EditionContext.Provider value={edition}>
      {reading !== undefined ? (
        <Reader route={reading} />
      ) : (
        <main class="edition" id="main" tabIndex={-1}>
          <VerdictLine />
          <Contents />
          {complete && sections}
        </main>
      )}
    </EditionContext.Provider>
  );
}
