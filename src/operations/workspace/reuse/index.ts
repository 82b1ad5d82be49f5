/** What the articles of a workspace share with each other, brought up to date. Main function: `updateReuse`. */
export { updateReuse } from './update-reuse.ts';
