/**
 * Bytes to text. In order: byte-order mark, UTF-16 by its zero bytes, valid UTF-8, what the server or the markup declares, UTF-8 with
 * single broken bytes, an East Asian charset that `chardet` is sure of, windows-1252.
 * iconv-lite and not TextDecoder for windows-1252: the one of Node 20 decodes it as Latin-1.
 */
import { isUtf8 } from 'node:buffer';

/** A decoded text; `note` says what had to be guessed, for a diagnostic. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly note?: { readonly code: string; readonly message: string };
}

/** How many bytes the guesses look at. */
const HEAD_BYTES = 64 * 1024;
/** Confidence (of 100) from which on chardet is believed; on English text with a few odd bytes it stays below. */
const MIN_CHARDET_CONFIDENCE = 80;
/** Share of non-ASCII bytes that a text in an East Asian charset has at least. */
const MIN_MULTIBYTE_SHARE = 0.2;
const EAST_ASIAN = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5|iso-2022)/iu;
const DECLARED = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([a-z0-9_:.-]{2,40})/iu;

/** UTF-16 by its mark, or by zeros in every second byte of what would be English; absent when it is neither. */
export function findUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 4096) >> 1;
  if (pairs < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) evenZeros += 1;
    if (head[index + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1) return 'utf-16be';
  return undefined;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/**
 * UTF-8 all but a few broken bytes: four good characters beyond ASCII for each bad one, or a single one of three bytes
 * or more (“ ” ’ —): in another charset three such bytes in a row are next to impossible.
 */
function decodeBrokenUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\uFFFD').length - 1;
  let good = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f && code !== 0xfffd) good += code > 0x7ff ? 4 : 1;
  }
  return good >= bad * 4 ? text : undefined;
}

async function decodeForeign(bytes: Uint8Array, given: string | undefined): Promise<DecodedText> {
  const { default: iconv } = await import('iconv-lite');
  const decode = (charset: string): string => iconv.decode(Buffer.from(bytes), charset);
  const head = bytes.subarray(0, HEAD_BYTES);
  const isForeign = (name: string | undefined): name is string =>
    name !== undefined && !/^utf-?(?:8|16|7)/u.test(name) && iconv.encodingExists(name);
  const declared = [given, DECLARED.exec(latin1(head.subarray(0, 4096)))?.[1]]
    .map((name) => name?.toLowerCase())
    .find(isForeign);
  if (declared !== undefined) {
    const charset = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/u.test(declared) ? 'windows-1252' : declared;
    return { text: decode(charset), charset };
  }
  const repaired = decodeBrokenUtf8(bytes);
  if (repaired !== undefined) {
    const message =
      'Some bytes are not valid UTF-8 and are shown as U+FFFD. Save the file again as UTF-8 if names look wrong.';
    return { text: repaired, charset: 'utf-8', note: { code: 'broken-bytes', message } };
  }
  const { analyse } = await import('chardet');
  const best = analyse(head)[0];
  const foreign = head.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const charset =
    best !== undefined &&
    best.confidence >= MIN_CHARDET_CONFIDENCE &&
    foreign > head.length * MIN_MULTIBYTE_SHARE &&
    EAST_ASIAN.test(best.name) &&
    iconv.encodingExists(best.name)
      ? best.name
      : 'windows-1252';
  const message = `Not UTF-8: read as ${charset}. Save the file as UTF-8 if names look wrong.`;
  return { text: decode(charset), charset, note: { code: 'charset-guessed', message } };
}

/** Decodes a whole document or line; byte-order marks are still in the text. `given`: the charset that its server named. */
export async function decodeBytes(bytes: Uint8Array, given?: string): Promise<DecodedText> {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) {
    const { default: iconv } = await import('iconv-lite');
    return { text: iconv.decode(Buffer.from(bytes), utf16), charset: utf16 };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8' };
  return decodeForeign(bytes, given);
}
