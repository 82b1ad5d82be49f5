/** What every scorer shares: its shape and its command line. Main type: `Scorer`. */
export { refuseWrongData, runScorer, spread } from './run-scorer.ts';
export { type Figure, type Scorer, type ScorerOptions, type Scores, WrongData } from './scorer.ts';
