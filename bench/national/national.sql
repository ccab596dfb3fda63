-- The scores of ita-2568 in DuckDB, exact to the cent: sums of whole points, halves rounded up by whole-number division.
-- {DIR} is the folder of the answers, {OUT} the file to write. Places are worth 20 points a step, 100 for the two places
-- of I3, I9 and E3. Question scores are rounded half up to two decimals (hundredths below), all else is exact until print.
COPY (
WITH
iit AS (
  SELECT agency, {IIT_SUMS} FROM read_csv('{DIR}/iit.csv', header = true, columns = {IIT_COLUMNS}) GROUP BY agency),
pub AS (
  SELECT agency, {EIT_SUMS} FROM read_csv('{DIR}/eit-public.csv', header = true, columns = {EIT_COLUMNS}) GROUP BY agency),
sur AS (
  SELECT agency, {EIT_SUMS} FROM read_csv('{DIR}/eit-survey.csv', header = true, columns = {EIT_COLUMNS}) GROUP BY agency),
oit AS (
  SELECT agency, ({OIT_9})::BIGINT AS a, ({OIT_10})::BIGINT AS b
  FROM read_csv('{DIR}/oit.csv', header = true, columns = {OIT_COLUMNS})),
sums AS (
  SELECT agency,
    {IIT_INDICATORS},
    {EIT_INDICATORS},
    oit.a, oit.b
  FROM iit JOIN pub USING (agency) JOIN sur USING (agency) JOIN oit USING (agency)),
cents AS (
  SELECT agency,
    {IIT_CENTS},
    {EIT_CENTS},
    (2 * 100 * a + 20) // 40 AS i9, (2 * 100 * b + 8) // 16 AS i10,
    (2 * (s1 + s2 + s3 + s4 + s5) + 15) // 30 AS iit,
    (2 * (s6 + s7 + s8) + 18) // 36 AS eit,
    (2 * 100 * (2 * a + 5 * b) + 80) // 160 AS oit,
    (2 * (12 * (s1 + s2 + s3 + s4 + s5) + 10 * (s6 + s7 + s8) + 100 * (6 * a + 15 * b)) + 600) // 1200 AS total
  FROM sums)
SELECT agency, {PRINTED}, iit / 100.0 AS IIT, eit / 100.0 AS EIT, oit / 100.0 AS OIT, total / 100.0 AS total,
  CASE WHEN total >= 9500 AND least(iit, eit, oit) >= 9500 THEN 'excellent'
       WHEN total >= 8500 AND least(iit, eit, oit) >= 8500 THEN 'good'
       WHEN total >= 8500 THEN 'pass' WHEN total >= 7000 THEN 'improve' ELSE 'urgent' END AS level
FROM cents
) TO '{OUT}' (HEADER, DELIMITER ',');
