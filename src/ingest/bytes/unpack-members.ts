/**
 * A web archive packed record by record, each a gzip member of its own (the WARC format's annex on compression): a member that is
 * damaged costs itself only. Reading goes on at the next one, found by its first bytes and by what it unpacks to.
 */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { RefusedInput } from '../input-format.ts';
import { ByteQueue } from './byte-queue.ts';
import { refuseBomb, unpackGzip } from './unpack-gzip.ts';

/** Bytes of a packed file that could not be unpacked: half-open. */
export interface PackedGap {
  readonly start: number;
  readonly end: number;
}

/** Packed bytes in which the end of a member is looked for, twice as many each time, up to a limit that holds the largest page there is. */
const FIRST_WINDOW = 64 * 1024;
const LARGEST_WINDOW = 8 * 1024 * 1024;
/** Unpacked bytes of a member that is taken whole. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Packed bytes that show whether a record begins there. */
const PROBE = 512;
/** Places tried in vain before the rest is given up: each costs as much as unpacking `PROBE` bytes. */
const MOST_PROBES = 10_000;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const RECORD = 'WARC/';
/** Length and sum behind the packed data. */
const TRAILER = 8;
/** What parts two records: the one before the gap may have lost its end. */
const BETWEEN = Buffer.from('\r\n\r\n');

type Member =
  | { readonly kind: 'whole'; readonly bytes: Buffer; readonly length: number }
  | { readonly kind: 'end' | 'long' | 'cut' | 'damaged' };

/** Whether these first bytes of a file are a packed web archive. */
export function isPackedArchive(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, PROBE));
  const start = measureHeader(bytes);
  if (start === 0) return false;
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: PROBE * 1024 * 2 };
    return inflateRawSync(bytes.subarray(start), options).toString('latin1', 0, RECORD.length) === RECORD;
  } catch {
    return false;
  }
}

/**
 * Unpacks as it streams. `onGap` is told what had to be passed over. Throws `RefusedInput` where the file ends early, where no record follows
 * a damaged one, and where it unpacks to more than `maxExpansion` times the bytes read.
 */
export async function* unpackMembers(
  packed: AsyncIterable<Uint8Array>,
  { maxExpansion, onGap }: { readonly maxExpansion: number; readonly onGap: (gap: PackedGap) => void },
): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(packed);
  let unpacked = 0;
  for (;;) {
    const member = await readMember(queue);
    if (member.kind === 'end') {
      queue.throwFailure();
      return;
    }
    if (member.kind === 'long') {
      yield* unpackGzip(queue.rest(), maxExpansion);
      return;
    }
    if (member.kind === 'whole') {
      await queue.drop(member.length);
      unpacked += member.bytes.length;
      refuseBomb(unpacked, queue.offset, maxExpansion);
      yield member.bytes;
      continue;
    }
    const start = queue.offset;
    if (!(await dropToMember(queue))) {
      queue.throwFailure();
      throw member.kind === 'cut'
        ? new RefusedInput('truncated-gzip', 'The gzip file ends in its middle. Fetch or copy it again.')
        : new RefusedInput(
            'damaged-gzip',
            `The gzip file is damaged from byte ${String(start)} on, and no record was found behind that. Fetch or copy it again.`,
          );
    }
    onGap({ start, end: queue.offset });
    if (unpacked > 0) yield BETWEEN;
  }
}

/** The member that the queue begins with, which stays there. */
async function readMember(queue: ByteQueue): Promise<Member> {
  for (let size = FIRST_WINDOW; size <= LARGEST_WINDOW; size *= 2) {
    const window = await queue.peek(size);
    const isAll = window.length < size;
    // Some tools fill up with zeros.
    if (window.length === 0 || (window[0] === 0 && isAll && window.every((byte) => byte === 0))) return { kind: 'end' };
    const start = measureHeader(window);
    if (start === 0) return { kind: isAll && window.length < MAGIC.length ? 'cut' : 'damaged' };
    const member = inflateMember(window, start);
    if (member.kind !== 'cut' || isAll) return member;
  }
  return { kind: 'long' };
}

/** `cut`: the window ends before it does. */
function inflateMember(window: Buffer, start: number): Member {
  try {
    // The types do not know the shape that `info` asks for.
    const { buffer, engine } = inflateRawSync(window.subarray(start), {
      info: true,
      maxOutputLength: MOST_UNPACKED,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    const end = start + engine.bytesWritten;
    if (window.length < end + TRAILER) return { kind: 'cut' };
    const isWhole = window.readUInt32LE(end) === crc32(buffer) && window.readUInt32LE(end + 4) === buffer.length;
    return isWhole ? { kind: 'whole', bytes: buffer, length: end + TRAILER } : { kind: 'damaged' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'long' };
    return { kind: code === 'Z_BUF_ERROR' ? 'cut' : 'damaged' };
  }
}

/** Drops bytes up to the next member that is not the first, and holds a record; false where there is none. */
async function dropToMember(queue: ByteQueue): Promise<boolean> {
  await queue.drop(1);
  for (let probes = 0; probes < MOST_PROBES; ) {
    const window = await queue.peek(FIRST_WINDOW);
    const place = window.indexOf(MAGIC);
    if (place < 0) {
      if (window.length < FIRST_WINDOW) return false;
      await queue.drop(window.length - MAGIC.length + 1);
      continue;
    }
    await queue.drop(place);
    if (isPackedArchive(await queue.peek(PROBE))) return true;
    probes += 1;
    await queue.drop(1);
  }
  return false;
}

/** Length of a member's header (RFC 1952); 0 where there is none, or not all of it. */
function measureHeader(bytes: Buffer): number {
  const flags = bytes[3] ?? 0xff;
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC) || (flags & 0xe0) !== 0 || bytes.length < 12) return 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(at);
  for (const named of [8, 16]) {
    if ((flags & named) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return 0;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : 0;
}
