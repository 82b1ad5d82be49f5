/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500), plain or gzip, read record by record as they stream: pages that a server
 * answered with, as HTML. All else (requests, pictures, failures) is passed over and counted in a note.
 */
import type { WARCRecord } from 'warcio';
import { decodeBytes } from '../bytes/index.ts';
import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import { normalizeText } from '../normalize-text.ts';
import { draftOfPage } from './html.ts';

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;

/** Whether a record is a page that was there. */
function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  const status = Number(httpHeaders?.statusCode ?? 0);
  const type = httpHeaders?.headers.get('content-type') ?? '';
  return warcType === 'response' && status >= 200 && status < 300 && HTML_TYPE.test(type);
}

/** The body of a record, unpacked; nothing of one that is larger than `maxBytes`. */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  }
  return size > maxBytes ? undefined : Buffer.concat(parts);
}

async function draftOfBody(
  body: Uint8Array | undefined,
  target: string | null | undefined,
): Promise<ArticleDraft | Refusal> {
  try {
    if (body === undefined)
      throw new RefusedInput('too-large', 'The page is larger than one article may be. Leave it out.');
    const draft = await draftOfPage(normalizeText((await decodeBytes(body)).text));
    const address = target?.replace(/^<|>$/gu, '');
    return draft.url !== undefined || address === undefined ? draft : { ...draft, url: address };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return error.refusal;
  }
}

async function* readWarc(document: InputDocument): AsyncGenerator<ArticleDraft | Refusal> {
  const { WARCParser } = await import('warcio');
  let entry = 0;
  let others = 0;
  try {
    for await (const record of new WARCParser(document.bytes())) {
      if (!isPage(record)) {
        others += 1;
        continue;
      }
      entry += 1;
      // A stream that breaks off ends the archive: asked for more, the parser would never come back.
      const body = await readBody(record, document.limits.maxBytes);
      yield { ...(await draftOfBody(body, record.warcTargetURI)), entry };
    }
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown reason';
    throw new RefusedInput(
      'damaged-warc',
      `The archive is damaged after page ${String(entry)} (${reason}). Fetch it again.`,
    );
  }
  if (others > 0) {
    const message = `${String(others)} records are no web pages (requests, pictures, failures) and were passed over. Nothing to do.`;
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
