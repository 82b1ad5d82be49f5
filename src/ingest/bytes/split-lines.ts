/** One line of bytes, without its line end; `cut` when its rest was dropped. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines of a byte stream; of a line longer than `maxBytes` only that many bytes are ever kept in memory. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let kept = 0;
  let cut = false;
  let number = 1;
  const keep = (part: Uint8Array): void => {
    if (part.length > maxBytes - kept) cut = true;
    const room = part.subarray(0, Math.max(0, maxBytes - kept));
    if (room.length > 0) parts.push(room);
    kept += room.length;
  };
  const takeLine = (): ByteLine => {
    const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    const line = { number, bytes: bytes.subarray(0, end), cut };
    number += 1;
    parts = [];
    kept = 0;
    cut = false;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield takeLine();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (kept > 0) yield takeLine();
}
