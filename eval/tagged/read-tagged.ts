/** Tagged files: token TAB tag (IOB2), a blank line between sentences, `-DOCSTART-` before a document. */

/** A name in a text, with its type in the tagged file: PER, ORG, LOC, MISC. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface TaggedDocument {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Documents of a tagged file: each sentence a paragraph of its own, tokens put together by the usual spacing. */
export function readTagged(tsv: string): TaggedDocument[] {
  const documents: TaggedDocument[] = [];
  for (const block of tsv.split(/^-DOCSTART-.*$/mu)) {
    let text = '';
    const entities: { start: number; end: number; type: string }[] = [];
    for (const line of block.split('\n')) {
      const [token = '', tag = ''] = line.split('\t');
      if (token === '') {
        if (text !== '' && !text.endsWith('\n')) text += '\n';
        continue;
      }
      const tight =
        /^(?:[,.;:!?%)\]]|'s|'|n't|'re|'ve)$/u.test(token) ||
        /[(["$]$/u.test(text) ||
        text === '' ||
        text.endsWith('\n');
      if (!tight) text += ' ';
      const start = text.length;
      text += token;
      const type = tag.slice(2);
      const last = entities.at(-1);
      if (tag.startsWith('B-')) entities.push({ start, end: text.length, type });
      else if (tag.startsWith('I-') && last !== undefined) last.end = text.length;
    }
    if (text.trim() !== '') documents.push({ text, entities });
  }
  return documents;
}
