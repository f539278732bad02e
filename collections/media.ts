import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { contributors, neverPublishedOfOwnUnion } from './access/content'
import { changeableOfOwnUnion, publicOrStaff } from './access/media'
import { nobodyField, staffField } from './access/roles'
import { unionField } from './fields/union'
import { invalidateAlways } from './hooks/invalidate-pages'
import { keepPublishedFile } from './hooks/keep-published-file'
import { fillUnion, keepUnion } from './hooks/keep-union'
import { MAX_UPLOAD_PIXELS, reencodePicture } from './hooks/reencode-picture'

/*
 * What readers load, most of them over a telephone: at these qualities photographs lose nothing that one sees. AVIF takes
 * half the bytes of WebP; more effort than this takes seconds a picture and saves a few per cent.
 */
const WEBP = { format: 'webp', options: { quality: 68 } } as const
const AVIF = {
  format: 'avif',
  options: { quality: 42, effort: 2, chromaSubsampling: '4:2:0' },
} as const

/**
 * Pictures. The original is re-encoded on the way in (no metadata, no place, no other format hidden inside) and gets a
 * random name; alt and credit are required before anything that shows it is published.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: '图片', plural: '图片' },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'union'],
    group: '内容',
  },
  access: {
    create: contributors,
    read: publicOrStaff,
    update: changeableOfOwnUnion,
    delete: neverPublishedOfOwnUnion,
  },
  upload: {
    staticDir: path.resolve(process.env.DATA_DIR ?? '.data', 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff'],
    focalPoint: true,
    // No URL is ever fetched for an editor: that would be a door into the house's own network.
    pasteURL: false,
    constructorOptions: { limitInputPixels: MAX_UPLOAD_PIXELS, failOn: 'error' },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: WEBP },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: WEBP },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: WEBP },
      { name: 'avif240', width: 240, withoutEnlargement: true, formatOptions: AVIF },
      { name: 'avif480', width: 480, withoutEnlargement: true, formatOptions: AVIF },
      { name: 'avif720', width: 720, withoutEnlargement: true, formatOptions: AVIF },
      { name: 'avif1080', width: 1080, withoutEnlargement: true, formatOptions: AVIF },
      { name: 'avif1600', width: 1600, withoutEnlargement: true, formatOptions: AVIF },
    ],
    adminThumbnail: 'small',
  },
  hooks: {
    beforeOperation: [keepPublishedFile, reencodePicture],
    beforeValidate: [fillUnion],
    beforeChange: [keepUnion],
    afterChange: [invalidateAlways],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: '替代文字',
      maxLength: 200,
      admin: { description: '给看不见图片的读者：画面上有什么' },
    },
    {
      name: 'credit',
      type: 'text',
      label: '署名',
      maxLength: 60,
      admin: { description: '例如：林晓 摄' },
    },
    { ...unionField },
    {
      name: 'public',
      type: 'checkbox',
      label: '已公开',
      defaultValue: false,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'shownBy',
      type: 'text',
      hasMany: true,
      access: { create: nobodyField, read: staffField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      access: { create: nobodyField, read: staffField, update: nobodyField },
      admin: { hidden: true },
    },
  ],
}
