/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500), plain or gzip, read record by record as they stream: pages that a server
 * answered with, as HTML. All else (requests, pictures, failures) is passed over and counted in a note.
 */
import { brotliDecompressSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { decodeBytes, refuseBinary } from '../bytes/index.ts';
import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import { normalizeText } from '../normalize-text.ts';
import { draftOfPage } from './html.ts';
import { type RecordBytes, splitRecords } from './warc-records.ts';

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;
const CHARSET = /charset\s{0,4}=\s{0,4}["']?([a-z0-9_:.-]{2,40})/iu;
/** Kinds of records that a note names. */
const NAMED_KINDS = 8;

/** What a record is that is no page that was there: for a note. */
function findOtherKind(record: WARCRecord): string | undefined {
  const { httpHeaders } = record;
  const type = record.warcHeader('WARC-Type') ?? 'nameless';
  if (type !== 'response') return type.slice(0, 20);
  if (httpHeaders === null) return 'without HTTP';
  const status = Number(httpHeaders.statusCode ?? 0);
  if (!(status >= 200 && status < 300)) return `status ${Number.isFinite(status) ? status : '?'}`;
  const content = httpHeaders.headers.get('content-type') ?? '';
  return HTML_TYPE.test(content) ? undefined : /^[\w.+/-]{0,40}/u.exec(content)?.[0] || 'without type';
}

/** The body of a record as it was sent, without chunks and gzip; nothing of one that is larger than `maxBytes`. */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  }
  if (size > maxBytes) return undefined;
  const body = Buffer.concat(parts);
  if (!/\bbr\b/iu.test(record.httpHeaders?.headers.get('content-encoding') ?? '')) return body;
  try {
    return brotliDecompressSync(body, { maxOutputLength: maxBytes });
  } catch (error) {
    // Some crawlers unpack a body and leave its header as it was.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : body;
  }
}

async function readPage(record: WARCRecord, maxBytes: number): Promise<ArticleDraft | Refusal> {
  const body = await readBody(record, maxBytes);
  try {
    if (body === undefined)
      throw new RefusedInput('too-large', 'The page is larger than one article may be. Leave it out.');
    refuseBinary(body);
    const charset = CHARSET.exec(record.httpHeaders?.headers.get('content-type') ?? '')?.[1];
    const draft = await draftOfPage(normalizeText((await decodeBytes(body, charset)).text));
    const address = record.warcTargetURI?.replace(/^<|>$/gu, '');
    return draft.url !== undefined || address === undefined ? draft : { ...draft, url: address };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return error.refusal;
  }
}

/** `3 × request, 2 × status 404`, the most frequent first. */
function listKinds(others: ReadonlyMap<string, number>): string {
  const kinds = [...others].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = kinds.slice(0, NAMED_KINDS).map(([kind, count]) => `${count} × ${kind}`);
  return [...named, ...(kinds.length > NAMED_KINDS ? ['…'] : [])].join(', ');
}

/** A refusal of a record that cannot be read as a page. */
const FAULTS: Readonly<Record<NonNullable<RecordBytes['fault']>, { readonly code: string; readonly message: string }>> =
  {
    'wrong-length': {
      code: 'damaged-record',
      message: 'This record is not as long as it says, and was passed over. Fetch the archive again if you miss it.',
    },
    cut: { code: 'truncated-warc', message: 'The archive ends in the middle of this record. Fetch or copy it again.' },
    'too-large': { code: 'too-large', message: 'The page is larger than one article may be. Leave it out.' },
  };

/** A record or more that cannot be unpacked; how many there were nobody can tell. */
const refuseGap = ({ start, end }: { readonly start: number; readonly end: number }): Refusal => ({
  kind: 'refusal',
  code: 'damaged-gzip-member',
  message: `${String(end - start)} bytes of the packed archive, from byte ${String(start)} on, are damaged: a record or more is lost, what stands behind was read. Fetch the archive again if you miss it.`,
});

async function* readWarc(document: InputDocument): AsyncGenerator<ArticleDraft | Refusal> {
  const { WARCParser } = await import('warcio');
  const others = new Map<string, number>();
  const { maxBytes } = document.limits;
  let entry = 0;
  let records = 0;
  for await (const { bytes, fault } of splitRecords(document.bytes(), maxBytes)) {
    yield* document.takeGaps().map(refuseGap);
    records += 1;
    if (records === 1 && bytes.length === 0) {
      throw new RefusedInput('damaged-warc', 'This is no WARC archive. Fetch it again, or name it for what it is.');
    }
    const record = await WARCParser.parse([bytes]).catch(() => null);
    const kind = record === null ? undefined : findOtherKind(record);
    if (kind !== undefined && (fault === undefined || fault === 'too-large')) {
      others.set(kind, (others.get(kind) ?? 0) + 1);
      continue;
    }
    entry += 1;
    if (record === null || fault !== undefined) yield { kind: 'refusal', ...FAULTS[fault ?? 'wrong-length'], entry };
    else yield { ...(await readPage(record, maxBytes)), entry };
  }
  yield* document.takeGaps().map(refuseGap);
  if (others.size > 0) {
    const message = `Records that are no web pages were passed over: ${listKinds(others)}. Nothing to do.`;
    document.note({ code: 'no-pages', message });
  }
}

/** Many pages, as crawlers keep them. */
export const warc: InputFormat = {
  name: 'WARC',
  extensions: ['warc'],
  sniff: (head) => head.startsWith('WARC/'),
  read: readWarc,
};
