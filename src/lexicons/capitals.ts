/** Capitals, which news names for their governments: "Cairo rejects" is "Egypt rejects". */
import { foldText } from '../text/index.ts';
import { loadList } from './load-list.ts';

let capitals: ReadonlyMap<string, string> | undefined;

/** The country whose capital a name in lower case is. */
export function countryOfCapital(norm: string): string | undefined {
  capitals ??= new Map(
    loadList('countries.txt').flatMap((line): [string, string][] => {
      const [names = '', , capital = ''] = line.split('|');
      return capital === '' ? [] : [[foldText(capital), names.split(',')[0] as string]];
    }),
  );
  return capitals.get(norm);
}
