'use client'

/** Asks for the list's entries as a file and hands it to the browser; an empty answer is success, else why not. */
export async function saveExport(search: URLSearchParams): Promise<string> {
  const where = new URLSearchParams([...search].filter(([key]) => key.startsWith('where')))
  const response = await fetch(`/api/audit-log/export?${where}`, { method: 'POST' }).catch(
    () => null,
  )
  if (!response) return '网络不通，没有导出，请稍后再试。'
  if (!response.ok) {
    const answer = await response.json().catch(() => null)
    return answer?.errors?.[0]?.message ?? '没有导出，请稍后再试。'
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = `操作记录-${new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
  return ''
}
