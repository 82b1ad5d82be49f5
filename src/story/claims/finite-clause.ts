/** What words can say of a clause without a parse: whether it holds a subject and a verb that is bound to a time. */
import type { Token } from '../../model/index.ts';

/** Forms of "be" and "have" that bind neither themselves nor the participle behind them: "charges being filed". */
const UNBOUND = new Set(['be', 'been', 'being', 'having']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

export const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.norm);
export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
/** Nouns, names, pronouns and numbers. */
export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.pos);

/** Whether a verb form can carry a sentence: no infinitive, no "-ing" form; a participle passes, its form does not show. */
function isBound(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || !isVerb(token) || before?.norm === 'to' || UNBOUND.has(before?.norm ?? '')) return false;
  return token.pos === 'AUX' ? !UNBOUND.has(token.norm) : !token.norm.endsWith('ing');
}

/**
 * Place in `clause` of the first finite verb behind a subject, -1 where there is none: then the clause states nothing by itself ("an icon in their
 * fight", "of conducting a confusing policy"). `within`: how many tokens of the clause are looked at.
 */
export function findFiniteVerb(tokens: readonly Token[], clause: readonly number[], within = clause.length): number {
  let [subject, relative] = [false, false];
  for (let place = 0; place < Math.min(within, clause.length); place += 1) {
    const token = tokens[clause[place] as number];
    if (subject && isBound(token, tokens[clause[place - 1] as number])) {
      if (!relative) return place;
      // The verb of "who shot him": the one of the subject is still to come.
      relative = false;
      while (isVerb(tokens[clause[place + 1] ?? -1])) place += 1;
    }
    if (subject && RELATIVE.has(token?.norm ?? '')) relative = true;
    if (isNominal(token) || DEMONSTRATIVE.has(token?.norm ?? '')) subject = true;
  }
  return -1;
}

/** Whether a clause has a subject and a finite verb. */
export const statesSomething = (tokens: readonly Token[], clause: readonly number[], within?: number): boolean =>
  findFiniteVerb(tokens, clause, within) >= 0;
