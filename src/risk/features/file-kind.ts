/** What a file is for, where that matters to a reviewer. Context only: no kind makes a commit riskier in the data. */
export const FILE_KINDS = [
  'migration',
  'authentication',
  'API schema',
  'infrastructure',
  'CI',
  'lock file',
  'manifest',
  'configuration',
] as const

export type FileKind = (typeof FILE_KINDS)[number]

const PATTERNS: Readonly<Record<FileKind, RegExp>> = {
  migration: /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|\.sql$/i,
  authentication:
    /(?:^|[/._-])(?:auth|authn|authz|oauth2?|login|passwords?|permissions?|sessions?|rbac|acl|iam|jwt|sso|saml)(?:[/._-]|$)/i,
  'API schema':
    /\.(?:proto|graphqls?|gql|avsc|thrift|wsdl|xsd)$|(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$/i,
  infrastructure:
    /\.(?:tf|tfvars|hcl|bicep|nomad)$|(?:^|\/)(?:Dockerfile[^/]*|docker-compose[^/]*|Chart\.yaml|kustomization\.yaml|Procfile)$|(?:^|\/)(?:terraform|helm|k8s|kubernetes|charts|ansible|pulumi)\//i,
  CI: /(?:^|\/)(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab-ci|\.ci)\/|(?:^|\/)(?:\.gitlab-ci\.yml|Jenkinsfile[^/]*|\.travis\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml)$/i,
  'lock file':
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile|flake\.lock)$/i,
  manifest:
    /(?:^|\/)(?:package\.json|Cargo\.toml|go\.mod|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|Gemfile|[^/]+\.gemspec|composer\.json|mix\.exs|pubspec\.yaml|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs)proj|Podfile|Package\.swift)$/i,
  configuration: /\.(?:ya?ml|toml|ini|cfg|conf|properties|env)$|(?:^|\/)\.env[^/]*$|(?:^|\/)config\//i,
}

/** The first kind that the path fits: the order of FILE_KINDS, the more telling first. */
export const fileKind = (path: string): FileKind | null =>
  FILE_KINDS.find((kind) => PATTERNS[kind].test(path)) ?? null
