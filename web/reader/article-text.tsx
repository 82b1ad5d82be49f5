/** The text of an article with its marks, a paragraph at a time, and the notes of each paragraph beside it. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';
import { type Mark, Marked, More } from '../parts/index.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Paragraphs drawn before somebody asks for more. */
const FIRST = 60;

interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  /** A place that a link leads to. */
  readonly target: Span | undefined;
  /** What stands beside a paragraph. */
  readonly beside?: (paragraph: Span) => ComponentChildren;
}

export function ArticleText({ article, marks, target, beside }: ArticleTextProps): JSX.Element {
  const paragraphs = useMemo(() => splitParagraphs(article.text), [article]);
  const all = target === undefined ? marks : [...marks, { ...target, kind: 'target' }];
  const wanted = target === undefined ? -1 : paragraphs.findIndex(({ end }) => end > target.start);
  return (
    <div class="text">
      <More items={paragraphs} first={FIRST} atLeast={wanted + 1} what="paragraphs" within="block">
        {(paragraph) => (
          <div class="paragraph" key={paragraph.start}>
            <p>
              <Marked text={article.text} span={paragraph} marks={all} />
            </p>
            {beside?.(paragraph)}
          </div>
        )}
      </More>
    </div>
  );
}
