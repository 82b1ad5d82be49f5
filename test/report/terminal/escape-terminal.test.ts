import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeProse, escapeTerminal } from '../../../src/report/terminal/escape-terminal.ts';

describe('escapeTerminal', () => {
  it.each([
    ['a colour', '\u001b[31mred', '\\x1b[31mred'],
    ['the window title', '\u001b]0;owned\u0007', '\\x1b]0;owned\\x07'],
    ['an 8-bit control sequence', '\u009b2J', '\\x9b2J'],
    ['a line break in a name', 'a\nb\rc', 'a\\nb\\rc'],
    ['an override', 'abc\u202edef', 'abc\\u{202e}def'],
    ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['half a character', 'a\ud800b', 'a\\u{d800}b'],
    ['a mark without width', 'so\u200bft\u00ad', 'soft'],
    ['what needs nothing', 'Maïa — “yes” 日本 👩‍🚒', 'Maïa — “yes” 日本 👩‍🚒'],
  ])('shows %s', (_, hostile, safe) => {
    expect(escapeTerminal(hostile)).toBe(safe);
  });

  it('leaves nothing that steers a terminal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeProse(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/u);
      }),
    );
  });
});
