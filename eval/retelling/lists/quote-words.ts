/**
 * Words of a quotation and what they turn into. `word>other` where any use will do; `v word>other` only where it is a verb ("we need",
 * not "the need"); `n word>other` only where it is a noun.
 */

/** One exchange, and as what the word must stand there. */
export interface QuoteWord {
  readonly other: string;
  readonly as: 'any' | 'verb' | 'noun';
}

const parse = (lines: string): ReadonlyMap<string, QuoteWord> =>
  new Map(
    lines.split(';').map((line) => {
      const [, mark, word = '', other = ''] =
        /^(?:(?<mark>[vn]) )?(?<word>[^>]+)>(?<other>.+)$/u.exec(line.trim()) ?? [];
      return [word, { other, as: mark === 'v' ? 'verb' : mark === 'n' ? 'noun' : 'any' }];
    }),
  );

/** What is said changes. */
export const MEANING_WORDS = parse(
  `good>bad;worst>best;great>terrible;strong>weak;stronger>weaker;safe>dangerous;important>pointless;wrong>right;never>sometimes;always>sometimes;easy>hard;difficult>easy;v hope>doubt;v believe>doubt;v love>hate;happy>angry;proud>ashamed;confident>worried;v support>oppose;v protect>control;v win>lose;v increase>cut;first>last;possible>impossible;necessary>needless;unfair>fair;unclear>clear;v must>could;v need>want;everyone>someone;everybody>somebody;every>any;n friends>enemies;n success>failure;n peace>war;dishonest>honest;illegal>legal;responsible>guilty;concerned>furious;disappointed>disgusted;serious>minor;huge>small;v help>hurt;v welcome>regret;v respect>fear;n freedom>privilege;n opportunity>threat;definitely>probably;absolutely>partly;v will>might;guilty>innocent;innocent>guilty;alive>dead;n victory>defeat;n truth>rumor;hopeful>doubtful;optimistic>pessimistic;critical>unimportant;nobody>somebody;nothing>something;everything>something`,
);

/** How it is said changes. */
export const WORDING_WORDS = parse(
  `people>folks;big>large;v start>begin;started>began;began>started;n children>kids;n kids>children;really>truly;need to>have to;have to>need to;going to>about to;huge>enormous;quickly>fast;n country>nation;n nation>country;n problem>issue;n problems>difficulties;n things>matters;v buy>purchase;v tell>inform;simply>just;maybe>perhaps;a lot of>plenty of;v stop>halt;v fight>battle;happen>occur;happened>occurred;happening>occurring;v understand>grasp;trying>attempting;make sure>ensure;talk about>discuss;n money>cash;certainly>surely;tough>hard;awful>dreadful;wonderful>marvellous;beautiful>lovely;scared>frightened;smart>clever;crazy>mad;incredible>unbelievable;tremendous>enormous;extremely>very;completely>totally;totally>completely;obviously>clearly;n job>post`,
);
