/**
 * What articles share. An article has a row in `bodies` when it is made ready for it (with `samples`, `seeds`, `paragraphs`), and one
 * in `paired` when it has been compared with all before it: what is still to be done is read off these two. In a pair, `a` has
 * the lower number. Furniture is a paragraph (`unit` 'paragraph') or a sampled run of words (`unit` 'run', a hash of `seeds`);
 * `doubtful`: an article that made it so was removed. Features of before have no body: they are found anew.
 */
export const migration2 = `
alter table features add column body blob;
update stemma_workspace set corpus_engine = '';
create table bodies (
  article integer not null, fingerprint bigint not null, is_copy boolean not null, length integer not null, level utinyint not null,
  below usmallint[] not null, samples integer not null, seeds integer not null, paragraphs integer not null
);
create table samples (item uinteger not null, article integer not null);
create table seeds (hash uinteger not null, article integer not null);
create table paragraphs (
  hash uinteger not null, article integer not null, span_start integer not null, span_end integer not null
);
create table furniture (unit varchar not null, outlet varchar not null, hash uinteger not null, doubtful boolean not null);
create table paired (article integer not null, crowded integer not null);
create table near_duplicates (a integer not null, b integer not null, similarity double not null, containment double not null);
create table passages (
  a integer not null, a_start integer not null, a_end integer not null, b integer not null, b_start integer not null,
  b_end integer not null, words integer not null, exact boolean not null, quoted boolean not null
);
`;
