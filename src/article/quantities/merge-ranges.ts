import { withFields } from '../../model/index.ts';
import { type QuantityDraft, type QuantityText, sameSentence } from './quantity-draft.ts';

const JOINERS = new Set(['to', '-', 'or', 'and']);

/** Joins the two ends of a range: "10 to 12 feet", "between 20 and 30", "$5-$10 million". */
export function mergeRanges(text: QuantityText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const merged: QuantityDraft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (last !== undefined && isRange(text, last, draft)) {
      const unit = last.unit ?? draft.unit;
      // "4 to 6 million": the scale stands once and means both.
      const scale =
        draft.value >= 1e5 && last.value < 1000 && last.digits
          ? 10 ** (Math.floor(Math.log10(draft.value) / 3) * 3)
          : 1;
      merged[merged.length - 1] = withFields(last, {
        end: draft.end,
        value: last.value * scale,
        upTo: draft.value,
        ...(unit === undefined ? {} : { unit }),
      });
    } else merged.push(draft);
  }
  return merged.map((draft) => withBetween(text, draft));
}

function isRange(text: QuantityText, a: QuantityDraft, b: QuantityDraft): boolean {
  if (
    b.first !== a.end + 1 ||
    a.ordinal ||
    b.ordinal ||
    a.upTo !== undefined ||
    !sameSentence(text, a.first, b.first)
  ) {
    return false;
  }
  const joiner = text.words[a.end] ?? '';
  if (!JOINERS.has(joiner) || a.value >= b.value) return false;
  if (isTally(text, a)) return false;
  if (joiner === 'and') return text.words[a.first - 1] === 'between';
  // "two or three people"; "one or 1,000" is no range.
  return joiner !== 'or' || b.value <= a.value * 3;
}

/** "Voted 46 to 54", "by a margin of 3 to 5": two sides, not two ends. */
function isTally(text: QuantityText, { first, unit }: QuantityDraft): boolean {
  if (unit !== undefined) return false;
  const before = text.words[first - 1] ?? '';
  return TALLIED.has(before) || ((before === 'of' || before === 'by') && TALLIED.has(text.words[first - 2] ?? ''));
}

const TALLIED = new Set(
  'vote,votes,voted,voting,won,lost,win,loses,beat,beaten,lead,led,score,margin,defeat,victory,split,passed,ratio'.split(
    ',',
  ),
);

const withBetween = (text: QuantityText, draft: QuantityDraft): QuantityDraft =>
  draft.upTo !== undefined && text.words[draft.first - 1] === 'between'
    ? withFields(draft, { first: draft.first - 1 })
    : draft;
