/** Words that end with a period inside a sentence, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. maj. adm. cmdr. det. rev. hon. st. ste. mt. ft. jr. sr. vs. no. inc. ltd. co. corp. bros. dept. est. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. a.m. p.m. e.g. i.e. etc. al. calif. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ariz. ark. colo. conn. del. ala. u.s. u.k. u.n. d.c.'.split(
    ' ',
  ),
);
