/** 展示和点击 of all advertisements, day by day, as a file. */
export function AdCountsLink() {
  return (
    <p>
      <a href="/api/advertisements/counts.csv">导出每日展示和点击（CSV）</a>
    </p>
  )
}
