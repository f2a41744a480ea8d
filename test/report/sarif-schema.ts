/**
 * What of SARIF 2.1.0 the reports use, as the standard has it (OASIS, sarif-schema-2.1.0.json): the same properties
 * are required, the same words allowed; nothing that is not named here is.
 */
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

const list = (items: object) => ({ type: 'array', items })
const string = { type: 'string', minLength: 1 }
const natural = { type: 'integer', minimum: 0 }
const positive = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const bag = { type: 'object', additionalProperties: true }

const message = object({ text: string }, ['text'])
const multiformat = object({ text: string, markdown: string }, ['text'])

const rule = object(
  {
    id: string,
    name: { type: 'string', pattern: '^[A-Z][A-Za-z]+$' },
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    defaultConfiguration: object({ level }),
    properties: object({
      tags: { type: 'array', uniqueItems: true, items: string },
      precision: { enum: ['very-high', 'high', 'medium', 'low'] },
      'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
    }),
  },
  ['id', 'shortDescription', 'fullDescription', 'help'],
)

const relative = {
  type: 'string',
  format: 'uri-reference',
  pattern: '^(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!/)(?!.*(^|/)\\.\\.(/|$)).+$',
}

const location = object(
  {
    physicalLocation: object(
      {
        artifactLocation: object({ uri: relative, uriBaseId: { const: '%SRCROOT%' } }, ['uri', 'uriBaseId']),
        region: object({ startLine: positive }, ['startLine']),
      },
      ['artifactLocation', 'region'],
    ),
  },
  ['physicalLocation'],
)

const result = object(
  {
    ruleId: string,
    ruleIndex: natural,
    level,
    message,
    locations: { ...list(location), minItems: 1, maxItems: 1 },
    partialFingerprints: object(
      { primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{32}:1$' } },
      ['primaryLocationLineHash'],
    ),
    properties: bag,
  },
  ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
)

const run = object(
  {
    tool: object(
      {
        driver: object({ name: string, version: string, semanticVersion: string, rules: list(rule) }, [
          'name',
          'rules',
        ]),
      },
      ['driver'],
    ),
    automationDetails: object({ id: string }),
    originalUriBaseIds: { type: 'object', additionalProperties: object({ description: message }) },
    invocations: list(
      object(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(object({ level, message }, ['message'])),
        },
        ['executionSuccessful'],
      ),
    ),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: list(result),
    properties: bag,
  },
  ['tool', 'results'],
)

export const SARIF_SCHEMA = object(
  {
    $schema: {
      const: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, items: run },
  },
  ['version', 'runs'],
)
