// @ts-check

/*
 * Suggestions beneath the search field while typing: the combobox pattern of the ARIA Authoring Practices. Without
 * this file the form searches all the same.
 */

const WAIT_MS = 150

let lists = 0

class SearchSuggestions extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')
    if (!input || this.list) return
    this.input = input
    this.list = document.createElement('ul')
    this.list.id = `suggestions-${++lists}`
    this.list.role = 'listbox'
    this.list.ariaLabel = '检索建议'
    this.list.hidden = true
    this.append(this.list)
    input.role = 'combobox'
    input.setAttribute('aria-controls', this.list.id)
    input.setAttribute('aria-autocomplete', 'list')
    input.ariaExpanded = 'false'
    input.addEventListener('input', () => this.later())
    input.addEventListener('keydown', (event) => this.key(event))
    input.addEventListener('blur', () => this.show([]))
    // A press on an option must not take the focus away, or the list would close under it.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.go(target.closest('li'))
    })
  }

  later() {
    clearTimeout(this.timer)
    this.asking?.abort()
    this.timer = setTimeout(() => this.ask(), WAIT_MS)
  }

  async ask() {
    const q = this.input?.value.trim() ?? ''
    if (!q || q.length > 60) return this.show([])
    this.asking = new AbortController()
    const { signal } = this.asking
    try {
      const answer = await fetch(`/api/search/suggestions?q=${encodeURIComponent(q)}`, { signal })
      const found = answer.ok ? await answer.json() : []
      if (!signal.aborted && document.activeElement === this.input) this.show(found)
    } catch {
      // Aborted, or away: the form is still there.
      if (!signal.aborted) this.show([])
    }
  }

  /** @param {{title: string, href: string, kind: string}[]} found */
  show(found) {
    const { input, list } = this
    if (!input || !list) return
    if (found.length === 0) {
      clearTimeout(this.timer)
      this.asking?.abort()
    }
    list.replaceChildren(
      ...found.map(({ title, href, kind }, place) => {
        const option = document.createElement('li')
        const small = document.createElement('small')
        option.id = `${list.id}-${place}`
        option.role = 'option'
        option.dataset.href = href
        option.ariaSelected = 'false'
        small.textContent = kind
        option.append(title, small)
        return option
      }),
    )
    list.hidden = found.length === 0
    input.ariaExpanded = String(!list.hidden)
    input.removeAttribute('aria-activedescendant')
  }

  get chosen() {
    return /** @type {HTMLElement | null} */ (this.list?.querySelector('[aria-selected=true]'))
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.isComposing || !this.list || this.list.hidden) return
    if (event.key === 'Escape') this.show([])
    else if (event.key === 'Enter' && this.chosen) this.go(this.chosen)
    else if (event.key === 'ArrowDown') this.move(1)
    else if (event.key === 'ArrowUp') this.move(-1)
    else return
    event.preventDefault()
  }

  /** @param {number} step */
  move(step) {
    const options = [...(this.list?.children ?? [])]
    const before = this.chosen ? options.indexOf(this.chosen) : step > 0 ? -1 : 0
    const next = options[(before + step + options.length) % options.length]
    if (this.chosen) this.chosen.ariaSelected = 'false'
    if (!next) return
    next.ariaSelected = 'true'
    next.scrollIntoView({ block: 'nearest' })
    this.input?.setAttribute('aria-activedescendant', next.id)
  }

  /** @param {HTMLElement | null} option */
  go(option) {
    if (option?.dataset.href) location.assign(option.dataset.href)
  }
}

customElements.define('search-suggestions', SearchSuggestions)
