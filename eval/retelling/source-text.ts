/** Real articles that stories are grown from, without what is no report in them. */
import { stripMarks } from './marks.ts';

/** A real article. */
export interface SourceText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  /** Articles of one event report the same. */
  readonly event?: string;
}

/** A line of a file of articles. */
export interface ArticleLine {
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string | null;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly event?: string | null;
}

/** A line that begins, ends or interrupts a report and is none of it. */
const FURNITURE =
  /^(?:read more|story continued|advertisement|related|click here|sign up|subscribe|photo|image|watch|share this|follow|copyright|©|by [A-Z]|updated?:|published|loading|media playback)|all rights reserved|contributed to this report|@|https?:|\|/iu;

/** A paragraph that a reporter wrote: whole sentences, ending as sentences do. */
const isReport = (line: string): boolean =>
  line.length >= 40 && /[.!?]["”’')]?$/u.test(line) && !FURNITURE.test(line) && !/[<>{}[\]*#_~\uFFFD]|Ã|â€/u.test(line);

const tidy = (text: string): string =>
  stripMarks(text)
    .replace(/[\u00A0\u2000-\u200A\t]/gu, ' ')
    .replace(/[\u200B-\u200F\uFEFF\u00AD]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();

/** An article of a set, by its place in the file where it has no id. */
export function toSourceText(line: ArticleLine, set: string, index: number): SourceText {
  const paragraphs = line.text.replace(/\r\n?/gu, '\n').split(/\n+/u).map(tidy).filter(isReport);
  return {
    id: `${set}:${line.id ?? index}`,
    title: tidy(line.title),
    paragraphs: [...new Set(paragraphs)],
    ...(line.outlet ? { outlet: line.outlet } : {}),
    ...(line.publishedAt ? { publishedAt: line.publishedAt } : {}),
    ...(line.url ? { url: line.url } : {}),
    ...(line.event ? { event: `${set}:${line.event}` } : {}),
  };
}
