/** What the PROV-JSON submission asks of a document, as one line for each thing that is wrong. */
type Records = Record<string, Record<string, unknown>>;

/** Relations: the properties that must name something, and what they must name. */
const RELATIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  wasDerivedFrom: { 'prov:generatedEntity': ['entity'], 'prov:usedEntity': ['entity'] },
  wasAttributedTo: { 'prov:entity': ['entity'], 'prov:agent': ['agent'] },
  wasInfluencedBy: { 'prov:influencee': ['entity', 'agent'], 'prov:influencer': ['entity', 'agent'] },
};
const QUALIFIED = /^(?<prefix>[a-z_][\w-]*):[\w.-]+$/iu;

/** A literal is a text, number or truth value, `{$, type}`, or a list of these. */
const isLiteral = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isLiteral);
  if (typeof value !== 'object' || value === null) return value !== null;
  const { $, type, ...rest } = value as Record<string, unknown>;
  return typeof $ === 'string' && typeof type === 'string' && Object.keys(rest).length === 0;
};

export function checkProv(document: Record<string, Records>): string[] {
  const { prefix = {}, ...kinds } = document as { prefix?: Record<string, string> } & Record<string, Records>;
  const wrong: string[] = [];
  const known = new Set([...Object.keys(prefix), 'prov', 'xsd', '_']);
  const checkName = (name: string): void => {
    const match = QUALIFIED.exec(name);
    if (match === null || !known.has(match.groups?.['prefix'] ?? '')) wrong.push(`"${name}" is no qualified name`);
  };
  for (const [kind, records] of Object.entries(kinds)) {
    const links = RELATIONS[kind] ?? {};
    if (!['entity', 'agent', ...Object.keys(RELATIONS)].includes(kind)) wrong.push(`"${kind}" is no kind of record`);
    for (const [id, attributes] of Object.entries(records)) {
      checkName(id);
      for (const [name, value] of Object.entries(attributes)) {
        checkName(name);
        if (!isLiteral(value)) wrong.push(`${id} ${name} is no literal`);
      }
      for (const [property, wanted] of Object.entries(links)) {
        const named = attributes[property];
        const isThere = wanted.some((other) => typeof named === 'string' && named in (kinds[other] ?? {}));
        if (!isThere) wrong.push(`${id} ${property} leads nowhere: ${String(named)}`);
      }
    }
  }
  return wrong;
}
