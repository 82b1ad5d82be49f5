/** One row of the matrix. Few articles: letters. Many: one drawing with a tick for each, so that 200 columns stay quick. */
import type { JSX } from 'preact';
import type { Teller, Telling } from './tellers-of.ts';

/** Up to this many articles every cell is an element with its letter. */
const LETTERED = 26;
const TICK = 4;
const HEIGHT = 14;

const WORDS: Readonly<Record<Telling, string>> = {
  tells: 'tells it',
  differs: 'tells it differently',
  silent: 'is silent',
};

/** "A, B tell it; C tells it differently; 3 are silent" */
function sentenceOf(tellers: readonly Teller[]): string {
  const who = (telling: Telling): string[] =>
    tellers.filter((teller) => teller.telling === telling).map(({ siglum }) => siglum);
  const parts = [
    who('tells').length > 0 ? `${who('tells').join(', ')} tell it` : '',
    who('differs').length > 0 ? `${who('differs').join(', ')} tell it differently` : '',
    who('silent').length > 0 ? `${who('silent').length} silent` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

export function TellerCells({ tellers }: { readonly tellers: readonly Teller[] }): JSX.Element | null {
  if (tellers.length === 1) return null;
  if (tellers.length <= LETTERED) {
    return (
      <span class="cells" role="img" aria-label={sentenceOf(tellers)}>
        {tellers.map(({ articleId, siglum, label, telling }) => (
          <span key={articleId} class={`cell ${telling}`} title={`${siglum}, ${label}: ${WORDS[telling]}`}>
            {telling === 'silent' ? '' : siglum}
          </span>
        ))}
      </span>
    );
  }
  const ticks = (telling: Telling, top: number, bottom: number): string =>
    tellers
      .map((teller, index) => (teller.telling === telling ? `M${index * TICK + 1.5} ${top}V${bottom}` : ''))
      .join('');
  return (
    <span class="cells">
      <svg role="img" aria-label={sentenceOf(tellers)} width={tellers.length * TICK} height={HEIGHT}>
        <path class="tick silent" d={ticks('silent', HEIGHT - 2, HEIGHT)} />
        <path class="tick tells" d={ticks('tells', 0, HEIGHT)} />
        <path class="tick differs" d={ticks('differs', 0, HEIGHT)} />
      </svg>
    </span>
  );
}
