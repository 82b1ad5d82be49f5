/** Sections of the scorers that see one article, sentence or page. */
import { scoreHtml } from '../html.ts';
import { namesScorer } from '../names.ts';
import { scoreParaphrase } from '../paraphrase.ts';
import { statementsScorer } from '../statements.ts';
import { rowsOfScores } from './rows-of-scores.ts';
import type { Row, Section } from './section.ts';

/** BBC Citron on PARC3, as its authors give it. */
const CITRON: Readonly<Record<string, string>> = {
  'content, exact': 'Citron on PARC3: 0.593',
  'content, overlap': 'Citron on PARC3: 0.833',
  'source, exact': 'Citron on PARC3: 0.820',
  'cue, exact': 'Citron on PARC3: 0.823',
};

/** Who says what. */
export async function sectionStatements(directory: string): Promise<Section> {
  const scores = await statementsScorer.score({ data: directory });
  const rows = rowsOfScores(scores, { published: CITRON, measure: (what) => `${what} F1, as annotated` });
  return {
    title: 'Statements',
    scorer: 'statements',
    what: 'Sources, cues and contents of statements in US political news, held against the annotated characters as they are, marks and a leading "that" included. Exact: the same characters. Overlap: at least one character in common, paired one to one, as many pairs as possible. Token: the words that the spans cover. A part in several pieces counts as several spans. A statement is right when source, cue and content all are, in one statement on both sides; where the annotation has no source or cue, none may be found. Trivial baseline: what stands between quotation marks, "said" and its like, and the name or pronoun beside it.',
    rows,
    notSaid:
      "PolNeAR annotates far more than speech: wishes, plans, decisions, knowledge, praise and blame. Annotators themselves agree at a token-wise alpha of 0.754, so exact borders above that are partly one annotator's habit. PARC3, on which Citron was measured, is another corpus, annotated more sparsely and with nested attributions.",
  };
}

/** Names and their types. */
export async function sectionNames(directory: string): Promise<Section> {
  const sets = { 'CoNLL-2003, testa': 'testa', 'Wikigold (learnt from)': 'wikigold' };
  const rows: Row[] = [];
  for (const [set, split] of Object.entries(sets)) {
    const scores = await namesScorer.score({ data: directory, split });
    const measure = (what: string): string => `${what.replace(/^all,/u, 'all three types,')} F1`;
    const published = set.startsWith('CoNLL')
      ? { 'all, exact': 'Flair on the CoNLL-2003 test set, four types: 0.929' }
      : {};
    rows.push(...rowsOfScores({ ...scores, set }, { measure, published }));
  }
  return {
    title: 'Names',
    scorer: 'names',
    what: 'Persons, organisations and places with their type: the same characters, overlapping ones paired one to one, and the words covered. Trivial baseline: the longest names of the CoNLL training data.',
    rows,
    notSaid:
      'CoNLL-2003 is news agency sentences of 1996, many of them sports results; tagger and baseline learnt from 946 documents of the same agency and year, which flatters both. The tagger learnt from Wikigold as well: that figure only shows that it fits. A story needs its few actors joined across articles, which the annotated stories measure and this does not.',
  };
}

/** Two wordings of one claim. */
export function sectionParaphrase(directory: string): Section {
  const { yesOrNo, graded } = scoreParaphrase({ data: directory });
  const row = (
    { set, pairs, claim, words, majority }: (typeof yesOrNo)[number],
    measure: 'accuracy' | 'f1',
    published: string,
  ): Row => ({
    set,
    size: `${pairs} pairs`,
    measure: measure === 'f1' ? 'F1' : measure,
    figure: claim[measure],
    baseline: `word overlap ${words[measure].toFixed(3)}, always yes ${majority[measure].toFixed(3)}`,
    published,
  });
  return {
    title: 'Paraphrase',
    scorer: 'paraphrase',
    what: 'The likeness of two assertions by which tellings are aligned to claims, on sentence pairs; the threshold of "paraphrase" comes from ten-fold cross-validation. Word overlap is weighted by rarity in the set.',
    rows: [
      ...yesOrNo.flatMap((table) => [
        row(table, 'accuracy', 'MSRP test part: TF-IDF 0.696, Ji and Eisenstein 2013 0.804'),
        row(table, 'f1', 'MSRP test part: TF-IDF 0.812, Ji and Eisenstein 2013 0.859'),
      ]),
      ...graded.map(({ set, pairs, claim, words }) => ({
        set,
        size: `${pairs} pairs`,
        measure: "Pearson's r",
        figure: claim,
        baseline: `word overlap ${words.toFixed(3)}`,
        published: 'STS headlines 2015: TF-IDF 0.726, best of that year 0.825',
      })),
    ],
    notSaid:
      'MSRP pairs were chosen because their words overlap, and a pair counts as no paraphrase when a detail differs; for Stemma that is one claim with a variant, so a contradiction costs its measure little. Nothing of it was trained on MSRP. In a story the words of all its sentences weigh each other and names are joined first, which single pairs do not show.',
  };
}

/** The article on a web page. */
export async function sectionHtml(directory: string): Promise<Section> {
  const { pages, wanted, unwanted, stemma, english, readability, allText } = await scoreHtml(directory);
  const size = `${pages} pages, ${wanted} snippets wanted, ${unwanted} unwanted`;
  const baseline = (measure: 'precision' | 'recall' | 'f1'): string =>
    `Readability alone ${readability[measure].toFixed(3)}, all text ${allText[measure].toFixed(3)}`;
  return {
    title: 'Main text of web pages',
    scorer: 'html',
    what: 'Snippets that the article of a page must and must not hold.',
    rows: [
      ...(['precision', 'recall', 'f1'] as const).map((measure) => ({
        set: 'trafilatura evaluation pages',
        size,
        measure: measure === 'f1' ? 'F1' : measure,
        figure: stemma[measure],
        baseline: baseline(measure),
      })),
      { set: 'the same, English pages', size: 'a part of these', measure: 'F1', figure: english.f1 },
    ],
    notSaid:
      'Three snippets a page are a thin net, many pages are no news, and a page that Stemma refuses counts as nothing found. The baseline reads every page as UTF-8, which costs it a little on the few older ones.',
  };
}
