// undici's pool alone: its index would bring fetch, WebSocket and a cache into the bundle, 600 KB that nothing uses.
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici'
}

// The index also gives the pool its `request`; without it, this is the same function.
declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici'

  export default function request(
    this: Dispatcher,
    options: Dispatcher.RequestOptions,
  ): Promise<Dispatcher.ResponseData>
}
