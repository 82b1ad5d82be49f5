/**
 * Where a page of a long list begins: behind a row that is named by its own numbers, so that pages stay right when others
 * are added.
 */
import { WorkspaceProblem } from './workspace-problem.ts';

/** Thrown where a cursor names nothing that is there. */
export const leadsNowhere = (): WorkspaceProblem =>
  new WorkspaceProblem('this cursor leads nowhere any more: start with the first page', 'gone');

/** Two numbers as a cursor. */
export const cursorOf = (first: number, second: number): string => `${first} ${second}`;

/** The two numbers of a cursor for SQL: "12, 3". Throws `WorkspaceProblem` for anything else. */
export function numbersOf(cursor: string): string {
  if (!/^\d{1,9} \d{1,9}$/u.test(cursor)) throw leadsNowhere();
  return cursor.replace(' ', ', ');
}
