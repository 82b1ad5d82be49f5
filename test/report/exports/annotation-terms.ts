/** The terms of the Web Annotation vocabulary that a reader needs, by their addresses, so that nothing has to be loaded. */
const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;
const as = (name: string): string => `https://www.w3.org/ns/activitystreams#${name}`;
const xsd = (name: string): string => `http://www.w3.org/2001/XMLSchema#${name}`;
const things = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, oa(name)]));
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const choice = (id: string) => ({ '@id': id, '@type': '@vocab' });
const count = (id: string) => ({ '@id': id, '@type': xsd('nonNegativeInteger') });

export const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    ...things(['Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector']),
    ...things(['assessing', 'classifying', 'commenting', 'describing', 'identifying', 'linking', 'tagging']),
    ...things(['exact', 'prefix', 'suffix']),
    AnnotationCollection: as('OrderedCollection'),
    AnnotationPage: as('OrderedCollectionPage'),
    Text: 'http://purl.org/dc/dcmitype/Text',
    body: link(oa('hasBody')),
    target: link(oa('hasTarget')),
    source: link(oa('hasSource')),
    selector: link(oa('hasSelector')),
    via: link(oa('via')),
    motivation: choice(oa('motivatedBy')),
    purpose: choice(oa('hasPurpose')),
    start: count(oa('start')),
    end: count(oa('end')),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: count(as('totalItems')),
    startIndex: count(as('startIndex')),
    first: link(as('first')),
    items: { '@id': as('items'), '@type': '@id', '@container': '@list' },
  },
};
