/** `0500-5550120` → `tel:05005550120`; what stands between the figures is for the eye. */
export const phoneHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`
