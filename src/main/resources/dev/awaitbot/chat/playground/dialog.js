// The bot's dialogs, and questions of the page itself.

import { h, byId, button } from './dom.js'
import { store } from './store.js'

/** @param send is handed the values; what it throws is shown, and the dialog stays open */
export function showForm(form, send) {
  const dialog = byId('dialog')
  const trouble = h('p', { role: 'alert', class: 'trouble', hidden: true })
  const done = h('button', { type: 'submit' }, form.submit ?? 'Close')
  const body = h('form', { method: 'dialog', 'aria-labelledby': 'dialog-title' },
    h('h2', { id: 'dialog-title' }, form.title),
    form.text && h('p', { class: 'said' }, form.text),
    form.fields.map(field),
    trouble,
    h('div', { class: 'controls' }, done, form.fields.length > 0 && button('Cancel', () => dialog.close(), { class: 'quiet' })))
  body.addEventListener('submit', async event => {
    event.preventDefault()
    const values = Object.fromEntries([...new FormData(body)].filter(([, value]) => value !== ''))
    done.disabled = true
    try {
      dialog.close()
      await send(values)
    } catch (error) {
      trouble.textContent = error.message
      trouble.hidden = false
      dialog.showModal()
    } finally {
      done.disabled = false
    }
  })
  dialog.replaceChildren(body)
  dialog.showModal()
}

function field(it) {
  const id = 'field-' + it.name
  const common = { id, name: it.name, required: it.required, 'aria-describedby': it.hint ? id + '-hint' : null }
  return h('div', { class: 'field' },
    h('label', { for: id }, it.label, !it.required && h('small', {}, ' (optional)')),
    input(it, common),
    it.hint && h('small', { id: id + '-hint' }, it.hint))
}

function input(it, common) {
  if (it.kind === 'long_text') {
    const area = h('textarea', { ...common, rows: 5 })
    area.value = it.value ?? ''
    return area
  }
  if (it.kind === 'person' || it.kind === 'choice') {
    const options = it.kind === 'person' ? store.people.map(one => ({ label: one.name, value: one.id })) : it.options ?? []
    return h('select', common,
      h('option', { value: '' }, 'Choose…'),
      options.map(one => h('option', { value: one.value, selected: one.value === it.value }, one.label)))
  }
  return h('input', { ...common, type: 'text', value: it.value, autocomplete: 'off' })
}
