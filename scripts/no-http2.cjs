/** In place of undici's HTTP/2 client, which is started only where `allowH2` is set: here it never is. */
module.exports = () => {
  throw new Error('HTTP/2 is not bundled')
}
