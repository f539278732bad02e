import type { DeskList } from './registrations-api'

/** Places and queue of each group, and what is on its way to people, as of now. */
export function DeskFigures({ list: { pools, counts, unsent } }: { list: DeskList }) {
  const arrived = counts.reduce((sum, each) => sum + each.arrived, 0)
  return (
    <dl className="registrations__figures">
      {pools.map((pool) => (
        <div key={pool.id}>
          <dt>{pool.name || '名额'}</dt>
          <dd>
            <strong>{pool.taken}</strong>
            {pool.capacity === null ? ' 人，不限名额' : ` / ${pool.capacity}`}
            {pool.waiting > 0 && `，候补 ${pool.waiting}`}
          </dd>
        </div>
      ))}
      <div>
        <dt>已签到</dt>
        <dd>
          <strong>{arrived}</strong>
        </dd>
      </div>
      {unsent > 0 && (
        <div>
          <dt>待发通知</dt>
          <dd>
            <strong>{unsent}</strong>
          </dd>
        </div>
      )}
    </dl>
  )
}
