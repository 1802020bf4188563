// The messages of a conversation or a thread, and what can be done with each.

import { h, byId, button, menu } from './dom.js'
import { store, act, level, replies, nameOf, firstName, placeName, direct, changed } from './store.js'
import { heading, day, stamp, time } from './clock.js'
import { card, answeredWith } from './cards.js'
import { avatar, drawer } from './places.js'
import { words } from './text.js'
import { showForm } from './dialog.js'
import { did } from './guide.js'

const EMOJI = {
  eyes: '👀', white_check_mark: '✅', x: '❌', ticket: '🎫', tada: '🎉', heart: '❤️', '+1': '👍'
}
const MEANING = { eyes: 'I take it', white_check_mark: 'Done', x: 'I cannot', ticket: 'Track this' }
const SHORTCUTS = { check: 'Check with AWAIT', track: 'Track as request', done: 'Mark done' }

export function drawMessages() {
  const channel = store.channels.find(one => one.id === store.place)
  byId('head').replaceChildren(
    h('h2', {}, placeName(store.place)),
    h('p', {}, channel
      ? `mode ${channel.mode} · ${store.people.filter(one => channel.members.includes(one.id)).length} people and the bot`
      : `Between ${nameOf(store.me)} and the bot. What you type here is a command: try "mine" or "help".`))
  const all = level(store.place)
  draw(byId('messages'), all.length > 0
    ? days(all, true)
    : [h('p', { class: 'empty' }, direct(store.place) ? 'The bot has not written to you yet.' : 'Nobody has said anything here yet.')])
}

/** Draws anew and keeps the place: at the end if one was there, else where one had scrolled to; and the focus. */
export function draw(box, children) {
  const key = box.dataset.key
  box.dataset.key = store.me + ' ' + store.place + ' ' + (box.id === 'messages' ? '' : store.thread)
  const atEnd = key !== box.dataset.key || box.scrollHeight - box.scrollTop - box.clientHeight < 80
  const top = box.scrollTop
  const focused = box.contains(document.activeElement) && document.activeElement.closest('[data-id]')?.dataset.id
  const label = document.activeElement?.textContent
  box.replaceChildren(...children)
  box.scrollTop = atEnd ? box.scrollHeight : top
  if (focused) {
    const item = box.querySelector(`[data-id="${CSS.escape(focused)}"]`)
    const same = item && [...item.querySelectorAll('button')].find(one => one.textContent === label)
    ;(same ?? item)?.focus({ preventScroll: true })
  }
}

export function days(items, inChannel) {
  const out = []
  let last = ''
  for (const item of items) {
    if (day(item.at) !== last) {
      last = day(item.at)
      out.push(h('h3', { class: 'day' }, h('span', {}, heading(item.at))))
    }
    out.push(message(item, inChannel))
  }
  return out
}

function message(item, inChannel) {
  const name = nameOf(item.author)
  const bot = item.author === store.bot.id
  const marks = [bot && h('span', { class: 'mark' }, 'app'), item.to && !item.direct && h('span', { class: 'mark only' }, 'only you see this')]
  return h('article', { class: item.to && !item.direct ? 'message private' : 'message', 'data-id': item.id, tabindex: '-1', 'aria-label': `${name}, ${time(item.at)}` },
    avatar(item.author, name),
    h('div', { class: 'body' },
      h('p', { class: 'by' }, h('b', {}, name), ' ', marks, ' ', stamp(item.at), item.editedAt && !bot && h('small', {}, ' edited')),
      content(item),
      reactions(item),
      inChannel && below(item)),
    !item.gone && !item.to && tools(item))
}

function content(item) {
  if (item.gone) {
    return h('p', { class: 'gone' }, 'This message was deleted.')
  }
  return item.card ? card(item.card, item) : h('div', { class: 'text' }, words(item.text))
}

function reactions(item) {
  const all = Object.entries(item.reactions ?? {})
  return all.length > 0 && h('div', { class: 'reactions' }, all.map(([name, people]) => {
    const mine = people.includes(store.me)
    return button(`${EMOJI[name] ?? ':' + name + ':'} ${people.length}`, () => react(item, name, mine), {
      'aria-pressed': String(mine),
      'aria-label': `${name.replaceAll('_', ' ')}, set by ${people.map(firstName).join(', ')}`,
      title: people.map(nameOf).join(', ')
    })
  }))
}

async function react(item, name, mine) {
  await act(mine ? 'unreact' : 'react', { person: store.me, conversation: item.conversation, message: item.id, name })
  if (!mine) {
    did('react', name, null, item.id)
  }
}

/** Under a message in its channel: how long its thread is, and what the bot says about it to me alone. */
function below(item) {
  const all = replies(item.id)
  const notes = all.filter(one => one.to)
  const talk = all.length - notes.length
  const last = all.filter(one => !one.to).at(-1)
  return [
    talk > 0 && button(`${talk} ${talk === 1 ? 'reply' : 'replies'}, last by ${firstName(last.author)}`, () => openThread(item.id), { class: 'link thread' }),
    notes.map(note => message(note, false))
  ]
}

export function openThread(root) {
  store.thread = root
  store.tab = 'thread'
  if (!byId('panel').classList.contains('open')) {
    drawer('panel')
  }
  changed()
  byId('panel').querySelector('textarea')?.focus()
}

function tools(item) {
  const mine = item.author === store.me
  const spot = { person: store.me, conversation: item.conversation, message: item.id }
  const more = () => [
    ...Object.entries(SHORTCUTS).map(([name, label]) => ({ label, choose: () => shortcut(name, spot) })),
    ...(mine ? [{ label: 'Edit', choose: () => edit(item, spot) }, { label: 'Delete', choose: () => act('delete', spot) }] : [])
  ]
  const emoji = () => Object.entries(EMOJI).map(([name, sign]) => ({
    label: `${sign} ${MEANING[name] ?? name.replaceAll('_', ' ')}`,
    choose: () => react(item, name, item.reactions?.[name]?.includes(store.me))
  }))
  return h('div', { class: 'tools', role: 'group', 'aria-label': `What to do with this message by ${firstName(item.author)}` },
    menu('React', emoji),
    !direct(item.conversation) && button('Reply', () => openThread(item.thread ?? item.id)),
    button('Why?', () => why(item)),
    mine && button('Edit', () => edit(item, spot)),
    menu('More', more))
}

function why(item) {
  store.why = item
  store.tab = 'bot'
  if (!byId('panel').classList.contains('open')) {
    drawer('panel')
  }
  changed()
}

async function shortcut(name, spot) {
  const { answer } = await act('shortcut', { ...spot, name })
  did('act', name, null, spot.message)
  answeredWith(answer, spot)
}

function edit(item, spot) {
  const field = { name: 'text', label: 'Message', kind: 'long_text', required: true, value: item.text }
  showForm({ title: 'Edit your message', submit: 'Save', fields: [field] }, async values => {
    await act('edit', { ...spot, text: values.text })
    did('edit')
  })
}

