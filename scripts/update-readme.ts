/** Renews the picture of real output in README.md. Run: npm run readme */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawPicture, replacePicture } from './draw-picture.ts';

const path = new URL('../README.md', import.meta.url);
writeFileSync(path, replacePicture(readFileSync(path, 'utf8'), await drawPicture()));
