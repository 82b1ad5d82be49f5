/** Surnames that stand in for another person's: none of them common, so that they are hardly anybody's in the story. */
export const OTHER_SURNAMES: readonly string[] =
  'Abernathy Birkholm Calloway Dunsmore Eddington Fairbrook Gillespie Hathersage Ingleby Jessup Kirkbride Lattimore Merriweather Nordquist Ollerton Pemberley Quillfeather Rothwell Sandringham Thistlewood Underhill Vickersham Wetherall Yarborough'.split(
    ' ',
  );
