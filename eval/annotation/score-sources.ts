/** Boilerplate, credits, quotes and who took from whom: what an annotation says of each article's sources. */
import type { Quote } from '../../src/model/index.ts';
import { type Check, layerScore, namesOf, overlap, SAME_PLACE, sameName } from '../truth/index.ts';
import type { Annotation } from './annotation-schema.ts';
import type { Layer } from './score-story.ts';
import type { StoryView } from './story-view.ts';

/** One check per junk line: it is marked at one place at least, or it did not come into the text. */
export function scoreJunk({ articleOf }: StoryView, { boilerplate }: Annotation): Layer {
  const checks = boilerplate.map(({ article: id, excerpt }): Check => {
    const article = articleOf(id);
    const places: number[] = [];
    for (let at = article?.text.indexOf(excerpt) ?? -1; at >= 0; at = article?.text.indexOf(excerpt, at + 1) ?? -1)
      places.push(at);
    const marked = places.some((at) =>
      article?.boilerplate.some(({ span }) => span.start < at + excerpt.length && span.end > at),
    );
    return { ok: article !== undefined && (places.length === 0 || marked), line: `${id}: ${excerpt}` };
  });
  return { score: layerScore('boilerplate', checks), beyond: [] };
}

/** One check per credit: a statement of that article, or an edge to it, names that origin. */
export function scoreCredits({ story, isArticle }: StoryView, { credits }: Annotation): Layer {
  const labels = new Map(story.stemma.nodes.map((node) => [node.id, node.label]));
  const origins = new Map(story.origins.map((origin) => [origin.id, origin.name]));
  const said = story.statements.map((statement) => ({
    articleId: statement.articleId,
    words: statement.source?.evidence.excerpt ?? '',
    names: [
      statement.source?.evidence.excerpt ?? '',
      namesOf(story, statement.source?.actorId)[0] ?? '',
      ...statement.chain.map((id) => origins.get(id) ?? id),
    ],
  }));
  const checks = credits.map(({ article, origin, excerpt }): Check => {
    const stated = said.some(
      ({ articleId, words, names }) =>
        isArticle(articleId, article) &&
        (names.some((name) => sameName(name, origin)) || overlap(words, excerpt) >= SAME_PLACE),
    );
    const drawn = story.stemma.edges.some(
      ({ from, to }) => isArticle(to, article) && sameName(labels.get(from) ?? from, origin),
    );
    return { ok: stated || drawn, line: `${article}: ${origin} (${excerpt})` };
  });
  const beyond = said.filter(
    ({ articleId, words, names }) =>
      words !== '' &&
      !credits.some(
        (credit) =>
          isArticle(articleId, credit.article) &&
          (names.some((name) => sameName(name, credit.origin)) || overlap(words, credit.excerpt) >= SAME_PLACE),
      ),
  );
  return { score: layerScore('credits', checks), beyond: beyond.map(({ words }) => words) };
}

/** A quote is found when one quote of the dossier holds this share of its readings, and two of them at least. */
const ENOUGH_READINGS = 0.75;

/** Quotes with their readings, and the speakers of those found. */
export function scoreQuotes({ story, isArticle }: StoryView, { quotes }: Annotation): [Layer, Layer] {
  const groups: Check[] = [];
  const speakers: Check[] = [];
  const known = new Set<Quote>();
  const holds = (quote: Quote, wanted: { article: string; text: string }): boolean =>
    quote.readings.some(
      ({ articleId, evidence }) =>
        isArticle(articleId, wanted.article) && overlap(evidence.excerpt, wanted.text) >= SAME_PLACE,
    );
  for (const { group, speaker, readings } of quotes) {
    let best: { quote?: Quote; held: number } = { held: 0 };
    for (const quote of story.quotes) {
      const held = readings.filter((reading) => holds(quote, reading)).length;
      if (held > 0) known.add(quote);
      if (held > best.held) best = { quote, held };
    }
    const needed = readings.length === 1 ? 1 : Math.max(2, Math.ceil(readings.length * ENOUGH_READINGS));
    groups.push({ ok: best.held >= needed, line: `${group}: ${best.held} of ${readings.length} readings together` });
    if (best.held < needed || speaker === null || speaker === undefined) continue;
    const names = namesOf(story, best.quote?.speaker);
    speakers.push({
      ok: names.some((name) => sameName(name, speaker)),
      line: `${group}: ${speaker}, got ${names[0] ?? 'nobody'}`,
    });
  }
  const beyond = story.quotes.filter((quote) => quote.readings.length > 1 && !known.has(quote));
  return [
    {
      score: layerScore('quote groups', groups),
      beyond: beyond.map(({ readings }) => readings.map(({ evidence }) => evidence.excerpt).join(' | ')),
    },
    { score: layerScore('speakers', speakers), beyond: [] },
  ];
}

/** One check per derivation: an edge between the two, in this direction; a shared lost source may be drawn as one. */
export function scoreDerivation({ story, isArticle }: StoryView, { derivation, articles }: Annotation): Layer {
  const { nodes, edges } = story.stemma;
  const labels = new Map(nodes.map((node) => [node.id, node.label]));
  const isNode = (id: string, name: string): boolean => isArticle(id, name) || sameName(labels.get(id) ?? '', name);
  const joins = (from: string, to: string, wanted: { from: string; to: string }): boolean =>
    isNode(from, wanted.from) && isNode(to, wanted.to);
  const checks = derivation.map((wanted): Check => {
    const { from, to, basis, symmetric = false } = wanted;
    const direct = edges.some(
      (edge) => joins(edge.from, edge.to, wanted) || (symmetric && joins(edge.to, edge.from, wanted)),
    );
    const shared =
      symmetric &&
      edges.some((edge) => edges.some((other) => other.from === edge.from && joins(edge.to, other.to, wanted)));
    return { ok: direct || shared, line: `${from} -> ${to} (${basis ?? ''})` };
  });
  const known = (id: string): boolean => articles.some((article) => isArticle(id, article.id));
  const beyond = edges.filter(
    (edge) =>
      known(edge.from) &&
      known(edge.to) &&
      !derivation.some((wanted) => joins(edge.from, edge.to, wanted) || joins(edge.to, edge.from, wanted)),
  );
  return { score: layerScore('derivation', checks), beyond: beyond.map(({ why }) => why) };
}
