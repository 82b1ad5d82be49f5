-- Near duplicates and stories of any number of articles, on Apache Spark: `stemma worker` reads the articles and decides, Spark
-- distributes, joins and sorts. Run (docs/scale.md):
--
--   spark-sql -d input='articles/*.jsonl.gz' -d output=out -d stemma=stemma -d days=36500 -d overlap=0 -f scale/spark/stories.sql
--
-- input    articles as JSON lines, as Stemma reads them
-- output   a folder; tables are written below it as Parquet
-- stemma   how Stemma is called on the machines of the cluster
-- days     days of one window: one window that holds all days gives what one machine gives; shorter ones run side by side
-- overlap  days before a window that it sees once more, so that stories go on over its start

SET spark.sql.ansi.enabled=true;

-- 1. Every article through the article stages, on all cores of all machines.
CREATE TABLE worked USING parquet LOCATION '${output}/worked' AS
SELECT from_json(line, 'id STRING, `order` STRING, day INT, title STRING, outlet STRING, byline STRING, publishedAt STRING,
    url STRING, language STRING, sha256 STRING, words INT,
    statements ARRAY<STRUCT<place INT, start INT, `end` INT, manner STRING, speaker STRING, source STRING, sourceKind STRING, cue STRING, content STRING>>,
    names ARRAY<STRUCT<name STRING, kind STRING, mentions INT>>,
    fingerprint BIGINT, level INT, sample ARRAY<BIGINT>, shingles STRING, features STRING, layers STRING,
    error STRUCT<code STRING, message STRING, line INT>') AS record
FROM (SELECT TRANSFORM(value) USING '${stemma} worker articles' AS (line STRING) FROM text.`${input}`);

CREATE TABLE problems USING parquet LOCATION '${output}/problems' AS
SELECT record.error.* FROM worked WHERE record.error IS NOT NULL;

-- The same article twice is one.
CREATE TABLE articles USING parquet LOCATION '${output}/articles' AS
SELECT record.* EXCEPT (error) FROM (
  SELECT record, row_number() OVER (PARTITION BY record.id ORDER BY record.sha256) AS copy FROM worked WHERE record.error IS NULL
) WHERE copy = 1;

-- 2. Near duplicates: texts that are the same word for word stand behind the first of them; the others are joined on their
--    sampled shingles, and pairs that may be alike are verified with all of them.
CREATE TEMPORARY VIEW firsts AS
SELECT *, first_value(id) OVER (PARTITION BY fingerprint ORDER BY `order`) AS original FROM articles WHERE size(sample) > 0;

-- Of the articles that share an item the first 64 are compared: below that every pair is found, above it every copy is linked.
CREATE TEMPORARY VIEW keys AS
SELECT *, row_number() OVER (PARTITION BY item ORDER BY `order`) AS holder
FROM (SELECT id, `order`, explode(sample) AS item FROM firsts WHERE id = original);

CREATE TEMPORARY VIEW candidates AS
SELECT a.id AS a, b.id AS b, count(*) AS shared
FROM keys a JOIN keys b ON a.item = b.item AND a.`order` < b.`order` AND a.holder <= 64
GROUP BY a.id, b.id;

-- Both samples brought to one rate: items below 2^(32 - level) are left.
CREATE TEMPORARY VIEW likely AS
SELECT a, b, x.shingles AS shinglesA, y.shingles AS shinglesB
FROM candidates JOIN articles x ON x.id = a JOIN articles y ON y.id = b
WHERE 3 * shared >= least(
  size(filter(x.sample, item -> item < shiftleft(1L, 32 - greatest(x.level, y.level)))),
  size(filter(y.sample, item -> item < shiftleft(1L, 32 - greatest(x.level, y.level)))));

CREATE TABLE near_duplicates USING parquet LOCATION '${output}/near_duplicates' AS
SELECT pair.* FROM (
  SELECT from_json(line, 'a STRING, b STRING, similarity DOUBLE, containment DOUBLE') AS pair FROM (
    SELECT TRANSFORM(to_json(struct(a, b, shinglesA, shinglesB))) USING '${stemma} worker pairs' AS (line STRING) FROM likely))
UNION ALL
SELECT original AS a, id AS b, 1.0D AS similarity, 1.0D AS containment FROM firsts WHERE id <> original;

-- 3. Stories, window by window, each with the last days before it once more. Articles without a date come last, in the last window.
CREATE TEMPORARY VIEW placed AS
SELECT id, `order`, features,
  coalesce(floor(day / ${days}), (SELECT coalesce(max(floor(day / ${days})), 0) FROM articles)) AS own_window,
  floor((day + ${overlap}) / ${days}) AS next_window
FROM articles;

CREATE TEMPORARY VIEW windows AS
SELECT own_window AS window, true AS own, id, `order`, features FROM placed
UNION ALL
SELECT next_window AS window, false AS own, id, `order`, features FROM placed WHERE next_window > own_window;

CREATE TABLE grouped USING parquet LOCATION '${output}/grouped' AS
SELECT found.* FROM (
  SELECT from_json(line, 'window INT, article STRING, own BOOLEAN, story STRING') AS found FROM (
    SELECT TRANSFORM(line) USING '${stemma} worker stories' AS (line STRING) FROM (
      SELECT window, `order`, to_json(struct(window, id, own, features)) AS line FROM windows
      DISTRIBUTE BY window SORT BY window, `order`)));

-- A story goes on in the next window where both hold an article.
CREATE TEMPORARY VIEW links AS
SELECT DISTINCT
  concat_ws(' ', lpad(a.window + 1000000, 8, '0'), a.story) AS a,
  concat_ws(' ', lpad(b.window + 1000000, 8, '0'), b.story) AS b
FROM grouped a JOIN grouped b ON a.article = b.article AND a.own AND NOT b.own;

CREATE TABLE stitched USING parquet LOCATION '${output}/stitched' AS
SELECT found.* FROM (
  SELECT from_json(line, 'story STRING, `into` STRING') AS found FROM (
    SELECT TRANSFORM(line) USING '${stemma} worker stitch' AS (line STRING) FROM (
      SELECT to_json(struct(a, b)) AS line FROM links DISTRIBUTE BY 1)));

CREATE TABLE stories USING parquet LOCATION '${output}/stories' AS
SELECT article, coalesce(substring(s.`into`, 10), g.story) AS story
FROM grouped g LEFT JOIN stitched s ON s.story = concat_ws(' ', lpad(g.window + 1000000, 8, '0'), g.story)
WHERE own;

SELECT 'articles' AS what, count(*) AS number FROM articles
UNION ALL SELECT 'problems', count(*) FROM problems
UNION ALL SELECT 'near duplicates', count(*) FROM near_duplicates
UNION ALL SELECT 'stories', count(DISTINCT story) FROM stories;
