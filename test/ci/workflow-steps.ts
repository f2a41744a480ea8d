import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { ROOT } from '../support/program.ts'

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  if: z.string().optional(),
  shell: z.literal('bash'),
  env: z.record(z.string(), z.string()),
  run: z.string(),
})

const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({ using: z.literal('composite'), steps: z.array(step) }),
})

export type Step = z.infer<typeof step>

export const readAction = () => action.parse(parse(readFileSync(`${ROOT}action.yml`, 'utf8')))

/** The text of the blocks of this language in a document, each parsed as YAML. */
export const yamlBlocks = (file: string): unknown[] =>
  [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) =>
    parse(text),
  )

/** The environment of a step, where `${{ a.b || c }}` stands for the first of these values that is there. */
export const environmentOf = (
  { env }: Step,
  values: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(
        /\$\{\{(.*?)\}\}/g,
        (_, expression: string) =>
          expression
            .split('||')
            .map((part) => values[part.trim()] ?? '')
            .find((value) => value !== '') ?? '',
      ),
    ]),
  )
