import { describe, expect, it } from 'vitest';
import type { StemmaEdge, StemmaNode, Story } from '../../../src/model/index.ts';
import { findVerdict, nameArticles } from '../../../src/report/outline/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const edge = (from: string, to: string, basis: StemmaEdge['basis'][number] = 'credit'): StemmaEdge => ({
  from,
  to,
  basis: [basis],
  certainty: 'stated',
  direction: 'decided',
  strength: 0.5,
  why: 'It says so.',
  evidence: [],
});
const node = (id: string, kind: StemmaNode['kind'], label: string): StemmaNode => ({ id, kind, label });

/** The sample's articles with another stemma. */
function verdictOf(change: Partial<Story['stemma']>, story: Partial<Story> = {}) {
  const dossier = sampleDossier();
  const sample = dossier.stories[0]!;
  const articles = sample.articleIds.map((id) => node(id, 'article', id));
  const changed: Story = {
    ...sample,
    variants: [],
    support: { ...sample.support, observers: { atLeast: 2, atMost: 3 }, sources: { atLeast: 1, atMost: 1 } },
    stemma: { edges: [], loops: [], funnels: [], ...change, nodes: [...articles, ...(change.nodes ?? [])] },
    ...story,
  };
  return findVerdict(nameArticles(changed, dossier));
}
const ids = sampleDossier().stories[0]!.articleIds;
const [a = '', b = ''] = ids;

describe('findVerdict', () => {
  it('counts articles, observers and sources in words', () => {
    expect(verdictOf({}).counts).toBe('Three articles, two or three observers, one source');
  });

  it('names the text that all rest on, and that it does not name its sources', () => {
    const root = node('o-courier', 'outlet', 'The Tarn Courier');
    const funnels = [{ rootId: root.id, articleIds: ids }];
    expect(verdictOf({ nodes: [root], funnels }).lead).toBe(
      'All three rest on The Tarn Courier, whose own report is not among them.',
    );
    const voice = node('o-officials', 'unnamed', 'officials');
    expect(verdictOf({ nodes: [root, voice], funnels, edges: [edge(voice.id, root.id)] }).lead).toBe(
      'All three rest on The Tarn Courier, whose own report is not among them, and so on sources that it does not name.',
    );
  });

  it('speaks of a lost text as of one text, without a name', () => {
    const root = node('lost-1', 'lost', 'a text behind A and B');
    expect(verdictOf({ nodes: [root], funnels: [{ rootId: root.id, articleIds: ids }] }).lead).toBe(
      'All three lead back to one text that is not among them.',
    );
  });

  it('says that credits run in a circle', () => {
    expect(verdictOf({ loops: [[a, b]] }).lead).toMatch(/^Credits run in a circle: (.+) → (.+) → \1\.$/u);
  });

  it('says how many copy, and how many points they disagree on, after what matters more', () => {
    const one = { ...sampleDossier().stories[0]!.support, observers: { atLeast: 1, atMost: 1 } };
    const { lead, also } = verdictOf({ edges: [edge(a, b, 'copied')] }, { support: one });
    expect(lead).toBe('No more than one outlet seems to have learnt it for itself.');
    expect(also).toEqual(['One of them copies another.']);
  });

  it('accuses nobody where nothing is found', () => {
    expect(verdictOf({}).lead).toBe('Nothing here shows that one of them took it from another.');
    expect(verdictOf({}, { articleIds: [a] }).lead).toBe('One article alone: there is nothing to hold it against.');
  });
});
