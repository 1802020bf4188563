// Makes elements without ever reading text as markup.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value)
    } else {
      element.setAttribute(name, value === true ? '' : value)
    }
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false))
  return element
}

export const byId = id => document.getElementById(id)

export function button(label, onclick, attributes = {}) {
  return h('button', { type: 'button', onclick, ...attributes }, label)
}

/** A button that opens a list to choose from: arrow keys move in it, Escape closes it. */
export function menu(label, choices, attributes = {}) {
  const list = h('div', { class: 'menu', role: 'menu', hidden: true })
  const opener = button(label, () => (list.hidden ? open() : close()), {
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    ...attributes
  })
  const root = h('span', { class: 'menu-root' }, opener, list)

  function open() {
    list.replaceChildren(
      ...choices().map(choice =>
        button(choice.label, () => { close(); opener.focus(); choice.choose() }, { role: 'menuitem', 'aria-label': choice.title })
      )
    )
    list.hidden = false
    opener.setAttribute('aria-expanded', 'true')
    const room = root.closest('#messages, .pane') ?? document.body
    const bottom = room.getBoundingClientRect().bottom
    list.classList.toggle('up', list.getBoundingClientRect().bottom > bottom)
    list.classList.toggle('left', list.getBoundingClientRect().right > window.innerWidth - 8)
    list.firstChild?.focus()
    document.addEventListener('pointerdown', outside)
  }
  function close() {
    list.hidden = true
    opener.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', outside)
  }
  function outside(event) {
    if (!root.contains(event.target)) {
      close()
    }
  }
  root.addEventListener('keydown', event => {
    if (list.hidden) {
      return
    }
    const all = [...list.children]
    const at = all.indexOf(document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      all[(to + all.length) % all.length].focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
      opener.focus()
    } else if (event.key === 'Tab') {
      close()
    }
  })
  return root
}
