/** What is wrong with the statements found, one line each: `-` missed, `+` not annotated, `~` found with other borders or links. */
import { type Span, spansOverlap } from '../../src/text/index.ts';
import { type Attribution, PARTS } from './attribution.ts';
import { attributionsOverlap } from './count-attributions.ts';

/** Characters of a part that a line shows. */
const SHOWN = 160;

/** A statement on one line: [source] <cue> content. */
function renderAttribution(text: string, { source, cue, content }: Attribution): string {
  const words = (spans: readonly Span[]): string => {
    const all = spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')).join(' ¦ ');
    return all.length > SHOWN ? `${all.slice(0, SHOWN)}…` : all;
  };
  return `[${words(source)}] <${words(cue)}> ${words(content)}`;
}

const same = (a: Attribution, b: Attribution): boolean =>
  JSON.stringify(PARTS.map((part) => a[part])) === JSON.stringify(PARTS.map((part) => b[part]));

const contentsTouch = (a: Attribution, b: Attribution): boolean =>
  a.content.some((x) => b.content.some((y) => spansOverlap(x, y)));

/** The errors of one document in text order of the annotation, what was not annotated last. */
export function listErrors(
  name: string,
  text: string,
  found: readonly Attribution[],
  gold: readonly Attribution[],
): string[] {
  const show = (mark: string, each: Attribution): string => `${mark} ${name}: ${renderAttribution(text, each)}`;
  const missed = gold.flatMap((wanted) => {
    if (found.some((each) => same(each, wanted))) return [];
    const near =
      found.find((each) => attributionsOverlap(each, wanted)) ?? found.find((each) => contentsTouch(each, wanted));
    return near === undefined
      ? [show('-', wanted)]
      : [`${show('~', wanted)}\n    found ${renderAttribution(text, near)}`];
  });
  return [
    ...missed,
    ...found.filter((each) => !gold.some((wanted) => contentsTouch(each, wanted))).map((each) => show('+', each)),
  ];
}
