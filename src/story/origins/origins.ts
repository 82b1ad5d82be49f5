/**
 * Stage `origins`: who says it. Every statement gets its chain of origins, and every distinct voice of the story
 * becomes one origin. An article that carries no credit as a whole speaks for its own outlet.
 */
import { isKnownOutlet, type NamedOutlet, nameGivenOutlet } from '../../lexicons/index.ts';
import type { ReadArticle, StoryStage } from '../../model/index.ts';
import { listPublishers, outletKey } from '../outlets/index.ts';
import { buildStatements } from './build-statements.ts';
import { findDescribedActors } from './find-described-actors.ts';
import { findOutletMentions } from './find-outlet-mentions.ts';
import { findVoices, indexActors, type Voice } from './find-voices.ts';
import { groupOrigins } from './group-origins.ts';
import { type KeyContext, type KeyedVoice, keyVoice } from './key-voice.ts';
import { linkDocuments } from './link-documents.ts';
import { nameVoice, resolveOutlets } from './resolve-outlets.ts';

/** The article's own outlet as a voice: what it says on nobody's word. */
function ownVoice(article: ReadArticle, articleIndex: number, publisher: string): Voice {
  const { name, kind } = nameGivenOutlet(publisher);
  const voice: Voice = { articleIndex, role: 'own', text: name, kind, outlet: name };
  const given = article.masthead.outlet;
  return given?.evidence === undefined ? voice : { ...voice, span: given.evidence.span };
}

/** Voices of one article with their keys; the nearest outlet of a statement tells its unnamed sources apart. */
function keyVoices(
  voices: readonly Voice[],
  article: ReadArticle,
  label: string,
  story: Pick<KeyContext, 'outlets' | 'described' | 'agency' | 'publisher'>,
): KeyedVoice[] {
  const viaOf = new Map<number, Voice>();
  for (const voice of voices) {
    if (voice.role === 'via' && voice.statementIndex !== undefined && voice.outlet !== undefined) {
      if (!viaOf.has(voice.statementIndex)) viaOf.set(voice.statementIndex, voice);
    }
  }
  return voices.flatMap((voice) => {
    const via =
      voice.role === 'source' && voice.statementIndex !== undefined ? viaOf.get(voice.statementIndex) : undefined;
    return keyVoice(voice, { articleId: article.source.id, label, via, ...story }) ?? [];
  });
}

/** Ways of credit that make an article the agency's copy; "with Reuters" below it covers an unknown part. */
const WHOLE: ReadonlySet<string> = new Set(['dateline', 'copyright', 'byline']);

/** The agency whose copy an article is by its credits, if they name just one. */
function agencyOfCopy({ masthead }: ReadArticle): string | undefined {
  const credits = masthead.credits.filter(({ how }) => how !== 'picture');
  const names = new Set(credits.map(({ name }) => nameGivenOutlet(name).name));
  const agency = credits.find(({ kind, how }) => kind === 'agency' && WHOLE.has(how));
  return names.size === 1 && agency !== undefined ? nameGivenOutlet(agency.name).name : undefined;
}

/** Outlets that the story's articles are from, and those that they credit by name, by key. */
function listStoryOutlets(owns: readonly Voice[], voices: readonly Voice[]): Map<string, NamedOutlet> {
  const outlets = new Map<string, NamedOutlet>();
  const add = (outlet: NamedOutlet | undefined): void => {
    if (outlet !== undefined && !outlets.has(outletKey(outlet.name))) outlets.set(outletKey(outlet.name), outlet);
  };
  for (const { text, kind } of owns) add({ name: text, kind: kind === 'agency' ? kind : 'outlet', known: false });
  for (const voice of voices) add(nameVoice(voice));
  return outlets;
}

/** Adds the origins of the story and its statements with their chains. */
export const origins: StoryStage<'articles' | 'actors' | 'labels', 'origins' | 'statements'> = {
  name: 'origins',
  reads: ['articles', 'actors', 'labels'],
  writes: ['origins', 'statements'],
  run({ articles, actors, labels }) {
    const actorOf = indexActors(actors);
    const described = findDescribedActors(articles, actors);
    const labelOf = (index: number): string => labels[index] ?? articles[index]?.source.id ?? '';
    const publishers = listPublishers(articles, isKnownOutlet);
    const owns = articles.map((article, index) => ownVoice(article, index, publishers[index] ?? labelOf(index)));
    const raw = articles.map((article, index) => findVoices(article, index, actorOf));
    const outlets = listStoryOutlets(
      owns.filter((_, index) => publishers[index] !== undefined),
      raw.flat(),
    );
    const voicesOf = articles.map((article, index) => {
      const mentions = findOutletMentions(article, outlets);
      const found = resolveOutlets(raw[index] ?? [], publishers[index], mentions, [...outlets.values()]);
      const publisher = publishers[index] === undefined ? undefined : owns[index]?.outlet;
      const carriesCredit = found.some(({ role }) => role === 'masthead');
      const own = owns[index];
      const agency = agencyOfCopy(article);
      const voices = carriesCredit || own === undefined ? found : [...found, own];
      return linkDocuments(keyVoices(voices, article, labelOf(index), { outlets, described, agency, publisher }));
    });
    const { origins: list, idOfKey } = groupOrigins(voicesOf.flat(), articles);
    const statements = articles.flatMap((article, index) =>
      buildStatements(article, index, voicesOf[index] ?? [], idOfKey),
    );
    return { origins: list, statements };
  },
};
