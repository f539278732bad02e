'use client'

export function CopyCheck() {
  return null
}
