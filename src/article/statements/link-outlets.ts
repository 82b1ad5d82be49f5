/**
 * Statements inside others, and who passed them on. What an outlet, an agency or a document reports of somebody is that
 * person's statement, passed on by them ("the Herald reported that the mayor said …"); inside a person's statement it
 * stays part of it. A statement that is nothing but another one passed on is dropped.
 */
import type { ReadStatement } from '../../model/index.ts';
import { hullOf, type Span, spanContains, spanLength } from '../../text/index.ts';

/** How many statements back one may stand that holds this one. */
const WINDOW = 6;
/** Share of an outlet's content that the statement inside, source and all, must make up for the outer one to be mere passing on. */
const SAME_CONTENT = 0.6;
const PASSES_ON: ReadonlySet<string> = new Set(['outlet', 'agency', 'document', 'social']);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + spanLength(span), 0);

const wholeOf = ({ source, cue, content }: ReadStatement): Span =>
  hullOf([...content, ...(source === undefined ? [] : [source.span]), ...(cue === undefined ? [] : [cue.span])]);

const isPress = (kind: string | undefined): boolean => kind === 'outlet' || kind === 'agency';

/** "The Herald reports that A, according to the ministry": the ministry says it, the Herald passes it on. */
function turnChain(statement: ReadStatement): ReadStatement {
  const { source, via } = statement;
  const [first, ...rest] = via;
  if (source === undefined || first === undefined || !isPress(source.kind) || isPress(first.kind)) return statement;
  return { ...statement, source: first, via: [source, ...rest] };
}

/** Statements, each with all who passed it on, and no report inside what somebody else says. Linear. */
export function linkOutlets(statements: readonly ReadStatement[]): ReadStatement[] {
  const result: (ReadStatement | undefined)[] = statements.map(turnChain);
  statements.forEach((inner, index) => {
    const { cue } = inner;
    if (cue === undefined) return;
    for (let back = index - 1; back >= Math.max(0, index - WINDOW); back -= 1) {
      const outer = statements[back] as ReadStatement;
      if (!outer.content.some((span) => spanContains(span, cue.span))) continue;
      if (outer.source === undefined || !PASSES_ON.has(outer.source.kind) || inner.source === undefined) {
        result[index] = undefined;
        return;
      }
      result[index] = { ...inner, via: [outer.source, ...inner.via] };
      if (spanLength(wholeOf(inner)) >= SAME_CONTENT * lengthOf(outer.content)) result[back] = undefined;
      return;
    }
  });
  return result.filter((statement) => statement !== undefined);
}
