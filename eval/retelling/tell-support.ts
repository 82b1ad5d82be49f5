/**
 * On how much the facts of a grown story rest. Facts of ours: an observer is whoever heard it, a source whoever said it, as they were put in.
 * Sentences of a root that several articles repeat: one observer, the root, and one source, its own word.
 */
import { stripMarks } from './marks.ts';
import type { GrownStory } from './story-plan.ts';
import type { TruthSpan, TruthSupport } from './truth.ts';

/** Articles that tell it, for a sentence to count as a claim of the story. */
const LEAST_TELLINGS = 3;
/** Repeated sentences taken of each story. */
const MOST_REPEATED = 3;

/** A sentence that says itself on whose word it is. */
const FRAMED =
  /["“”'‘’?]|\b(?:said|says|told|report|reports|reported|according|announced|claims?|claimed|added|wrote|believes?|think|argued|warned|he|she|they|it)\b/iu;

interface PrintedSentences {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

function tellingsOf(
  printed: readonly PrintedSentences[],
  is: (origin: string) => boolean,
): { origin: string; span: TruthSpan }[] {
  return printed.flatMap(({ id: article, text, sentences }) =>
    sentences
      .filter(({ id }) => is(id))
      .map(({ id: origin, start, end }) => ({
        origin,
        span: { article, start, end, words: text.slice(start, end), sentence: { start, end } },
      })),
  );
}

/** Facts of ours, then some that articles repeat. */
export function tellSupport({ nodes, claims }: GrownStory, printed: readonly PrintedSentences[]): TruthSupport[] {
  const planted = claims.flatMap(({ id, gist, voices }): TruthSupport[] => {
    const tellings = tellingsOf(printed, (origin) => origin.startsWith(`${id}.`));
    const observers = [...new Set(tellings.map(({ origin }) => Number(origin.split('.')[1])))];
    if (new Set(tellings.map(({ span }) => span.article)).size < 2) return [];
    const sources = new Set(observers.map((observer) => voices[observer])).size;
    return [
      {
        kind: 'planted',
        about: gist,
        tellings: tellings.map(({ span }) => span),
        sources,
        observers: observers.length,
      },
    ];
  });
  const repeated = (nodes[0]?.draft.paragraphs ?? [])
    .flat()
    .filter(({ id, text }) => id.startsWith('r0.') && !FRAMED.test(stripMarks(text)) && stripMarks(text).length > 60)
    .flatMap(({ id, text }): TruthSupport[] => {
      const tellings = tellingsOf(printed, (origin) => origin === id);
      if (new Set(tellings.map(({ span }) => span.article)).size < LEAST_TELLINGS) return [];
      return [
        {
          kind: 'repeated',
          about: stripMarks(text),
          tellings: tellings.map(({ span }) => span),
          sources: 1,
          observers: 1,
        },
      ];
    });
  return [...planted, ...repeated.slice(0, MOST_REPEATED)];
}
