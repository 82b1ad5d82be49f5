/** Whether two stated numbers say the same, agree within their modifiers, units or rounding, or differ. */
import type { Quantity } from '../../model/index.ts';

/** How two statements of one number stand to each other. */
export type NumberRelation = 'same' | 'compatible' | 'differs';

/** Relative difference up to which two values are one value, rounded or converted. */
const ROUNDING = 0.025;
/** Relative difference up to which "about 30" agrees with 32. */
const ABOUT = 0.15;
/** "more than 100" agrees with 120, not with 400. */
const OPEN_END = 0.35;

/** Whether two quantities of one dimension say the same, agree within their modifiers or rounding, or differ. */
export function compareQuantities(a: Quantity, b: Quantity): NumberRelation {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const difference = high.value === low.value ? 0 : (high.value - low.value) / Math.max(Math.abs(high.value), 1e-9);
  // "two or three", "two or six"
  if (difference === 0 && a.upTo !== undefined && b.upTo !== undefined && a.upTo !== b.upTo) return 'differs';
  if (difference === 0) return a.modifier === b.modifier ? 'same' : 'compatible';
  if (isRounded(low.value, high.value) || isRounded(high.value, low.value)) return 'compatible';
  if (isWithin(low, high) || isWithin(high, low)) return 'compatible';
  // Ages, and small counts, have no rounding: 3 and 4 are two numbers.
  const rounds = high.value >= 20 && high.unit !== 'year-old';
  if (rounds && difference <= ROUNDING) return 'compatible';
  const soft = [a, b].some(({ modifier }) => modifier === 'about' || modifier === 'less-than');
  if (rounds && soft && difference <= ABOUT) return 'compatible';
  const openLow = low.modifier === 'more-than' || low.modifier === 'at-least';
  const closedHigh = high.modifier === 'exactly' || high.modifier === 'about';
  if (rounds && openLow && closedHigh && difference <= OPEN_END) return 'compatible';
  if (rounds && high.modifier === 'at-most' && difference <= ABOUT) return 'compatible';
  return 'differs';
}

/** Values from which a number is rounded to its first two or three digits as a rule. */
const LARGE = 10_000;
/** Largest share of a value that its rounding may be. */
const MAX_ROUNDING = 0.1;

/** "11 million" may be 11.5 million: less than one in the last digit that is not zero. */
function isRounded(round: number, exact: number): boolean {
  if (round < LARGE || exact < LARGE) return false;
  let unit = 1;
  while (unit <= round * MAX_ROUNDING && round % (unit * 10) === 0) unit *= 10;
  return unit <= round * MAX_ROUNDING && Math.abs(exact - round) < unit;
}

/** A value inside the stated range of the other ("12" in "10 to 12"). */
const isWithin = (inner: Quantity, range: Quantity): boolean =>
  range.upTo !== undefined && range.value <= inner.value && (inner.upTo ?? inner.value) <= range.upTo;
