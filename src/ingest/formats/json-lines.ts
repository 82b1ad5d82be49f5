import type { ArticleDraft, InputDocument, InputFormat, Refusal } from '../input-format.ts';
import type { FieldMap } from '../read-options.ts';
import { draftOfRecord, MissingFields, renameFields } from '../records/index.ts';

const BROKEN_LINE = 'This line is not valid JSON and was passed over. Write one whole JSON object per line.';

function parseLine(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** One record per line, blank lines passed over; a line that cannot be read costs only itself. */
export async function* readJsonLines(
  document: InputDocument,
  fields?: FieldMap,
): AsyncGenerator<ArticleDraft | Refusal> {
  const missing = new MissingFields(fields);
  for await (const { number: line, text, cut } of document.lines()) {
    const refuse = (code: string, message: string): Refusal => ({ kind: 'refusal', code, message, line, entry: line });
    if (cut) {
      yield refuse(
        'too-large',
        'This line is longer than one article may be, and was passed over. Check how the file was made.',
      );
      continue;
    }
    if (text.trim() === '') continue;
    const parsed = parseLine(text);
    if (parsed === undefined) yield refuse('broken-line', BROKEN_LINE);
    else {
      missing.look(parsed.value);
      const draft = await draftOfRecord(renameFields(parsed.value, fields));
      yield draft.kind === 'draft' ? { ...draft, entry: line } : { ...draft, line, entry: line };
    }
  }
  missing.tell(document.note);
}

/** Whether a text starts with one whole JSON object on its first line and another on the next. */
export function looksLikeJsonLines(head: string): boolean {
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
  return first.startsWith('{') && second.startsWith('{') && parseLine(first) !== undefined;
}

/** Many articles, one JSON object per line; read as it streams, so its size does not matter. */
export const jsonLines: InputFormat = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson', 'jsonlines'],
  sniff: looksLikeJsonLines,
  read: readJsonLines,
};
