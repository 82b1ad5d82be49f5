import { describe, expect, it } from 'vitest';
import { readTexts } from '../read-texts.ts';

describe('quotes', () => {
  it('lays the wordings of one utterance side by side', () => {
    const story = readTexts({
      A: '“Here stands the mill of the valley, which is open for whoever cares to see it,” Ada Quill said.',
      B: '“Here is the valley’s mill, which is open for anyone who cares to see it,” Ada Quill said on Monday.',
      C: 'Ada Quill said the mill was “open for whoever cares to see it.”',
    });
    expect(story.quotes).toHaveLength(1);
    const [quote] = story.quotes;
    expect(quote?.differs).toBe(true);
    expect(quote?.readings.map(({ articleId }) => articleId)).toEqual(['a-A', 'a-B', 'a-C']);
    expect(story.actors.find(({ id }) => id === quote?.speaker)?.name).toBe('Ada Quill');
    for (const place of quote?.collation ?? []) expect(place.readings).toHaveLength(3);
    const rows = [0, 1, 2].map((row) =>
      quote?.collation
        .map((place) => place.readings[row])
        .filter(Boolean)
        .join(' '),
    );
    expect(rows[0]).toBe('Here stands the mill of the valley which is open for whoever cares to see it');
    expect(rows[2]).toBe('open for whoever cares to see it');
  });

  it('keeps two utterances of one speaker apart, however alike their subject', () => {
    const story = readTexts({
      A: '“The crew took a hard decision because they kept that farm dry,” Ada Quill said.',
      B: '“The swift work of the crew spared the farm,” Ada Quill said.',
    });
    expect(story.quotes).toHaveLength(2);
  });

  it('joins a fragment to one speech, and never two speeches by a fragment', () => {
    const story = readTexts({
      A: '“It seemed to our keepers from the first minute to be a plainly hopeless situation,” Ada Quill said.',
      B: '“The brave harbour crew met a plainly hopeless situation and freed the boat,” Ada Quill wrote.',
      C: 'Ada Quill spoke of a “plainly hopeless situation” on Monday.',
    });
    expect(story.quotes.map(({ readings }) => readings.length).sort()).toEqual([1, 2]);
  });

  it('does not tell quotation marks from each other', () => {
    const story = readTexts({
      A: '"The river may yet come back tomorrow," Ada Quill said.',
      B: '“The river may yet come back tomorrow,” Ada Quill said.',
    });
    expect(story.quotes.map(({ differs }) => differs)).toEqual([false]);
  });

  it('keeps two statements apart that a third report prints together', () => {
    const story = readTexts({
      A: '“The harbour crew freed the stranded ferry before dawn. Every bakery in the valley opens tomorrow,” Ada Quill said.',
      B: '“The harbour crew freed the stranded ferry before dawn,” Ada Quill said.',
      C: '“Every bakery in the valley opens tomorrow,” Ada Quill said.',
    });
    const readings = story.quotes.map((quote) =>
      quote.readings.map(({ articleId, evidence }) => `${articleId} ${evidence.excerpt}`),
    );
    expect(readings).toEqual([
      [
        'a-A The harbour crew freed the stranded ferry before dawn.',
        'a-B The harbour crew freed the stranded ferry before dawn,',
      ],
      ['a-A Every bakery in the valley opens tomorrow,', 'a-C Every bakery in the valley opens tomorrow,'],
    ]);
  });

  it('keeps a speech whole that all reports print whole', () => {
    const speech = 'The harbour crew freed the stranded ferry before dawn. Every bakery in the valley opens tomorrow.';
    const story = readTexts({ A: `“${speech}” Ada Quill said.`, B: `Ada Quill said: “${speech}”` });
    expect(story.quotes.map(({ readings }) => readings.length)).toEqual([2]);
    expect(story.quotes[0]?.readings[0]?.evidence.excerpt).toBe(speech);
  });
});
