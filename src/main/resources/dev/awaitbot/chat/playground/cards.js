// Shows what the bot says, and hands back what is clicked under it.

import { h, button, menu } from './dom.js'
import { store, act } from './store.js'
import { picture } from './api.js'
import { when, zone } from './clock.js'
import { anchor } from './text.js'
import { open } from './places.js'
import { showForm } from './dialog.js'
import { did } from './guide.js'

export function card(json, item) {
  return h('div', { class: 'card' },
    json.lines.map(line => h('div', { class: 'line' },
      line.parts.length > 0 && h('p', {}, line.parts.map(part)),
      line.controls && h('div', { class: 'controls' }, line.controls.map(control => controlOf(control, item))))),
    json.picture && item && h('img', { src: picture(item), alt: json.picture.alt, loading: 'lazy' }))
}

function part(it) {
  switch (it.kind) {
    case 'strong': return h('strong', {}, it.text)
    case 'code': return h('code', {}, it.text)
    case 'who': return it.ping
      ? h('span', { class: it.person === store.me ? 'mention mine' : 'mention' }, it.text)
      : h('span', { class: 'who' }, it.text)
    case 'when': return h('time', { datetime: it.at, title: zone() }, when(it.at))
    case 'where': return button(it.text, () => open(it.conversation), { class: 'link' })
    case 'said': return button(it.text, () => open(it.conversation, it.message), { class: 'link' })
    case 'link': return anchor(it.address, it.text)
    default: return it.text
  }
}

function controlOf(control, item) {
  const look = { class: control.kind === 'quiet' ? 'quiet' : '' }
  const use = value => click(control, item, value)
  if (control.kind === 'choice') {
    const options = () => (control.options ?? []).map(one => ({ label: one.label, choose: () => use(one.value) }))
    return menu(control.label + ' ▾', options, { ...look, 'aria-label': control.label })
  }
  if (control.kind === 'person') {
    const people = () => store.people.map(one => ({ label: one.name, choose: () => use(one.id) }))
    return menu(control.label + ' ▾', people, { ...look, 'aria-label': control.label })
  }
  if (control.kind === 'time') {
    return button(control.label, () => askTime(control, use), look)
  }
  return button(control.label, () => use(), look)
}

function askTime(control, use) {
  const field = { name: 'value', label: control.label, kind: 'text', required: true, hint: 'For example: tomorrow 15:00' }
  showForm({ title: control.label, submit: 'Set', fields: [field] }, values => use(values.value))
}

async function click(control, item, value) {
  const body = { person: store.me, conversation: item.conversation, message: item.id, act: control.act }
  const { answer } = await act('act', value === undefined ? body : { ...body, value })
  did('act', control.act, null, item.thread ?? item.id)
  answeredWith(answer, { person: store.me, conversation: item.conversation, message: item.id })
}

/** Opens the dialog of an answer; its card stands in the talk already. */
export function answeredWith(answer, spot) {
  if (answer?.form) {
    showForm(answer.form, async values => {
      const next = await act('form', { ...spot, act: answer.form.act, values })
      did('act', answer.form.act)
      answeredWith(next.answer, spot)
    })
  } else if (answer?.text && !answer.message) {
    showForm({ title: store.bot.name, text: answer.text, fields: [] }, () => {})
  }
}
