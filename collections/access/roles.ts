import type { Access, FieldAccess } from 'payload'
import { isCityDesk } from '@/domain/contribute'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

export const anyone: Access = () => true

/** Written by the system alone, through the Local API with `overrideAccess: true`. */
export const nobody: Access = () => false

export const administrators: Access = ({ req }) => hasRole(actorOf(req), 'admin')

export const chiefs: Access = ({ req }) => hasRole(actorOf(req), 'chief')

export const chiefsAndAdministrators: Access = ({ req }) => hasRole(actorOf(req), 'chief', 'admin')

/** Reviewers and chiefs: they act for all unions. */
export const cityDesk: Access = ({ req }) => isCityDesk(actorOf(req))

/** Any signed-in account of the house. */
export const staff: Access = ({ req }) => actorOf(req) !== null

export const staffField: FieldAccess = ({ req }) => actorOf(req) !== null

export const administratorsField: FieldAccess = ({ req }) => hasRole(actorOf(req), 'admin')

export const chiefsField: FieldAccess = ({ req }) => hasRole(actorOf(req), 'chief')

export const nobodyField: FieldAccess = () => false
