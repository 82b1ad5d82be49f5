/**
 * The records of a web archive as their bytes, one after another. A record that is not as long as its Content-Length says, or
 * that has none, costs itself only: reading goes on where the next one starts.
 */

import { ByteQueue } from '../bytes/index.ts';

/** One record, from `WARC/1.0` on. */
export interface RecordBytes {
  /** Head and block; of a record that is too large the beginning only. */
  readonly bytes: Uint8Array;
  /** `wrong-length`: its block is longer or shorter than it says; `cut`: the archive ends in it; `too-large`: over the limit. */
  readonly fault?: 'wrong-length' | 'cut' | 'too-large';
}

const MAGIC = Buffer.from('WARC/');
const NEXT = Buffer.from('\r\n\r\nWARC/1.');
/** Bytes of it that stand before the record. */
const BLANK = 4;
/** Longest head; those of crawlers have some hundred bytes. */
const MAX_HEAD = 64 * 1024;
const CONTENT_LENGTH = /^content-length[ \t]{0,9}:[ \t]{0,9}(\d{1,15})[ \t]{0,9}\r?$/imu;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Drops blank lines; false at the end. */
async function dropBlank(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    const [byte] = await queue.peek(1);
    if (byte === undefined) return false;
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return true;
    await queue.drop(1);
  }
}

/** Drops what stands before the next record; false where there is none. */
async function dropToRecord(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    const window = await queue.peek(MAX_HEAD);
    const place = window.indexOf(NEXT);
    if (place >= 0) return queue.drop(place + BLANK);
    if (window.length < MAX_HEAD) return false;
    await queue.drop(MAX_HEAD - NEXT.length);
  }
}

/** Length of the head of a record, the blank line behind it included; 0 where there is none. */
function measureHead(window: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => ({ place: window.indexOf(end), length: end.length }));
  const [first] = ends.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
  return first === undefined ? 0 : first.place + first.length;
}

/** Every record, and then what the stream broke off with, if it did; nothing where the first bytes are no record. `maxBytes`: largest block that is kept. */
export async function* splitRecords(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RecordBytes> {
  const queue = new ByteQueue(source);
  yield* splitQueue(queue, maxBytes);
  queue.throwFailure();
}

async function* splitQueue(queue: ByteQueue, maxBytes: number): AsyncGenerator<RecordBytes> {
  while (await dropBlank(queue)) {
    const window = await queue.peek(MAX_HEAD);
    const head = window.subarray(0, MAGIC.length).equals(MAGIC) ? measureHead(window) : 0;
    const given = CONTENT_LENGTH.exec(window.toString('latin1', 0, head))?.[1];
    if (head === 0 || given === undefined) {
      yield { bytes: window.subarray(0, head), fault: 'wrong-length' };
      if (!(await dropToRecord(queue))) return;
      continue;
    }
    const length = Number(given);
    if (length > maxBytes) {
      yield { bytes: await queue.peek(MAX_HEAD), fault: 'too-large' };
      if (!(await queue.drop(head + length))) return;
      continue;
    }
    const bytes = await queue.peek(head + length + 1);
    const after = bytes[head + length];
    const isWhole =
      after === undefined ? bytes.length === head + length : after === LINE_FEED || after === CARRIAGE_RETURN;
    if (isWhole) {
      yield { bytes: bytes.subarray(0, head + length) };
      await queue.drop(head + length);
      continue;
    }
    if (after === undefined) queue.throwFailure();
    yield { bytes, fault: after === undefined ? 'cut' : 'wrong-length' };
    // The next record may stand within what this one takes for its own.
    await queue.drop(head);
    if (!(await dropToRecord(queue))) return;
  }
}
