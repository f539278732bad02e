import styles from '@/components/form.module.css'
import { Unbroken } from '@/components/unbroken'
import type { RegistrationForm } from '@/data/registrations/form'
import type { FormFields } from '@/domain/registration/form-fields'
import ownStyles from './registration-form.module.css'

type Props = {
  form: RegistrationForm
  typed: FormFields
  refusals: Readonly<Record<string, string>>
}

/** The text in force, whole, with what names it, and the boxes by which one agrees: never ticked beforehand. */
export function Consent({ form: { terms, consent }, typed, refusals }: Props) {
  const { consentHash } = terms
  return (
    <>
      <section className={ownStyles.consent} aria-labelledby="consent-title">
        <h3 id="consent-title">个人信息处理说明</h3>
        {consent.text.split('\n').map((line) => (
          <p key={line}>
            <Unbroken text={line} />
          </p>
        ))}
        <p className={ownStyles.version}>
          第{consent.version}版，校验码 {consentHash}
        </p>
      </section>
      <Tick
        name="consent"
        value={consentHash}
        checked={typed.consent === consentHash}
        problem={refusals.consent}
      >
        我已读过并同意以上说明
      </Tick>
      {consent.sensitiveText && (
        <Tick
          name="sensitiveConsent"
          value="yes"
          checked={typed.sensitiveConsent === 'yes' && typed.consent === consentHash}
          problem={refusals.sensitiveConsent}
          isOptional
        >
          {consent.sensitiveText}
        </Tick>
      )}
    </>
  )
}

type TickProps = {
  name: string
  value: string
  checked: boolean
  problem?: string
  isOptional?: true
  children: string
}

function Tick({ name, value, checked, problem, isOptional, children }: TickProps) {
  return (
    <div className={`${styles.field} ${ownStyles.tick}`} data-wrong={problem ? '' : undefined}>
      <p className={styles.problem} id={`${name}-problem`} hidden={!problem}>
        {problem}
      </p>
      <label>
        <input
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={checked}
          required={!isOptional}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${name}-problem`}
        />
        <span>{children}</span>
      </label>
    </div>
  )
}
