// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
let node_path = require("node:path");
// src/config/path-pattern.ts
const DIRECTORIES = null;
const ANY = -1;
const ONE = -2;
var TooManyPatternsError = class extends require_main.CodedError {};
const TOO_MANY = "there are too many files and patterns to match; use shorter patterns with fewer stars";
var MatchBudget = class {
	#left = 4e7;
	spend(steps) {
		this.#left -= steps;
		if (this.#left < 0) throw new TooManyPatternsError("too_many_patterns", TOO_MANY);
	}
};
const WILDCARDS = {
	"*": ANY,
	"?": ONE
};
const parseSegments = (names, brackets) => (names.at(-1) === "**" ? [...names, "*"] : names).map((name) => parseSegment(name, brackets));
function parseSegment(text, brackets) {
	if (text === "**") return DIRECTORIES;
	const characters = Array.from(text);
	const tokens = [];
	let [literal, isLiteral] = ["", true];
	for (let i = 0; i < characters.length; i += 1) {
		const end = brackets === "ranges" && characters[i] === "[" ? endOfClass(characters, i) : -1;
		const wildcard = WILDCARDS[characters[i] ?? ""];
		if (end !== -1) {
			tokens.push(parseClass(characters.slice(i + 1, end)));
			i = end;
		} else if (wildcard !== void 0) {
			if (wildcard !== ANY || tokens.at(-1) !== ANY) tokens.push(wildcard);
		} else {
			if (characters[i] === "\\") i += 1;
			literal += characters[i] ?? "";
			if (i < characters.length) tokens.push(codeOf(characters[i]));
			continue;
		}
		isLiteral = false;
	}
	return isLiteral ? literal : tokens;
}
const codeOf = (character) => character?.codePointAt(0) ?? 0;
function endOfClass(characters, start) {
	const first = start + (/[!^]/.test(characters[start + 1] ?? "") ? 2 : 1);
	return characters.indexOf("]", first + 1);
}
function parseClass(characters) {
	const isNegated = /[!^]/.test(characters[0] ?? "");
	const own = isNegated ? characters.slice(1) : characters;
	const ranges = [];
	for (let i = 0; i < own.length; i += 1) {
		const isRange = own[i + 1] === "-" && i + 2 < own.length;
		ranges.push([codeOf(own[i]), codeOf(own[isRange ? i + 2 : i])]);
		if (isRange) i += 2;
	}
	return {
		isNegated,
		ranges
	};
}
function matchesPath({ segments, reach }, path, budget) {
	budget.spend(1);
	const [first] = segments;
	if (typeof first === "string" && first !== path[0]) return false;
	const taken = segments.map((_, at) => at === 0);
	taken.push(segments.length === 0);
	skipDirectories(taken, segments);
	for (const [depth, name] of path.entries()) {
		if (!takeName(taken, segments, name, budget)) return false;
		const isFile = depth === path.length - 1;
		if (taken[segments.length] && reach !== (isFile ? "inside" : "file")) return true;
	}
	return false;
}
function takeName(taken, segments, name, budget) {
	budget.spend(segments.length + 2);
	for (let at = segments.length - 1; at >= 0; at -= 1) {
		const segment = segments[at];
		const stays = segments[at + 1] === DIRECTORIES && taken[at + 1] === true;
		taken[at + 1] = stays || taken[at] === true && segment != null && matchesSegment(segment, name, budget);
	}
	taken[0] = segments[0] === DIRECTORIES && taken[0] === true;
	skipDirectories(taken, segments);
	return taken.includes(true);
}
function skipDirectories(taken, segments) {
	for (const [at, segment] of segments.entries()) if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true;
}
function matchesSegment(segment, name, budget) {
	if (typeof segment === "string") return segment === name;
	const { at, steps } = advance(segment, Array.from(name, codeOf));
	budget.spend(steps);
	return at !== null && segment.slice(at).every((token) => token === ANY);
}
function advance(tokens, characters) {
	let at = 0;
	let star = -1;
	let resume = 0;
	let steps = 5;
	for (let i = 0; i < characters.length; steps += 1) {
		const token = tokens[at];
		if (token === ANY) {
			star = at;
			resume = i;
			at += 1;
		} else if (takes(token, characters[i])) {
			at += 1;
			i += 1;
		} else if (star !== -1) {
			resume += 1;
			i = resume;
			at = star + 1;
		} else return {
			at: null,
			steps
		};
	}
	return {
		at,
		steps
	};
}
function takes(token, character) {
	if (typeof token !== "object") return token === ONE || token === character;
	const code = character ?? -1;
	return token.ranges.some(([from, to]) => from <= code && code <= to) !== token.isNegated;
}
var GlobError = class extends require_main.AppError {
	code = "glob";
};
const MAX_CHARACTERS$1 = 2e4;
const EXTENDED = /(?<!\\)[?*+@!]\([^)]*\)/;
const RANGE = /(?<!\\)\{[^{},]*\.\.[^{},]*\}/;
function parseGlob(glob) {
	if (glob.startsWith("!")) throw new GlobError("cannot begin with \"!\"; list the paths to include instead");
	const extended = EXTENDED.exec(glob);
	if (extended) throw new GlobError(`cannot contain ${extended[0]}; use a list such as {a,b}`);
	const range = RANGE.exec(glob);
	if (range) throw new GlobError(`cannot contain the range ${range[0]}; use a list such as {1,2,3}`);
	return expandLists(glob.replace(/^\.\//, "")).map((text) => ({
		segments: parseSegments(text.split("/"), "ranges"),
		reach: "file"
	}));
}
function expandLists(glob) {
	const done = new Set();
	const seen = new Set([glob]);
	let characters = glob.length;
	for (const text of seen) {
		const list = [...text.matchAll(LIST)].find(([, inside = ""]) => COMMA.test(inside));
		if (list === void 0) done.add(text);
		else for (const item of (list[1] ?? "").split(COMMA)) {
			const next = `${text.slice(0, list.index)}${item}${text.slice(list.index + list[0].length)}`;
			characters += next.length;
			if (characters > MAX_CHARACTERS$1) throw new GlobError("expands to too many patterns; use several globs");
			seen.add(next);
		}
	}
	return [...done];
}
const LIST = /(?<!\\)\{((?:\\.|[^\\{}])*)\}/gs;
const COMMA = /(?<!\\),/;
// src/services/codeowners.ts
const CODEOWNERS_FILES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS",
	".gitlab/CODEOWNERS"
];
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/;
const GITLAB_ONLY = new RegExp(`${SECTION.source}|^[^#]*\\s@(?:@|[\\w.-]+/[\\w.-]+/)`);
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
function parseCodeowners(file, text) {
	const lines = text.split(/\r?\n/).map((line) => line.trimStart());
	const dialect = file.startsWith(".gitlab/") || lines.some((line) => GITLAB_ONLY.test(line)) ? "gitlab" : "github";
	const sections = new Map([["", []]]);
	let section = {
		name: "",
		owners: []
	};
	for (const [i, line] of lines.entries()) {
		if (line === "" || line.startsWith("#")) continue;
		const heading = dialect === "gitlab" ? SECTION.exec(line) : null;
		if (heading) {
			section = {
				name: (heading[1] ?? "").trim().toLowerCase(),
				owners: ownersIn(wordsOf(heading[2] ?? ""))
			};
			if (!sections.has(section.name)) sections.set(section.name, []);
			continue;
		}
		const rule = parseRule(line, i + 1, dialect, section.owners);
		if (rule) sections.get(section.name)?.push(rule);
	}
	return {
		file,
		dialect,
		sections: [...sections.values()].filter((rules) => rules.length > 0)
	};
}
const MAX_CHARACTERS = 1e3;
const ownersIn = (words) => words.filter((word) => word.length <= MAX_CHARACTERS && OWNER.test(word));
function parseRule(line, number, dialect, defaults) {
	const [first = "", ...rest] = wordsOf(line);
	const excludes = first.startsWith("!");
	if (excludes && dialect === "github" || first.length > MAX_CHARACTERS) return null;
	const owners = rest.length > 0 ? ownersIn(rest) : defaults;
	const needed = dialect === "github" ? rest.length : Math.min(rest.length, 1);
	if (rest.length > 0 && owners.length < needed) return null;
	return {
		pattern: PATTERN[dialect](excludes ? first.slice(1) : first),
		owners: excludes ? [] : owners,
		line: number,
		excludes
	};
}
function wordsOf(line) {
	const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	return comment === -1 ? words : words.slice(0, comment);
}
const PATTERN = {
	github: (text) => {
		const body = text.replace(/\/+$/, "");
		const isAnchored = body.includes("/");
		const isFlat = isAnchored && body.endsWith("/*");
		return {
			segments: segmentsOf(isAnchored ? body : `**/${body}`),
			reach: text.endsWith("/") ? "inside" : isFlat ? "file" : "either"
		};
	},
	gitlab: (text) => ({
		segments: segmentsOf(`${text.startsWith("/") ? "" : "**/"}${text}${text.endsWith("/") ? "**" : ""}`),
		reach: text === "*" ? "either" : "file"
	})
};
const segmentsOf = (text) => parseSegments(text.split("/").filter((name) => name !== ""), "characters");
function ownersOf({ sections }, path, budget) {
	const segments = path.split("/");
	const owners = sections.flatMap((rules) => {
		if (rules.some(({ excludes, pattern }) => excludes && matchesPath(pattern, segments, budget))) return [];
		const rule = rules.findLast(({ pattern }) => matchesPath(pattern, segments, budget));
		return rule ? rule.owners.map((name) => ({
			name,
			line: rule.line
		})) : [];
	});
	return owners.filter(({ name }, i) => owners.findIndex((other) => other.name === name) === i);
}
function teamOf({ dialect }, owner) {
	if (!owner.startsWith("@")) return null;
	const names = owner.slice(1).split("/");
	return names.length > 1 || dialect === "gitlab" ? names.at(-1) ?? null : null;
}
// src/services/clues.ts
const GENERIC = require_main.wordSet(`.. app apps assets backend bin build charts cmd common components config configs core deploy deployments dist doc
  docs example examples frontend functions infra infrastructure internal jobs lambdas lib libs main modules packages
  pkg platform plugins projects public resources scripts service services shared spec src static svc test tests tools
  util utils web workers`);
