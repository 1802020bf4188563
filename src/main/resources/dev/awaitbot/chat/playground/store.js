// What the page knows: everything the playground holds, who one speaks as, and where one looks.

import { get, send } from './api.js'

export const store = {
  ready: false,
  seq: 0,
  bot: { id: 'await', name: 'AwaitBot' },
  people: [],
  groups: [],
  channels: [],
  commands: [],
  clock: null,
  items: new Map(),
  me: null,
  place: null,
  thread: null,
  tab: 'guide',
  why: null,
  begun: 0
}

const listeners = []
const seen = new Map()
let asking = null
let again = false
// For whom the items were last asked: what the bot says to others alone comes without its words.
let asker = null

export const onChange = listener => listeners.push(listener)
export const changed = fresh => listeners.forEach(listener => listener(fresh ?? []))

/** Asks for what is new; calls that come meanwhile are one more. */
export async function refresh() {
  if (asking) {
    again = true
    return asking
  }
  asking = (async () => {
    do {
      again = false
      const first = !store.ready
      const person = store.me
      const state = await get('state', { since: person === asker ? store.seq : 0, ...(person ? { person } : {}) })
      if (!state.ready) {
        throw new Error('The bot is being told the last four weeks, so that there is something to see. One moment.')
      }
      if (first) {
        Object.assign(store, {
          ready: true, begun: state.seq, people: state.people, groups: state.groups, channels: state.channels,
          commands: state.commands, bot: state.bot, me: state.people[0].id, place: state.channels[0].id
        })
        again = true
      }
      asker = person
      const fresh = first ? [] : state.messages.filter(item => !store.items.has(item.id) && !item.gone)
      state.messages.forEach(item => store.items.set(item.id, item))
      store.seq = Math.max(store.seq, state.seq)
      store.clock = state.clock
      changed(fresh)
    } while (again)
  })().finally(() => { asking = null })
  return asking
}

/** Whether its words are for somebody else alone. */
export const sealed = item => Boolean(item.to) && item.to !== store.me

/** Does something and shows what came of it. */
export async function act(name, body) {
  const answer = await send(name, body)
  await refresh()
  return answer
}

export const person = id => store.people.find(one => one.id === id)
export const nameOf = id => (id === store.bot.id ? store.bot.name : person(id)?.name ?? id)
export const firstName = id => nameOf(id).split(' ')[0]
export const me = () => person(store.me)
export const direct = id => id.startsWith('dm-')
export const placeName = id => (direct(id) ? store.bot.name : '#' + (store.channels.find(one => one.id === id)?.name ?? id))

const order = (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)
export const visible = (item, to = store.me) => !item.to || item.to === to

/** What stands in a conversation itself; private notes in its threads are shown under the message that they are about. */
export function level(conversation) {
  return [...store.items.values()]
    .filter(item => item.conversation === conversation && !item.thread && visible(item))
    .filter(item => !item.gone || replies(item.id).length > 0)
    .sort(order)
}

export function replies(root) {
  return [...store.items.values()].filter(item => item.thread === root && !item.gone && visible(item)).sort(order)
}

export const unread = (to, conversation) =>
  [...store.items.values()].filter(
    item => item.conversation === conversation && !item.gone && visible(item, to) && item.author !== to
      && item.seq > (seen.get(to + ' ' + conversation) ?? store.begun)
  )

/** The bot's words to somebody alone that they have not seen. */
export function notes(to) {
  return ['dm-' + to, ...store.channels.map(channel => channel.id)].flatMap(id => unread(to, id)).filter(item => item.to === to)
}

export const look = () => seen.set(store.me + ' ' + store.place, store.seq)
