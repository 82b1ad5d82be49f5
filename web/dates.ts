/** Dates as the page writes them, without locale or time zone: the same page everywhere. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** "2024-10-15" → "15 Oct 2024"; "2024-10" → "Oct 2024". */
export function dateWords(iso: string): string {
  const [year = '', month = '', day] = iso.slice(0, 10).split('-');
  const words = [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year];
  return words.filter((word) => word !== '').join(' ');
}

/** "15 Oct 2024, 18:40"; midnight to the minute stands for a day without an hour. */
export function dayAndTime(iso: string): string {
  const time = iso.slice(11, 16);
  return time === '' || time === '00:00' ? dateWords(iso) : `${dateWords(iso)}, ${time}`;
}

/** "15 Oct 2024", "2019", "1 Mar – 7 Apr 2022" */
export function whenWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return dateWords(from);
  const [a, b] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return a === b ? a : `${a} – ${b}`;
  const first = dateWords(from);
  return `${a === b ? first.replace(/ \d{4}$/u, '') : first} – ${dateWords(to)}`;
}
