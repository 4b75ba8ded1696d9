/**
 * Trade by product that nobody has measured: for each month, reporter and flow a row of up to 5,600 six-digit codes, made by
 * a formula. Every amount is generated; none of it is ever shown as the record.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, rmSync, statSync } from 'node:fs'

const PRODUCTS = 5600

/** How the rows are made; `range` gives i from 0. Sorted by time, so that a range of years lies in one piece of the file. */
const rowsOf = (rows) => `
  SELECT
    CAST(1995 + i * 30 // ${rows} AS SMALLINT) AS year,
    CASE i % 2 WHEN 0 THEN 'KAZ' ELSE 'TUR' END AS reporter,
    CASE (i // 2) % 2 WHEN 0 THEN 'export' ELSE 'import' END AS flow,
    CAST(10000 + ((i // 4) * 7919 % ${PRODUCTS}) * 160 AS INTEGER) AS hs6,
    CAST(hash(i) % 1000000 + 1000 * ((i // 4) * 7919 % 97) AS BIGINT) AS usd,
    CAST(hash(i + 7) % 500000 AS BIGINT) AS kg
  FROM range(${rows}) AS made(i)`

/** Writes the file for `rows` rows and says what it must answer; the oldest engine that the page may have can read it. */
export async function writeProducts(folder, rows) {
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/products-${rows}.duckdb`
  for (const file of [path, `${path}.wal`]) rmSync(file, { force: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`ATTACH '${path}' AS file (STORAGE_VERSION 'v1.2.0')`)
  await connection.run(`CREATE TABLE file.products AS ${rowsOf(rows)}`)
  const reader = await connection.runAndReadAll(`
    SELECT count(*)::DOUBLE AS rows, sum(usd)::DOUBLE AS usd,
      sum(usd) FILTER (year BETWEEN 2010 AND 2014 AND reporter = 'KAZ')::DOUBLE AS cut
    FROM file.products`)
  const [truth] = reader.getRowObjectsJS()
  await connection.run('DETACH file')
  connection.closeSync()
  instance.closeSync()
  return { name: `products-${rows}.duckdb`, bytes: statSync(path).size, truth }
}
