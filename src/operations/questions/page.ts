/** Long lists come in pages. A cursor names the last thing of a page, so that a page stays right when others are added. */
import { z } from 'zod';
import { RequestError } from '../operation.ts';

/** Things on a page unless the caller says otherwise, and at most: an answer that a person or a model can take in. */
const USUAL = 50;
const MOST = 500;

/** Properties of the input of every list. */
export const pageInput = {
  limit: z.int().min(1).max(MOST).default(USUAL).describe(`Things on a page, at most ${MOST}.`),
  cursor: z.string().max(400).optional().describe('`next` of the page before.'),
};

/** The answer of every list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    total: z.int().nonnegative().describe('Things on all pages.'),
    items: z.array(item),
    next: z.string().optional().describe('Cursor of the next page; absent on the last.'),
  });

/** One page of a list; `keyOf` must be unique in it. Throws `RequestError` on a cursor that is not of this list. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): { total: number; items: Item[]; next?: string } {
  let start = 0;
  if (cursor !== undefined) {
    const key = Buffer.from(cursor, 'base64url').toString('utf8');
    start = items.findIndex((item) => keyOf(item) === key) + 1;
    if (start === 0) throw new RequestError('this cursor leads nowhere any more: start with the first page', 'gone');
  }
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const isLast = last === undefined || start + limit >= items.length;
  return {
    total: items.length,
    items: page,
    ...(isLast ? {} : { next: Buffer.from(keyOf(last), 'utf8').toString('base64url') }),
  };
}
