/** Without a code: by the last four figures, or registered here and now. */
export function DeskFind() {
  return (
    <>
      <section className="check-in-find" aria-labelledby="find">
        <h2 id="find">没带二维码</h2>
        <form data-find>
          <label htmlFor="last-four">手机号后四位，或报名号</label>
          <div>
            <input id="last-four" name="text" autoComplete="off" maxLength={12} required />
            <button type="submit">查找</button>
          </div>
          <p role="status" data-find-said />
        </form>
        <ul data-found />
      </section>
      <details className="check-in-walk-in" data-walk-in hidden>
        <summary>现场报名</summary>
        <form data-walk-in-form>
          <p data-walk-in-said role="status" />
          <label>
            姓名
            <input name="name" autoComplete="off" required />
          </label>
          <label>
            手机号
            <input name="phone" inputMode="tel" autoComplete="off" required />
          </label>
          <label>
            单位
            <input name="employer" autoComplete="off" required />
          </label>
          <div data-questions />
          <p className="check-in-consent" data-consent />
          <label className="check-in-agree">
            <input type="checkbox" name="consent" required />
            本人已听读以上说明并同意
          </label>
          <button type="submit">报名并签到</button>
        </form>
      </details>
    </>
  )
}
