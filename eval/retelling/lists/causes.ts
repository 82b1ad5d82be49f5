/** Causes that fit most events, each a noun phrase. */
export const CAUSES: readonly string[] = [
  'a power failure',
  'human error',
  'a technical fault',
  'a shortage of money',
  'a clerical mistake',
  'bad weather',
  'a dispute over pay',
  'pressure from abroad',
  'a shortage of staff',
  'security concerns',
  'a lack of evidence',
  'a family illness',
];
/** Words after which a cause stands. */
export const CAUSE_WORDS: readonly string[] = [
  'because of',
  'due to',
  'caused by',
  'as a result of',
  'owing to',
  'blamed on',
  'triggered by',
  'prompted by',
  'sparked by',
  'thanks to',
  'on account of',
  'stemming from',
];
/** Causes as clauses, to stand behind "because". */
export const CAUSE_CLAUSES: readonly string[] = [
  'the money had run out',
  'the paperwork was not in order',
  'the weather had turned',
  'a key member of staff had fallen ill',
  'the equipment had failed',
  'an agreement could not be reached in time',
  'the insurers had refused to pay',
];
