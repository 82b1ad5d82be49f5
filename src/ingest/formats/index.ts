/** One file per input format, and the list that names them all. To add a format, see `formats.ts`. */
export { findFormat, formats } from './formats.ts';
