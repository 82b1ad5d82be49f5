import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { layOut, shorten } from '../../../src/report/terminal/lay-out.ts';
import { colourPalette, PLAIN_PALETTE } from '../../../src/report/terminal/palette.ts';

const page = (width: number) => ({ width, palette: PLAIN_PALETTE });

describe('layOut', () => {
  it('wraps at words and indents what follows', () => {
    const lines = layOut(['one two three four'], page(12), { first: '· ', rest: '  ' });
    expect(lines).toEqual(['· one two', '  three four']);
  });

  it('keeps words together that change style in their middle', () => {
    expect(layOut(['“', { text: 'never', style: 'differing' }, '” again'], page(10))).toEqual(['“never”', 'again']);
  });

  it('counts wide characters as two columns', () => {
    expect(layOut(['日本語日本語日本語'], page(10))).toEqual(['日本語日本', '語日本語']);
  });

  it('does not paint the space between two styles', () => {
    const [line = ''] = layOut(['a ', { text: 'b c', style: 'strong' }], { width: 80, palette: colourPalette() });
    expect(line).toBe('a \u001b[1mb c\u001b[22m');
  });

  it('never prints a line wider than the page, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 80 }), (text, width) => {
        const lines = layOut([text], page(width), { first: '  · ', rest: '    ' });
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['cut at a word if one ends late enough', 20, 'cut at a word if…'],
    ['incomprehensibilities', 10, 'incompreh…'],
    ['white \n space', 20, 'white space'],
  ])('%s', (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected);
  });
});
