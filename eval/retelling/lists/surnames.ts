/** Surnames that stand in for another person's: none of them common, so that they are hardly anybody's in the story. */
export const OTHER_SURNAMES: readonly string[] =
  'Abernathy Birkholm Calloway Dunsmore Eddington Fairbrook Gillespie Hathersage Ingleby Jessup Kirkbride Lattimore Merriweather Nordquist Ollerton Pemberley Quillfeather Rothwell Sandringham Thistlewood Underhill Vickersham Wetherall Yarborough'.split(
    ' ',
  );

/** First names that stand in for another. */
export const OTHER_MEN: readonly string[] =
  'Edgar Oswald Horace Clyde Rupert Magnus Desmond Clive Percy Murray Humphrey Ambrose Quentin Silas Tobias Cornelius Ferdinand Lionel Wilfred Archibald Basil Nigel Cecil Dexter Elmer Floyd Gilbert Hector Irving Alec Ulysses Chester Otis Ezra'.split(
    ' ',
  );
export const OTHER_WOMEN: readonly string[] =
  'Wilma Agatha Cordelia Eudora Hilda Ingrid Leticia Minerva Octavia Prudence Rosalind Winifred Gwendolyn Harriet Margot Beatrice Sybil Muriel Mildred'.split(
    ' ',
  );
