import { QrCode } from '@/components/qr-code'
import { begin, confirm } from './actions'
import { CodeForm } from './code-form'

type Setup = { address: string; text: string }
type Props = { setup: Setup | null; required: boolean; target: string; problem?: string }

/** Setting up the second factor: the code for the telephone, then a first code from it. */
export function Enrolment({ setup, required, target, problem }: Props) {
  return (
    <>
      <h1>设置两步验证</h1>
      <p>
        {required && '总编和管理员登录须两步验证。'}
        设置以后，登录时除密码外，还要输入手机上验证器显示的六位数字。
      </p>
      {setup ? (
        <Scan setup={setup} target={target} problem={problem} />
      ) : (
        <form action={begin}>
          <input type="hidden" name="target" value={target} />
          <p className="hint">
            先在手机上装好验证器。通用的动态口令应用都可以，不需要联网，也不需要手机号。
          </p>
          <button type="submit">开始设置</button>
        </form>
      )}
    </>
  )
}

function Scan({ setup, target, problem }: { setup: Setup; target: string; problem?: string }) {
  return (
    <>
      <ol>
        <li>
          用验证器扫描这个二维码：
          <QrCode text={setup.address} label="两步验证的二维码，用验证器扫描" />
          <span className="hint">扫不了，就在验证器里手工输入密钥：</span>
          <br />
          <code className="secret">{setup.text}</code>
        </li>
        <li>输入验证器显示的六位数字。</li>
      </ol>
      <CodeForm
        action={confirm}
        target={target}
        label="六位数字"
        hint="每三十秒换一个。"
        button="完成设置"
        problem={problem}
      />
    </>
  )
}
