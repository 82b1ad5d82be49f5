/**
 * JSON with the layout of `JSON.stringify(value, null, 2)`, in parts: the dossier of some thousand articles is longer
 * than a string of V8 may be (512 MiB). Linear.
 */

/** Levels taken apart: dossier, list of stories, story, list of claims. A single claim is a string of its own. */
const LEVELS = 4;

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.values(value).some((item) => item !== undefined);

/** The parts of a plain value, in order; joined they are its JSON text, without a line end behind it. */
export function* jsonParts(value: unknown, levels = LEVELS, indent = ''): Generator<string> {
  if (levels === 0 || !isFilled(value)) {
    // A line break inside a string is written `\n`, so every real one starts a line of the layout.
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    return;
  }
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  let lead = isList ? '[' : '{';
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item === undefined) continue;
    yield `${lead}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* jsonParts(item, levels - 1, inner);
    lead = ',';
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}
