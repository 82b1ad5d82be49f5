import { rulePerLine } from './article-line.ts';

/** Lines that stand where an advertisement stood. */
export const findAdvertisements = rulePerLine('advertisement', 'The place of an advertisement.', [
  /^(?:advertisements?|ad|sponsored(?: content)?|promoted(?: content)?|paid post)(?: continue reading (?:the main story|below))?[.:]?$/iu,
  /^(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|gallery|newsletter))?[.:]?$/iu,
  /^continue reading(?: the main story| below)?[.:…]{0,3}$/iu,
  /^(?:- ){0,2}(?:scroll|skip) (?:to|past) (?:continue|the main content|newsletter promotion|advertisement).{0,60}$/iu,
]);
