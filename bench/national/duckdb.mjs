// Runs national.sql in DuckDB: node duckdb.mjs FOLDER OUT
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, out] = process.argv.slice(2);
const numbers = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const yesNo = new Set(['I3', 'I9', 'E3']);

const question = code => {
  const step = yesNo.has(code) ? 100 : 20;
  return `(2 * 100 * sum((${code} - 1) * ${step}) + count(${code})) // (2 * count(${code})) AS ${code.toLowerCase()}`;
};
const columns = (letter, count, type) =>
  `{'agency': 'VARCHAR', ${numbers(1, count).map(n => `'${letter}${n}': '${type}'`).join(', ')}}`;
const three = (table, letter, k) => [1, 2, 3].map(j => `${table}.${letter}${3 * (k - 1) + j}`).join(' + ');

const parts = {
  DIR: folder,
  OUT: out,
  IIT_SUMS: numbers(1, 15).map(n => question(`I${n}`)).join(', '),
  EIT_SUMS: numbers(1, 9).map(n => question(`E${n}`)).join(', '),
  IIT_COLUMNS: columns('I', 15, 'TINYINT'),
  EIT_COLUMNS: columns('E', 9, 'TINYINT'),
  OIT_COLUMNS: columns('O', 28, 'TINYINT'),
  OIT_9: numbers(1, 20).map(n => `O${n}::BIGINT`).join(' + '),
  OIT_10: numbers(21, 28).map(n => `O${n}::BIGINT`).join(' + '),
  IIT_INDICATORS: numbers(1, 5).map(k => `${three('iit', 'i', k)} AS s${k}`).join(', '),
  EIT_INDICATORS: numbers(1, 3).map(k => `${three('pub', 'e', k)} + ${three('sur', 'e', k)} AS s${k + 5}`).join(', '),
  IIT_CENTS: numbers(1, 5).map(k => `(2 * s${k} + 3) // 6 AS i${k}`).join(', '),
  EIT_CENTS: numbers(6, 8).map(k => `(2 * s${k} + 6) // 12 AS i${k}`).join(', '),
  PRINTED: numbers(1, 10).map(k => `i${k} / 100.0 AS indicator_${k}`).join(', '),
};
const here = new URL('national.sql', import.meta.url);
const sql = readFileSync(here, 'utf8').replace(/\{(\w+)\}/g, (_, name) => parts[name]);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(sql);
