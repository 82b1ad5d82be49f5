/** What the tagger finds and the linker joins. */
export type SpanLabel = 'source' | 'cue' | 'content';

/** Tokens `[firstToken, endToken)` of one paragraph; the spans of an article stand in text order and never overlap. */
export interface TaggedSpan {
  readonly label: SpanLabel;
  readonly firstToken: number;
  readonly endToken: number;
  /** By how much its labels outscore no label at all, as the tagger counts; absent for annotated spans. */
  readonly margin?: number;
}
