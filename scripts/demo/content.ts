import type { ArticleKind, ColumnKind } from '@/domain/article'
import type { CraftsmanLevel } from '@/domain/craftsman'
import type {
  AttendanceMode,
  CheckpointKind,
  EventKind,
  OrganisationRole,
  RegistrationMode,
} from '@/domain/event'
import type { NoticeState, NoticeTemplate } from '@/domain/notice'
import type { AchievementKind, ProjectPhase, StudioLevel } from '@/domain/studio'
import type { UnionKind } from '@/domain/union'

/** A time as the demo content writes it: days from the day of seeding, and the clock in Asia/Shanghai. */
export type When = { days: number; time: string }

/** `ago(3, '09:30')` is half past nine three days before the seeding. */
export const ago = (days: number, time = '08:00'): When => ({ days: -days, time })
export const ahead = (days: number, time = '09:00'): When => ({ days, time })

/** What a body is made of: a paragraph, a crosshead, or a quotation. */
export type Block = string | { subhead: string } | { quote: string }

export type DemoUnion = {
  slug: string
  name: string
  shortName: string
  kind: UnionKind
  parent?: string
  intro: string
  picture?: string
  contact: { phone: string; address: string; email: string; hours: string }
}

export type DemoColumn = { slug: string; name: string; kind: ColumnKind; intro: string }

/** Keys name documents of the demo to one another; a key is also the end of the document's address. */
export type DemoArticle = {
  key: string
  kind?: ArticleKind
  union: string
  column: string
  kicker?: string
  headline: string
  deck?: string
  dateline?: string
  reporters?: string[]
  reporterTitle?: string
  correspondents?: string[]
  leadPhoto?: { picture: string; caption?: string }
  photos?: { picture: string; caption: string }[]
  body: Block[]
  source?: { publication: string; author: string; title: string }
  corrections?: { date: When; text: string }[]
  publishedAt: When
  events?: string[]
  studios?: string[]
  craftsmen?: string[]
  pledges?: string[]
}

export type DemoSession = {
  name: string
  start: When
  end: When
  place?: string
  streamUrl?: string
  recordingUrl?: string
  capacity?: number
  speakers?: { name: string; title?: string; topic?: string }[]
}

export type DemoEvent = {
  key: string
  name: string
  kind: EventKind
  union: string
  mode?: AttendanceMode
  start: When
  end: When
  location?: { name: string; address: string; directions?: string }
  summary: string
  body: Block[]
  picture?: string
  organisations: { role: OrganisationRole; name: string; union?: string }[]
  sessions?: DemoSession[]
  route?: { lengthKm: number; checkpoints: { kind: CheckpointKind; name: string; km: number }[] }
  registration: {
    mode: RegistrationMode
    opensAt?: When
    closesAt?: When
    capacity?: number
    eligibility?: string
    attendedEvent?: string
    walkIns?: boolean
    rosterOnDevices?: boolean
  }
  souvenirs?: {
    name: string
    stock: number
    rule: string
    givenAt?: CheckpointKind
    afterCheckpoints?: number
  }[]
  /** The story that reports it. */
  recap?: string
}

export type DemoStudio = {
  key: string
  name: string
  union: string
  employer: string
  founded: number
  leader: string
  field: string
  level: StudioLevel
  summary: string
  body: Block[]
  picture?: string
  projects: { name: string; phase: ProjectPhase; summary: string }[]
  achievements: {
    kind: AchievementKind
    count?: number
    year: number
    title: string
    evidence?: string
  }[]
}

export type DemoCraftsman = {
  key: string
  name: string
  level: CraftsmanLevel
  year: number
  trade: string
  employer: string
  union: string
  portrait: string
  motto: string
  story: Block[]
  studio?: string
}

export type DemoPledge = {
  key: string
  title: string
  union: string
  text: Block[]
  launchedBy: string[]
  launchedAt: When
  event?: string
  picture: string
  signed?: { count: number; countedAt: When }
}

export type DemoNotice = {
  number: string
  template: NoticeTemplate
  text: string
  state: NoticeState
  appearsOn?: When
  cutOff?: When
  contact: { name: string; phone: string }
}
