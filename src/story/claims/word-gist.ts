/**
 * A clause as words that can stand alone: "[The farmers] rely on it", not "who rely on it". A clause that lacks its subject borrows it,
 * one that a conjunction opens loses the conjunction, and what is no clause is shown with the sentence before it. Linear.
 */
import type { Token } from '../../model/index.ts';
import { balanceMarks } from './balance-marks.ts';
import type { TokenRange } from './find-subject-phrase.ts';
import type { GistView } from './gist-view.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Assertion } from './split-assertions.ts';
import { standAlone } from './stand-alone.ts';

/** The words for a telling, and whether they are just those of the text. */
interface GistWording {
  readonly text: string;
  readonly isPlain: boolean;
}

/** Words of a telling that read alone; white space is made single, the first letter is a capital. */
export function wordGist(view: GistView, telling: Assertion): GistWording {
  const { article } = view;
  const { source, tokens } = article;
  const own = rangeOf(tokens, telling);
  if (own === undefined) return { text: '', isPlain: true };
  const { lead, first, end } = standAlone(view, telling.sentenceIndex, own);
  const span = { start: tokens[first]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
  const words = balanceMarks(source.text, span);
  const whole = lead === undefined ? words : `${source.text.slice(lead.start, lead.end)} ${words}`;
  const text = nameSpeaker(view, telling.sentenceIndex, span, whole.replace(/\s+/gu, ' ').trim());
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    isPlain: lead === undefined && first === own.first && end === own.end,
  };
}

/** A telling's tokens from the first word to the last. */
function rangeOf(tokens: readonly Token[], { tokens: [first], span }: Assertion): TokenRange | undefined {
  if (first === undefined) return undefined;
  let end = first + 1;
  while (end < tokens.length && (tokens[end] as Token).span.end <= span.end) end += 1;
  return { first, end };
}
