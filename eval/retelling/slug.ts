/** A name as part of a file name or address: "The Ashvale Record" is "the-ashvale-record". */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
