// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/diff/file-kind.ts
const FILE_KINDS = [
	"migration",
	"authentication",
	"API schema",
	"infrastructure",
	"CI",
	"lock file",
	"manifest",
	"configuration"
];
const MARKS = {
	migration: "migration/ migrations/ migrate/ alembic/ flyway/ liquibase/ *.sql",
	"API schema": "*.proto *.graphql *.graphqls *.gql *.avsc *.thrift *.wsdl *.xsd openapi*.yaml openapi*.yml openapi*.json swagger*.yaml swagger*.yml swagger*.json",
	infrastructure: "*.tf *.tfvars *.hcl *.bicep *.nomad dockerfile* docker-compose* chart.yaml kustomization.yaml procfile terraform/ helm/ k8s/ kubernetes/ charts/ ansible/ pulumi/",
	CI: ".github/workflows/ .circleci/ .buildkite/ .gitlab-ci/ .ci/ .gitlab-ci.yml jenkinsfile* .travis.yml azure-pipelines.yml azure-pipelines.yaml bitbucket-pipelines.yml",
	"lock file": "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml yarn.lock bun.lock bun.lockb cargo.lock go.sum poetry.lock uv.lock pipfile.lock gemfile.lock composer.lock mix.lock pubspec.lock podfile.lock packages.lock.json gradle.lockfile flake.lock",
	manifest: "package.json cargo.toml go.mod pyproject.toml setup.py setup.cfg requirements*.txt pipfile gemfile *.gemspec composer.json mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts *.csproj *.fsproj podfile package.swift",
	configuration: "*.yaml *.yml *.toml *.ini *.cfg *.conf *.properties *.env .env* config/"
};
const AUTHENTICATION = require_main.wordSet("auth authn authz oauth oauth2 login password passwords permission permissions session sessions rbac acl iam jwt sso saml");
function fileKind(path) {
	const lower = `/${path.toLowerCase()}`;
	return FILE_KINDS.find((kind) => isOfKind(lower, kind)) ?? null;
}
function isOfKind(path, kind) {
	if (kind === "authentication") return path.split(/[/._-]/).some((part) => AUTHENTICATION.has(part));
	const name = path.slice(path.lastIndexOf("/") + 1);
	return MARKS[kind].split(" ").some((mark) => {
		if (mark.endsWith("/")) return path.includes(`/${mark}`);
		const [begin = "", end] = mark.split("*");
		if (end === void 0) return name === begin;
		return name.length >= begin.length + end.length && name.startsWith(begin) && name.endsWith(end);
	});
}
const isProduction = (path) => !NOT_PRODUCTION.some((pattern) => pattern.test(path)) && !TESTS.some((pattern) => pattern.test(path.replace(/(?<=(?:^|\/)src\/main\/).*/s, "")));
const TESTS = [
	/(?:^|\/)(?:tests?|__tests__|specs?|e2e|testdata|fixtures?|__fixtures__|__mocks__|mocks?|__snapshots__|cypress)\//i,
	/(?:\.(?:test|spec|e2e|cy)|_test|\.stories)\.[^/.]+$/i,
	/_spec\.(?:rb|cr|lua|exs)$/,
	/(?:^|\/)(?:test_[^/]*|conftest)\.py$/,
	/(?<=[a-z0-9_])(?:Tests?|TestCase|IT)\.(?:java|kt|groovy|scala|cs|swift)$/,
	/(?:^|\/)t\/[^/]*\.t$/
];
const NOT_PRODUCTION = [
	/^(?:(?!src\/)[^/]*\/)*(?:docs?|documentation|examples?|samples?|benchmarks?|playgrounds?)\//i,
	/(?:^|\/)(?:vendor|node_modules|third_party|bower_components|dist|generated|gen|__generated__)\//,
	/\.(?:min\.js|d\.ts|pb\.go|pb\.cc|pb\.h|generated\.\w+|g\.dart)$|_pb2(?:_grpc)?\.py$/
];
Object.defineProperty(exports, "FILE_KINDS", {
	enumerable: true,
	get: function() {
		return FILE_KINDS;
	}
});
Object.defineProperty(exports, "fileKind", {
	enumerable: true,
	get: function() {
		return fileKind;
	}
});
Object.defineProperty(exports, "isProduction", {
	enumerable: true,
	get: function() {
		return isProduction;
	}
});
