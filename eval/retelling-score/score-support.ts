/** The support of claims of all stories together: how often both ends of the range are the truth, and how often it holds the truth. */
import type { Figure, Scores } from '../command/index.ts';
import type { RetellingStory, TruthSupport } from '../retelling/index.ts';
import type { FoundClaim, FoundRange, FoundStory } from './found.ts';

type Measure = 'sources' | 'observers';

/** A true claim, what the tool says of it, and what counting outlets says. */
interface Judged {
  readonly story: string;
  readonly truth: TruthSupport;
  readonly claim?: FoundClaim;
  readonly outlets: number;
}

/** The claim with most of the tellings; of several the one with fewest others. */
function findClaim(truth: TruthSupport, claims: readonly FoundClaim[]): FoundClaim | undefined {
  const scored = claims
    .map((claim) => {
      const hit = new Set(
        truth.tellings
          .filter(({ article, start, end }) =>
            claim.tellings.some((place) => place.article === article && place.start < end && start < place.end),
          )
          .map(({ article }) => article),
      );
      return { claim, hit: hit.size, all: claim.tellings.length };
    })
    .sort((a, b) => b.hit - a.hit || a.all - b.all);
  const tellers = new Set(truth.tellings.map(({ article }) => article)).size;
  const [best] = scored;
  return best === undefined || best.hit < Math.min(2, tellers) ? undefined : best.claim;
}

const isExact = (range: FoundRange | undefined, value: number): boolean =>
  range?.atLeast === value && range.atMost === value;
const holds = (range: FoundRange | undefined, value: number): boolean =>
  range !== undefined && range.atLeast <= value && value <= range.atMost;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const show = (range: FoundRange | undefined): string =>
  range === undefined
    ? 'none'
    : range.atLeast === range.atMost
      ? String(range.atLeast)
      : `${range.atLeast} to ${range.atMost}`;

const judge = (answers: readonly { story: RetellingStory; found: FoundStory }[]): Judged[] =>
  answers.flatMap(({ story, found }) =>
    story.truth.support.map((truth) => {
      const claim = findClaim(truth, found.claims);
      const outlets = new Set(truth.tellings.map(({ article }) => article)).size;
      return { story: story.truth.story, truth, outlets, ...(claim === undefined ? {} : { claim }) };
    }),
  );

function figuresOf(judged: readonly Judged[], name: string): Figure[] {
  const figure = (
    measure: Measure,
    what: string,
    is: (range: FoundRange | undefined, value: number) => boolean,
  ): Figure => ({
    name: `${name}, ${measure}, ${what}`,
    value: share(judged.filter(({ claim, truth }) => is(claim?.[measure], truth[measure])).length, judged.length),
    n: judged.length,
  });
  const both = judged.filter(
    ({ claim, truth }) => isExact(claim?.sources, truth.sources) && isExact(claim?.observers, truth.observers),
  );
  return [
    { name: `${name}, both exactly right`, value: share(both.length, judged.length), n: judged.length },
    figure('sources', 'exactly right', isExact),
    figure('sources', 'in the range', holds),
    figure('observers', 'exactly right', isExact),
    figure('observers', 'in the range', holds),
  ];
}

/** What is trivial: as many sources and observers as outlets tell it. */
function trivialFigures(judged: readonly Judged[], name: string): Figure[] {
  const right = (measure: Measure): number =>
    share(judged.filter(({ outlets, truth }) => outlets === truth[measure]).length, judged.length);
  const both = judged.filter(({ outlets, truth }) => outlets === truth.sources && outlets === truth.observers).length;
  return [
    { name: `${name}, both exactly right`, value: share(both, judged.length), n: judged.length },
    { name: `${name}, sources, exactly right`, value: right('sources'), n: judged.length },
    { name: `${name}, observers, exactly right`, value: right('observers'), n: judged.length },
  ];
}

const GROUPS: readonly (readonly [name: string, is: (judged: Judged) => boolean])[] = [
  ['all claims', () => true],
  ['planted, one observer', ({ truth }) => truth.kind === 'planted' && truth.observers === 1],
  ['planted, several observers', ({ truth }) => truth.kind === 'planted' && truth.observers > 1],
  ['repeated', ({ truth }) => truth.kind === 'repeated'],
];

/** Scores of every story's claims, and of the observers of each event. */
export function scoreSupport(answers: readonly { story: RetellingStory; found: FoundStory }[]): Omit<Scores, 'set'> {
  const judged = judge(answers);
  const rows = GROUPS.map(([name, is]) => ({
    name,
    figures: figuresOf(judged.filter(is), name),
    trivial: trivialFigures(judged.filter(is), name),
  }));
  const events = (is: (range: FoundRange, value: number) => boolean): number =>
    share(
      answers.filter(({ story, found }) => is(found.support.observers, story.truth.observers)).length,
      answers.length,
    );
  const percent = (value: number): string => `${(100 * value).toFixed(1).padStart(6)}%`;
  return {
    figures: [
      ...rows.flatMap(({ figures }) => figures),
      { name: 'observers of the event, exactly right', value: events(isExact), n: answers.length },
      { name: 'observers of the event, in the range', value: events(holds), n: answers.length },
    ],
    baselines: [{ what: 'as many as outlets', figures: rows.flatMap(({ trivial }) => trivial) }],
    table: [
      `${''.padEnd(28)}     n  both exact  sources exact / in range  observers exact / in range   trivial: both`,
      ...rows.map(
        ({ name, figures: [both, sources, sourcesIn, observers, observersIn], trivial: [trivial] }) =>
          `${name.padEnd(28)} ${String(both?.n ?? 0).padStart(5)}     ${percent(both?.value ?? 0)}        ${percent(sources?.value ?? 0)} / ${percent(sourcesIn?.value ?? 0)}          ${percent(observers?.value ?? 0)} / ${percent(observersIn?.value ?? 0)}         ${percent(trivial?.value ?? 0)}`,
      ),
      `observers of the event: exactly right ${percent(events(isExact))}, in the range ${percent(events(holds))} of ${answers.length} stories`,
    ],
    errors: judged
      .filter(
        ({ claim, truth }) => !isExact(claim?.sources, truth.sources) || !isExact(claim?.observers, truth.observers),
      )
      .map(({ story, truth, claim }) =>
        [
          `- ${story} (${truth.kind}) sources ${truth.sources}, got ${show(claim?.sources)}; observers ${truth.observers}, got ${show(claim?.observers)}: ${truth.about}`,
          ...truth.tellings.map(({ article, words }) => `      ${article}: ${words}`),
          ...(claim?.why ?? []).map((line) => `      why: ${line}`),
        ].join('\n'),
      ),
  };
}
