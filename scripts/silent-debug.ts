interface Silent {
  (): void
  readonly enabled: false
  readonly namespace: string
  readonly extend: () => Silent
}

const silent: Silent = Object.assign((): void => {}, {
  enabled: false as const,
  namespace: 'simple-git',
  extend: () => silent,
})

/** In place of the package `debug`: what git prints must not be logged because a variable DEBUG is set. */
export default Object.assign((): Silent => silent, { formatters: {} })
