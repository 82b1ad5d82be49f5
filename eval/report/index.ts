/** All scorers as sections of one page, and as figures for floors. Main type: `Section`. */
export { renderEvaluation } from './render-evaluation.ts';
export { floorFigures } from './rows-of-scores.ts';
export { scoreSections } from './score-sections.ts';
export { figuresOf, type Section } from './section.ts';
