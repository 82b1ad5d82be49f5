/** A story or a place where words were found, as a line that leads there. */
import type { JSX } from 'preact';
import { countOf } from '../../src/report/outline/index.ts';
import { foldText } from '../../src/text/index.ts';
import { dateWords, whenWords } from '../dates.ts';
import { type Mark, Marked } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import type { HitItem, StoryItem } from './workspace-items.ts';

const LONGEST_TITLE = 240;
const LONGEST_TEXT = 600;

/** Letters that may be an ending: "shooting" marks "shoot", "dams" marks "dam", and "gate" no "gathering". */
function withoutEnding(word: string): string {
  if (word.length >= 7) return word.slice(0, -3);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The search finds words in any form; here those are marked that begin alike. */
function marksOf(text: string, words: string): Mark[] {
  const stems = foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(withoutEnding);
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => stems.some((stem) => foldText(word).startsWith(stem)))
    .map(({ 0: word, index }) => ({ kind: 'found', start: index, end: index + word.length }));
}

export function StoryLine({ story }: { readonly story: StoryItem }): JSX.Element {
  const { id, title, articles, outlets, from, to } = story;
  const days = from === undefined || to === undefined ? [] : [whenWords({ from, to })];
  const told = [countOf(articles, 'article'), ...(outlets > 1 ? [countOf(outlets, 'outlet')] : []), ...days];
  return (
    <li>
      <a href={linkTo(id)}>{title.slice(0, LONGEST_TITLE)}</a>
      <p class="faint">{told.join(', ')}</p>
    </li>
  );
}

/** A hit in an article leads to its place there, a claim into its story. */
function addressOf({ storyId, articleId, claimId, span }: HitItem): string | undefined {
  if (storyId === undefined) return undefined;
  if (articleId === undefined) return linkTo(storyId, claimId);
  return linkTo(storyId, span === undefined ? articleId : `${articleId}@${span.start}-${span.end}`);
}

export function HitLine({ hit, words }: { readonly hit: HitItem; readonly words: string }): JSX.Element {
  const { kind, title, outlet, publishedAt, speaker } = hit;
  const text = hit.text.slice(0, LONGEST_TEXT).replace(/\s/gu, ' ');
  const shown = <Marked text={text} marks={marksOf(text, words)} />;
  const place = [outlet, publishedAt === undefined ? undefined : dateWords(publishedAt)].filter(Boolean).join(', ');
  const article = (title ?? '').slice(0, LONGEST_TITLE);
  if (kind === 'statement') {
    const said = [speaker ?? 'speaker not named', place === '' ? '' : `in ${place}`].filter(Boolean).join(', ');
    return (
      <li>
        <a href={addressOf(hit)}>{shown}</a>
        <p class="faint">
          {said}: {article}
        </p>
      </li>
    );
  }
  return (
    <li>
      <a href={addressOf(hit)}>{kind === 'article' ? article : shown}</a>
      {kind === 'article' && text !== title && <p class="snippet">… {shown} …</p>}
      {place !== '' && <p class="faint">{place}</p>}
    </li>
  );
}
