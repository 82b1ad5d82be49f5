/**
 * Classes of words that stand in like company, learnt from news text: "tuesday" with "friday", "ankara" with "seoul".
 * They tell a trained model something about words that its labelled texts lack. `scripts/train/word-clusters.ts` learns them.
 */
import { loadText } from './load-list.ts';

export interface WordCluster {
  /** One of about a hundred classes, counted from 0. */
  readonly coarse: number;
  /** One of several hundred classes, counted from 0. */
  readonly fine: number;
}

let clusters: ReadonlyMap<string, WordCluster> | undefined;

/** Lines of `word-clusters.txt`: coarse class, fine class, then the words that are in both. */
function loadClusters(): Map<string, WordCluster> {
  const found = new Map<string, WordCluster>();
  for (const line of loadText('word-clusters.txt').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [coarse, fine, ...words] = line.split(' ');
    const cluster = { coarse: Number(coarse), fine: Number(fine) };
    for (const word of words) found.set(word, cluster);
  }
  return found;
}

/** The form under which a word is counted: all digits are alike. */
export const clusterKeyOf = (norm: string): string => norm.replace(/\d/gu, '0');

/** The classes of a word, given as its matching form; none for a rare word. */
export function findWordCluster(norm: string): WordCluster | undefined {
  clusters ??= loadClusters();
  return clusters.get(norm) ?? clusters.get(clusterKeyOf(norm));
}
