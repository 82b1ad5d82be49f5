/** Everything in an address is text; a schema says which properties are numbers. */
import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';

const NUMBER = /^-?\d{1,15}$/u;

/** Names of the properties of a schema that are numbers. */
function numbersIn(schema: z.ZodType): ReadonlySet<string> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, { type?: string }>;
  };
  return new Set(Object.keys(properties).filter((name) => /^(?:integer|number)$/u.test(properties[name]?.type ?? '')));
}

/** Validates with zod; texts of address and query become numbers where the schema wants some. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const numbers = httpPart === 'querystring' || httpPart === 'params' ? numbersIn(schema) : new Set<string>();
  return (data: unknown) => {
    const read =
      numbers.size === 0
        ? data
        : Object.fromEntries(
            Object.entries(data as Record<string, unknown>).map(([name, value]) => [
              name,
              numbers.has(name) && typeof value === 'string' && NUMBER.test(value) ? Number(value) : value,
            ]),
          );
    const result = schema.safeParse(httpPart === 'querystring' && numbers.size === 0 ? { ...(data as object) } : read);
    return result.success ? { value: result.data } : { error: result.error };
  };
};
