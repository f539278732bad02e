import { waitText } from '@/app/(staff)/wait-text'
import type { CodeCheck } from '@/data/second-factor/check'

/** Why a code was refused, in a sentence. */
export function codeRefusal(check: Exclude<CodeCheck, { kind: 'right' }>): string {
  switch (check.kind) {
    case 'wrong':
      return '验证码不正确，或已经用过。请等验证器显示下一个，再试一次。'
    case 'wait':
      return waitText(check.seconds)
  }
}
