import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** One of the scripts beside this file as a program of its own, which starts at once. */
export async function bundleScript(name: string, directory: string): Promise<string> {
  const outfile = join(directory, `${name}.mjs`)
  const bundle = await rolldown({ input: `${import.meta.dirname}/${name}.ts`, platform: 'node' })
  await bundle.write({ file: outfile, format: 'esm', codeSplitting: false })
  return outfile
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** @param started gets the running process, to kill it */
export function runScript(
  script: string,
  args: readonly (string | number)[],
  started: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  started(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...output }))
  })
}
