import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { LET_STAND_REFUSALS, letStandRefusal } from '@/domain/copy-desk/let-stand'
import { replaceWords } from '@/domain/copy-desk/replace-words'
import { inTransaction } from '@/lib/in-transaction'
import { actorOf } from '../access/actor'
import { lockStory } from '../review/lock-story'
import { type CheckedFinding, checkDocument } from './check-document'
import { documentIdOf, findDocument } from './find-document'
import type { CheckedCollection, CheckedDocument } from './read-document'
import { recordDecision } from './record-decision'
import { standingOf } from './standing'

const finding = z.string().max(3000)
const bodySchema = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('taken'),
    finding,
    replacement: z.string().max(200),
    updatedAt: z.string().optional(),
  }),
  z.object({
    decision: z.literal('stood'),
    finding,
    why: z.string().trim().max(300, '理由不能超过 300 字。').default(''),
  }),
])
/** What somebody decides about a finding. */
type Said = z.infer<typeof bodySchema>

/**
 * `POST /api/…/:id/copy-check` with `{decision: 'taken', finding, replacement, updatedAt?}`, which puts the words in their
 * place, or `{decision: 'stood', finding, why?}`. `finding` is the `key` by which the finding was shown: what is decided
 * about is found anew in the stored words, so that nobody answers for what does not stand there.
 */
export const decideOnFinding = (collection: CheckedCollection): Omit<Endpoint, 'root'> => ({
  path: '/:id/copy-check',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) throw new APIError('请先登录。', 401, null, true)
    const body = bodySchema.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError('请求有误，理由不能超过 300 字。', 400, null, true)
    const id = documentIdOf(req)
    const saved = await inTransaction(req, () => decide(req, actor, collection, id, body.data))
    return Response.json({ saved }, { status: 201 })
  },
})

async function decide(
  req: PayloadRequest,
  actor: Actor,
  collection: CheckedCollection,
  id: number,
  said: Said,
) {
  if (collection === 'articles') await lockStory(req, id)
  const document = await findDocument(req, collection, id)
  const standing = await standingOf(req, collection, document, actor)
  const findings = await checkDocument(req, collection, document, standing.proofread)
  const found = findings.find(({ key }) => key === said.finding)
  if (!found) throw refused('这一处已经改动，请看最新的校对结果。', 'finding-gone')
  const why = said.decision === 'stood' ? said.why : ''
  const level = said.decision === 'stood' ? found.level : 'advisory'
  const refusal = letStandRefusal(level, standing.by, why)
  if (refusal) throw refused(LET_STAND_REFUSALS[refusal], refusal)
  // Before the words change: the record is of the finding as it stood.
  await recordDecision(req, { collection, document, office: standing.by.office, found, said })
  return said.decision === 'taken' ? exchange(req, collection, document, found, said) : null
}

const refused = (sentence: string, reason: string) => new APIError(sentence, 409, { reason }, true)

/** With the rights of whoever asks: it is a save like any other, and over a newer version it is refused. */
function exchange(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument & { id: number },
  { path, start, end, replacements }: CheckedFinding,
  { replacement, updatedAt }: Extract<Said, { decision: 'taken' }>,
) {
  const isOffered = replacements.includes(replacement)
  const changed = path && isOffered && replaceWords(document, { path, start, end, replacement })
  if (!changed) throw refused('这一处没有可以直接采纳的改法，请手工改正。', 'no-such-replacement')
  return req.payload.update({
    collection,
    id: document.id,
    data: { ...changed, ...(collection === 'articles' ? { updatedAt } : {}) },
    draft: true,
    autosave: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
