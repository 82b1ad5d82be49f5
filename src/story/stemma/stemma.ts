/**
 * Stage `stemma`: the family tree of the story. Strongest evidence first: what articles say themselves, then shared
 * text, the order of facts, and what several take from a report that nobody has; then what explains nothing new goes.
 */
import type { StoryStage } from '../../model/index.ts';
import { buildCreditEdges } from './build-credit-edges.ts';
import { buildNodes } from './build-nodes.ts';
import { chooseTextParents } from './choose-text-parents.ts';
import { dropAncestors, dropPassedOn, liftSources } from './drop-ancestors.ts';
import { dropKnownLost } from './drop-known-lost.ts';
import { findEchoes } from './echoes/index.ts';
import { mergeEdges } from './edge.ts';
import { findAdditions } from './find-additions.ts';
import { findClosestToLost } from './find-closest-to-lost.ts';
import { findFunnels } from './find-funnels.ts';
import { findLaterTakes } from './find-later-takes.ts';
import { findLoops } from './find-loops.ts';
import { findParaphrases } from './find-paraphrases.ts';
import { findPassedQuotes } from './find-passed-quotes.ts';
import { findSharedErrors } from './find-shared-errors.ts';
import { findTextLinks } from './find-text-links.ts';
import { inferLostSources } from './infer-lost-sources.ts';
import { buildStoryView, type StemmaInput } from './story-view.ts';

/** Adds the stemma. */
export const stemma: StoryStage<keyof StemmaInput, 'stemma'> = {
  name: 'stemma',
  reads: ['articles', 'labels', 'shared', 'actors', 'origins', 'statements', 'quotes', 'claims', 'variants'],
  writes: ['stemma'],
  run(input) {
    const story = buildStoryView(input);
    const echoes = findEchoes(input.articles);
    const links = findTextLinks(story, echoes);
    const text = chooseTextParents(story, links, findSharedErrors(story));
    const lost = inferLostSources(story, text);
    const takes = findLaterTakes(story, links, text.edges, echoes);
    const byText = [...buildCreditEdges(story), ...text.edges, ...lost.edges, ...takes.edges];
    const closest = findClosestToLost(story);
    const known = [...byText, ...closest];
    const found = [...known, ...findParaphrases(story, known), ...findPassedQuotes(story)];
    const drawn = dropPassedOn(story, mergeEdges(liftSources(story, dropAncestors(story, mergeEdges(found)))));
    const { nodes: lostNodes, edges } = dropKnownLost(story, { nodes: [...lost.nodes, ...takes.nodes], edges: drawn });
    const nodes = buildNodes(story, lostNodes, edges, findAdditions(story, edges, echoes));
    return {
      stemma: {
        nodes,
        edges,
        loops: findLoops(edges.filter(({ basis }) => basis.includes('credit'))),
        funnels: findFunnels(nodes, edges),
      },
    };
  },
};
