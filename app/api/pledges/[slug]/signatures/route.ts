import { findSignatures, type Signatures, signPledge } from '@/data/pledge-signatures'
import { signatureInput } from '@/domain/pledge/signature'
import { fieldErrors } from '@/domain/registration/input'
import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'
import { jsonOf } from '@/lib/json-of'
import { log } from '@/lib/log'
import { problem } from '@/lib/problem'
import { readBody } from '@/lib/read-body'

const MAX_BODY = 4 * 1024

// A whole works signs from behind one address.
const ofAddress = hourlyLimit(300)
const ofNumber = hourlyLimit(20, 200_000)

type Context = { params: Promise<{ slug: string }> }

const missing = () =>
  problem(404, { reason: 'not-found', title: '没有这份倡议', detail: '没有这份倡议。' })
const busy = () =>
  problem(503, { reason: 'busy', title: '现在不能签名', detail: '现在不能签名，请过几秒再试。' })

/**
 * `POST {phone, name?, consent: true}`: signs the pledge at /pledges/SLUG. `{signed, latest}` for the first signature of
 * a number and for every further one alike; refusals are problems of RFC 9457.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  const input = signatureInput.safeParse(jsonOf(body ?? new Uint8Array()))
  if (!input.success)
    return problem(422, {
      reason: 'invalid',
      title: '填写有误',
      detail: '有几处需要改正。',
      errors: fieldErrors(input.error),
    })
  if (!isWithinLimits(request.headers, input.data.phone, new Date()))
    return problem(429, { reason: 'busy', title: '请求太多', detail: '请求太多，请过一小时再试。' })
  const { slug } = await params
  const signatures = await signPledge(slug, input.data).catch(failed)
  if (signatures === undefined) return busy()
  return signatures ? answer(signatures, 201, 'no-store') : missing()
}

/** `GET`: how many have signed here until now. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const signatures = await findSignatures((await params).slug).catch(failed)
  if (signatures === undefined) return busy()
  return signatures ? answer(signatures, 200, 'public, max-age=1') : missing()
}

const answer = (signatures: Signatures, status: number, cache: string) =>
  Response.json(signatures, { status, headers: { 'Cache-Control': cache } })

function failed(error: unknown): undefined {
  log.error('a signature was not answered for', error)
}

function isWithinLimits(headers: Headers, phone: string, now: Date): boolean {
  const address = clientAddress(headers, env().TRUST_PROXY)
  return (address === DIRECT || ofAddress(address, now)) && ofNumber(phone, now)
}
