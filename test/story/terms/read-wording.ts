import { segment } from '../../../src/article/index.ts';
import { type Likeness, measureLikeness, type Wording, WordingReader } from '../../../src/story/terms/index.ts';

/** A sentence as a wording that no actor has a name in. */
export function readWording(reader: WordingReader, text: string): Wording {
  const source = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const { tokens } = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  return reader.read({ text, tokens }, tokens.keys());
}

/** The likeness of two sentences. */
export function likenessOf(a: string, b: string): Likeness {
  const reader = new WordingReader();
  return measureLikeness(reader, readWording(reader, a), readWording(reader, b));
}