const CONTAINERS = require_main.wordSet(`app apps charts cmd functions jobs lambdas microservices modules packages projects service services svc
  workers`);
const FOREIGN = new Set([
	"node_modules",
	"third_party",
	"vendor"
]);
function clueFinder({ codeowners, names, repository }, budget) {
	const declared = require_main.groupBy(names, ({ directory }) => directory);
	const byDirectory = new Map();
	const namesAbove = (directory) => {
		const before = byDirectory.get(directory);
		if (before) return before;
		const mine = stepOf(directory, declared.get(directory) ?? []);
		const above = directory === "" ? repositoryStep(repository) : namesAbove(parentOf(directory));
		const steps = directory === "" && repository === null ? [] : [mine, ...above].filter(({ length }) => length > 0);
		byDirectory.set(directory, steps);
		return steps;
	};
	return (path) => {
		return {
			path,
			steps: [codeowners === null ? [] : teamStep(codeowners, path, budget), ...path.split("/").some((name) => FOREIGN.has(name)) ? [] : namesAbove(parentOf(path))].filter(({ length }) => length > 0)
		};
	};
}
function directoriesAbove(path) {
	const parent = parentOf(path);
	return parent === "" ? [""] : [parent, ...directoriesAbove(parent)];
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function teamStep(codeowners, path, budget) {
	return ownersOf(codeowners, path, budget).flatMap((owner) => {
		const name = teamOf(codeowners, owner.name);
		const because = `${codeowners.file}:${owner.line} ${owner.name}`;
		return name === null ? [] : [{
			kind: "team",
			name,
			because,
			confidence: "likely"
		}];
	});
}
function stepOf(directory, declared) {
	const clues = declared.map(({ name, file }) => ({
		kind: "service",
		name,
		because: `the name in ${file}`,
		confidence: "likely"
	}));
	const name = node_path.posix.basename(directory);
	const parent = parentOf(directory);
	const isContained = CONTAINERS.has(node_path.posix.basename(parent));
	const isGeneric = CONTAINERS.has(name) || !isContained && GENERIC.has(name.toLowerCase());
	const isTelling = isContained || parent === "" || declared.length > 0;
	if (name === "" || name.startsWith(".") || isGeneric || !isTelling) return clues;
	return [...clues, {
		kind: "service",
		name,
		because: `the directory ${directory}`,
		confidence: "likely"
	}];
}
const repositoryStep = (name) => name === null ? [] : [[{
	kind: "service",
	name,
	because: "the repository's name",
	confidence: "guess"
}]];
// src/services/manifests.ts
const MAX_DEPTH = 100;
function isTooDeep(text) {
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
		depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
		if (depth > MAX_DEPTH) return true;
	}
	return DASHES.test(text);
}
const DASHES = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${MAX_DEPTH}}`, "m");
const YAML_OPTIONS = {
	logLevel: "silent",
	uniqueKeys: false,
	prettyErrors: false,
	merge: true
};
const BOUNDED = { maxAliasCount: 100 };
const one = (nameIn) => (text, directory) => {
	const name = nameIn(text)?.trim();
	return name ? [{
		directory,
		name
	}] : [];
};
const compose = async (text, directory) => {
	if (isTooDeep(text)) return [];
	const { parse } = await Promise.resolve().then(() => require("./browser.cjs"));
	const services = Object(parse(text, {
		...YAML_OPTIONS,
		...BOUNDED
	}))["services"];
	return Object.entries(Object(services)).flatMap(([name, service]) => {
		const build = Object(service)["build"];
		const context = typeof build === "string" ? build : Object(build)["context"];
		if (typeof context !== "string") return [];
		const place = node_path.posix.join(directory, context).replace(/^\.$|\/$/g, "");
		return place.startsWith("..") || node_path.posix.isAbsolute(context) ? [] : [{
			directory: place,
			name
		}];
	});
};
const MANIFESTS = {
	"package.json": one((text) => {
		const name = require_main.asObject(require_main.parseJson(text))?.["name"];
		return typeof name === "string" ? name.replace(/^@[^/]*\//, "") : void 0;
	}),
	"go.mod": one((text) => {
		return (/^module[ \t]+"?([^\s"]+)/m.exec(text)?.[1]?.replace(/\/v\d+$/, ""))?.split("/").at(-1);
	}),
	"pom.xml": one((text) => {
		const own = [
			"parent",
			"dependencies",
			"dependencyManagement",
			"build",
			"profiles"
		].reduce(without, text);
		return /<artifactId>([^<]*)</.exec(own)?.[1];
	}),
	"pyproject.toml": one((text) => {
		const tables = text.split(/^\[/m);
		const tableOf = (name) => tables.find((each) => each.startsWith(`${name}]`));
		const own = tableOf("project") ?? tableOf("tool.poetry") ?? "";
		return /^name[ \t]*=[ \t]*["']([^"'\n]*)/m.exec(own)?.[1];
	}),
	"Chart.yaml": one((text) => /^name:[ \t]*["']?([^"'#\s]+)/m.exec(text)?.[1]),
	"compose.yaml": compose,
	"compose.yml": compose,
	"docker-compose.yaml": compose,
	"docker-compose.yml": compose
};
function without(text, element) {
	const [before = "", ...after] = text.split(`<${element}>`);
	const end = `</${element}>`;
	return [before, ...after.map((part) => part.split(end).slice(1).join(end))].join("");
}
const NAME = /^(?=.*[\p{L}\p{N}]).{1,100}$/u;
async function declaredNames(path, text) {
	const directory = node_path.posix.dirname(path) === "." ? "" : node_path.posix.dirname(path);
	try {
		return (await MANIFESTS[node_path.posix.basename(path)]?.(text, directory) ?? []).filter(({ name }) => NAME.test(name));
	} catch {
		return [];
	}
}
const CATALOG_FILE = "catalog-info.yaml";
const ANNOTATION = "pagerduty.com/service-id";
const KEY_ANNOTATION = "pagerduty.com/integration-key";
async function parseCatalog(text) {
	if (!(text.includes(ANNOTATION) || text.includes("pagerduty.com/integration-key")) || isTooDeep(text)) return {
		serviceIds: [],
		holdsKey: false
	};
	const { parseAllDocuments } = await Promise.resolve().then(() => require("./browser.cjs"));
	const entities = [...parseAllDocuments(text, YAML_OPTIONS)].filter(({ errors }) => errors.length === 0).map((document) => require_main.orNull(() => document.toJS(BOUNDED)));
	const annotated = (name) => entities.map((entity) => require_main.asObject(require_main.asObject(require_main.asObject(entity)?.["metadata"])?.["annotations"])?.[name] ?? null);
	const ids = annotated(ANNOTATION).flatMap((id) => typeof id === "string" && require_main.SERVICE_ID.test(id) ? [id] : []);
	return {
		serviceIds: [...new Set(ids)],
		holdsKey: annotated(KEY_ANNOTATION).some((key) => key !== null)
	};
}
// src/services/mapping.ts
const NO_CONFIG = {
	services: [],
	freezes: [],
	policy: [],
	ignore: []
};
const NO_OWNERSHIP = {
	catalogs: new Map(),
	codeowners: null,
	names: [],
	notes: []
};
function unmappedByConfig(paths, config) {
	const globs = [...config.ignore, ...config.services.flatMap((rule) => rule.paths)];
	const takes = matcherOf([require_main.CONFIG_FILE, ...globs], new MatchBudget());
	return paths.filter((path) => !takes(path));
}
function mapPaths(paths, sources) {
	const { asked, config, ownership, repository } = sources;
	if (asked.length > 0) return {
		services: [...new Set(asked)].map((id) => certain(id, "--service", [])),
		left: [],
		isStated: true,
		notes: []
	};
	const budget = new MatchBudget();
	const isIgnored = matcherOf([require_main.CONFIG_FILE, ...config.ignore], budget);
	const owned = paths.filter((path) => !isIgnored(path));
	const byConfig = mapByConfig(owned, config, budget);
	const mapped = new Set(byConfig.flatMap((service) => service.paths));
	const { services, left } = mapByCatalogs(owned.filter((path) => !mapped.has(path)), ownership.catalogs);
	const isStated = hasMapping(sources);
	const cluesOf = clueFinder({
		...ownership,
		repository: isStated ? null : repository
	}, budget);
	return {
		services: [...byConfig, ...services],
		left: left.map(cluesOf),
		isStated,
		notes: [...ownership.notes, ...keyNotes(ownership.catalogs)]
	};
}
const hasMapping = ({ asked, config, ownership }) => asked.length + config.services.length > 0 || [...ownership.catalogs.values()].some(({ serviceIds }) => serviceIds.length > 0);
const certain = (id, because, paths) => ({
	id,
	name: null,
	because,
	confidence: "certain",
	paths
});
const unite = (services) => [...require_main.groupBy(services, ({ id }) => id).values()].flatMap(([first, ...more]) => first ? [{
	...first,
	paths: [...new Set([first, ...more].flatMap(({ paths }) => paths))]
}] : []);
function mapByConfig(paths, { services }, budget) {
	return services.flatMap((rule, i) => {
		const mapped = paths.filter(matcherOf(rule.paths, budget));
		return mapped.length > 0 ? [certain(rule.service, `${require_main.CONFIG_FILE} services[${i}]`, mapped)] : [];
	});
}
function mapByCatalogs(paths, catalogs) {
	const nearest = (path) => directoriesAbove(path).find((above) => catalogs.get(above)?.serviceIds.length) ?? null;
	const byDirectory = require_main.groupBy(paths, nearest);
	return {
		services: [...byDirectory].flatMap(([directory, mapped]) => {
			if (directory === null) return [];
			return (catalogs.get(directory)?.serviceIds ?? []).map((id) => certain(id, catalogIn(directory), mapped));
		}),
		left: byDirectory.get(null) ?? []
	};
}
const catalogIn = (directory) => directory ? `${directory}/${CATALOG_FILE}` : CATALOG_FILE;
const keyNotes = (catalogs) => [...catalogs].filter(([, { holdsKey }]) => holdsKey).map(([directory]) => `${catalogIn(directory)}: ${KEY_ANNOTATION} is a secret and was not read`);
function matcherOf(globs, budget) {
	const names = new Set(globs);
	const patterns = globs.filter((glob) => !PLAIN.test(glob)).flatMap(parseGlob);
	return (path) => {
		if (names.has(path)) return true;
		const segments = path.split("/");
		return patterns.some((pattern) => matchesPath(pattern, segments, budget));
	};
}
const PLAIN = /^\.?[\w-][\w./-]*$/;
Object.defineProperty(exports, "CATALOG_FILE", {
	enumerable: true,
	get: function() {
		return CATALOG_FILE;
	}
});
Object.defineProperty(exports, "CODEOWNERS_FILES", {
	enumerable: true,
	get: function() {
		return CODEOWNERS_FILES;
	}
});
Object.defineProperty(exports, "GlobError", {
	enumerable: true,
	get: function() {
		return GlobError;
	}
});
Object.defineProperty(exports, "MANIFESTS", {
	enumerable: true,
	get: function() {
		return MANIFESTS;
	}
});
Object.defineProperty(exports, "MatchBudget", {
	enumerable: true,
	get: function() {
		return MatchBudget;
	}
});
Object.defineProperty(exports, "NO_CONFIG", {
	enumerable: true,
	get: function() {
		return NO_CONFIG;
	}
});
Object.defineProperty(exports, "NO_OWNERSHIP", {
	enumerable: true,
	get: function() {
		return NO_OWNERSHIP;
	}
});
Object.defineProperty(exports, "TooManyPatternsError", {
	enumerable: true,
	get: function() {
		return TooManyPatternsError;
	}
});
Object.defineProperty(exports, "declaredNames", {
	enumerable: true,
	get: function() {
		return declaredNames;
	}
});
Object.defineProperty(exports, "directoriesAbove", {
	enumerable: true,
	get: function() {
		return directoriesAbove;
	}
});
Object.defineProperty(exports, "hasMapping", {
	enumerable: true,
	get: function() {
		return hasMapping;
	}
});
Object.defineProperty(exports, "mapPaths", {
	enumerable: true,
	get: function() {
		return mapPaths;
	}
});
Object.defineProperty(exports, "matcherOf", {
	enumerable: true,
	get: function() {
		return matcherOf;
	}
});
Object.defineProperty(exports, "matchesPath", {
	enumerable: true,
	get: function() {
		return matchesPath;
	}
});
Object.defineProperty(exports, "parentOf", {
	enumerable: true,
	get: function() {
		return parentOf;
	}
});
Object.defineProperty(exports, "parseCatalog", {
	enumerable: true,
	get: function() {
		return parseCatalog;
	}
});
Object.defineProperty(exports, "parseCodeowners", {
	enumerable: true,
	get: function() {
		return parseCodeowners;
	}
});
Object.defineProperty(exports, "parseGlob", {
	enumerable: true,
	get: function() {
		return parseGlob;
	}
});
Object.defineProperty(exports, "parseSegment", {
	enumerable: true,
	get: function() {
		return parseSegment;
	}
});
Object.defineProperty(exports, "unite", {
	enumerable: true,
	get: function() {
		return unite;
	}
});
Object.defineProperty(exports, "unmappedByConfig", {
	enumerable: true,
	get: function() {
		return unmappedByConfig;
	}
});
