import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLOUR } from '../src/terminal/style.ts'
import { own } from '../src/untrusted/inert.ts'
import { pagePicture } from './page-picture.ts'
import { openStage, type Stage, type Take } from './picture-stage.ts'
import { terminalPicture } from './terminal-picture.ts'

export const IMAGES = 'docs/images'

type Draw = (stage: Stage) => Promise<string>

const COMPANY: Take = { account: 'company' }

/** The pictures of README.md and docs/tour.md, by the name of their file: one line each. */
const PICTURES: Readonly<Record<string, Draw>> = {
  demo: terminal(
    'demo',
    'A report: level and score, an incident that is open now, linked incidents, what to do next',
  ),
  risk: terminal('risk', 'A report on a smaller change: ELEVATED, with an open incident', {
    repository: 'small',
  }),
  explain: terminal('risk --explain', 'Every point of that score, from the average commit to the sum', {
    repository: 'small',
  }),
  question: question('git commit -m "retry captures"', 'Claude Code asks before a commit at CRITICAL'),
  overview: terminal('overview', 'Open incidents, who is on call, what to do next', COMPANY),
  detail: terminal('detail 4521', 'One incident: alerts, changes before it, related incidents', COMPANY),
  suspects: terminal(
    'suspects --text "the total in the ledger is wrong"',
    'What changed before: the commits to read first',
  ),
  handoff: terminal('handoff --since 8h', 'What the next person on call needs', COMPANY),
  oncall: terminal('oncall', 'Who is on call for each escalation policy, with gaps', COMPANY),
  services: terminal('services', 'The status and the noise of each service', COMPANY),
  report: page('A report page: the score on a scale, the findings, the points of each factor'),
}

/** Every picture, by its path. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
  await using stage = await openStage()
  const drawn = new Map<string, string>()
  for (const [name, draw] of Object.entries(PICTURES)) drawn.set(`${IMAGES}/${name}.svg`, await draw(stage))
  return drawn
}

function terminal(command: string, alt: string, take?: Take): Draw {
  return async (stage) => {
    const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
    const printed = await stage.run(words, take)
    const [output = ''] = printed.split('\nThis was a sample')
    return terminalPicture(`$ pager-triage ${command}\n${output}`, alt)
  }
}

function page(alt: string): Draw {
  return async (stage) => {
    const file = join(stage.dir, 'report.html')
    await stage.run(['risk', '--html', file])
    return pagePicture(readFileSync(file, 'utf8'), alt)
  }
}

/** The question in the frame that Claude Code draws around it. */
function question(command: string, alt: string): Draw {
  return async (stage) => {
    const payload = {
      hook_event_name: 'PreToolUse',
      session_id: 'tour',
      cwd: stage.sample,
      tool_name: 'Bash',
      tool_input: { command },
    }
    const env = { CLAUDECODE: '1', CLAUDE_CODE_ENTRYPOINT: 'cli', CLAUDE_CODE_SESSION_ATTENDED: '1' }
    const answer = await stage.run(['hook', 'claude'], { stdin: JSON.stringify(payload), env })
    const reason: string = JSON.parse(answer).hookSpecificOutput.permissionDecisionReason
    const dim = (text: string) => COLOUR.dim(own(text))
    const lines = ['Hook PreToolUse:Bash requires confirmation for this command:', ...reason.split('\n')]
    const frame = [
      dim('─'.repeat(80)),
      ` ${COLOUR.strong(own('Bash command'))}`,
      dim('╌'.repeat(80)),
      ` ${command}`,
      dim('╌'.repeat(80)),
      ...lines.map((line) => ` ${dim('│')} ${line}`),
      '',
      ' Do you want to proceed?',
      ' ❯ 1. Yes',
      '   2. No',
      '',
      dim(' Esc to cancel · Tab to amend'),
    ]
    return terminalPicture(frame.join('\n'), alt)
  }
}
