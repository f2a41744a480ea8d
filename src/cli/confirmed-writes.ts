import { AppError, EXIT, type ExitCode, reasonOf } from '../core/errors.ts'
import { fromOutside } from '../core/untrusted.ts'
import { listedSubject, resultText } from '../triage/write/output.ts'
import { Refusal, VERBS, type WriteRequest } from '../triage/write/request.ts'
import { confirmWrite, previewWrite, type Step, type Writing } from '../triage/write/write.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { prepare } from './confirmed-write.ts'
import { failure } from './messages.ts'
import { presenceAt } from './presence.ts'
import { layout, printMessage, type Shell } from './shell.ts'

interface Previewed {
  readonly request: WriteRequest
  readonly writing: () => Writing
  readonly step: Step
}

/** One question for all of them; each is then confirmed by itself, and what fails is named. @throws Refusal */
export async function runWrites(
  shell: Shell,
  requests: readonly WriteRequest[],
  json: boolean,
): Promise<ExitCode> {
  const ask = json ? null : shell.ask
  if (!ask || (await presenceAt(shell)).kind !== 'person') throw oneByOne()
  let failed = 0
  const attempt = async (request: WriteRequest, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed += 1
      printMessage(shell.stderr, failure(`${request.incident}: ${reasonOf(error)}`))
    }
  }
  const ready: Previewed[] = []
  for (const request of requests) {
    const { writing } = prepare(shell, request)
    await attempt(request, async () => {
      const step = await previewWrite(writing())
      const options = optionsFor(shell, request)
      if (step.kind !== 'preview') shell.stdout.print(resultText(step, options))
      else if (ready.push({ request, writing, step }))
        shell.stdout.print(listedSubject(step.subject, options))
    })
  }
  const [first] = ready
  if (first === undefined) return failed > 0 ? EXIT.failed : EXIT.done
  const { task } = VERBS[first.request.verb]
  const { actor } = prepare(shell, first.request)
  const answer = await ask(
    line`\n${own(`${task.charAt(0).toUpperCase()}${task.slice(1)}`)} ${ready.length === 1 ? own('this one') : own(`these ${ready.length}`)} as ${inert(fromOutside(actor))}? [y/N] `,
  )
  if (!/^\s*y(es)?\s*$/i.test(answer)) {
    shell.stdout.print(own('Nothing was written.'))
    return EXIT.confirm
  }
  for (const { request, writing, step } of ready)
    await attempt(request, async () => {
      const done = await confirmWrite(writing(), step.kind === 'preview' ? step.code : '')
      if (done.kind === 'preview') throw changedSince()
      shell.stdout.print(resultText(done, optionsFor(shell, request)))
    })
  return failed > 0 ? EXIT.failed : EXIT.done
}

const oneByOne = (): Refusal =>
  new Refusal('unattended', 'Several incidents at once need a person at a terminal, who is asked once.', {
    hint: 'Nothing was written. Elsewhere, name one incident at a time.',
  })

const changedSince = (): Refusal =>
  new Refusal('changed', 'The incident has changed since it was shown, so nothing was written to it.', {
    hint: 'Run it again for this one.',
  })

const optionsFor = (shell: Shell, request: WriteRequest) => ({
  ...layout(shell.stdout),
  request,
  actor: prepare(shell, request).actor,
  now: shell.clock(),
})
