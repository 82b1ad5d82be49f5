/** From paths to decoded documents: finding files, unpacking, decoding, limits. Main functions: `findFiles`, `openDocument`. */

export { ByteQueue } from './byte-queue.ts';
export { decodeBytes } from './decode-bytes.ts';
export { refuseBinary } from './find-binary.ts';
export { type FoundFile, findFiles } from './find-files.ts';
export { measureFiles } from './measure-files.ts';
export { openDocument } from './open-document.ts';
export { splitLines } from './split-lines.ts';
