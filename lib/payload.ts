import config from '@payload-config'
import { getPayload } from 'payload'

/** The one Payload of this process; it starts its job runner with it when it serves. */
export const payload = () => getPayload({ config, cron: process.env.GONGHUI_JOBS === 'on' })
