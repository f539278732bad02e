import { SectionHead } from '@/components/section-head'
import type { StudioView } from '@/data/studios'
import { PROJECT_PHASES, type ProjectPhase } from '@/domain/studio'
import styles from './studio.module.css'

/** The studio's projects, each with how far it has come on the way from research to conclusion. */
export function Projects({ projects }: Pick<StudioView, 'projects'>) {
  if (projects.length === 0) return null
  return (
    <section className={styles.band} aria-labelledby="projects">
      <SectionHead id="projects" title="项目" />
      <ul className={styles.projects}>
        {projects.map(({ name, phase, summary }) => (
          <li key={name}>
            <h3>{name}</h3>
            {phase && <Phase phase={phase} />}
            {summary && <p>{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const PHASES = Object.keys(PROJECT_PHASES) as ProjectPhase[]

function Phase({ phase }: { phase: ProjectPhase }) {
  const reached = PHASES.indexOf(phase)
  return (
    <ol className={styles.phases} aria-label={`阶段：${PROJECT_PHASES[phase]}`}>
      {PHASES.map((step, index) => (
        <li
          key={step}
          className={index <= reached ? styles.reached : ''}
          aria-current={step === phase ? 'step' : undefined}
        >
          {PROJECT_PHASES[step]}
        </li>
      ))}
    </ol>
  )
}
