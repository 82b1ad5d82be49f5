import { RefusedInput } from '../input-format.ts';

/** First bytes of files that are known not to be text, and what to do with each. */
const MAGIC: readonly {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly what: string;
  readonly hint: string;
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF', hint: 'Save it as text and give that.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an office document', hint: 'Save it as text or HTML and give that.' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive or office document', hint: 'Unpack it, or save it as text.' },
  { bytes: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257, what: 'a tar archive', hint: 'Unpack it and give the folder.' },
  { bytes: [0x42, 0x5a, 0x68], what: 'packed with bzip2', hint: 'Unpack it; only gzip is read packed.' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'packed with xz', hint: 'Unpack it; only gzip is read packed.' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'packed with zstd', hint: 'Unpack it; only gzip is read packed.' },
  { bytes: [0x1f, 0x8b], what: 'packed twice', hint: 'Unpack it once.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: 'Leave it out.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', hint: 'Leave it out.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture', hint: 'Leave it out.' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'a picture or sound', hint: 'Leave it out.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program', hint: 'Leave it out.' },
];

/** Share of control characters from which on bytes are not taken for text; text with a stray NUL stays far below. */
const MAX_CONTROL_SHARE = 0.02;

const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20) || byte === 0x7f;

/** Throws `RefusedInput` when the first bytes of a document (not UTF-16) are no text; says what they are where known. */
export function refuseBinary(head: Uint8Array): void {
  const known = MAGIC.find(({ bytes, at = 0 }) => bytes.every((byte, index) => head[at + index] === byte));
  if (known !== undefined) throw new RefusedInput('binary', `This is ${known.what}, not text. ${known.hint}`);
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  if (controls > head.length * MAX_CONTROL_SHARE) {
    throw new RefusedInput('binary', 'This is not text. Leave it out, or save it as text or HTML.');
  }
}

/** First bytes of archives that hold articles among other bytes: WARC records, Parquet columns. */
const ARCHIVES = ['WARC/', 'PAR1'];

/** Whether a format of its own reads these bytes. */
export function isArchive(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 5)).toString('latin1');
  return ARCHIVES.some((magic) => start.startsWith(magic));
}
