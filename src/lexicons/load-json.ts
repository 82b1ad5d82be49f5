import { loadText } from './load-list.ts';

/** A structured list of `data/en/`; its shape is the caller's word, held by that list's own test. */
export const loadJson = <Shape>(name: string): Shape => JSON.parse(loadText(name)) as Shape;
