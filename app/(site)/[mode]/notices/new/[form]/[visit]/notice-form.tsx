import formStyles from '@/components/form.module.css'
import { FormInput } from '@/components/form-input'
import { FormTicket } from '@/components/form-ticket'
import { composeNotice } from '@/domain/compose-notice'
import { formatDate, formatDateTime, formatWeekday, startOfDay } from '@/domain/dates'
import type { NoticeTemplate } from '@/domain/notice'
import { answerName, CONTACT_NAME_MAX, CONTACT_PHONE_MAX } from '@/domain/notice-answers'
import { countNoticeCharacters } from '@/domain/notice-count'
import { cutOffOf, type DeskDays } from '@/domain/notice-days'
import { NOTICE_FORMS } from '@/domain/notice-form'
import { formatFen, type NoticeRate, priceOf, rateWords } from '@/domain/notice-price'
import styles from '../../new-notice.module.css'

type Props = {
  template: NoticeTemplate
  ticket: string
  days: readonly { day: string; days: DeskDays }[]
  rate: NoticeRate | null
  /** What was typed before; null at the first time. */
  typed: Readonly<Record<string, string>> | null
  refusals: Readonly<Record<string, string>>
}

/** A plain form; public/scripts/notice-form.js counts while it is filled. */
export function NoticeForm({ template, ticket, days, rate, typed, refusals }: Props) {
  const form = NOTICE_FORMS[template]
  const { slug, pattern, fields } = form
  const of = (name: string) => ({ name, value: typed?.[name] ?? '', problem: refusals[name] })
  const answers = fields.map(({ name }) => [name, typed?.[answerName(name)] ?? ''])
  const words = typed ? composeNotice(form, Object.fromEntries(answers)) : ''
  const count = countNoticeCharacters(words)
  return (
    <form
      className={formStyles.form}
      method="post"
      action="/notices/send"
      data-pattern={pattern}
      data-texts={fields
        .filter(({ kind }) => kind === 'text')
        .map(({ name }) => name)
        .join(' ')}
      data-rate={rate ? JSON.stringify(rate) : undefined}
    >
      <input type="hidden" name="form" value={slug} />
      <FormTicket ticket={ticket} />
      {fields.map((field) => (
        <FormInput key={field.name} {...field} {...of(answerName(field.name))} />
      ))}
      <section className={styles.proof} aria-labelledby="words">
        <h2 id="words">登出来是这样</h2>
        <p data-words>{words}</p>
        <p className={styles.count} aria-live="polite">
          <b data-count>
            {typed && `${count}字${rate ? `，${formatFen(priceOf(count, rate))}` : ''}`}
          </b>
        </p>
        <p className={formStyles.small}>
          {rate ? `价目：${rateWords(rate)}。` : '这一类由广告部报价。'}
          汉字和标点每个算一字，连写的数字或字母每组算一字。最后的字数和价格以广告部核定为准。
        </p>
        <noscript>
          <button
            type="submit"
            name="act"
            value="count"
            formNoValidate
            className={formStyles.quiet}
          >
            算一算字数和价格
          </button>
        </noscript>
      </section>
      <FormInput
        {...of('wishedFor')}
        label="希望见报的日子"
        kind="choice"
        empty="由广告部安排，越快越好"
        choices={days.map(({ day, days }) => ({
          value: day,
          label: `${formatDate(startOfDay(day))} ${formatWeekday(startOfDay(day))}（${formatDateTime(cutOffOf(day, days))} 截稿）`,
        }))}
      />
      <FormInput
        {...of('contactName')}
        label="联系人"
        hint="不登出来，只用来和您核对。可只写姓氏。"
        kind="line"
        maxLength={CONTACT_NAME_MAX}
        autoComplete="name"
      />
      <FormInput
        {...of('contactPhone')}
        label="联系电话"
        hint="不登出来。手机，或带区号的固定电话。"
        kind="line"
        maxLength={CONTACT_PHONE_MAX}
        autoComplete="tel"
        inputMode="tel"
      />
      <p className={formStyles.small}>
        提交后得到一个编号和一个查询链接。广告部核对、报价、收款后才刊登；刊登前可以撤回。
      </p>
      <button type="submit" className={formStyles.send}>
        提交给广告部
      </button>
      <script type="module" async src="/scripts/notice-form.js" />
    </form>
  )
}
