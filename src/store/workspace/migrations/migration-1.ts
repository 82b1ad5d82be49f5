/**
 * The first schema. An article has a number in order of arrival, never given twice; all that is told of it hangs on that
 * number. Words of the search are numbers (`search/search-terms.ts`), places count 0 for the article and n + 1 for its
 * statement n. Nothing has an index: columns are scanned faster than an index is kept.
 */
export const migration1 = `
create table stemma_workspace (
  version integer not null, next_article integer not null, next_story integer not null, corpus_engine varchar not null
);
insert into stemma_workspace values (0, 0, 0, '');
create table articles (
  article integer not null, id varchar not null, path varchar not null, url varchar, outlet varchar, title varchar not null,
  byline varchar, published_at varchar, day date, language varchar not null, sha256 varchar not null,
  words integer not null, postings integer not null, statements integer not null, names integer not null,
  engine varchar not null, run integer not null, text varchar not null, source varchar not null
);
create table layers (article integer not null, sha256 varchar not null, bytes blob not null);
create table features (article integer not null, bytes blob not null);
create table statements (
  article integer not null, place usmallint not null, span_start integer not null, span_end integer not null,
  manner varchar not null, speaker varchar, source varchar, source_kind varchar, cue varchar, content varchar not null
);
create table names (article integer not null, name varchar not null, kind varchar not null, mentions integer not null);
create table postings (
  term uinteger not null, article integer not null, place usmallint not null, count usmallint not null,
  length usmallint not null
);
create table stories (
  story integer not null, id varchar not null, since integer not null, touched integer not null, profile blob not null
);
create table members (article integer not null, story integer not null);
create table story_log (run integer not null, kind varchar not null, story varchar not null, other varchar not null);
create table dossiers (story integer not null, key varchar not null, bytes blob not null);
create table claims (
  story integer not null, id varchar not null, gist varchar not null, articles integer not null, sources_at_least integer,
  observers_at_least integer, terms uinteger[] not null
);
create table runs (
  run integer not null, state varchar not null, seen integer not null, added integer not null, known integer not null,
  repeated integer not null, refused integer not null, removed integer not null
);
create table diagnostics (
  run integer not null, code varchar not null, severity varchar not null, message varchar not null, path varchar,
  line integer
);
`;
