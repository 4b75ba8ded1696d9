/** A view of all products: the engine reads the file beside the page, and only the parts of it that a question needs. */
import * as duckdb from '@duckdb/duckdb-wasm'

const beside = (path) => new URL(path, document.baseURI).href
const byId = (id) => document.getElementById(id)

async function open(file) {
  const worker = new Worker(beside('duckdb-browser-eh.worker.js'))
  const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker)
  await engine.instantiate(beside('duckdb-eh.wasm'))
  // parts of the file, not all of it; the store answers HEAD and ranges
  await engine.open({
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: true, forceFullHTTPReads: false },
  })
  const connection = await engine.connect()
  await connection.query(`ATTACH '${beside(file)}' AS trade (READ_ONLY)`)
  return connection
}

/** The filters of the dashboard: years and whose account. All of it is made here, none of it is text of a reader. */
const cut = ({ from, to, reporter }) =>
  `year BETWEEN ${Number(from)} AND ${Number(to)}${reporter === 'KAZ' || reporter === 'TUR' ? ` AND reporter = '${reporter}'` : ''}`

const rowsOf = (table) => table.toArray().map((row) => Object.values(row.toJSON()))

function bars(canvas, rows, isAcross) {
  const context = canvas.getContext('2d')
  const most = Math.max(1, ...rows.map(([, value]) => value))
  const step = (isAcross ? canvas.width : canvas.height) / Math.max(1, rows.length)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#1b5e8a'
  for (const [i, [, value]] of rows.entries()) {
    const length = (value / most) * (isAcross ? canvas.height : canvas.width)
    if (isAcross) context.fillRect(i * step, canvas.height - length, step - 2, length)
    else context.fillRect(0, i * step, length, step - 2)
  }
}

const timed = async (ask) => {
  const start = performance.now()
  const answer = await ask()
  return [answer, performance.now() - start]
}

async function begin() {
  const file = new URLSearchParams(location.search).get('file')
  const connection = await open(file)
  const opened = performance.now()
  const show = async (filters) => {
    const where = cut(filters)
    const [years, yearsTook] = await timed(async () =>
      rowsOf(
        await connection.query(
          `SELECT year, sum(usd)::DOUBLE FROM trade.products WHERE ${where} GROUP BY year ORDER BY year`,
        ),
      ),
    )
    const [products, productsTook] = await timed(async () =>
      rowsOf(
        await connection.query(
          `SELECT hs6, sum(usd)::DOUBLE AS usd FROM trade.products WHERE ${where} GROUP BY hs6 ORDER BY usd DESC, hs6 LIMIT 20`,
        ),
      ),
    )
    bars(byId('years'), years, true)
    bars(byId('products'), products, false)
    const total = years.reduce((sum, [, value]) => sum + value, 0)
    byId('total').textContent = `${total} dollars, generated`
    return { total, years: years.length, top: products[0]?.[0], yearsTook, productsTook }
  }
  const filters = () => ({ from: byId('from').value, to: byId('to').value, reporter: byId('reporter').value })
  for (const id of ['from', 'to', 'reporter']) byId(id).addEventListener('change', () => void show(filters()))
  const first = await show(filters())
  return { show, opened, first, answered: performance.now() }
}

window.__products = begin()
