import type { PayloadRequest, TypedUser } from 'payload'

/** Who imports: a member of staff under their own rights, or the house itself for one union (a command). */
export type Importer = { kind: 'staff'; user: TypedUser } | { kind: 'house'; union: number }

/** The arguments with which every statement of an import is made: the importer's own access, one transaction. */
export const rightsOf = (req: PayloadRequest) => ({
  overrideAccess: req.user === null,
  user: req.user,
  depth: 0 as const,
  req,
})
