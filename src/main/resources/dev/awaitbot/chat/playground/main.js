// Puts the page together, draws it whenever something changed, and tells screen readers what is new.

import { h, byId } from './dom.js'
import { listen } from './api.js'
import { store, refresh, onChange, look, placeName, nameOf } from './store.js'
import { drawClock, gist } from './clock.js'
import { drawPlaces, drawer, open, speakAs } from './places.js'
import { drawMessages } from './messages.js'
import { drawComposer } from './composer.js'
import { drawPanel } from './panel.js'
import { begin } from './guide.js'

let drawing = false

function draw() {
  if (drawing) {
    return
  }
  drawing = true
  requestAnimationFrame(() => {
    drawing = false
    // What one looks at is not drawn away while a list is open in it.
    if (document.querySelector('.menu:not([hidden])')) {
      setTimeout(draw, 300)
      return
    }
    if (!document.hidden) {
      look()
    }
    drawClock()
    drawPlaces()
    drawMessages()
    drawComposer(byId('composer'), null)
    drawPanel()
  })
}

/** What is new where one looks, and what the bot says to whoever one speaks as. */
function announce(fresh) {
  for (const item of fresh.filter(one => one.author !== store.me)) {
    if (item.to === store.me) {
      tell(`Private note from ${nameOf(item.author)}, only you see it: ${gist(item, true)}`)
    } else if (!item.to && item.conversation === store.place) {
      tell(`${nameOf(item.author)} in ${placeName(item.conversation)}: ${gist(item, true)}`)
    }
  }
}

function tell(text) {
  const news = byId('news')
  news.append(h('p', {}, text.slice(0, 400)))
  while (news.children.length > 20) {
    news.firstChild.remove()
  }
}

function trouble(sentence) {
  byId('trouble').textContent = sentence
  byId('trouble').hidden = !sentence
}

function follow() {
  const [conversation, message] = decodeURIComponent(location.hash.slice(1)).split('/')
  if (store.channels.some(one => one.id === conversation)) {
    open(conversation, message)
  } else if (conversation?.startsWith('dm-') && store.people.some(one => 'dm-' + one.id === conversation)) {
    speakAs(conversation.slice(3))
    open(conversation, message)
  }
}

async function start() {
  try {
    await refresh()
  } catch (error) {
    trouble(`${error.message} Trying again…`)
    setTimeout(start, 2000)
    return
  }
  trouble('')
  begin()
  onChange(fresh => { announce(fresh); draw() })
  draw()
  follow()
  window.addEventListener('hashchange', follow)
  listen(
    () => refresh().catch(error => trouble(`${error.message} Trying again…`)),
    heard => trouble(heard ? '' : 'The connection to the playground is lost. Trying again…'))
}

window.addEventListener('unhandledrejection', event => trouble(event.reason?.message ?? 'Something went wrong on this page.'))
byId('open-places').addEventListener('click', () => drawer('places'))
byId('open-panel').addEventListener('click', () => drawer('panel'))
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    drawer(null)
  }
})
start()
