/** How claims are scored against labelled data. Main functions: `pairSentences`, `pairHeadlines`, `pairStrengths`. */
export { chooseStemShare, pairSentences, type SentencePair, scorePairs } from './score-chains.ts';
export { type HeadlinePair, loadHeadlines, pairHeadlines } from './score-headlines.ts';
export { pairStrengths, type StrengthPair } from './score-strength.ts';
