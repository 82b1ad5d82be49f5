/**
 * A file (or standard input) as an `InputDocument`: unpacked, checked for binary content, decoded on demand.
 * Nothing is read beyond the limits; a document is read whole only when its format asks for the whole.
 */
import { createReadStream } from 'node:fs';
import { type DocumentNote, type InputDocument, type InputLine, RefusedInput } from '../input-format.ts';
import { normalizeText } from '../normalize-text.ts';
import type { ReadLimits } from '../read-options.ts';
import { decodeBytes, findUtf16 } from './decode-bytes.ts';
import { isArchive, refuseBinary } from './find-binary.ts';
import { splitLines } from './split-lines.ts';
import { isGzip, unpackGzip } from './unpack-gzip.ts';
import { isPackedArchive, type PackedGap, unpackMembers } from './unpack-members.ts';

/** Bytes looked at before the format is chosen. */
const HEAD_BYTES = 64 * 1024;

/** Also where its beginning is damaged. */
const PACKED_ARCHIVE = /\.warc\.gz$/iu;
/** Unpacked bytes within which a gzip bomb shows itself: twice what `unpackGzip` lets pass without a look. */
const BYTES_TO_SEE_A_BOMB = 2 * 1024 * 1024;

/** An opened document, the first characters by which its format is sniffed, and whether it was packed. */
export interface OpenedDocument {
  readonly document: InputDocument;
  readonly head: string;
  readonly packed: boolean;
  /** Stops reading and frees the file. */
  readonly close: () => Promise<void>;
}

/**
 * The first `size` bytes of a stream (fewer at its end) and a stream of everything, they included. Where the stream breaks
 * off behind some bytes, these come first and the error after them: archives keep what stands before it.
 */
async function peek(
  chunks: AsyncIterator<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  let failure: { readonly error: unknown } | undefined;
  while (length < size) {
    try {
      const next = await chunks.next();
      if (next.done === true) break;
      first.push(next.value);
      length += next.value.length;
    } catch (error) {
      if (length === 0) throw error;
      failure = { error };
      break;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    if (failure !== undefined) throw failure.error;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return { head: Buffer.concat(first), all: all() };
}

/** The bytes without a UTF-8 character that the end of the head cuts in two. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  if (head.length < HEAD_BYTES) return head;
  let end = head.length;
  while (end > head.length - 4 && (head[end - 1] ?? 0) > 0x7f) end -= 1;
  return head.subarray(0, end);
}

/** Reads and drops up to `maxBytes`. */
async function passOver(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<void> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return;
  }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) {
      const limit = `${String(Math.round(maxBytes / 1024 / 1024))} MiB`;
      throw new RefusedInput('too-large', `Larger than ${limit}. Give one article per file, or JSON Lines for many.`);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** Opens a document; throws `RefusedInput` when it is empty, binary or damaged, and the system's error when unreadable. */
export async function openDocument(
  path: string,
  limits: ReadLimits,
  note: (note: DocumentNote) => void,
  { onBytes, standardInput }: OpenOptions = {},
): Promise<OpenedDocument> {
  const source = (standardInput ?? createReadStream(path)) as AsyncIterable<Uint8Array>;
  const iterator = counted(source, onBytes)[Symbol.asyncIterator]();
  const close = async (): Promise<void> => {
    await iterator.return(undefined);
  };
  let { head, all } = await peek(iterator, HEAD_BYTES);
  const packed = isGzip(head);
  const gaps: PackedGap[] = [];
  if (packed) {
    const { maxExpansion } = limits;
    const unpacked =
      isPackedArchive(head) || PACKED_ARCHIVE.test(path)
        ? unpackMembers(all, { maxExpansion, onGap: (gap) => void gaps.push(gap) })
        : unpackGzip(all, maxExpansion);
    ({ head, all } = await peek(unpacked, HEAD_BYTES));
  }
  if (head.length === 0) throw new RefusedInput('empty-file', 'The file is empty. Leave it out, or fetch it again.');
  const utf16 = findUtf16(head);
  try {
    if (utf16 === undefined && !isArchive(head)) refuseBinary(head.subarray(0, HEAD_BYTES));
  } catch (error) {
    // Blank bytes that fill a disk are a bomb first, and binary second.
    if (packed) await passOver(all, BYTES_TO_SEE_A_BOMB);
    throw error;
  }

  let noted = false;
  const decode = async (bytes: Uint8Array): Promise<string> => {
    const decoded = await decodeBytes(bytes);
    if (decoded.note !== undefined && !noted) {
      noted = true;
      note(decoded.note);
    }
    return normalizeText(decoded.text);
  };
  const text = async (): Promise<string> => decode(await readWhole(all, limits.maxBytes));
  async function* lines(): AsyncGenerator<InputLine> {
    if (utf16 !== undefined) {
      for (const [index, line] of (await text()).split('\n').entries()) {
        yield { number: index + 1, text: line, cut: false };
      }
      return;
    }
    for await (const line of splitLines(all, limits.maxBytes)) {
      yield { number: line.number, text: await decode(line.bytes), cut: line.cut };
    }
  }
  const headText = normalizeText((await decodeBytes(wholeCharacters(head.subarray(0, HEAD_BYTES)))).text);
  const file = standardInput === undefined && !packed ? { file: path } : {};
  return {
    document: { path, limits, text, lines, bytes: () => all, takeGaps: () => gaps.splice(0), note, ...file },
    head: headText,
    packed,
    close,
  };
}

/** Where bytes come from and who counts them. */
export interface OpenOptions {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly standardInput?: AsyncIterable<Uint8Array> | undefined;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
