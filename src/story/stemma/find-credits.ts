/**
 * Whom each article credits: in its statements (the link of the chain that stands nearest to it) and as a whole, by
 * its masthead. Credits of pictures never count.
 */
import type { Evidence, Origin, StoryLayers } from '../../model/index.ts';
import { listCreditedOutlets, type OwnOutlet } from '../outlets/index.ts';
import { findCreditLines, indexPublishers } from './find-credit-lines.ts';

/** One origin that one article credits. */
export interface Credit {
  readonly originId: string;
  /** It credits it outside its sentences: in a dateline, a byline, a sign-off. */
  readonly masthead: boolean;
  /** That credit stands for the whole text; "additional reporting by" stands for some of it. */
  readonly wholeText: boolean;
  /** Indexes into the story's statements that name it nearest to the article. */
  readonly statements: readonly number[];
  readonly evidence: readonly Evidence[];
}

interface OpenCredit {
  masthead: boolean;
  wholeText: boolean;
  statements: number[];
  evidence: Evidence[];
}

/** A reader checks a few places, not fifty. */
const MAX_EVIDENCE = 6;

/** Credits by article, then by origin id, in text order; no article credits its own outlet. */
export function findCredits(
  input: Readonly<Pick<StoryLayers, 'articles' | 'statements'>>,
  originOf: ReadonlyMap<string, Origin>,
  outlets: readonly (OwnOutlet | undefined)[],
): Map<string, Credit>[] {
  const ownOutlets = outlets.map((outlet) => outlet?.originId);
  const publishers = indexPublishers(outlets);
  const known = new Set([...originOf.keys(), ...ownOutlets]);
  const open = input.articles.map(() => new Map<string, OpenCredit>());
  const creditOf = (articleIndex: number, originId: string): OpenCredit | undefined => {
    const credits = open[articleIndex];
    if (credits === undefined || !known.has(originId) || ownOutlets[articleIndex] === originId) return undefined;
    const credit = credits.get(originId) ?? { masthead: false, wholeText: false, statements: [], evidence: [] };
    credits.set(originId, credit);
    return credit;
  };
  input.articles.forEach((article, articleIndex) => {
    const { masthead } = article;
    for (const { originId, wholeText, evidence } of listCreditedOutlets(masthead, originOf)) {
      const credit = creditOf(articleIndex, originId);
      if (credit === undefined) continue;
      credit.masthead = true;
      if (wholeText) credit.wholeText = true;
      if (evidence !== undefined) credit.evidence.push(evidence);
    }
    for (const { originId, evidence } of findCreditLines(article, ownOutlets[articleIndex], publishers)) {
      const credit = creditOf(articleIndex, originId);
      if (credit === undefined) continue;
      credit.masthead = true;
      credit.evidence.push(evidence);
    }
  });
  input.statements.forEach(({ statement, articleIndex }, index) => {
    const nearest = statement.chain.find((id) => id !== ownOutlets[articleIndex]);
    const credit = nearest === undefined ? undefined : creditOf(articleIndex, nearest);
    if (credit === undefined) return;
    credit.statements.push(index);
    const content = statement.content[0]?.evidence;
    const where =
      statement.chain.length === 1 ? (statement.source?.evidence ?? statement.cue?.evidence) : statement.cue?.evidence;
    const shown = where ?? content;
    if (shown !== undefined && credit.evidence.length < MAX_EVIDENCE) credit.evidence.push(shown);
  });
  return open.map((credits) => new Map([...credits].map(([originId, credit]) => [originId, { originId, ...credit }])));
}
