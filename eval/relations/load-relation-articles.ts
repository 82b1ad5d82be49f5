import { readFileSync } from 'node:fs';
import { WrongData } from '../command/index.ts';

/** One relation, as annotated or as found. */
export interface RelationLabel {
  /** "subject -> object" */
  readonly pair: string;
  /** "-" for none. */
  readonly plover: string;
  readonly how: 'did' | 'not' | 'planned' | 'possible';
  /** For a person to read. */
  readonly shown: string;
}

/** One article with its relations. */
export interface RelationArticle {
  readonly published: string;
  readonly text: string;
  readonly gold: readonly RelationLabel[];
}

function readLabel(line: string): RelationLabel {
  const [subject, plover, object, how = 'did'] = line
    .slice(1)
    .split('|')
    .map((field) => field.trim());
  if (
    subject === undefined ||
    plover === undefined ||
    object === undefined ||
    !/^(?:did|not|planned|possible)$/u.test(how)
  )
    throw new WrongData(`"${line}" is not "= subject | class | object | not, planned or possible"`);
  return { pair: `${subject} -> ${object}`, plover, how: how as RelationLabel['how'], shown: line.slice(1).trim() };
}

/** The articles of a file; the notation stands at its head. */
export function loadRelationArticles(file: string): RelationArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const blocks = lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((block) => block.trim().split('\n'))
    .filter(([first]) => first !== '');
  return blocks.map(([published = '', ...rest]) => {
    if (!/^\d{4}-\d\d-\d\d$/u.test(published)) throw new WrongData(`an article begins with a date, not "${published}"`);
    return {
      published,
      text: rest.filter((line) => !line.startsWith('=')).join(' '),
      gold: rest.filter((line) => line.startsWith('=')).map(readLabel),
    };
  });
}
