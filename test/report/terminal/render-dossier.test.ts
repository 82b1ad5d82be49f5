import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { colourPalette, renderDossier, renderStory } from '../../../src/report/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const text = renderDossier(sampleDossier());

describe('renderDossier', () => {
  it.each([
    ['the line of support', '3 articles, 1 observer, 1–2 sources'],
    ['an article under the outlet it credits', '├─ A Coast News'],
    ['a lost source, marked', '[lost source] (inferred; no article here)'],
    ['what is undecided', 'who took it from whom is undecided'],
    ['a circle of credits', 'Circular: Tarn Courier → Coast News → Tarn Courier'],
    ['what most articles lead back to', 'One root: 3 of 3 articles lead back to Tarn Courier.'],
    ['who has which reading', '“Tuesday” B'],
    ['both wordings of a quote, differences in brackets', '“We will [never] open it before it is safe”'],
    ['what only one article tells', '+ No ferry runs.'],
    ['what an article leaves out', '− Vonk said it stays closed'],
    ['counts that add up', '4 seen, 3 read, 0 repeated, 1 refused.'],
    ['what could not be read', 'in/four.txt: The file is empty'],
  ])('shows %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('says which share of an article made from others is its own, where that is known', () => {
    const dossier = sampleDossier();
    const [story] = dossier.stories;
    const nodes = story!.stemma.nodes.map((node) =>
      node.id === 'a-3' ? { ...node, adds: { share: 0.618, evidence: [] } } : node,
    );
    const printed = renderStory({ ...story!, stemma: { ...story!.stemma, nodes } }, dossier);
    expect(printed.split('\n').filter((line) => line.includes('% its own'))).toEqual(['  C  three — 62 % its own']);
    expect(text).not.toContain('% its own');
  });

  it('puts major variants before minor ones', () => {
    expect(text.indexOf('▲ the day')).toBeLessThan(text.indexOf('· Ilse Vonk'));
  });

  it.each([60, 80, 100])('keeps to %i columns', (width) => {
    const lines = renderDossier(sampleDossier(), { width }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it('uses no colour unless a palette is passed, and then no brackets', () => {
    expect(text).not.toContain('\u001b');
    const coloured = renderDossier(sampleDossier(), { palette: colourPalette() });
    expect(coloured).toContain('\u001b[');
    expect(coloured).not.toContain('[never]');
  });

  it('prints an article that stands alone when it is the only story', () => {
    const dossier = sampleDossier();
    const [story] = dossier.stories;
    const alone = { ...story!, id: 's-alone', title: 'Odd one', articleIds: ['a-3'] };
    expect(renderDossier({ ...dossier, stories: [alone] })).toContain('WHO REPORTS IT');
    expect(renderDossier({ ...dossier, stories: [story!, alone] })).toContain('· Odd one · story s-alone');
  });
});

describe('hostile text', () => {
  it('never reaches the terminal, wherever it stands in the dossier', () => {
    const hostile = 'x\u001b]0;owned\u0007\u202e\u009b2J\u0000';
    const poison = <Value>(value: Value): Value => {
      if (typeof value === 'string') return (value + hostile) as Value;
      if (Array.isArray(value)) return value.map((item: unknown) => poison(item)) as Value;
      if (typeof value !== 'object' || value === null) return value;
      // Keys that the program itself writes and that no article can reach.
      const own = /^(?:id|\w+Ids?|from|to|kind|basis|certainty|direction|severity|speaker)$/u;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          own.test(key) ? (inner as unknown) : poison(inner as unknown),
        ]),
      ) as Value;
    };
    const dossier = poison(sampleDossier());
    const printed = dossier.stories.map((story) => renderStory(story, dossier)).join('') + renderDossier(dossier);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(printed).toContain('\\x1b]0;owned');
  });
});
