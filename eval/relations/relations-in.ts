import type { SourceArticle } from '../../src/model/index.ts';
import { readArticle, readStory } from '../../src/pipeline.ts';
import type { RelationArticle, RelationLabel } from './load-relation-articles.ts';

/** The relations that are found in an article read by itself; "not" before "planned" where both go for one. */
export function relationsIn({ text, published }: RelationArticle): RelationLabel[] {
  const context = { diagnose: (): void => {} };
  const source: SourceArticle = {
    id: 'a-1',
    path: 'article.txt',
    title: '',
    language: 'en',
    sha256: '0'.repeat(64),
    text,
    publishedAt: published,
    credits: [],
  };
  const { chronicle, actors } = readStory([readArticle(source, context)], context);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return chronicle.relations.map(({ subject, object, class: plover = '-', polarity, status, relation, evidence }) => {
    const how = polarity === 'did-not' ? 'not' : (status ?? 'did');
    const pair = `${nameOf.get(subject) ?? subject} -> ${nameOf.get(object) ?? object}`;
    return { pair, plover, how, shown: `${pair} | ${plover} (${relation}) | ${how} | ${evidence[0]?.excerpt ?? ''}` };
  });
}
