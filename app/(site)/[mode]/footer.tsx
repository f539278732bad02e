import type { AdDeskView, SiteView } from '@/data/site'
import { phoneHref } from '@/domain/phone'
import styles from './footer.module.css'

type Props = { site: SiteView; adDesk: AdDeskView }

/** Who publishes this, how to reach the ad desk and the house; legal lines only where an administrator filled them. */
export function Footer({ site, adDesk }: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <section className={styles.desk} aria-label="登报咨询">
          <h2>登报咨询</h2>
          {adDesk.phones.length === 0 && <p>电话待公布</p>}
          <ul className={styles.phones}>
            {adDesk.phones.map(({ number, label }) => (
              <li key={number}>
                <a href={phoneHref(number)}>
                  <span className={styles.number}>{number}</span>
                  {label && <span className={styles.label}>{label}</span>}
                </a>
              </li>
            ))}
          </ul>
          {[adDesk.hours, adDesk.address].map((line) => line && <p key={line}>{line}</p>)}
          {adDesk.email && (
            <p>
              <a href={`mailto:${adDesk.email}`}>{adDesk.email}</a>
            </p>
          )}
          {adDesk.wechat && <p>微信：{adDesk.wechat}</p>}
        </section>
        <dl className={styles.facts}>
          {site.organiser && (
            <div>
              <dt>主办单位</dt>
              <dd>{site.organiser}</dd>
            </div>
          )}
          {site.address && (
            <div>
              <dt>地址</dt>
              <dd>{site.address}</dd>
            </div>
          )}
          {site.reportPhone && (
            <div>
              <dt>举报电话</dt>
              <dd>
                <a href={phoneHref(site.reportPhone)}>{site.reportPhone}</a>
              </dd>
            </div>
          )}
        </dl>
        <nav aria-label="页脚">
          <ul className={styles.links}>
            <li>
              <a href="/about">关于本站</a>
            </li>
            <li>
              <a href="/unions">各级工会</a>
            </li>
            <li>
              <a href="/pledges">倡议</a>
            </li>
            <li>
              <a href="/editions">报纸</a>
            </li>
            <li>
              <a href="/subscribe">订阅</a>
            </li>
            <li>
              <a href="/ad-desk">登报须知</a>
            </li>
            <li>
              <a href="/sign-in" rel="nofollow">
                登录
              </a>
            </li>
          </ul>
        </nav>
        {site.licences.length > 0 && (
          <ul className={styles.licences}>
            {site.licences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
