import { describe, expect, it } from 'vitest';
import { buildStory, listEdges } from '../build-story.ts';

const LEAD = 'The harbour crane of Wexholm fell across the fish market before dawn and crushed eleven empty stalls. ';
const CAUSE =
  'Inspectors had found a cracked bolt in its foot last autumn and given the owners until Easter to replace it. ';
const OWNER =
  'The owners, a family firm from Dunlow, have closed their two other cranes until somebody has looked at them. ';
const TRADE = 'Fishermen landed their catch at the old quay instead, where a van sold it from crates until noon. ';
const POLICE = 'Divers searched the basin for a night watchman who was later found asleep in the ticket office. ';
const OWN = 'A choir that rehearses above the market had left its music stands there overnight. ';

describe('parents by text', () => {
  it('hangs a copy of a changed copy on the one whose words it repeats, and says what it adds', () => {
    const changed = (LEAD + CAUSE + OWNER).replace('crushed eleven empty stalls', 'flattened eleven vacant booths');
    const story = buildStory({
      articles: {
        First: { outlet: 'Wexholm Mail', publishedAt: '2024-03-01T06:00:00Z', text: LEAD + CAUSE + OWNER + TRADE },
        Second: { outlet: 'Dunlow Post', publishedAt: '2024-03-01T09:00:00Z', text: changed },
        Third: { outlet: 'Coast Echo', publishedAt: '2024-03-01T15:00:00Z', text: changed + OWN },
      },
    });
    expect(listEdges(story)).toEqual(['First → Second', 'Second → Third']);
    const third = story.stemma.nodes.find(({ label }) => label === 'Third');
    expect(third?.adds?.evidence.map(({ excerpt }) => excerpt)).toEqual([OWN.trim()]);
    expect(third?.adds?.share).toBeGreaterThan(0.1);
    expect(story.stemma.nodes.find(({ label }) => label === 'First')?.adds).toBeUndefined();
  });

  it('draws both parents of a merged text', () => {
    const twice = (text: string): string => text + text.replace('a', 'one').replace('the', 'their own');
    const first = LEAD + CAUSE + OWNER;
    const second = TRADE + POLICE + twice(OWN);
    const story = buildStory({
      articles: {
        First: { outlet: 'Wexholm Mail', publishedAt: '2024-03-01T06:00:00Z', text: first },
        Second: { outlet: 'Dunlow Post', publishedAt: '2024-03-01T09:00:00Z', text: second },
        Both: { outlet: 'Coast Echo', publishedAt: '2024-03-02T09:00:00Z', text: first + second },
      },
    });
    expect(listEdges(story).sort()).toEqual(['First → Both', 'Second → Both']);
  });

  it('takes a line that credits an outlet of the story for a credit, and a mere mention for none', () => {
    const story = (line: string): string[] =>
      listEdges(
        buildStory({
          articles: {
            First: { outlet: 'Wexholm Mail', publishedAt: '2024-03-01T06:00:00Z', text: LEAD + CAUSE + OWNER },
            Same: { outlet: 'Dunlow Post', publishedAt: '2024-03-01T07:00:00Z', text: LEAD + CAUSE + OWNER },
            Later: { outlet: 'Coast Echo', publishedAt: '2024-03-02T09:00:00Z', text: LEAD + CAUSE + line },
          },
        }),
      );
    expect(story('The news was first reported by the Dunlow Post.')).toContain('Same → Later');
    expect(story('The choir once sang for the Dunlow Post choir fund.')).toContain('First → Later');
  });

  it('infers a fuller take where two retellings share sentences that their parent lacks', () => {
    const night = 'A watchman was later found fast asleep in the ticket office. ';
    const choir = 'A choir had left its music stands overnight above the market. ';
    const story = buildStory({
      articles: {
        First: { outlet: 'Wexholm Mail', publishedAt: '2024-03-01T06:00:00Z', text: LEAD + CAUSE + OWNER + TRADE },
        Second: { outlet: 'Dunlow Post', publishedAt: '2024-03-01T09:00:00Z', text: LEAD + CAUSE + night + choir },
        Third: {
          outlet: 'Coast Echo',
          publishedAt: '2024-03-02T09:00:00Z',
          text: LEAD + OWNER + TRADE + night + choir,
        },
      },
    });
    const lost = story.stemma.nodes.filter(({ kind }) => kind === 'lost');
    expect(lost.map(({ label }) => label)).toEqual(['lost source of Second and Third']);
  });

  it('draws nothing between reports that tell the same in their own words', () => {
    const story = buildStory({
      articles: {
        A: { outlet: 'Wexholm Mail', publishedAt: '2024-03-01T06:00:00Z', text: LEAD + CAUSE },
        B: {
          outlet: 'Dunlow Post',
          publishedAt: '2024-03-01T09:00:00Z',
          text: 'Nobody was hurt when a crane toppled in Wexholm this morning. A loose bolt is being blamed for what happened to the stalls.',
        },
      },
    });
    expect(listEdges(story)).toEqual([]);
  });
});
