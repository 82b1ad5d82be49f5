import type { ArticleMetadata } from '../draft-of-text.ts';
import type { JsonRecord } from '../json-record.ts';

/** An article as a record gives it; the body may hold HTML. */
export interface RecordArticle extends ArticleMetadata {
  readonly body: string;
  /** Names that the record credits: agencies, original publishers. */
  readonly credits?: readonly string[];
}

/** One way to write an article as a JSON object. */
export interface RecordShape {
  readonly name: string;
  /** The article, or nothing when the record is not of this shape. */
  readonly read: (record: JsonRecord) => RecordArticle | undefined;
}
