/**
 * An operation's input schema as a command's arguments and options, so that a new operation needs no code here:
 * a positional array becomes `<paths...>`, a string `--story <id>`, a boolean `--flag`.
 */
import type { Command } from 'commander';
import { z } from 'zod';

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly positional?: boolean;
  readonly placeholder?: string;
}

/** The properties of an input schema, by name, and which of them must be given. */
function propertiesOf(input: z.ZodObject): { properties: Record<string, Property>; required: ReadonlySet<string> } {
  const schema = z.toJSONSchema(input, { io: 'input' }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return { properties: schema.properties ?? {}, required: new Set(schema.required ?? []) };
}

const flagOf = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Declares the arguments and options of an operation on its command. */
export function addInput(command: Command, input: z.ZodObject): Command {
  const { properties, required } = propertiesOf(input);
  for (const [name, { type, description = '', positional, placeholder = 'value' }] of Object.entries(properties)) {
    if (positional === true) {
      const inner = type === 'array' ? `${name}...` : name;
      command.argument(required.has(name) ? `<${inner}>` : `[${inner}]`, description);
    } else {
      command.option(type === 'boolean' ? `--${flagOf(name)}` : `--${flagOf(name)} <${placeholder}>`, description);
    }
  }
  return command;
}

/** What the user typed, as the operation's input. */
export function inputOf(command: Command, input: z.ZodObject): Record<string, unknown> {
  const { properties } = propertiesOf(input);
  const options = command.opts<Record<string, unknown>>();
  const positional = Object.keys(properties).filter((name) => properties[name]?.positional === true);
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, { type }]): [string, unknown] => {
        const place = positional.indexOf(name);
        const value: unknown = place < 0 ? options[name] : command.processedArgs[place];
        return [
          name,
          type === 'number' || type === 'integer' ? (value === undefined ? undefined : Number(value)) : value,
        ];
      })
      .filter(([, value]) => value !== undefined),
  );
}
