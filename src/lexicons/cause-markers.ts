import { loadList } from './load-list.ts';

let markers: readonly (readonly string[])[] | undefined;

/** Phrases that open a cause, as folded words, longest first. */
export function causeMarkers(): readonly (readonly string[])[] {
  markers ??= loadList('cause-markers.txt')
    .map((line) => line.split(' '))
    .sort((a, b) => b.length - a.length);
  return markers;
}
