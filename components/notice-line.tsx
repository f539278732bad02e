import { NOTICE_TEMPLATES, type NoticeTemplate, noticeAddress } from '@/domain/notice'
import styles from './notice-line.module.css'
import { Unbroken } from './unbroken'

type Props = { notice: { number: string; template: NoticeTemplate; text: string } }

/** A classified notice in a list, as the paper sets it: what it is, and its words. */
export function NoticeLine({ notice: { number, template, text } }: Props) {
  return (
    <p className={styles.notice}>
      <a href={noticeAddress(number)}>{NOTICE_TEMPLATES[template]}</a>
      <Unbroken text={text} />
    </p>
  )
}
