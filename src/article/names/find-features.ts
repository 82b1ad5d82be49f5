import type { ArticleLayers } from '../../model/index.ts';
import type { ArticleFeatures } from './add-name-features.ts';
import { gatherEvidence } from './article-evidence.ts';
import { readWords } from './article-words.ts';
import { findPhrases } from './find-phrases.ts';
import { NameHistory } from './name-history.ts';

/** Everything the tagger looks at in an article, sentence by sentence. */
export function findFeatures({
  source,
  tokens,
  sentences,
}: Pick<ArticleLayers, 'source' | 'tokens' | 'sentences'>): ArticleFeatures {
  const words = readWords(source.text, tokens, sentences);
  return { ...words, evidence: gatherEvidence(words), phrases: findPhrases(words), history: new NameHistory() };
}
