import { APIError, type Endpoint } from 'payload'
import { COPY_DECISIONS, COPY_LEVELS } from '@/domain/copy-desk/decision'
import { COPY_OFFICES, letStandRefusal } from '@/domain/copy-desk/let-stand'
import { actorOf } from '../access/actor'
import { type CheckedFinding, checkDocument, unsettled } from './check-document'
import { storedDecisions } from './decisions'
import { documentIdOf, findDocument } from './find-document'
import type { CheckedCollection } from './read-document'
import { type Standing, standingOf } from './standing'

/** `GET /api/…/:id/copy-check`: what copy-check finds in the newest version, and what was decided about its findings. */
export const showCopyCheck = (collection: CheckedCollection): Omit<Endpoint, 'root'> => ({
  path: '/:id/copy-check',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) throw new APIError('请先登录。', 401, null, true)
    const document = await findDocument(req, collection, documentIdOf(req))
    const standing = await standingOf(req, collection, document, actor)
    const findings = await checkDocument(req, collection, document, standing.proofread)
    const decisions = await storedDecisions(req, collection, document.id, 'own')
    return Response.json({
      findings: findings.map((finding) => shown(finding, standing, decisions.length > 0)),
      open: unsettled(findings).length,
      decisions: decisions.map(({ id, decision, level, byName, office, at, why, ...rest }) => ({
        id,
        decision: COPY_DECISIONS[decision],
        level: COPY_LEVELS[level],
        byName,
        office: COPY_OFFICES[office],
        at,
        why: why ?? '',
        place: rest.place,
        quote: rest.quote ?? '',
        replacement: rest.replacement ?? null,
        reason: rest.reason ?? '',
      })),
    })
  },
})

/** @param mayKnow whether the records are for whoever asks: who let what stand and why is their union's affair */
function shown(finding: CheckedFinding, { by }: Standing, mayKnow: boolean) {
  const { key, rule, level, quote, sentence, start, end, reason, suggestion, where, path } = finding
  const { replacements, stood, isSettled, place, picture, at } = finding
  const mayChange = by.office !== null && by.mayEdit
  return {
    key,
    rule,
    level,
    quote,
    sentence: quote === '' ? '' : sentence,
    at,
    start,
    end,
    reason,
    suggestion,
    where,
    place,
    path,
    picture,
    replacements: mayChange && path ? replacements : [],
    mayLetStand: !isSettled && letStandRefusal(level, by, '…') === null,
    isSettled,
    stood:
      mayKnow && stood
        ? {
            byName: stood.byName,
            office: COPY_OFFICES[stood.office],
            at: stood.at,
            why: stood.why ?? '',
          }
        : null,
  }
}
