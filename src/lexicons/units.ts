import { loadJson } from './load-json.ts';

/** A unit of measure by one of its forms: `value * times` is in the standard unit. */
export interface Unit {
  readonly standard: string;
  readonly times: number;
}

interface UnitTable {
  readonly units: readonly (Unit & { readonly forms: readonly string[] })[];
  readonly signs: Readonly<Record<string, string>>;
  readonly dollars: Readonly<Record<string, string>>;
}

let units: ReadonlyMap<string, Unit> | undefined;
let signs: ReadonlyMap<string, string> | undefined;
let dollars: ReadonlyMap<string, string> | undefined;

function loadUnits(): { units: ReadonlyMap<string, Unit>; signs: ReadonlyMap<string, string> } {
  if (units === undefined || signs === undefined) {
    const table = loadJson<UnitTable>('units.json');
    units = new Map(
      table.units.flatMap(({ forms, standard, times }) => forms.map((form) => [form, { standard, times }])),
    );
    signs = new Map(Object.entries(table.signs));
    dollars = new Map(Object.entries(table.dollars));
  }
  return { units, signs };
}

/** The unit a word in lower case stands for: "feet" → 0.3048 metre. */
export const unitOf = (word: string): Unit | undefined => loadUnits().units.get(word);

/** ISO 4217 code of a currency sign: "£" → "GBP". */
export const currencyOf = (sign: string): string | undefined => loadUnits().signs.get(sign);

/** ISO 4217 code of the dollars of a country: "canadian" → "CAD". */
export function dollarsOf(country: string): string | undefined {
  loadUnits();
  return dollars?.get(country);
}
