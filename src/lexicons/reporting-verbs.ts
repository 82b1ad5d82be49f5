import { loadList } from './load-list.ts';

/** What a reporting verb says about the report: neutral, doubtful, taken for true, shown by a document ... */
export type ReportingKind = 'say' | 'claim' | 'reveal' | 'show' | 'think' | 'judge' | 'ask' | 'promise';

/**
 * How a verb takes its content: `c` that-clause, `b` bare clause, `q` quotation, `p` after its content, `i` inverted,
 * `a` addressee first, `n` noun phrase, `t` to-infinitive, `w` wh-clause, `o` object and its name, `g` object and "of".
 */
export type ReportingFrame = 'c' | 'b' | 'q' | 'p' | 'i' | 'a' | 'n' | 't' | 'w' | 'o' | 'g';

/** One reporting verb, in one of its forms. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly kind: ReportingKind;
  readonly frames: ReadonlySet<ReportingFrame>;
  /** `base` also stands for the plural present; `past` for the participle where both are the same. */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
  /** Words that must follow the form: ["out"] of "pointed out". */
  readonly particle: readonly string[];
}

const FINAL_STRESS = new Set(['quip', 'admit', 'rebut', 'chat', 'rip', 'slam', 'dub', 'plan', 'refer']);

function regularForms(stem: string): [string, ReportingVerb['form']][] {
  const doubled = FINAL_STRESS.has(stem) ? stem + stem.slice(-1) : stem;
  const third = /(?:s|x|z|ch|sh)$/u.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/u.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`;
  const past = stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${doubled}ed`;
  const ing = /[^e]e$/u.test(stem) && stem !== 'see' ? `${stem.slice(0, -1)}ing` : `${doubled}ing`;
  return [
    [stem, 'base'],
    [third, 'third'],
    [past, 'past'],
    [ing === 'puting' ? 'putting' : ing, 'ing'],
  ];
}

let verbs: ReadonlyMap<string, readonly ReportingVerb[]> | undefined;

function buildVerbs(): Map<string, ReportingVerb[]> {
  const built = new Map<string, ReportingVerb[]>();
  for (const line of loadList('reporting-verbs.txt')) {
    const [lemma = '', kind = '', frames = '', irregular = ''] = line.split('|').map((field) => field.trim());
    if (kind === 'none') continue;
    const [stem = '', ...particle] = lemma.split(' ');
    const [past, participle] = irregular.split(' ').filter((form) => form !== '');
    for (const [regular, form] of regularForms(stem)) {
      const spellings: [string, ReportingVerb['form']][] = [[form === 'past' ? (past ?? regular) : regular, form]];
      if (form === 'past' && participle !== undefined) spellings.push([participle, 'participle']);
      for (const [spelling, which] of spellings) {
        const verb: ReportingVerb = {
          lemma,
          kind: kind as ReportingKind,
          frames: new Set(frames.split(' ').filter((frame) => frame !== '') as ReportingFrame[]),
          form: which,
          particle,
        };
        const others = built.get(spelling) ?? [];
        // The longer phrase stands first: "made it clear" before "made".
        built.set(
          spelling,
          [...others, verb].sort((a, b) => b.particle.length - a.particle.length),
        );
      }
    }
  }
  return built;
}

/** The reporting verbs that a lower-case word may be a form of, phrases with particles first; empty for other words. */
export function findReportingVerbs(norm: string): readonly ReportingVerb[] {
  verbs ??= buildVerbs();
  return verbs.get(norm) ?? [];
}
