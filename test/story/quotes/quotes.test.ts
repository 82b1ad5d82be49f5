import { describe, expect, it } from 'vitest';
import { readTexts } from '../read-texts.ts';

describe('quotes', () => {
  it('lays the wordings of one utterance side by side', () => {
    const story = readTexts({
      A: '“Here lies the oil of the valley, which is there for whoever wants to buy it,” Ada Quill said.',
      B: '“Here is the valley’s oil, which is there for anyone who wants to buy it,” Ada Quill said on Monday.',
      C: 'Ada Quill said the oil was “there for whoever wants to buy it.”',
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
    expect(rows[0]).toBe('Here lies the oil of the valley which is there for whoever wants to buy it');
    expect(rows[2]).toBe('there for whoever wants to buy it');
  });

  it('keeps two utterances of one speaker apart, however alike their subject', () => {
    const story = readTexts({
      A: '“They made a tough choice because they saved that boy’s life,” Ada Quill said.',
      B: '“The quick response of the team saved the child,” Ada Quill said.',
    });
    expect(story.quotes).toHaveLength(2);
  });

  it('does not tell quotation marks from each other', () => {
    const story = readTexts({
      A: '"It could have been very bad indeed," Ada Quill said.',
      B: '“It could have been very bad indeed,” Ada Quill said.',
    });
    expect(story.quotes.map(({ differs }) => differs)).toEqual([false]);
  });
});
