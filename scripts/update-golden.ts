/** Renews what is made from real output: the golden report and the picture in README.md. Run: npm run golden, and read the change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawPicture, GOLDEN_REPORT, replacePicture, reportOnSample } from './sample-report.ts';

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);

const report = await reportOnSample();
mkdirSync(new URL('.', fileOf(GOLDEN_REPORT)), { recursive: true });
writeFileSync(fileOf(GOLDEN_REPORT), report);
writeFileSync(fileOf('README.md'), replacePicture(readFileSync(fileOf('README.md'), 'utf8'), drawPicture(report)));
