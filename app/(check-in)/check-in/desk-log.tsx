/** What came in, what did not, and the tools of the desk. */
export function DeskLog() {
  return (
    <>
      <section className="check-in-conflicts" data-conflicts hidden>
        <h2>联网后没登记上的</h2>
        <ol data-conflict-list />
        <button type="button" data-read-conflicts>
          都看过了
        </button>
      </section>
      <section className="check-in-counts" aria-labelledby="counts">
        <h2 id="counts">已到人数</h2>
        <dl data-counts />
      </section>
      <section className="check-in-recent" aria-labelledby="recent">
        <h2 id="recent">本机最近</h2>
        <ol data-recent />
      </section>
      <footer className="check-in-tools">
        <label>
          <input type="checkbox" data-sound />
          提示音
        </label>
        <button type="button" data-print hidden>
          打印名单
        </button>
      </footer>
    </>
  )
}
