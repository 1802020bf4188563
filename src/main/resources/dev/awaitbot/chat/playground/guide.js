// A guided example: it ticks itself off as one goes, and can be closed.

import { h, button } from './dom.js'
import { store, changed, nameOf, direct } from './store.js'
import { wind } from './clock.js'
import { draft, fresh } from './composer.js'
import { open, speakAs } from './places.js'

const DRAFT = 'Can somebody check the welcome page https://docs.larder.example/welcome asap?'
const KEY = 'awaitbot-guide'
// In which an author is left alone, and a little more.
const GRACE = 3 * 60_000
const NOTHING = { closed: false, request: null, number: null, author: null, from: 0, fixed: 0, edited: false, closing: 0 }

let progress = load()

function load() {
  try {
    return { ...NOTHING, ...JSON.parse(localStorage.getItem(KEY)) }
  } catch {
    return { ...NOTHING }
  }
}

function save() {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress))
  } catch {
    // Without storage the guide begins anew with the page.
  }
}

/** Whether it marks the request of this guide as done, and no other. */
function closes(detail, at) {
  const [, number] = /^(?:\/await\s+|@await\s+|\/)?done(?:$|:|\s+)(?:a-)?0*(\d*)/i.exec(detail) ?? []
  return number ? number === progress.number : (number === '' || detail === 'white_check_mark') && at === progress.request
}

/** What one did, told by whatever part of the page did it. */
export function did(what, detail = '', message = null, at = null) {
  if (what === 'post' && message && !message.thread && !direct(message.conversation) && !progress.request) {
    Object.assign(progress, { request: message.id, author: store.me, from: message.seq })
  } else if (progress.request && (what === 'edit' || (what === 'act' && /^(set-|rewrite|assign|extend)/.test(detail)))) {
    Object.assign(progress, { fixed: store.seq, edited: what === 'edit' })
  } else if (progress.request && closes(detail, at)) {
    progress.closing ||= store.seq
  }
  save()
  changed()
}

const bots = after => [...store.items.values()].filter(item => item.author === store.bot.id && !item.gone && item.seq > after)

function note() {
  return progress.request && bots(progress.from).find(item => item.to === progress.author && !item.direct)
}

const acts = item => (item.card?.lines ?? []).flatMap(line => (line.controls ?? []).map(control => control.act))

/** The number of the request that a word of the bot's is about, or is about first. */
const number = item => /^[a-z_]+:(\d+)/.exec(item.key)?.[1] ?? null

/** Whether it is about this request, perhaps among others; of what is said to somebody else that is told apart from its words. */
const about = (item, request) => [number(item), ...(item.about ?? []), ...acts(item).map(act => act.split(':')[1])].includes(request)

/** The request says who and when: it was edited, or the note asks for neither any more. */
function fixed() {
  const left = note() ? acts(note()) : []
  return Boolean(progress.fixed && (progress.edited || !left.some(act => act.startsWith('set-'))))
}

/** The first word the bot said on its own after the request was fixed: to its owner, or in its thread. */
function reminder() {
  const fixed = progress.fixed && store.items.get(progress.request)
  return fixed && bots(progress.fixed).find(item =>
    item.at > fixed.at && !item.key.startsWith('answer-') && item.to !== progress.author
      && (progress.number && about(item, progress.number) || item.thread === progress.request))
}

function digest() {
  return progress.closing && bots(progress.closing).find(item => !item.to && !item.thread)
}

