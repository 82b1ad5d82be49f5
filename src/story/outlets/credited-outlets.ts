import { nameGivenOutlet } from '../../lexicons/index.ts';
import type { Credit, Masthead, Origin } from '../../model/index.ts';
import { outletKey, outletOriginId } from './origin-id.ts';

/** An outlet or agency that an article credits outside its sentences. */
export interface CreditedOutlet {
  readonly originId: string;
  /** The credit stands for all of the text; "additional reporting by" stands for an unknown part. */
  readonly wholeText: boolean;
  readonly evidence?: Credit['evidence'];
}

/** Ways of credit that stand for all of an article. */
const WHOLE_TEXT: ReadonlySet<Credit['how']> = new Set(['dateline', 'copyright', 'markup', 'byline', 'link']);

/** The origin of a credited name; a short name ("Halcyon") is the one outlet whose name holds it. */
function findOriginOf(name: string, originOf: ReadonlyMap<string, Origin>): string {
  const id = outletOriginId(name);
  if (originOf.has(id)) return id;
  const words = outletKey(name).split(' ');
  const fuller = [...originOf.values()].filter(({ kind, name: full }) => {
    if (kind !== 'outlet' && kind !== 'agency') return false;
    const own = new Set(outletKey(full).split(' '));
    return words.every((word) => own.has(word));
  });
  return fuller.length === 1 ? (fuller[0]?.id ?? id) : id;
}

/** The outlets that a masthead credits, in its order. Credits of pictures never count; "agencies" stand for no one text. */
export function listCreditedOutlets(masthead: Masthead, originOf: ReadonlyMap<string, Origin>): CreditedOutlet[] {
  return masthead.credits.flatMap(({ name, kind, how, evidence }): CreditedOutlet[] => {
    if (how === 'picture' || (kind !== 'outlet' && kind !== 'agency')) return [];
    const originId = findOriginOf(nameGivenOutlet(name, kind).name, originOf);
    const wholeText = WHOLE_TEXT.has(how) && !/^unnamed /u.test(name);
    return [{ originId, wholeText, ...(evidence === undefined ? {} : { evidence }) }];
  });
}
