import type { Payload, PayloadRequest } from 'payload'
import { instantOf, pastInstantOf, withDates } from '../clock'
import type { Block, When } from '../content'
import { type RichText, toRichText } from '../lexical'

/** What every step of filling needs: the transaction, the hour, and the ids of what earlier steps made. */
export class Fill {
  private readonly ids = new Map<string, number>()

  constructor(
    readonly payload: Payload,
    readonly transactionID: string | number,
    readonly now: Date,
  ) {}

  /** A request of the house: no user, in the transaction. A new one each time: hooks keep notes in its context. */
  request(): Pick<PayloadRequest, 'transactionID'> {
    return { transactionID: this.transactionID }
  }

  remember(kind: string, key: string, id: number): void {
    this.ids.set(`${kind}:${key}`, id)
  }

  /** @throws when the content names something that no earlier step made: a slip of the pen in scripts/demo */
  id(kind: string, key: string): number {
    const id = this.ids.get(`${kind}:${key}`)
    if (id === undefined) throw new Error(`演示内容里没有 ${kind}:${key}`)
    return id
  }

  idOf(kind: string, key: string | undefined): number | undefined {
    return key === undefined ? undefined : this.id(kind, key)
  }

  list(kind: string, keys: readonly string[] = []): number[] {
    return keys.map((key) => this.id(kind, key))
  }

  instant(when: When): string {
    return instantOf(this.now, when)
  }

  maybeInstant(when: When | undefined): string | undefined {
    return when && this.instant(when)
  }

  past(when: When): string {
    return pastInstantOf(this.now, when)
  }

  text(words: string): string {
    return withDates(words, this.now)
  }

  body(blocks: readonly Block[]): RichText {
    const dated = blocks.map((block): Block => {
      if (typeof block === 'string') return this.text(block)
      return 'subhead' in block
        ? { subhead: this.text(block.subhead) }
        : { quote: this.text(block.quote) }
    })
    return toRichText(dated)
  }
}
