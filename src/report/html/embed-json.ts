/** What an HTML parser or an old JavaScript parser would take for something else, written as JSON allows it. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/**
 * JSON as text that may stand in a `<script type="application/json">`: no character in it can end the element, begin a
 * comment or an entity. Read back with `JSON.parse` it is the same value.
 */
export const embedJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
