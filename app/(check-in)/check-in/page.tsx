import { DeskFind } from './desk-find'
import { DeskLog } from './desk-log'
import { DeskScanner } from './desk-scanner'

/**
 * The stewards' desk (docs/decisions/0021-check-in.md). The same for everybody: who it is for stands behind the # of the
 * address, and public/scripts/check-in/ fills it in.
 */
export default function CheckInPage() {
  return (
    <>
      <header className="check-in-bar">
        <p>
          <strong data-event>现场签到</strong>
          <span data-until />
        </p>
        <p className="check-in-network" role="status" data-network />
      </header>
      <main>
        <noscript>
          <p className="check-in-closed">签到页要用浏览器的脚本和摄像头，请换一个浏览器打开。</p>
        </noscript>
        <section className="check-in-closed" data-closed hidden>
          <h1>打不开签到</h1>
          <p data-closed-why />
          <p>用本机相机扫活动负责人出示的二维码，就能打开签到页。</p>
        </section>
        <div data-desk hidden>
          <DeskScanner />
          <DeskFind />
          <DeskLog />
        </div>
        <section className="check-in-paper" data-paper />
      </main>
      <script type="module" async src="/scripts/check-in/app.js" />
    </>
  )
}
