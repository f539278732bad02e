import type { GroupField } from 'payload'

/** A picture in a place: its caption belongs to the place, its credit and alt to the picture. */
export function pictureField(name: string, label: string): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      { name: 'image', type: 'upload', relationTo: 'media', label: '图片' },
      { name: 'caption', type: 'textarea', label: '图片说明', maxLength: 300 },
    ],
  }
}
