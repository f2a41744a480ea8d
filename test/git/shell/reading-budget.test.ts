import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCommand } from '../../../src/git/shell/plan.ts'
import { CommandTooComplexError } from '../../../src/git/shell/words.ts'
import { runs } from '../../support/runs.ts'

const context = { cwd: '/repo', environment: new Map([['HOME', '/home/ada']]) }

/** `commit`, `no commit`, or `too complex`. */
function read(command: string): string {
  try {
    const commits = planCommand(command, context).some(
      (step) => step.kind === 'git' && step.subcommand === 'commit',
    )
    return commits ? 'commit' : 'no commit'
  } catch (error) {
    if (error instanceof CommandTooComplexError) return 'too complex'
    throw error
  }
}

const COMMIT = 'git commit -m x'
const nested = (open: string, inside: string, close: string, depth: number) =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`

describe('a commit after text that takes long to read', () => {
  it.each([
    ['twenty pairs of braces', `: ${'{a,b}'.repeat(20)}`],
    ['forty pairs of braces', `: ${'{a,b}'.repeat(40)}`],
    ['wide braces', `: ${'{1,2,3,4,5,6,7,8,9}'.repeat(9)}`],
    ['a wide range', ': {1..999999999}'],
    ['braces that are not closed', `: ${'{a,'.repeat(5_000)}`],
    ['10,000 programs', 'true;'.repeat(10_000).slice(0, -1)],
    ['subshells, 100 deep', nested('( ', 'true', ' )', 100)],
    ['substitutions, 50 deep', `echo ${nested('$(', 'true', ')', 50)}`],
  ])('is found: %s', (_, before) => {
    expect(read(`${before}; ${COMMIT}`)).toBe('commit')
  })

  it.each([
    ['substitutions, 20,000 deep', `echo ${nested('$(', 'true', ')', 20_000)}`],
    ['quoted substitutions, 5,000 deep', `echo ${nested('"$(', 'true', ')"', 5_000)}`],
    ['process substitutions, 1,000 deep', `cat ${nested('<(', 'true', ')', 1_000)}`],
    ['groups, 5,000 deep', nested('{ ', 'true;', ' }', 5_000)],
    ['subshells, 5,000 deep', nested('( ', 'true', ' )', 5_000)],
    ['conditions, 2,000 deep', nested('if true; then ', 'true; ', 'fi; ', 2_000)],
    ['parameters, 10,000 deep', `: ${nested(`\${a:-`, '', '}', 10_000)}`],
    ['a million characters', 'true;'.repeat(200_000)],
    ['20,000 heredocs in one line', `cat ${'<<A '.repeat(20_000)}\n${'A\n'.repeat(20_000)}`],
    ['functions of functions', `${'f() '.repeat(5_000)}{ :; }`],
    ['a value that doubles 40 times', `A=aaaaaaaaaa${';A=$A$A'.repeat(40)}`],
    [
      'many words of a thousand',
      `: ${'{1,2,3,4,5,6,7,8,9,0}{1,2,3,4,5,6,7,8,9,0}{1,2,3,4,5,6,7,8,9,0} '.repeat(200)}`,
    ],
    [
      'variables that each of many subshells copies',
      `${Array.from({ length: 5_000 }, (_, i) => `A${i}=1;`).join('')}${'(true);'.repeat(5_000)}`,
    ],
  ])('is too complex: %s', (_, before) => {
    expect(read(`${before}; ${COMMIT}`)).toBe('too complex')
  })

  it('is too complex with 12 scripts inside of each other', () => {
    const script = Array.from({ length: 12 }).reduce<string>(
      (inner) => `eval ${JSON.stringify(inner)}`,
      COMMIT,
    )
    expect(read(script)).toBe('too complex')
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '$(',
      ')',
      '(',
      '{ ',
      ' }',
      '{a,b}',
      '{',
      '}',
      '"',
      "'",
      '`',
      ';',
      '|',
      '&&',
      '||',
      '\n',
      '<(',
      '>x',
      '<<A\n',
    ],
    ...[
      '$((',
      '))',
      `\${a:-`,
      '[[ ',
      ' ]]',
      'if ',
      'then ',
      'fi;',
      'case x in ',
      'esac',
      'f() ',
      '*',
      '\\',
      'A=$A$A;',
    ],
    ...['git commit -m x', 'git add -A', 'eval ', "bash -c '", 'cd a', ' ', '#', '!', '~'],
  ),
  fc.string({ maxLength: 10 }),
)

it('reads any text of up to 100 kB, or says that it is too complex', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 500 })), {
        maxLength: 8,
      }),
      (parts) => {
        const text = parts.map(([pieces, times]) => pieces.join('').repeat(times)).join('')
        expect(read(text.slice(0, 100_000))).toMatch(/^(?:commit|no commit|too complex)$/)
      },
    ),
    runs(300),
  )
})
