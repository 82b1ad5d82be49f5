/** Reads `own-sentences.txt`: names in brackets after their type, a paragraph a line, a blank line between documents. */
import type { Entity, TaggedDocument } from '../../eval/tagged/index.ts';

const NAME = /\[(PER|ORG|LOC|MISC) ([^\]]+)\]/gu;

/** Documents with their names. */
export function readOwnSentences(file: string): TaggedDocument[] {
  const lines = file.split('\n').filter((line) => !line.startsWith('#'));
  const blocks = lines.join('\n').split(/\n{2,}/u);
  return blocks.map((block) => readBlock(block.trim())).filter(({ text }) => text !== '');
}

function readBlock(block: string): TaggedDocument {
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: type = '', 2: name = '', index } of block.matchAll(NAME)) {
    text += block.slice(at, index);
    entities.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = index + whole.length;
  }
  return { text: text + block.slice(at), entities };
}
