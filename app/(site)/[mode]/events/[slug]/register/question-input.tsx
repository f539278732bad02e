import { FormInput } from '@/components/form-input'
import { answerField } from '@/domain/registration/form-fields'
import type { Question } from '@/domain/registration/terms'

type Props = { question: Question; value: string; problem?: string }

/** What this event asks besides, with what it is for. */
export function QuestionInput({ question, value, problem }: Props) {
  const { id, label, kind, choices, purpose, required, sensitive } = question
  return (
    <FormInput
      name={answerField(id)}
      label={label}
      value={value}
      problem={problem}
      hint={`用于${purpose}${sensitive ? '；属敏感个人信息，回答须单独同意' : ''}。`}
      kind={kind === 'choice' ? 'choice' : 'line'}
      options={choices}
      empty={required ? undefined : '不回答'}
      maxLength={200}
      isOptional={!required}
    />
  )
}