function steps() {
  const first = note()
  progress.number ??= (first && number(first)) || null
  const asked = store.items.get(progress.request)
  const silent = asked && !first && new Date(store.clock.now) - new Date(asked.at) > GRACE
  const word = reminder()
  progress.number ??= (word && number(word)) || null
  const week = digest()
  return [
    {
      title: 'Ask for something', done: Boolean(progress.request),
      text: `A draft stands ready in #launch, written in a hurry: nobody is named, and "asap" is no time. Send it as ${nameOf(store.people[0].id)}.`,
      actions: [['Put the draft there', () => prefill()]]
    },
    {
      title: 'Read the private note', done: Boolean(first),
      text: silent
        ? 'No note came: the bot sends few of them, and none where nothing is missing. "Why?" on your message tells its reasons. To see one, wind a day and begin anew.'
        : 'After a moment of grace the bot tells you what is missing, and nobody else. Wait for it, or wind the clock to it.',
      actions: silent ? [['Wind a day', () => wind({ by: 'P1D' })]] : [['Wind to the note', () => wind({ by: 'PT3M' })]]
    },
    {
      title: 'Say who and when', done: fixed(),
      text: 'In the note, take "Set owner" and choose somebody, then "Set when". Or edit your message.',
      actions: first ? [['Go to the note', () => { speakAs(progress.author); open(first.conversation, first.id) }]] : []
    },
    {
      title: 'Let time pass', done: Boolean(word),
      text: 'Before the time is over the bot reminds the owner, in private. Wind the clock until it does.',
      actions: [['Wind to the reminder', () => wind({ next: 'follow-up' }, () => reminder())]]
    },
    {
      title: 'Mark it done', done: Boolean(progress.closing),
      text: word?.to ? `Speak as ${nameOf(word.to)}, read the reminder, and take "Done" under it.` : 'Take "Done" under the reminder, or react to the request with "Done".',
      actions: word ? [[word.to ? `Be ${nameOf(word.to)}` : 'Go there', () => { if (word.to) { speakAs(word.to) } open(word.conversation, word.id) }]] : []
    },
    {
      title: 'Read the weekly digest', done: Boolean(week),
      text: 'On Monday at 9:00 the team gets one: what is open, how long answers take, and one thing to try.',
      actions: week
        ? [['Go to the digest', () => open(week.conversation, week.id)]]
        : [['Wind to Monday 9:00', () => wind({ next: 'monday' })]]
    }
  ]
}

export function prefill() {
  speakAs(store.people[0].id)
  draft(DRAFT, store.channels[0].id)
  fresh(store.channels[0].id)
  open(store.channels[0].id)
  document.querySelector('#composer textarea')?.focus()
}

/** A page that is opened for the first time has the draft in place. */
export function begin() {
  if (!progress.request || !store.items.has(progress.request)) {
    progress = { ...NOTHING, closed: progress.closed }
    if (!progress.closed) {
      draft(DRAFT, store.channels[0].id)
    }
  }
  if (progress.closed) {
    store.tab = 'bot'
  }
}

export function drawGuide(pane) {
  const all = steps()
  const at = all.findIndex(step => !step.done)
  const shape = JSON.stringify([progress, at, all.map(step => step.text)])
  if (pane.dataset.shape === shape) {
    return
  }
  pane.dataset.shape = shape
  const focused = pane.contains(document.activeElement)
  if (progress.closed) {
    pane.replaceChildren(h('p', { class: 'empty' }, 'The guide is closed.'), button('Begin it anew', () => restart()))
    return
  }
  pane.replaceChildren(
    h('h2', {}, at < 0 ? 'That was all of it' : 'See it all in three minutes'),
    h('p', { class: 'lead' }, at < 0
      ? 'You saw a note, fixed a request, were reminded, closed it and read the digest. The rest: type "/" in any channel.'
      : `AwaitBot keeps requests answerable. ${all.filter(step => step.done).length} of ${all.length} steps done.`),
    h('ol', { class: 'steps' }, all.map((step, i) => h('li', { class: step.done ? 'done' : i === at ? 'now' : '', 'aria-current': i === at ? 'step' : null },
      h('b', {}, step.title, step.done && h('span', { class: 'mark' }, 'done')),
      i === at && h('p', {}, step.text),
      i === at && h('div', { class: 'controls' }, step.actions.map(([label, action]) => button(label, action)))))),
    h('div', { class: 'controls' },
      button('Begin anew', () => restart(), { class: 'quiet' }),
      button('Close the guide', () => { progress.closed = true; save(); store.tab = 'bot'; changed() }, { class: 'quiet' })))
  if (focused) {
    pane.querySelector('li.now button')?.focus()
  }
}

function restart() {
  progress = { ...NOTHING }
  save()
  prefill()
  store.tab = 'guide'
  changed()
}
