/** When an article was published, as a stretch of time: a day when only the day is known. In minutes since 1970, UTC. */
export interface Published {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

const MINUTES_PER_DAY = 24 * 60;
/** Clocks without a zone differ by up to half a day, but most sites print their readers' hour: less than this says nothing. */
const MIN_GAP_MINUTES = 60;

/** Reads an ISO date or date-time; midnight to the second stands for a day without an hour, as most archives write it. */
export function readPublished(text: string | undefined): Published | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?/u.exec(text ?? '');
  if (match === null || text === undefined) return undefined;
  const day = Date.parse(`${match[1]}T00:00:00Z`);
  if (Number.isNaN(day)) return undefined;
  const from = Math.round(day / 60_000);
  const dayOnly = match[2] === undefined || /[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.test(text);
  if (dayOnly) return { from, to: from + MINUTES_PER_DAY, exact: false };
  const zoned = Date.parse(
    /(?:Z|[+-]\d{2}(?::?\d{2})?)$/u.test(text) ? text.replace(/([+-]\d{2})$/u, '$1:00') : `${text.replace(' ', 'T')}Z`,
  );
  const at = Number.isNaN(zoned) ? from + Number(match[2]) * 60 + Number(match[3]) : Math.round(zoned / 60_000);
  return { from: at, to: at, exact: true };
}

/** Order of publication: what is known to be earlier first, then what is not dated. */
export function comparePublished(a: Published | undefined, b: Published | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.from - b.from || a.to - b.to;
}

/** Minutes by which `a` came out surely before `b`; negative when after; undefined when the dates do not tell. */
export function gapMinutes(a: Published | undefined, b: Published | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (b.from - a.to >= MIN_GAP_MINUTES) return b.from - a.to;
  if (a.from - b.to >= MIN_GAP_MINUTES) return b.to - a.from;
  // Two days that follow each other touch at midnight; they are still apart.
  if (!a.exact && !b.exact && a.from !== b.from) return b.from > a.from ? MIN_GAP_MINUTES : -MIN_GAP_MINUTES;
  return undefined;
}
