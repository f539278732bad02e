import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { narrowPayloadDoors } from './collections/access/payload-doors'
import { adDesk } from './collections/ad-desk'
import { advertisements } from './collections/advertisements'
import { articles } from './collections/articles'
import { auditLog } from './collections/audit-log'
import { columns } from './collections/columns'
import { copyDecisions } from './collections/copy-decisions'
import { copyWords } from './collections/copy-words'
import { craftsmen } from './collections/craftsmen'
import { editions } from './collections/editions'
import { events } from './collections/events'
import { newspaperEditor } from './collections/fields/rich-text'
import { frontPage } from './collections/front-page'
import { MAX_UPLOAD_BYTES } from './collections/hooks/reencode-picture'
import { loans } from './collections/loans'
import { media } from './collections/media'
import { notices } from './collections/notices'
import { offices } from './collections/offices'
import { pledges } from './collections/pledges'
import { redirects } from './collections/redirects'
import { registrations } from './collections/registrations'
import { reviewActs } from './collections/review-acts'
import { reviewRemarks } from './collections/review-remarks'
import { sessions } from './collections/sessions'
import { signInAttempts } from './collections/sign-in-attempts'
import { site } from './collections/site'
import { studios } from './collections/studios'
import { unions } from './collections/unions'
import { users } from './collections/users'
import { PREVIEWED, previewAddress } from './domain/preview'
import { answerApiError } from './lib/answer-api-error'
import { chooseEmail } from './lib/choose-email'
import { surviveLostConnections } from './lib/survive-lost-connections'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'yyyy年M月d日 HH:mm',
    timezones: {
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
      defaultTimezone: 'Asia/Shanghai',
    },
    importMap: { baseDir: root },
    livePreview: {
      collections: [...PREVIEWED],
      url: ({ collectionConfig, data }) => previewAddress(collectionConfig?.slug, data),
    },
    components: {
      beforeDashboard: [
        '@/components/admin/start-here#StartHere',
        '@/components/admin/desk/desk#Desk',
      ],
      afterDashboard: ['@/components/admin/most-viewed#MostViewed'],
      graphics: { Icon: '@/components/admin/wordmark#Wordmark' },
      beforeNavLinks: ['@/components/admin/page-import/nav-link#ImportNavLink'],
      logout: { Button: '@/components/admin/logout-button#LogoutButton' },
      views: {
        importPage: {
          Component: '@/components/admin/page-import/import-page-view#ImportPageView',
          path: '/import-page',
          meta: { title: '导入版面' },
        },
      },
    },
    meta: { titleSuffix: ' · 工汇' },
  },
  i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh' },
  collections: [
    articles,
    events,
    registrations,
    studios,
    craftsmen,
    pledges,
    editions,
    reviewActs,
    reviewRemarks,
    copyDecisions,
    loans,
    columns,
    media,
    advertisements,
    notices,
    unions,
    users,
    copyWords,
    offices,
    redirects,
    auditLog,
    sessions,
    signInAttempts,
  ],
  globals: [frontPage, adDesk, site],
  editor: newspaperEditor,
  // Deeper, one request could ask for a web of documents that takes half a minute to follow.
  defaultDepth: 1,
  maxDepth: 2,
  db: postgresAdapter({
    pool: {
      connectionString: process.env.DATABASE_URL ?? '',
      max: 20,
      connectionTimeoutMillis: 5_000,
    },
    push: false,
    migrationDir: path.resolve(root, 'migrations'),
  }),
  // Scheduled publishing: the job looks every ten seconds in whichever instance is up.
  jobs: { autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 20 }] },
  hooks: { afterError: [answerApiError] },
  graphQL: { disable: true },
  telemetry: false,
  upload: {
    limits: { fileSize: MAX_UPLOAD_BYTES },
    abortOnLimit: true,
    responseOnLimit: '图片不能超过 15 MB，请压缩后再传。',
  },
  sharp,
  email: chooseEmail(process.env),
  // An expected refusal is one line in the log; only a bug shows its stack.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  onInit: ({ db }) => surviveLostConnections(db),
  typescript: { outputFile: path.resolve(root, 'payload-types.ts') },
})

export default config.then(narrowPayloadDoors)
