/** A piece of evidence as a reader wants it: who prints it, its words, and enough around them to understand. */
import type { JSX } from 'preact';
import type { Evidence } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';
import { articleOf } from '../data/index.ts';
import { linkTo } from '../route.ts';
import { useEdition } from './edition-context.ts';
import { type Mark, Marked } from './marked.tsx';
import { Siglum } from './sigla.tsx';

/** Characters looked for the beginning or end of a sentence, on each side. */
const REACH = 180;
/** A longer excerpt is cut here; the reader has the rest. */
const LONGEST = 900;

/** The words around a span, up to the ends of its sentences or, where these are far, to a word's end. */
export function contextOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cutBefore = Math.max(before.lastIndexOf('\n') + 1, before.search(/(?<=[.!?][”"’)]?\s+)[^.!?\n]*$/u));
  const from = cutBefore > 0 ? cutBefore : start - before.length > 0 ? before.indexOf(' ') + 1 : 0;
  const after = text.slice(end, end + REACH);
  const stop = /[.!?]+[”"’)]*(?=\s|$)|\n/u.exec(after);
  const ended = /[.!?][”"’)]*$/u.test(text.slice(Math.max(start, end - 3), end));
  const far = end + after.length < text.length ? Math.max(0, after.lastIndexOf(' ')) : after.length;
  const to = ended ? 0 : stop === null ? far : stop[0] === '\n' ? stop.index : stop.index + stop[0].length;
  return { start: start - before.length + from, end: end + to };
}

interface PassageProps {
  readonly evidence: Evidence;
  /** Marks in the article's own offsets; the evidence itself is marked unless given. */
  readonly marks?: readonly Mark[];
  /** Whether the words around it are shown. */
  readonly bare?: boolean;
}

export function Passage({ evidence, marks, bare = false }: PassageProps): JSX.Element {
  const edition = useEdition();
  const { article } = articleOf(edition, evidence);
  const { articleId } = evidence;
  const span = { start: evidence.span.start, end: Math.min(evidence.span.end, evidence.span.start + LONGEST) };
  const around = bare ? span : contextOf(article.text, span);
  const cut = span.end < evidence.span.end;
  const href = linkTo(edition.story.id, `${articleId}@${evidence.span.start}-${evidence.span.end}`);
  return (
    <blockquote class="passage">
      <Siglum articleId={articleId} span={evidence.span} />
      <p>
        {around.start > 0 && !bare && /[^\n.!?”"]\s*$/u.test(article.text.slice(0, around.start)) && '… '}
        <Marked text={article.text} span={around} marks={marks ?? [{ ...span, kind: 'found' }]} />
        {cut && '… '}{' '}
        <a class="quiet" href={href}>
          in context
        </a>
      </p>
    </blockquote>
  );
}
