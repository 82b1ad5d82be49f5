/**
 * What stands on a page around its article: menus, shares, newsletters, comments, advertisements. Told by the element
 * (`nav`, `aside`), its role, or the names that its maker gave it (class and id); never by its place or its language.
 */
import type { DomElement } from './dom.ts';
import type { LineRange, PageBlock, PageMap } from './map-page.ts';

const ELEMENTS = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG']);
const ROLES = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'dialog', 'search', 'menu', 'tablist']);
/** Whole words of a class or an id. */
const WORDS = new Set(
  `ad ads aside nav navbar menu footer tags taglist toolbar popup modal overlay pager login register signup share shares sharing
   social gdpr consent banner disqus outbrain taboola trending popular disclosure disclaimer rating meta metadata byline credit
   credits skip toc teaser teasers supplement addthis sharedaddy comment comments respond sponsor sponsored
   cookie cookies related recirc recirculation popover tooltip dropdown`.split(/\s+/u),
);
/** Beginnings of such words, where compounds are usual ("relatedlinks", "newsletter-form"). */
const STEMS =
  `related recommend newsletter subscri sharebar sharing socialmedia cookie advert sponsor breadcrumb breadcrump paginat
  navigation sidebar mostread mostpopular readmore readnext navdrop`.split(/\s+/u);
/** Two words that mean it only together. */
const PAIRS = new Set(
  'most read,most popular,read more,read next,sign up,author bio,author box,author info,about author,tag list,more stories,more news,also like'.split(
    ',',
  ),
);
/** An element with more than this share of the words of the page is no furniture, whatever it is called. */
const MAX_SHARE = 0.4;

/** Characters of class and id that are looked at: utility classes run to a few hundred. */
const MAX_NAMES = 1000;

/** Words of an element's class and id, in lower case: "relatedLinks post-meta" → related links post meta. */
export const nameWords = (element: DomElement): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, MAX_NAMES)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');

function isFurniture({ element }: PageBlock): boolean {
  const name = element.nodeName.toUpperCase();
  if (ELEMENTS.has(name)) return true;
  if (name === 'ARTICLE' || name === 'MAIN' || name === 'BODY') return false;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  const words = nameWords(element);
  return words.some(
    (word, index) =>
      WORDS.has(word) || STEMS.some((stem) => word.startsWith(stem)) || PAIRS.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

/** For each line of the page whether it stands in furniture. `wordsIn` counts the words of running text in a range of lines. */
export function findFurniture({ lines, blocks }: PageMap, wordsIn: (range: LineRange) => number): boolean[] {
  const most = wordsIn({ from: 0, to: lines.length }) * MAX_SHARE;
  const steps = new Int32Array(lines.length + 1);
  for (const block of blocks) {
    if (!isFurniture(block) || wordsIn(block) > most) continue;
    steps[block.from] = (steps[block.from] as number) + 1;
    steps[block.to] = (steps[block.to] as number) - 1;
  }
  let open = 0;
  return lines.map((_, index) => {
    open += steps[index] as number;
    return open > 0;
  });
}
