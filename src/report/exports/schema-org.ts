/**
 * schema.org as JSON-LD: the articles, every claim with where it appears, every quote with its speaker. No rating: Stemma
 * counts who says something and does not judge whether it is true; what the counts would justify is a property of the claim.
 */
import type { Actor, Article, Dossier, Story } from '../../model/index.ts';
import { type Credibility, readCredibility } from '../outline/index.ts';
import { urnOf, webAddressOf } from './addresses.ts';
import type { ExportFormat } from './export-format.ts';

/** Nothing has to be loaded to read it. */
const CONTEXT = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };

const reference = (id: string) => ({ '@id': id });

function articleNode(article: Article) {
  const address = webAddressOf(article);
  return {
    '@type': 'NewsArticle',
    '@id': urnOf(article.id),
    headline: article.title,
    inLanguage: article.language,
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: article.sha256 },
    ...(address === undefined ? {} : { url: address }),
    ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
    ...(article.byline === undefined ? {} : { author: { '@type': 'Person', name: article.byline } }),
    ...(article.outlet === undefined
      ? {}
      : { publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name } }),
  };
}

const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  group: 'Organization',
  unknown: 'Thing',
};

const credibilityProperty = ({ digit, reading }: Credibility) => ({
  '@type': 'PropertyValue',
  propertyID: 'admiralty-information-credibility',
  name: 'Admiralty code: credibility of information, read from support',
  value: digit,
  description: reading,
});

function storyNodes(story: Story) {
  const actorUrn = (id: string): string => urnOf(story.id, id);
  const credibilityOf = readCredibility(story.origins);
  const spoken = new Set(story.quotes.flatMap(({ speaker }) => speaker ?? []));
  return [
    {
      '@type': 'Collection',
      '@id': urnOf(story.id),
      name: story.title,
      hasPart: story.articleIds.map((id) => reference(urnOf(id))),
    },
    ...story.actors
      .filter(({ id }) => spoken.has(id))
      .map(({ id, kind, name, forms }) => ({
        '@type': ACTOR_TYPES[kind],
        '@id': actorUrn(id),
        name,
        alternateName: forms.map(({ text }) => text).filter((text) => text !== name),
      })),
    ...story.claims.map(({ id, gist, tellings, support }) => ({
      '@type': 'Claim',
      '@id': urnOf(story.id, id),
      text: gist,
      firstAppearance: reference(urnOf(tellings[0]?.articleId ?? '')),
      appearance: tellings.map(({ articleId }) => reference(urnOf(articleId))),
      additionalProperty: credibilityProperty(credibilityOf(support)),
      isPartOf: reference(urnOf(story.id)),
    })),
    ...story.quotes.flatMap(({ id, speaker, readings }) =>
      readings.map(({ articleId, evidence }, index) => ({
        '@type': 'Quotation',
        '@id': urnOf(story.id, id, String(index + 1)),
        text: evidence.excerpt,
        isPartOf: reference(urnOf(articleId)),
        ...(speaker === undefined ? {} : { spokenByCharacter: reference(actorUrn(speaker)) }),
      })),
    ),
  ];
}

function render(dossier: Dossier): string {
  const graph = [...dossier.articles.map(articleNode), ...dossier.stories.flatMap(storyNodes)];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

/** The format `schema-org`. */
export const schemaOrg = {
  name: 'schema-org',
  mediaType: 'application/ld+json',
  ending: '.schema-org.jsonld',
  holds: 'articles, claims and quotations as schema.org JSON-LD',
  render,
} as const satisfies ExportFormat;
