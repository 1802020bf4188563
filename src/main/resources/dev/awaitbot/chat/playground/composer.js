// Where one types: Enter sends, Shift+Enter begins a new line, "/", "@" and "#" offer what there is.

import { h } from './dom.js'
import { store, act, placeName, nameOf, direct } from './store.js'
import { answeredWith } from './cards.js'
import { did } from './guide.js'

const drafts = new Map()

/** Says something as whoever one is; what begins with "/" is a command. */
export async function say(text, thread) {
  const spot = { person: store.me, conversation: store.place, ...(thread ? { thread } : {}) }
  const command = /^\//.test(text.trim())
  const done = await act(command ? 'command' : 'post', { ...spot, text })
  did(command ? 'command' : 'post', text, done.message, thread)
  answeredWith(done.answer, spot)
}

/** Fills in the place to type; kept while one looks elsewhere. */
export function draft(text, key = store.place) {
  drafts.set(key, text)
}

export function drawComposer(form, thread) {
  const key = thread ?? store.place
  if (form.dataset.key === key + store.me && form.firstChild && !drafts.has('fresh:' + key)) {
    return
  }
  drafts.delete('fresh:' + key)
  form.dataset.key = key + store.me
  const list = h('ul', { id: 'offers-' + (thread ? 'thread' : 'channel'), class: 'offers', role: 'listbox', 'aria-label': 'Suggestions', hidden: true })
  const label = thread ? 'Reply in this thread' : direct(store.place) ? 'Tell the bot what to do' : `Message ${placeName(store.place)}`
  const area = h('textarea', {
    rows: 1, placeholder: `${label}, as ${nameOf(store.me)}`, 'aria-label': `${label}, as ${nameOf(store.me)}`, maxlength: 40000,
    role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id
  })
  const trouble = h('p', { role: 'alert', class: 'trouble', hidden: true })
  const sender = h('button', { type: 'submit' }, 'Send')
  area.value = drafts.get(key) ?? ''
  const grow = () => {
    area.style.height = 'auto'
    area.style.height = Math.min(area.scrollHeight + 2, 180) + 'px'
  }
  area.addEventListener('input', () => { drafts.set(key, area.value); grow(); offer(area, list) })
  area.addEventListener('blur', () => setTimeout(() => hide(area, list), 150))
  area.addEventListener('keydown', event => {
    if (!list.hidden && pick(event, area, list)) {
      drafts.set(key, area.value)
      return
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  form.onsubmit = async event => {
    event.preventDefault()
    const text = area.value
    if (!text.trim() || sender.disabled) {
      return
    }
    sender.disabled = true
    trouble.hidden = true
    try {
      await say(text, thread)
      area.value = ''
      drafts.delete(key)
      grow()
    } catch (error) {
      trouble.textContent = error.message
      trouble.hidden = false
    } finally {
      sender.disabled = false
      hide(area, list)
    }
  }
  form.replaceChildren(list, h('div', { class: 'type' }, area, sender), trouble)
  requestAnimationFrame(grow)
}

/** What could be meant by what stands before the cursor. */
function offers(text) {
  const slash = /^\/(?:await\s+)?(\w*)$/.exec(text)
  if (slash) {
    return store.commands
      .filter(one => one.name.startsWith(slash[1].toLowerCase()) || 'await'.startsWith(slash[1]))
      .map(one => ({ label: one.usage, about: one.about, text: `/await ${one.name} `, from: 0 }))
  }
  const sign = /(?:^|\s)([@#])([\p{L}\p{N}_-]*)$/u.exec(text)
  if (!sign) {
    return []
  }
  const from = text.length - sign[2].length - 1
  const all = sign[1] === '#'
    ? store.channels.map(one => ({ label: '#' + one.name, about: '', text: `#${one.name} `, from }))
    : [...store.people.map(one => ({ label: '@' + one.id, about: one.name, text: `@${one.id} `, from })),
      ...store.groups.map(one => ({ label: '@' + one.handle, about: one.members.map(nameOf).join(', '), text: `@${one.handle} `, from })),
      { label: '@await', about: 'the bot', text: '@await ', from }]
  return all.filter(one => one.label.slice(1).startsWith(sign[2].toLowerCase()))
}

function offer(area, list) {
  const found = offers(area.value.slice(0, area.selectionStart)).slice(0, 9)
  list.replaceChildren(...found.map((one, i) => {
    const row = h('li', { role: 'option', id: `${list.id}-${i}`, 'aria-selected': String(i === 0) }, h('b', {}, one.label), h('span', {}, one.about))
    row.onpointerdown = event => { event.preventDefault(); take(area, list, one) }
    row.offer = one
    return row
  }))
  list.hidden = found.length === 0
  area.setAttribute('aria-expanded', String(!list.hidden))
  area.setAttribute('aria-activedescendant', list.hidden ? '' : list.id + '-0')
}

function pick(event, area, list) {
  const rows = [...list.children]
  const at = rows.findIndex(row => row.getAttribute('aria-selected') === 'true')
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) {
    const to = (at + step + rows.length) % rows.length
    rows.forEach((row, i) => row.setAttribute('aria-selected', String(i === to)))
    rows[to].scrollIntoView({ block: 'nearest' })
    area.setAttribute('aria-activedescendant', rows[to].id)
  } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey && area.value.trim() !== rows[at].offer.text.trim())) {
    take(area, list, rows[at].offer)
  } else if (event.key === 'Escape') {
    hide(area, list)
  } else {
    return false
  }
  event.preventDefault()
  return true
}

function take(area, list, one) {
  const end = area.selectionStart
  area.setRangeText(one.text, one.from, end, 'end')
  hide(area, list)
  area.focus()
}

function hide(area, list) {
  list.hidden = true
  area.setAttribute('aria-expanded', 'false')
  area.removeAttribute('aria-activedescendant')
}

/** A draft that the page itself put there is shown at once. */
export function fresh(key = store.place) {
  drafts.set('fresh:' + key, true)
}

