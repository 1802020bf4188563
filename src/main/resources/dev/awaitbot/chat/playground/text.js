// What people typed, with mentions, links and code made visible.

import { h } from './dom.js'
import { store } from './store.js'

const PIECES = /```([\s\S]*?)```|`([^`\n]+)`|(https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)\]'"])|(?<![\p{L}\p{N}])([@#][\p{L}\p{N}_-]+)/gu

export function words(text) {
  const out = []
  let from = 0
  for (const match of text.matchAll(PIECES)) {
    out.push(text.slice(from, match.index))
    out.push(piece(match))
    from = match.index + match[0].length
  }
  out.push(text.slice(from))
  return out
}

function piece([all, block, code, link, name]) {
  if (block !== undefined) {
    return h('pre', {}, block.trim())
  }
  if (code !== undefined) {
    return h('code', {}, code)
  }
  if (link) {
    return anchor(link, link.replace(/^https?:\/\//, ''))
  }
  return known(name) ? h('span', { class: name === '@' + store.me ? 'mention mine' : 'mention' }, all) : all
}

function known(name) {
  const word = name.slice(1).toLowerCase()
  return name[0] === '#'
    ? store.channels.some(channel => channel.name === word)
    : ['here', 'channel', 'everyone', 'await', 'awaitbot'].includes(word)
      || store.people.some(person => person.id === word || person.name.toLowerCase().startsWith(word + ' '))
      || store.groups.some(group => group.handle === word)
}

/** A page somewhere else; nothing of it is loaded until somebody follows it. */
export const anchor = (address, label) =>
  /^(https?:\/\/|\/)/.test(address) ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label) : label
