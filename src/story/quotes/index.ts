/** Which quotations are one utterance, and how its wordings differ. Main export: the stage `quotes`. */
export { quotes } from './quotes.ts';
