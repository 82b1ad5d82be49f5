import { describe, expect, it } from 'vitest';
import { addMissedFrames } from '../../../src/article/statements/add-missed-frames.ts';
import { readMarked } from './marked-text.ts';

/** Label and words of each added span. */
function addedTo(marked: string): string[] {
  const { view, spans } = readMarked(marked);
  const { text, tokens } = view.article;
  return addMissedFrames(view, [0, tokens.length], spans)
    .filter((span) => !spans.includes(span))
    .map(
      ({ label, firstToken, endToken }) =>
        `${label} ${text.slice(tokens[firstToken]?.span.start, tokens[endToken - 1]?.span.end)}`,
    );
}

describe('frames that the tagger passed over', () => {
  it.each<[string, string[]]>([
    ['The boat sank at noon, reports Halden News.', ['cue reports', 'source Halden News']],
    ['The crane fell on the quay, as the footage showed, and broke.', ['source the footage', 'cue showed']],
    ['A woman on the bridge yells down, “Stay there.”', ['cue yells']],
    ['The boat sank at noon, {q1 reports} {s1 Halden News}.', []],
    ['{c1 The boat sank at noon, reports Halden News}, {s1 the mayor} {q1 said}.', []],
    ['The boat sank at noon, as everybody had feared.', []],
    ['The crew, reports Halden News in its morning issue, had left.', []],
    ['She yells at the crew of the boat.', []],
  ])('%s', (marked, added) => {
    expect(addedTo(marked)).toEqual(added);
  });

  it('adds nothing outside the tokens it is asked about', () => {
    const { view, spans } = readMarked('The boat sank at noon, reports Halden News.');
    expect(addMissedFrames(view, [0, 5], spans)).toEqual([]);
  });
});
