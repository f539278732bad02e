'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PastePlugin } from './paste-plugin'

export const CleanPasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'bottom' }],
})
