import { figure, table } from '../markdown.mjs'

/**
 * The registration table of docs/performance.md.
 * @param {any} registration what scripts/bench-registration.mjs measured; nothing where it was not
 */
export function registrationSection(registration) {
  if (!registration) return ''
  const {
    machine,
    measuredOn,
    validation,
    statementAlone,
    one,
    fiveAtOnce,
    refusals,
    mixture,
    pages,
    control,
    faults,
  } = registration
  const row = (name, { perSecond, p50, p99, statuses, taken, isSound }) => [
    name,
    figure(perSecond),
    figure(p50),
    figure(p99),
    statuses
      ? Object.entries(statuses)
          .map(([status, n]) => `${n} × ${status}`)
          .join(', ')
      : null,
    taken ?? null,
    isSound === undefined ? null : isSound ? 'sound' : '**broken**',
  ]
  const ratio = (value, least) => (value >= least ? figure(value, 2) : `**${figure(value, 2)}**`)
  return `## Registration

\`npm run bench:registration\` on ${measuredOn}: ${machine.cores} cores, Node ${machine.node}, the production build, the embedded PostgreSQL (which
keeps its promises: \`fsync\` on); the crowd, Next, nginx and PostgreSQL share the cores. 2,000 people over 200 connections, each with a number and an
address of their own; milliseconds. "Books" is \`npm run audit\` afterwards.

${table(
  ['', 'requests/s', 'p50', 'p99', 'answers', 'places taken', 'books'],
  [
    row('one event of 500 places', one),
    row('five events of 100 places at once', fiveAtOnce),
    row('refused: no place left', refusals),
    row('register, leave and accept at once, 50 places', mixture),
    row('`POST` that only validates (422)', validation),
    row('the guarded statement by the driver alone', { ...statementAlone }),
  ],
)}

${table(
  ['', 'target', 'measured'],
  [
    [
      'registrations ÷ `POST` that only validates',
      '≥ 0.5',
      ratio(one.perSecond / validation.perSecond, 0.5),
    ],
    [
      'registrations ÷ the statement alone',
      '–',
      figure(one.perSecond / statementAlone.perSecond, 2),
    ],
    ['registrations a second', '≥ 300', ratio(one.perSecond, 300)],
    ['p99, ms', '≤ 500', one.p99 <= 500 ? figure(one.p99) : `**${figure(one.p99)}**`],
    ['places given of 500', '500', String(one.taken)],
    [
      "the event's page meanwhile ÷ alone, behind nginx, p50",
      '≤ 2',
      pages.meanwhile / pages.alone <= 2
        ? figure(pages.meanwhile / pages.alone, 2)
        : `**${figure(pages.meanwhile / pages.alone, 2)}**`,
    ],
    ['control: places given of 500 with the guard taken out', '> 500', figure(control.taken)],
  ],
)}

${faultTable(faults)}`
}

function faultTable(faults) {
  if (!faults) return ''
  const rows = {
    postgres: 'PostgreSQL killed -9',
    web: 'Next killed -9',
    both: 'two instances of Next on one database',
  }
  return table(
    ['clients repeat with their key', 'times', 'acknowledged', 'lost', 'doubled', 'books'],
    Object.entries(rows).map(([name, words]) => [
      words,
      figure(faults[name].kills),
      figure(faults[name].acknowledged),
      figure(faults[name].lost),
      figure(faults[name].doubled),
      faults[name].isSound ? 'sound' : '**broken**',
    ]),
  )
}
