/** In place of parts of undici that never run: HTTP/2 (only where `allowH2` is set), forms, SOCKS (which is refused). */
module.exports = () => {
  throw new Error('not bundled')
}
