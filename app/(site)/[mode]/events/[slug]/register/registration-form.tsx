import styles from '@/components/form.module.css'
import { FormInput } from '@/components/form-input'
import { FormTicket } from '@/components/form-ticket'
import type { RegistrationForm as Form } from '@/data/registrations/form'
import { answerField, type FormFields } from '@/domain/registration/form-fields'
import { Consent } from './consent'
import { QuestionInput } from './question-input'
import ownStyles from './registration-form.module.css'

type Props = {
  slug: string
  form: Form
  /** Of this reader's visit; empty on the page that is kept for everybody. */
  ticket: string
  typed?: FormFields
  /** Sentences by field, as `fieldErrors` gives them. */
  refusals?: Readonly<Record<string, string>>
}

/** A plain form; public/scripts/registration-form.js sends it to the API and answers at the field. */
export function RegistrationForm({ slug, form, ticket, typed = {}, refusals = {} }: Props) {
  const { terms, employers } = form
  const of = (name: string) => ({ name, value: typed[name] ?? '', problem: refusals[name] })
  return (
    <form
      className={`${styles.form} ${ownStyles.form}`}
      method="post"
      action="/registrations/send"
      data-register={slug}
    >
      <input type="hidden" name="event" value={slug} />
      <FormTicket ticket={ticket} />
      <div className={ownStyles.fields}>
        {terms.pools.length > 1 && (
          <FormInput
            {...of('pool')}
            label={terms.pools.some(({ key }) => key) ? '场次或组别' : '名额'}
            kind="choice"
            choices={terms.pools.map(({ key, name }) => ({ value: key, label: name }))}
          />
        )}
        <FormInput
          {...of('name')}
          label="姓名"
          kind="line"
          maxLength={60}
          autoComplete="name"
          hint="按身份证上的姓名填写。"
        />
        <FormInput
          {...of('phone')}
          label="手机号"
          kind="line"
          maxLength={40}
          autoComplete="tel"
          inputMode="tel"
          hint="签到和找回票证时用；一个手机号报一个名。"
        />
        <FormInput
          {...of('employer')}
          label="单位"
          kind="line"
          maxLength={60}
          autoComplete="organization"
          list="employers"
          hint="可从列表里选，也可自己填。"
        />
        <datalist id="employers">
          {employers.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <FormInput {...of('memberNumber')} label="会员号" kind="line" maxLength={30} isOptional />
        {terms.questions.map((question) => (
          <QuestionInput
            key={question.id}
            question={question}
            value={typed[answerField(question.id)] ?? ''}
            problem={refusals[answerField(question.id)]}
          />
        ))}
      </div>
      <div className={ownStyles.consents}>
        <Consent form={form} typed={typed} refusals={refusals} />
        <p className={styles.problem} role="alert" data-alert />
        <button type="submit" className={styles.send}>
          提交报名
        </button>
        <p className={styles.small}>
          报上名就得到一张票证，网址请收好。报过名的，可以
          <a href="/tickets/recover">凭报名号和手机号找回票证</a>。
        </p>
      </div>
      <script type="module" async src="/scripts/registration-form.js" />
    </form>
  )
}
