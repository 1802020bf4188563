// Who one speaks as, and where one looks.

import { h, byId, button } from './dom.js'
import { store, changed, unread, notes, look, direct, refresh } from './store.js'
import { time } from './clock.js'

/** Goes to a conversation, and to a message in it. */
export function open(conversation, message) {
  const item = message && store.items.get(message)
  store.place = direct(conversation) ? 'dm-' + store.me : conversation
  if (item?.thread) {
    store.thread = item.thread
    store.tab = 'thread'
  }
  look()
  drawer(null)
  changed()
  if (item) {
    requestAnimationFrame(() => show(item))
  }
}

function show(item) {
  const element = document.querySelector(`[data-id="${CSS.escape(item.id)}"]`)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
  element?.classList.add('found')
  setTimeout(() => element?.classList.remove('found'), 2500)
}

export function speakAs(id) {
  const wasDirect = direct(store.place)
  store.me = id
  if (wasDirect) {
    store.place = 'dm-' + id
  }
  look()
  changed()
  refresh()
}

/** On a narrow page the columns at the sides are drawers, one open at a time. */
export function drawer(id) {
  for (const side of ['places', 'panel']) {
    const openIt = side === id && !byId(side).classList.contains('open')
    byId(side).classList.toggle('open', openIt)
    byId('open-' + side).setAttribute('aria-expanded', String(openIt))
    if (openIt) {
      byId(side).querySelector('button')?.focus()
    }
  }
}

export const initials = name => name.split(' ').map(word => word[0]).join('').slice(0, 2)

export function avatar(id, name) {
  const hue = id === store.bot.id ? 'bot' : 'hue-' + (store.people.findIndex(one => one.id === id) % 6)
  return h('span', { class: `avatar ${hue}`, 'aria-hidden': 'true' }, initials(name))
}

export function drawPlaces() {
  const focus = document.activeElement?.closest('#places') ? document.activeElement.dataset.focus : null
  byId('places').replaceChildren(
    h('h2', { id: 'speak' }, 'Speak as'),
    h('ul', { 'aria-labelledby': 'speak' }, store.people.map(personRow)),
    h('h2', { id: 'channels' }, 'Channels'),
    h('ul', { 'aria-labelledby': 'channels' }, store.channels.map(channelRow)),
    h('h2', { id: 'own' }, 'Only you'),
    h('ul', { 'aria-labelledby': 'own' }, placeRow('dm-' + store.me, store.bot.name, 'the bot, in private')))
  if (focus) {
    byId('places').querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus()
  }
}

function personRow(one) {
  const mine = one.id === store.me
  const waiting = mine ? 0 : notes(one.id).length
  const row = button('', () => speakAs(one.id), { 'aria-pressed': String(mine), 'data-focus': one.id })
  row.append(
    avatar(one.id, one.name),
    h('span', { class: 'grow', title: one.name }, one.name, h('small', {}, `${mine ? 'you, ' : ''}${time(store.clock.now, one.zone)} there`)),
    waiting > 0 ? h('span', { class: 'count', title: `${waiting} new` }, waiting, h('span', { class: 'hidden' }, ' new')) : '')
  return h('li', {}, row)
}

const channelRow = one => placeRow(one.id, '# ' + one.name, one.mode)

function placeRow(id, label, about) {
  const here = id === store.place
  const count = here ? 0 : unread(store.me, id).length
  const row = button('', () => open(id), { 'aria-current': here ? 'page' : null, 'data-focus': id })
  row.append(
    h('span', { class: 'grow', title: label }, label, h('small', {}, about)),
    count > 0 ? h('span', { class: 'count', title: `${count} new` }, count, h('span', { class: 'hidden' }, ' new')) : '')
  return h('li', {}, row)
}
