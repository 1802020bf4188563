// Speaks with the playground. Whatever goes wrong becomes an Error with a sentence for people.

const PATH = '/playground/api/'

async function answered(response) {
  const json = await response.json().catch(() => ({ error: `The playground answered ${response.status} without a reason.` }))
  if (!response.ok) {
    throw new Error(json.error)
  }
  return json
}

async function reached(promise) {
  try {
    return await promise
  } catch {
    throw new Error('The playground does not answer. Is `awaitbot serve` still running?')
  }
}

export async function get(name, query = {}) {
  return answered(await reached(fetch(`${PATH}${name}?${new URLSearchParams(query)}`, { cache: 'no-store' })))
}

export async function send(name, body) {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  return answered(await reached(fetch(PATH + name, request)))
}

export const picture = item => `${PATH}picture?${new URLSearchParams({ conversation: item.conversation, message: item.id })}&v=${item.seq}`

/** Tells when something changed, and whether the playground can be heard. */
export function listen(changed, heard) {
  const source = new EventSource(PATH + 'events')
  source.addEventListener('change', event => { heard(true); changed(JSON.parse(event.data)) })
  source.addEventListener('beat', event => { heard(true); changed(JSON.parse(event.data)) })
  source.addEventListener('error', () => {
    heard(false)
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(changed, heard), 3000)
    }
  })
}
