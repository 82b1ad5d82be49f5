/** Real articles that stories are grown from: JSON lines with title, text and, where there is one, the event. */
import { basename } from 'node:path';
import { WrongData } from '../command/index.ts';
import { findSetFile, loadJsonLines } from '../sets/index.ts';
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

interface Line {
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string | null;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly event?: string | null;
}

/** Sets that are looked for in a pack, and where each holds its articles. */
export const ARTICLE_SETS = ['giveme5w1h', 'basil', 'galaxy_wikinews', 'allsides'];

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

function toSourceText(line: Line, set: string, index: number): SourceText {
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

/** All articles below a folder, or of one file; `set` keeps to one set of a pack. Throws `WrongData` where there is none. */
export function loadSourceTexts(data: string, set?: string): SourceText[] {
  const wanted = set === undefined ? ARTICLE_SETS : [set];
  const files = new Map<string, string>();
  for (const name of wanted) {
    const file = findSetFile(data, name, 'articles.jsonl');
    if (file === undefined) continue;
    files.set(file, wanted.find((each) => file.includes(`/${each}/`)) ?? basename(file));
  }
  if (files.size === 0) throw new WrongData(`no articles.jsonl in ${data}, nor in ${wanted.join('/, ')}/ below it`);
  return [...files].flatMap(([file, name]) =>
    loadJsonLines<Line>(file, ['title', 'text']).map((line, index) => toSourceText(line, name, index)),
  );
}
