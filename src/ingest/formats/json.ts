import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import type { FieldMap } from '../read-options.ts';
import { draftOfRecord, findRecords, MissingFields, renameFields } from '../records/index.ts';

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const place = /position (\d+)/u.exec(String(error))?.[1];
    const line = place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length;
    const where = line === undefined ? '' : ` near line ${String(line)}`;
    throw new RefusedInput(
      'broken-json',
      `This is not valid JSON${where}. Mend it, or name it .jsonl if it holds one object per line.`,
    );
  }
}

async function* readJson(document: InputDocument, fields?: FieldMap): AsyncGenerator<ArticleDraft | Refusal> {
  const records = findRecords(parseDocument(await document.text()));
  const missing = new MissingFields(fields);
  for (const record of records.list) missing.look(record);
  missing.tell(document.note);
  if (records.many) {
    for (const [index, record] of records.list.entries()) {
      yield { ...(await draftOfRecord(renameFields(record, fields))), entry: index + 1 };
    }
  } else yield await draftOfRecord(renameFields(records.list[0], fields));
}

/** One article as a JSON object, or several in an array or under `articles`. */
export const json: InputFormat = {
  name: 'JSON',
  extensions: ['json', 'ninjs', 'jsonld'],
  sniff: (head) => /^\s{0,100}(?:\{\s{0,100}"|\[\s{0,100}\{)/u.test(head),
  read: readJson,
};
