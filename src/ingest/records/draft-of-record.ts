import { creditOf } from '../credit-of.ts';
import { type ArticleMetadata, draftOfText } from '../draft-of-text.ts';
import { textOfMarkup } from '../html/index.ts';
import { type ArticleDraft, type Refusal, RefusedInput } from '../input-format.ts';
import { isRecord } from '../json-record.ts';
import { normalizeText } from '../normalize-text.ts';
import { ninjs } from './ninjs.ts';
import { plainRecord } from './plain-record.ts';
import type { RecordArticle, RecordShape } from './record-shape.ts';
import { listColumns } from './row-record.ts';
import { schemaOrg } from './schema-org.ts';

/** Every shape of record, the most telling first. To add one: name it here. */
const recordShapes: readonly RecordShape[] = [schemaOrg, ninjs, plainRecord];

const HTML_TAG = /<(?:p|br|div|h[1-6]|ul|ol|li|a|strong|em|b|i|span|blockquote|figure)\b[^<>]{0,500}>/iu;
const NUMBER_OF_TIME = /^\d{9,19}(?:\.\d{1,9})?$/u;
/** More seconds than this are a smaller unit: the year 5138. */
const MAX_SECONDS = 99_999_999_999;

/** Seconds since 1970, or thousandths, millionths or billionths of one, as ISO 8601; other dates as they are. */
function dateText(date: string | undefined): string | undefined {
  if (date === undefined || !NUMBER_OF_TIME.test(date)) return date;
  let seconds = Number(date);
  while (seconds > MAX_SECONDS) seconds /= 1000;
  return new Date(Math.round(seconds * 1000)).toISOString();
}

const KNOWN_SHAPES =
  'Give objects with "title" and "text", schema.org NewsArticle ("headline", "articleBody") or ninjs ("headline", "body_text")';

function unknownShape(value: unknown): Refusal {
  const fields = isRecord(value) ? Object.keys(value) : [];
  const there =
    fields.length === 0
      ? '.'
      : `, or say which of its fields holds the text, --map text=FIELD: ${listColumns(fields)}.`;
  const message = `This JSON holds no article that Stemma knows. ${KNOWN_SHAPES}${there}`;
  return { kind: 'refusal', code: 'unknown-shape', message };
}

const emptyBody = (): Refusal => ({
  kind: 'refusal',
  code: 'empty-body',
  message: 'The article has no text. Check how it was exported.',
});

const hasEmptyBody = (record: object): boolean =>
  ['text', 'body', 'content', 'articleBody', 'body_text'].some((name) => Object.hasOwn(record, name));

/** The article that a JSON value holds, whatever its shape; a refusal when it holds none. */
export async function draftOfRecord(value: unknown): Promise<ArticleDraft | Refusal> {
  if (!isRecord(value)) return unknownShape(value);
  let article: RecordArticle | undefined;
  for (const shape of recordShapes) article ??= shape.read(value);
  if (article === undefined) return hasEmptyBody(value) ? emptyBody() : unknownShape(value);
  let text: string;
  try {
    text = normalizeText(HTML_TAG.test(article.body) ? await textOfMarkup(article.body) : article.body);
  } catch (error) {
    if (error instanceof RefusedInput) return error.refusal;
    throw error;
  }
  if (text.trim() === '') return emptyBody();
  const metadata: ArticleMetadata = { ...article, date: dateText(article.date) };
  const draft = draftOfText(text, metadata);
  const credits = (article.credits ?? []).flatMap((name) => creditOf(name, 'markup'));
  return credits.length === 0 ? draft : { ...draft, credits };
}
