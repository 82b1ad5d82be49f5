import { type CleanRule, countWords, markLine } from './article-line.ts';

/** "16 show all The flood in pictures": the switch of a picture gallery, with the gallery's title behind it. */
const SWITCH = /^\d{1,3} (?:show all|photos?|images?|pictures?) (.{3,100})$/iu;

/** Titles of picture galleries, known by the gallery's switch, which repeats them. */
export const findGalleryTitles: CleanRule = ({ lines }) => {
  const titles = new Set(lines.flatMap(({ text }) => SWITCH.exec(text)?.[1] ?? []));
  return lines
    .filter(({ text }) => titles.has(text) && countWords(text) <= 15)
    .map((line) => markLine(line, 'label', 'Title of a picture gallery.'));
};
