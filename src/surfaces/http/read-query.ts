/** Everything in an address is text; a schema says which properties are something else. */
import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';

const NUMBER = /^-?\d{1,15}$/u;

/** The types of the properties of a schema. */
function typesIn(schema: z.ZodType): ReadonlyMap<string, string | undefined> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, { type?: string }>;
  };
  return new Map(Object.entries(properties).map(([name, { type }]) => [name, type]));
}

/** A text as a value of this type; as it is where it is none, for the schema to refuse. */
function readAs(type: string | undefined, text: string): unknown {
  if (type === 'array') return [text];
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  return (type === 'integer' || type === 'number') && NUMBER.test(text) ? Number(text) : text;
}

/** Validates with zod; texts of address and query become numbers, lists and yes or no where the schema wants some. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  if (httpPart !== 'querystring' && httpPart !== 'params') return (data: unknown) => validate(schema, data);
  const types = typesIn(schema);
  const read = (name: string, value: unknown): unknown =>
    typeof value === 'string' ? readAs(types.get(name), value) : value;
  return (data: unknown) => {
    const entries = Object.entries(data as Record<string, unknown>);
    return validate(schema, Object.fromEntries(entries.map(([name, value]) => [name, read(name, value)])));
  };
};

function validate(schema: z.ZodType, data: unknown): { value: unknown } | { error: Error } {
  const result = schema.safeParse(data);
  return result.success ? { value: result.data } : { error: result.error };
}
