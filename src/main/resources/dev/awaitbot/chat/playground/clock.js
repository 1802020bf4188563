// Instants as people read them, in the zone of whoever one speaks as; and the clock that one can wind forward.

import { h, byId, button } from './dom.js'
import { store, sealed, act, me, nameOf, firstName, placeName, direct } from './store.js'
import { open, speakAs } from './places.js'

const format = (at, zone, options) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(at))
export const zone = () => me()?.zone ?? store.clock.zone
export const time = (at, of = zone()) => format(at, of, { hour: '2-digit', minute: '2-digit' })
export const day = (at, of = zone()) => format(at, of, { year: 'numeric', month: '2-digit', day: '2-digit' })
export const date = (at, of = zone()) => format(at, of, { weekday: 'short', day: 'numeric', month: 'short' })

/** "Today 17:00", "Thu 17:00", "12 Nov 17:00". */
export function when(at) {
  const away = Math.round((new Date(at) - new Date(store.clock.now)) / 86_400_000)
  if (day(at) === day(store.clock.now)) {
    return 'today ' + time(at)
  }
  if (Math.abs(away) < 6) {
    return format(at, zone(), { weekday: 'short' }) + ' ' + time(at)
  }
  return format(at, zone(), { day: 'numeric', month: 'short' }) + ' ' + time(at)
}

export function heading(at) {
  return day(at) === day(store.clock.now) ? 'Today' : format(at, zone(), { weekday: 'long', day: 'numeric', month: 'long' })
}

/** What a message says, in plain words; of the bot's posts the first line, or all of them, with times as the reader has them. */
export function gist(item, whole = false) {
  const lines = (item.card?.lines ?? []).filter(line => line.parts.length > 0)
    .map(line => line.parts.map(part => (part.kind === 'when' ? when(part.at) : part.text)).join(''))
  return item.card ? (whole ? lines.join(' ') : lines[0] ?? '') : item.text
}

export const stamp = at => h('time', { datetime: at, title: `${date(at)} ${time(at)}, ${zone()}` }, time(at))

let winding = false

/** @param until winds again, a few times, until this holds: other follow-ups may come before the one that is waited for */
export async function wind(body, until = () => true) {
  if (winding) {
    return
  }
  winding = true
  const before = store.seq
  drawClock()
  try {
    for (let turn = 0; turn < 12; turn++) {
      await act('wind', body)
      if (until()) {
        break
      }
    }
    report(before)
  } catch (error) {
    happened(h('p', { role: 'alert' }, error.message))
  } finally {
    winding = false
    drawClock()
  }
}

/** What the bot said while the clock went, wherever it said it. */
function report(before) {
  // What everybody reads comes first: the digest is among it.
  const said = [...store.items.values()]
    .filter(item => item.author === store.bot.id && item.seq > before && !item.gone)
    .sort((a, b) => rank(a) - rank(b))
  const to = `It is ${date(store.clock.now, store.clock.zone)}, ${time(store.clock.now, store.clock.zone)}.`
  if (said.length === 0) {
    happened(h('p', { role: 'status' }, `${to} Nothing fell due on the way.`))
    return
  }
  const list = said.slice(0, 10).map(item =>
    h('li', {}, button(sealed(item) ? `${where(item)} (speak as ${firstName(item.to)} to read it)` : `${where(item)}: ${gist(item).slice(0, 110)}`, () => {
      if (item.to) {
        speakAs(item.to)
      }
      open(item.conversation, item.id)
    }, { class: 'link' })))
  happened(
    h('p', { role: 'status' }, `${to} On the way the bot spoke ${said.length === 1 ? 'once' : said.length + ' times'}:`),
    h('ul', {}, list, said.length > 10 && h('li', {}, `and ${said.length - 10} more`))
  )
}

const rank = item => (item.to ? 2 : item.thread ? 1 : 0)

function where(item) {
  if (direct(item.conversation)) {
    return `To ${nameOf(item.to)}`
  }
  return placeName(item.conversation) + (item.to ? `, only to ${nameOf(item.to)}` : '')
}

function happened(...content) {
  const box = byId('happened')
  box.replaceChildren(h('div', {}, content), button('Close', () => { box.hidden = true }, { class: 'quiet' }))
  box.hidden = false
}

export function drawClock() {
  const { now, zone: home, next } = store.clock
  const soon = next && next > now ? ` (${date(next, home)} ${time(next, home)})` : ''
  const wound = (label, body, title) =>
    button(label, () => wind(body), { disabled: winding, title, 'aria-label': title })
  const focused = document.activeElement?.closest('#clock') ? document.activeElement.dataset.wind : null
  const buttons = [
    wound('+1 h', { by: 'PT1H' }, 'Wind the clock forward by one hour'),
    wound('+1 day', { by: 'P1D' }, 'Wind the clock forward by one day'),
    wound('Next follow-up', { next: 'follow-up' }, 'Wind to what comes next' + soon),
    wound('Monday 9:00', { next: 'monday' }, 'Wind to Monday 9:00, when the weekly digest comes')
  ]
  buttons.forEach((one, i) => { one.dataset.wind = i })
  byId('clock').replaceChildren(
    h('p', { class: 'now' }, winding ? 'Winding…' : h('time', { datetime: now }, h('span', {}, date(now, home)), ' ', h('b', {}, time(now, home)))),
    h('div', { class: 'wind', role: 'group', 'aria-label': 'Wind the clock forward', 'aria-busy': String(winding) }, buttons)
  )
  if (focused) {
    buttons[focused].focus()
  }
}
