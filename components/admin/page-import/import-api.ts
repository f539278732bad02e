import type { CreateRequest } from '@/domain/page-drafts/request'
import type { PageSegments } from '@/domain/page-import/segments'
import type { ImportedPage } from '@/domain/page-import/types'

export type Problem = { field: string; message: string }

export type Preview = {
  text: string
  segments: PageSegments
  page: ImportedPage
  columns: { id: number; name: string }[]
  /** For the city desk, which may file a story under any union; null for everyone else. */
  unions: { id: number; name: string; shortName: string; kind: string }[] | null
}

type Draft = { id: number; title: string; isNew: boolean }

export type Created = {
  edition: Draft
  articles: Draft[]
  events: Draft[]
  studios: Draft[]
  phones: { number: string; isNew: boolean }[]
  notes: string[]
}

export type Answer<T> = { kind: 'ok'; value: T } | { kind: 'refused'; problems: Problem[] }

const AWAY = '暂时连不上服务器，填写的内容都还在，请稍后再试。'

async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await fetch(`/api/page-import/${path}`, { method: 'POST', ...init }).catch(
    () => null,
  )
  const body = await response?.json().catch(() => null)
  if (response?.ok && body) return { kind: 'ok', value: body }
  return { kind: 'refused', problems: body?.problems ?? [{ field: 'form', message: AWAY }] }
}

export function previewPage(page: { text: string } | { file: File }): Promise<Answer<Preview>> {
  if ('text' in page) return ask('preview', json(page))
  const body = new FormData()
  body.set('file', page.file)
  return ask('preview', { body })
}

export const createPageDrafts = (request: CreateRequest): Promise<Answer<Created>> =>
  ask('create', json(request))

const json = (value: unknown): RequestInit => ({
  body: JSON.stringify(value),
  headers: { 'Content-Type': 'application/json' },
})
