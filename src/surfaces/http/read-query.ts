/** Everything in an address is text; a schema says which properties are numbers or lists. */
import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';

const NUMBER = /^-?\d{1,15}$/u;

/** Names of the properties of a schema that are numbers, and of those that are lists. */
function typesIn(schema: z.ZodType): { numbers: ReadonlySet<string>; lists: ReadonlySet<string> } {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, { type?: string }>;
  };
  const named = (types: RegExp): ReadonlySet<string> =>
    new Set(Object.keys(properties).filter((name) => types.test(properties[name]?.type ?? '')));
  return { numbers: named(/^(?:integer|number)$/u), lists: named(/^array$/u) };
}

/** Validates with zod; texts of address and query become numbers and lists where the schema wants some. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  if (httpPart !== 'querystring' && httpPart !== 'params') return (data: unknown) => validate(schema, data);
  const { numbers, lists } = typesIn(schema);
  const read = (name: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (lists.has(name)) return [value];
    return numbers.has(name) && NUMBER.test(value) ? Number(value) : value;
  };
  return (data: unknown) => {
    const entries = Object.entries(data as Record<string, unknown>);
    return validate(schema, Object.fromEntries(entries.map(([name, value]) => [name, read(name, value)])));
  };
};

function validate(schema: z.ZodType, data: unknown): { value: unknown } | { error: Error } {
  const result = schema.safeParse(data);
  return result.success ? { value: result.data } : { error: result.error };
}
