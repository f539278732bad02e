import { CodeForm } from '@/app/(staff)/second-factor/code-form'
import type { SecondFactorState } from '@/data/second-factor/state'
import { removeOwnSecondFactor } from './actions'

/** Whether the account has a second factor, and how to get one or another. */
export function SecondFactor({ state, problem }: { state: SecondFactorState; problem?: string }) {
  return (
    <>
      <h2>两步验证</h2>
      {state.enrolled ? <Enrolled state={state} problem={problem} /> : <NotEnrolled />}
    </>
  )
}

function NotEnrolled() {
  return (
    <p>
      未启用。启用后，只知道密码的人登录不了您的账号。
      <a href="/second-factor?callbackUrl=/account">设置两步验证</a>
    </p>
  )
}

function Enrolled({ state, problem }: { state: SecondFactorState; problem?: string }) {
  return (
    <>
      <p>已启用，还有 {state.recoveryCodesLeft} 个恢复码可用。</p>
      <CodeForm
        action={removeOwnSecondFactor}
        label="更换手机或停用"
        hint={
          state.required
            ? '输入现在的六位数字或一个恢复码，随后重新设置。恢复码将用完时，也这样换一批。'
            : '输入现在的六位数字或一个恢复码。停用后可以重新设置，恢复码随之换新。'
        }
        button={state.required ? '重新设置' : '停用'}
        problem={problem}
      />
    </>
  )
}
