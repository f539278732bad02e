import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'

/**
 * What the portal asks for besides rendering: its outbox, its probe, its jobs; and this test's own. The masthead's words
 * are remembered (lib/page-cache/remembered.ts), so that one page of many asks for them.
 */
const NOT_OF_A_PAGE =
  /cache_outbox|from "site"|^SELECT 1\b|payload_jobs|pg_notify|^(LISTEN|SET|SHOW|ALTER)\b/i

/**
 * What the database is asked meanwhile, read off PostgreSQL's own log: the portal under test is the production build,
 * which no counter can be put into. Needs the throwaway server of `npm test`.
 */
export class StatementLog {
  readonly #file = path.join(process.env.DATA_DIR ?? '.data', '..', 'postgres.log')
  readonly #client = new Client({ connectionString: process.env.DATABASE_URL })

  async open() {
    await this.#client.connect()
    await this.#say("ALTER SYSTEM SET log_statement = 'all'")
  }

  async close() {
    await this.#say('ALTER SYSTEM RESET log_statement')
    await this.#client.end()
  }

  async #say(setting: string) {
    await this.#client.query(setting)
    await this.#client.query('SELECT pg_reload_conf()')
  }

  /** Makes every kept page old, the way a change of the masthead does. */
  async makePagesOld() {
    await this.#client.query(
      "INSERT INTO cache_outbox (tag, kind) VALUES ('global:site', 'changed')",
    )
    await this.#client.query("SELECT pg_notify('cache_outbox', '')")
  }

  /** The queries of a page that are asked while `work` runs. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    const from = statSync(this.#file).size
    await work()
    // The log is written before the statement is answered.
    const log = readFileSync(this.#file).subarray(from).toString()
    return statementsIn(log).filter((statement) => !NOT_OF_A_PAGE.test(statement))
  }
}

/** Lines that do not begin with a time go on with the statement before them. */
const statementsIn = (log: string): string[] =>
  log
    .split(/\n(?=\d{4}-\d\d-\d\d )/)
    .flatMap((entry) => /LOG: {2}(?:statement|execute [^:]+): ([\s\S]*)$/.exec(entry)?.[1] ?? [])
