/** What is kept of articles as a few bytes, and back. Main functions: `packLayers`, `unpackLayers`, `packBody`, `unpackBody`. */
export { ByteReader, ByteWriter } from './bytes.ts';
export { type BodyParts, packBody, unpackBody } from './pack-body.ts';
export { packLayers, unpackLayers } from './pack-layers.ts';
