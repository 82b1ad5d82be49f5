/** Articles with all their layers as a few bytes, and back. Main functions: `packLayers`, `unpackLayers`. */
export { ByteReader, ByteWriter } from './bytes.ts';
export { packLayers, unpackLayers } from './pack-layers.ts';
