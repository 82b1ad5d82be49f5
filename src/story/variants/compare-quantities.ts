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

/** A value inside the stated range of the other ("12" in "10 to 12"). */
const isWithin = (inner: Quantity, range: Quantity): boolean =>
  range.upTo !== undefined && range.value <= inner.value && (inner.upTo ?? inner.value) <= range.upTo;
