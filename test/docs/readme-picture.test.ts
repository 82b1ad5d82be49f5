import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawPicture, replacePicture } from '../../scripts/draw-picture.ts';

it('README.md shows what the program prints today (npm run readme)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(replacePicture(readme, await drawPicture())).toBe(readme);
});
