import { z } from 'zod'
import { readRegistrationNumber } from '../registration/number'

/** One journey takes as many; a longer queue goes in several. */
export const MOST_SCANS = 50

/**
 * What a steward's telephone noted: a ticket at a checkpoint, and the souvenir where one is handed out. `scan` is the
 * telephone's own name for it, the same for each try; `code` was read by the camera, `number` picked from a list.
 */
export const scanInput = z
  .object({
    scan: z.uuid(),
    checkpoint: z.string().min(1).max(64),
    souvenir: z.string().min(1).max(64).optional(),
    code: z.string().max(500).optional(),
    number: z
      .string()
      .max(40)
      .transform((typed) => readRegistrationNumber(typed) ?? '')
      .optional(),
    device: z.string().min(8).max(64),
    at: z.iso.datetime({ offset: true }),
  })
  .refine(({ code, number }) => (code === undefined) !== (number === undefined))

export const scansInput = z.object({ scans: z.array(scanInput).min(1).max(MOST_SCANS) })

export type Scan = z.output<typeof scanInput>
