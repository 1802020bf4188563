// The column at the side: the guide, a thread, and what the bot understood, decided and scheduled.

import { h, byId, button } from './dom.js'
import { store, sealed, changed, replies, placeName, nameOf } from './store.js'
import { get } from './api.js'
import { days, draw } from './messages.js'
import { drawComposer } from './composer.js'
import { card } from './cards.js'
import { when, date, time, gist } from './clock.js'
import { drawer, open } from './places.js'
import { drawGuide } from './guide.js'

const TABS = { guide: 'Guide', thread: 'Thread', bot: 'What the bot sees' }
const panes = {}

export function drawPanel() {
  const panel = byId('panel')
  if (!panel.firstChild) {
    build(panel)
  }
  for (const name of Object.keys(TABS)) {
    const chosen = store.tab === name
    const tab = byId('tab-' + name)
    tab.setAttribute('aria-selected', String(chosen))
    tab.tabIndex = chosen ? 0 : -1
    panes[name].hidden = !chosen
  }
  drawGuide(panes.guide)
  drawThread(panes.thread)
  drawBot(panes.bot)
}

function build(panel) {
  const names = Object.keys(TABS)
  const tabs = h('div', { role: 'tablist', 'aria-label': 'Side panel' }, names.map(name =>
    button(TABS[name], () => choose(name), { role: 'tab', id: 'tab-' + name, 'aria-controls': 'pane-' + name })))
  tabs.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step) {
      choose(names[(names.indexOf(store.tab) + step + names.length) % names.length])
      byId('tab-' + store.tab).focus()
    }
  })
  for (const name of names) {
    panes[name] = h('div', { id: 'pane-' + name, class: 'pane', role: 'tabpanel', 'aria-labelledby': 'tab-' + name, tabindex: '0' })
  }
  panel.append(h('header', {}, tabs, button('Close', () => drawer(null), { class: 'narrow quiet' })), ...Object.values(panes))
}

function choose(name) {
  store.tab = name
  changed()
}

function drawThread(pane) {
  const root = store.thread && store.items.get(store.thread)
  if (!root) {
    pane.replaceChildren(h('p', { class: 'empty' }, 'No thread is open. Take "Reply" on a message.'))
    return
  }
  if (!pane.querySelector('.talk')) {
    pane.replaceChildren(
      h('p', { class: 'where' }), h('div', { class: 'talk', tabindex: '-1' }), h('form', { class: 'composer' }))
  }
  pane.querySelector('.where').textContent = `Thread in ${placeName(root.conversation)}, speaking as ${nameOf(store.me)}`
  draw(pane.querySelector('.talk'), days([root, ...replies(root.id)], false))
  drawComposer(pane.querySelector('form'), root.id)
}

let asked = ''

/** What the bot makes of a message is asked for anew whenever something happened. */
async function drawBot(pane) {
  if (!pane.querySelector('.explained')) {
    pane.replaceChildren(h('div', { class: 'explained' }), h('div', { class: 'next' }), h('div', { class: 'feed' }))
  }
  const next = store.clock.next
  pane.querySelector('.next').replaceChildren(
    h('h3', {}, 'Scheduled next'),
    h('p', {}, next ? `${date(next)} ${time(next)}, in the zone of ${nameOf(store.me)}` : 'Nothing is scheduled.'))
  feed(pane.querySelector('.feed'))
  const box = pane.querySelector('.explained')
  if (!store.why) {
    box.replaceChildren(h('p', { class: 'empty' }, 'Take "Why?" on a message to see what the bot understood of it, decided, and scheduled.'))
    return
  }
  const item = store.items.get(store.why.id)
  const want = item.id + ' ' + store.seq + ' ' + store.me
  if (store.tab !== 'bot' || want === asked) {
    return
  }
  asked = want
  const head = h('h3', {}, `About this message by ${nameOf(item.author)}`)
  const quote = h('blockquote', {}, gist(item, true).slice(0, 200))
  try {
    const { card: json } = await get('explain', { conversation: item.conversation, message: item.id })
    if (asked === want) {
      box.replaceChildren(head, quote, card({ ...json, picture: null }, item))
    }
  } catch (error) {
    box.replaceChildren(head, quote, h('p', { role: 'alert', class: 'trouble' }, error.message))
  }
}

function feed(box) {
  const said = [...store.items.values()].filter(item => item.author === store.bot.id && !item.gone).sort((a, b) => b.seq - a.seq)
  box.replaceChildren(
    h('h3', {}, 'What the bot said last'),
    said.length === 0
      ? h('p', { class: 'empty' }, 'Nothing yet.')
      : h('ul', {}, said.slice(0, 12).map(item => h('li', {},
        h('small', {}, `${when(item.editedAt ?? item.at)}, ${item.to ? `only to ${nameOf(item.to)}` : placeName(item.conversation)}`),
        sealed(item)
          ? h('span', {}, 'its words are for them alone')
          : button(gist(item).slice(0, 90), () => open(item.conversation, item.id), { class: 'link' })))))
}

