// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_process = require("./process.cjs");
const require_service = require("./service.cjs");
const require_run = require("./run.cjs");
const require_config_file = require("./config-file.cjs");
const require_patch = require("./patch.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_buffer = require("node:buffer");
// src/git/objects.ts
/**
* The contents of objects, by one `git cat-file --batch`.
* @param names as git takes them: a sha, `<sha>:<path>`, or `:<path>` of the index; without newlines
* @returns one for each name, null where there is no such object
* @throws GitOutputError where they have more than `maxBytes` together, and what runGit throws
*/
async function readObjects({ git }, names, maxBytes) {
	if (names.length === 0) return [];
	const headers = names.length * MAX_HEADER_BYTES + names.join("").length;
	const objects = parseBatch(await git([
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: `${names.join("\n")}\n`,
		maxBytes: maxBytes + headers
	}), names.length);
	if (objects.reduce((sum, object) => sum + (object?.content.length ?? 0), 0) > maxBytes) throw new require_run.GitOutputError("cat-file", maxBytes);
	return objects;
}
const MAX_HEADER_BYTES = 100;
/** `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`, one after another. */
function parseBatch(output, count) {
	const objects = [];
	for (let at = 0; objects.length < count;) {
		const end = output.indexOf("\n", at);
		const [, id = "", type, size] = HEADER.exec(output.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (isType(type)) {
			objects.push({
				id,
				type,
				content: output.subarray(at, at + Number(size))
			});
			at += Number(size) + 1;
		} else objects.push(null);
	}
	return objects;
}
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const isType = (type) => type === "blob" || type === "tree" || type === "commit" || type === "tag";
// src/git/raw.ts
const STATUS = {
	A: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	C: "copied",
	T: "type-changed",
	U: "unmerged"
};
/**
* Parses `:100644 100755 <old> <new> M\0path\0` up to the end or to the patch that follows; renames and copies
* carry two paths.
* @returns the entries, and where the patch begins
*/
function parseRaw(output) {
	const entries = [];
	let at = 0;
	const field = () => {
		const end = output.indexOf(0, at);
		const bytes = output.subarray(at, end);
		at = end + 1;
		return bytes;
	};
	while (output[at] === COLON) {
		const [oldMode = "", newMode = "", oldId = "", newId = "", letter = ""] = field().toString("latin1").slice(1).split(" ");
		const status = STATUS[letter.charAt(0)] ?? "modified";
		const first = decodePath(field());
		const second = status === "renamed" || status === "copied" ? decodePath(field()) : null;
		entries.push({
			status,
			kind: kindOf(status === "deleted" ? oldMode : newMode),
			mode: newMode,
			oldId,
			newId,
			path: second ?? first,
			oldPath: second ? first : null
		});
	}
	return {
		entries,
		end: at
	};
}
const COLON = 58;
/** The parts of a NUL-terminated list. */
function splitAtNul(output) {
	const parts = [];
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		parts.push(output.subarray(start, end));
		start = end + 1;
	}
	return parts;
}
/** UTF-8 as it is; any other name with each byte above ASCII as `\ooo`, so that it stays one distinct name. */
function decodePath(bytes) {
	if (!bytes) return require_process.fromOutside("");
	if ((0, node_buffer.isUtf8)(bytes)) return require_process.fromOutside(bytes.toString("utf8"));
	const octal = (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
	return require_process.fromOutside(bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, octal));
}
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "text";
}
// src/services/yaml-depth.ts
const MOST_DEPTH = 100;
/**
* Whether a parser would have to go into lists and maps more than a hundred levels deep: brackets, whatever they stand
* in, or many dashes at the start of one line.
*/
function isTooDeep(text) {
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
		depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
		if (depth > MOST_DEPTH) return true;
	}
	return DASHES.test(text);
}
const DASHES = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${MOST_DEPTH}}`, "m");
// src/services/backstage.ts
const CATALOG_FILE = "catalog-info.yaml";
/** The annotation of Backstage's PagerDuty plugin. */
const ANNOTATION = "pagerduty.com/service-id";
/** Its sibling is a secret: its value is never taken, only that it stands there. */
const KEY_ANNOTATION = "pagerduty.com/integration-key";
const NO_CATALOG = {
	serviceIds: [],
	holdsKey: false
};
/** What a Backstage catalog file, which may hold several documents, says of PagerDuty. A broken one says nothing. */
async function parseCatalog(text) {
	if (!text.includes(ANNOTATION) && !text.includes("pagerduty.com/integration-key")) return NO_CATALOG;
	if (isTooDeep(text)) return NO_CATALOG;
	const { parseAllDocuments } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./dist.cjs").default, 1));
	const documents = [...parseAllDocuments(text, {
		logLevel: "silent",
		uniqueKeys: false,
		prettyErrors: false
	})].filter(({ errors }) => errors.length === 0);
	const annotated = (name) => documents.map((document) => document.getIn?.([
		"metadata",
		"annotations",
		name
	]) ?? null);
	const ids = annotated(ANNOTATION).filter((id) => typeof id === "string" && require_service.SERVICE_ID.test(id));
	return {
		serviceIds: [...new Set(ids)],
		holdsKey: annotated(KEY_ANNOTATION).some((key) => key !== null)
	};
}
// src/config/path-pattern.ts
const DIRECTORIES = null;
const ANY = -1;
const ONE = -2;
/** All paths and patterns of one run would take too long to compare. */
var TooManyPatternsError = class extends require_process.AppError {
	code = "too_many_patterns";
	constructor() {
		super("there are too many files and patterns to match; use shorter patterns with fewer stars");
	}
};
/** How many steps the comparisons of a run may take: all of them are about a second. */
var MatchBudget = class {
	#left = 4e7;
	/** @throws TooManyPatternsError */
	spend(steps) {
		this.#left -= steps;
		if (this.#left < 0) throw new TooManyPatternsError();
	}
};
const WILDCARDS = {
	"*": ANY,
	"?": ONE
};
/** A backslash takes the next character as it is. In CODEOWNERS brackets are no ranges. */
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
/** A bracket at the very start of a class is one of its characters; -1 where it is not closed. */
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
/**
* @param path from the root of the repository, split at its slashes
* @throws TooManyPatternsError
*/
function matchesPath({ segments, reach }, path, budget) {
	budget.spend(1);
	const [first] = segments;
	if (typeof first === "string" && first !== path[0]) return false;
	/** whether the first so many segments take the names so far */
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
/** @returns whether anything can still match */
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
/** `**` may stand for no directory. */
function skipDirectories(taken, segments) {
	for (const [at, segment] of segments.entries()) if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true;
}
const matchesSegment = (segment, name, budget) => typeof segment === "string" ? segment === name : matchesName(segment, name, budget);
function matchesName(tokens, name, budget) {
	const { at, steps } = advance(tokens, Array.from(name, codeOf));
	budget.spend(steps);
	return at !== null && tokens.slice(at).every((token) => token === ANY);
}
/**
* Of all stars only the latest ever has to give back.
* @returns how many tokens take all characters, null where they do not, and what that cost
*/
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
	return token.ranges.some(([from, to]) => character !== void 0 && from <= character && character <= to) !== token.isNegated;
}
// src/services/codeowners.ts
/** Where GitHub and GitLab look, the first that is there. */
const CODEOWNERS_FILES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS",
	".gitlab/CODEOWNERS"
];
/** `[Section][2] @default`, `^[Optional]` */
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/;
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
function parseCodeowners(file, text) {
	const lines = text.split(/\r?\n/).map((line) => line.trimStart());
	const dialect = file.startsWith(".gitlab/") || lines.some((line) => SECTION.test(line)) ? "gitlab" : "github";
	const sections = /* @__PURE__ */ new Map([["", []]]);
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
/** Of a pattern or an owner: no path and no address is longer. */
const MOST_CHARACTERS$1 = 1e3;
const ownersIn = (words) => words.filter((word) => word.length <= MOST_CHARACTERS$1 && OWNER.test(word));
/** Null for a line that names owners, and none that could be one: GitHub skips it too. */
function parseRule(line, number, dialect, defaults) {
	const [first = "", ...rest] = wordsOf(line);
	const excludes = first.startsWith("!");
	if (excludes && dialect === "github" || first.length > MOST_CHARACTERS$1) return null;
	const owners = rest.length > 0 ? ownersIn(rest) : defaults;
	if (rest.length > 0 && owners.length === 0) return null;
	return {
		pattern: PATTERN[dialect](excludes ? first.slice(1) : first),
		owners: excludes ? [] : owners,
		line: number,
		excludes
	};
}
/** Split at blanks that no backslash stands before, up to a comment; the backslashes stay. */
function wordsOf(line) {
	const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	return comment === -1 ? words : words.slice(0, comment);
}
const PATTERN = {
	/** As .gitignore, but for a star at the end, which takes no further directories. */
	github: (text) => {
		const body = text.replace(/\/+$/, "");
		const isAnchored = body.includes("/");
		const isFlat = isAnchored && body.endsWith("/*");
		return {
			segments: segmentsOf(isAnchored ? body : `**/${body}`),
			reach: text.endsWith("/") ? "inside" : isFlat ? "file" : "either"
		};
	},
	/** Without a slash in front at any depth; a directory only with a slash at the end. */
	gitlab: (text) => ({
		segments: segmentsOf(`${text.startsWith("/") ? "" : "**/"}${text}${text.endsWith("/") ? "**" : ""}`),
		reach: text === "*" ? "either" : "file"
	})
};
/** `a/**` takes what is in a, not a itself. */
function segmentsOf(text) {
	const names = text.split("/").filter((name) => name !== "");
	return (names.at(-1) === "**" ? [...names, "*"] : names).map((name) => parseSegment(name, "characters"));
}
/** Who owns a path: in each section the last rule that matches it. @throws TooManyPatternsError */
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
/** The name of the team behind an owner: the end of `@org/team`; at GitLab `@group` may be one too. Else null. */
function teamOf({ dialect }, owner) {
	if (!owner.startsWith("@")) return null;
	const names = owner.slice(1).split("/");
	return names.length > 1 || dialect === "gitlab" ? names.at(-1) ?? null : null;
}
// src/services/clues.ts
/** Directories that say where code lies, not what it is. */
const GENERIC = new Set(`.. app apps assets backend bin build charts cmd common components config configs core deploy deployments dist doc
  docs example examples frontend functions infra infrastructure internal jobs lambdas lib libs main modules packages
  pkg platform plugins projects public resources scripts service services shared spec src static svc test tests tools
  util utils web workers`.split(/\s+/));
/** What lies in these is called by its directory. */
const CONTAINERS = new Set("app apps charts cmd functions jobs lambdas microservices modules packages projects service services svc workers".split(" "));
/** Other people's code: its names are theirs. */
const FOREIGN = /* @__PURE__ */ new Set([
	"node_modules",
	"third_party",
	"vendor"
]);
/** Finds the clues of a path; what paths of one directory share is worked out once. @throws TooManyPatternsError */
function clueFinder({ codeowners, names, repository }, budget) {
	const declared = groupByDirectory(names);
	const byDirectory = /* @__PURE__ */ new Map();
	const namesAbove = (directory) => {
		const before = byDirectory.get(directory);
		if (before) return before;
		const mine = stepOf(directory, declared.get(directory) ?? []);
		const above = directory === "" ? repositoryStep(repository) : namesAbove(parentOf(directory));
		const steps = directory === "" && repository === null ? [] : [...mine.length > 0 ? [mine] : [], ...above];
		byDirectory.set(directory, steps);
		return steps;
	};
	return (path) => {
		const teams = codeowners === null ? [] : teamStep(codeowners, path, budget);
		const isForeign = path.split("/").some((name) => FOREIGN.has(name));
		return {
			path,
			steps: [...teams.length > 0 ? [teams] : [], ...isForeign ? [] : namesAbove(parentOf(path))]
		};
	};
}
/** Directories from the nearest up to the root, which is ''. */
function directoriesAbove(path) {
	const parent = parentOf(path);
	return parent === "" ? [""] : [parent, ...directoriesAbove(parent)];
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function groupByDirectory(names) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) groups.set(name.directory, [...groups.get(name.directory) ?? [], name]);
	return groups;
}
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
/** What is declared in a directory, and the directory's own name where it is specific. */
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
const one = (nameIn) => (text, directory) => {
	const name = nameIn(text)?.trim();
	return name ? [{
		directory,
		name
	}] : [];
};
const compose = async (text, directory) => {
	if (isTooDeep(text)) return [];
	const { parse } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./dist.cjs").default, 1));
	const services = Object(parse(text, {
		logLevel: "silent",
		maxAliasCount: 100,
		uniqueKeys: false,
		prettyErrors: false
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
/** The files that name what a directory holds. */
const MANIFESTS = {
	"package.json": one((text) => {
		const name = Object(JSON.parse(text))["name"];
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
		const table = ["project]", "tool.poetry]"].flatMap((name) => tables.filter((each) => each.startsWith(name)));
		return /^name[ \t]*=[ \t]*["']([^"'\n]*)/m.exec(table[0] ?? "")?.[1];
	}),
	"Chart.yaml": one((text) => /^name:[ \t]*["']?([^"'#\s]+)/m.exec(text)?.[1]),
	"compose.yaml": compose,
	"compose.yml": compose,
	"docker-compose.yaml": compose,
	"docker-compose.yml": compose
};
/** The text without an XML element; one that has no end takes the rest. */
function without(text, element) {
	const [before = "", ...after] = text.split(`<${element}>`);
	return [before, ...after.map((part) => part.slice(endOf(part, `</${element}>`)))].join("");
}
const endOf = (text, end) => {
	const at = text.indexOf(end);
	return at === -1 ? text.length : at + end.length;
};
/** Names that are not read as names: too long to be one, or with nothing to compare. */
const NAME = /^(?=.*[\p{L}\p{N}]).{1,100}$/u;
/** What a manifest declares; one that cannot be read declares nothing. */
async function declaredNames(path, text) {
	const directory = node_path.posix.dirname(path) === "." ? "" : node_path.posix.dirname(path);
	try {
		return (await MANIFESTS[node_path.posix.basename(path)]?.(text, directory) ?? []).filter(({ name }) => NAME.test(name));
	} catch {
		return [];
	}
}
// src/config/glob-pattern.ts
/** A glob cannot be used; the message says why and what to write. */
var GlobError = class extends require_process.AppError {
	code = "glob";
};
/** Of all that the lists of one glob make. */
const MOST_CHARACTERS = 2e4;
const EXTENDED = /(?<!\\)[?*+@!]\([^)]*\)/;
const RANGE = /(?<!\\)\{[^{},]*\.\.[^{},]*\}/;
/**
* A glob of `.pager-triage.json`: `*`, `?`, `[a-z]`, `{a,b}`, and `**` between slashes for any number of directories. A
* backslash takes the next character as it is.
* @throws GlobError
*/
function parseGlob(glob) {
	if (glob.startsWith("!")) throw new GlobError("cannot begin with \"!\"; list the paths to include instead");
	const extended = EXTENDED.exec(glob);
	if (extended) throw new GlobError(`cannot contain ${extended[0]}; use a list such as {a,b}`);
	const range = RANGE.exec(glob);
	if (range) throw new GlobError(`cannot contain the range ${range[0]}; use a list such as {1,2,3}`);
	return expandLists(glob.replace(/^\.\//, "")).map(toPattern);
}
/** `a/**` takes what is in a, not a itself. */
function toPattern(text) {
	const names = text.split("/");
	if (names.at(-1) === "**") names.push("*");
	return {
		segments: names.map((name) => parseSegment(name, "ranges")),
		reach: "file"
	};
}
/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`; braces without a comma stand for themselves. @throws GlobError */
function expandLists(glob) {
	const done = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set([glob]);
	let characters = glob.length;
	for (const text of seen) {
		const list = [...text.matchAll(LIST)].find(([, inside = ""]) => COMMA.test(inside));
		if (list === void 0) done.add(text);
		else for (const item of (list[1] ?? "").split(COMMA)) {
			const next = `${text.slice(0, list.index)}${item}${text.slice(list.index + list[0].length)}`;
			characters += next.length;
			if (characters > MOST_CHARACTERS) throw new GlobError("expands to too many patterns; use several globs");
			seen.add(next);
		}
	}
	return [...done];
}
/** Braces with no others inside. */
const LIST = /(?<!\\)\{((?:\\.|[^\\{}])*)\}/gs;
const COMMA = /(?<!\\),/;
// src/services/mapping.ts
const NO_CONFIG = {
	services: [],
	freezes: [],
	policy: [],
	ignore: []
};
const NO_OWNERSHIP = {
	catalogs: /* @__PURE__ */ new Map(),
	codeowners: null,
	names: [],
	notes: []
};
/**
* The files that globs of `.pager-triage.json` neither map nor ignore; all that other sources are needed for.
* @throws TooManyPatternsError
*/
function unmappedByConfig(paths, config) {
	const globs = [...config.ignore, ...config.services.flatMap((rule) => rule.paths)];
	const takes = matcherOf([require_config_file.CONFIG_FILE, ...globs], new MatchBudget());
	return paths.filter((path) => !takes(path));
}
/**
* Which services files belong to by what is written down, each with the reason. Files under `ignore`: none.
* @throws TooManyPatternsError
*/
function mapPaths(paths, sources) {
	const { asked, config, ownership, repository } = sources;
	if (asked.length > 0) return {
		services: [...new Set(asked)].map((id) => certain(id, "--service", [])),
		left: [],
		isStated: true,
		notes: []
	};
	const budget = new MatchBudget();
	const isIgnored = matcherOf([require_config_file.CONFIG_FILE, ...config.ignore], budget);
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
/** A rule that maps nothing here still counts as one: then the repository's name is not guessed from. */
const hasMapping = ({ asked, config, ownership }) => asked.length + config.services.length > 0 || [...ownership.catalogs.values()].some(({ serviceIds }) => serviceIds.length > 0);
const certain = (id, because, paths) => ({
	id,
	name: null,
	because,
	confidence: "certain",
	paths
});
/** A service that several sources name is one, for the first reason. */
function unite(services) {
	const united = /* @__PURE__ */ new Map();
	for (const service of services) {
		const before = united.get(service.id);
		const paths = before ? [.../* @__PURE__ */ new Set([...before.paths, ...service.paths])] : service.paths;
		united.set(service.id, {
			...before ?? service,
			paths
		});
	}
	return [...united.values()];
}
const mapByConfig = (paths, { services }, budget) => services.flatMap((rule, i) => {
	const mapped = paths.filter(matcherOf(rule.paths, budget));
	return mapped.length > 0 ? [certain(rule.service, `${require_config_file.CONFIG_FILE} services[${i}]`, mapped)] : [];
});
/** The nearest catalog above a file that names services decides. */
function mapByCatalogs(paths, catalogs) {
	const left = [];
	const byDirectory = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const directory = directoriesAbove(path).find((above) => catalogs.get(above)?.serviceIds.length);
		if (directory === void 0) left.push(path);
		else {
			const beside = byDirectory.get(directory);
			if (beside) beside.push(path);
			else byDirectory.set(directory, [path]);
		}
	}
	return {
		services: [...byDirectory].flatMap(([directory, mapped]) => (catalogs.get(directory)?.serviceIds ?? []).map((id) => certain(id, catalogIn(directory), mapped))),
		left
	};
}
const catalogIn = (directory) => directory ? `${directory}/${CATALOG_FILE}` : CATALOG_FILE;
const keyNotes = (catalogs) => [...catalogs].filter(([, { holdsKey }]) => holdsKey).map(([directory]) => `${catalogIn(directory)}: ${KEY_ANNOTATION} is a secret and was not read`);
/** A glob takes the path that is spelt like it, such as `[id].ts`, and what it means. */
function matcherOf(globs, budget) {
	const names = new Set(globs);
	const patterns = globs.filter((glob) => !PLAIN.test(glob)).flatMap(parseGlob);
	return (path) => {
		if (names.has(path)) return true;
		const segments = path.split("/");
		return patterns.some((pattern) => matchesPath(pattern, segments, budget));
	};
}
/** It matches itself alone. */
const PLAIN = /^\.?[\w-][\w./-]*$/;
// src/gather/read-sources.ts
/**
* Everything here is read as of HEAD, or of the index where HEAD does not have the file: a change cannot quietly move
* itself to another service.
*/
/** @throws TeamConfigError, and what runGit throws */
async function readTeamConfig(snapshot) {
	const isThere = (0, node_fs.existsSync)((0, node_path.join)(snapshot.repository.topLevel, require_config_file.CONFIG_FILE));
	const [read] = await Promise.all([readCommitted(snapshot, [require_config_file.CONFIG_FILE]), isThere ? loadParser() : null]);
	const source = read.get(require_config_file.CONFIG_FILE);
	return source === void 0 ? NO_CONFIG : await parseConfig(source);
}
/**
* What the files in the directories above some paths say of them.
* @throws what runGit throws
*/
function readOwnershipOf(snapshot, paths, sources) {
	const directories = [...new Set(paths.flatMap(directoriesAbove))].sort(byDepth);
	const near = directories.slice(0, MOST_DIRECTORIES);
	const names = sources === "all" ? [CATALOG_FILE, ...Object.keys(MANIFESTS)] : [CATALOG_FILE];
	const files = near.flatMap((directory) => names.map((name) => directory ? `${directory}/${name}` : name));
	const notes = directories.length > near.length ? [`only ${near.length} of ${directories.length} directories were searched for service mappings`] : [];
	return read(snapshot, sources === "all" ? [...files, ...CODEOWNERS_FILES] : files, notes, MOST_KB_OF_YAML.beforeCommit);
}
/** The same of all files of a repository. */
function readOwnership(snapshot, tree, sources) {
	const wanted = /* @__PURE__ */ new Set([CATALOG_FILE, ...sources === "all" ? Object.keys(MANIFESTS) : []]);
	const owners = sources === "all" ? CODEOWNERS_FILES : [];
	const files = tree.filter((path) => wanted.has(node_path.posix.basename(path)) || owners.includes(path));
	const near = [...files].sort(byDepth).slice(0, MOST_FILES);
	return read(snapshot, near, files.length > near.length ? [`only ${near.length} of ${files.length} possible service mappings were read`] : [], MOST_KB_OF_YAML.all);
}
/** How many rules `.pager-triage.json` has, and how many services the catalogs name. */
async function countStated(snapshot) {
	const [config, catalogs] = await Promise.all([readTeamConfig(snapshot), listFiles$1(snapshot).then((tree) => readOwnership(snapshot, tree, "catalogs"))]);
	const ids = [...catalogs.catalogs.values()].flatMap(({ serviceIds }) => serviceIds);
	const serviceIds = [.../* @__PURE__ */ new Set([...config.services.map(({ service }) => service), ...ids])];
	return {
		rules: config.services.length,
		backstage: new Set(ids).size,
		serviceIds
	};
}
/** All files that the next commit would hold. */
async function listFiles$1({ git }) {
	const names = splitAtNul(await git([
		"ls-files",
		"-z",
		"--full-name"
	])).map(decodePath);
	return [...new Set(names)];
}
/** A commit waits: each directory costs git some twenty look-ups. */
const MOST_DIRECTORIES = 100;
const MOST_FILES = 5e3;
const MOST_BYTES = 16 * 2 ** 20;
const MOST_KB_OF_CONFIG = 256;
/** GitHub reads no larger CODEOWNERS file. */
const MOST_KB_OF_OWNERS = 3072;
const MOST_KB = 256;
/** A YAML parser takes up to 8 ms for each kB on a busy machine. */
const MOST_KB_OF_YAML = {
	each: 64,
	beforeCommit: 128,
	all: 4096
};
function limitOf(path) {
	if (CODEOWNERS_FILES.some((file) => file === path)) return MOST_KB_OF_OWNERS;
	return isYaml(path) ? MOST_KB_OF_YAML.each : MOST_KB;
}
const isYaml = (path) => /\.ya?ml$/.test(path);
/** Shallow ones say something of the most files. */
const byDepth = (a, b) => a.split("/").length - b.split("/").length;
async function read(snapshot, paths, notes, mostKb) {
	const all = [...await readCommitted(snapshot, paths)].map(([path, { text }]) => [path, text]);
	const small = all.filter(([path, text]) => text.length <= limitOf(path) * 1024);
	const large = all.filter(([path, text]) => text.length > limitOf(path) * 1024);
	const [texts, over] = withinLimit(small, mostKb);
	const catalogs = texts.filter(([path]) => node_path.posix.basename(path) === CATALOG_FILE);
	const manifests = texts.filter(([path]) => Object.hasOwn(MANIFESTS, node_path.posix.basename(path)));
	const owners = CODEOWNERS_FILES.flatMap((file) => texts.find(([path]) => path === file) ?? []);
	const names = manifests.map(async ([file, text]) => (await declaredNames(file, text)).map((declared) => ({
		...declared,
		file
	})));
	return {
		catalogs: new Map(await Promise.all(catalogs.map(async ([path, text]) => [parentOf(path), await parseCatalog(text)]))),
		codeowners: owners[0] !== void 0 && owners[1] !== void 0 ? parseCodeowners(owners[0], owners[1]) : null,
		names: (await Promise.all(names)).flat(),
		notes: [
			...notes,
			...large.map(([path]) => `${path} is larger than ${limitOf(path)} kB and was not read`),
			...over > 0 ? [`${over} more YAML files that may map services were not read: the limit is ${mostKb} kB`] : []
		]
	};
}
/** @returns those that are read, in their order, and how many are not */
function withinLimit(texts, mostKb) {
	let left = mostKb * 1024;
	const read = texts.filter(([path, text]) => {
		if (isYaml(path)) left -= text.length;
		return !isYaml(path) || left >= 0;
	});
	return [read, texts.length - read.length];
}
/** Each path that HEAD or else the index has. */
async function readCommitted(snapshot, paths) {
	const { head } = snapshot.repository;
	const readable = [...new Set(paths)].filter((path) => !path.includes("\n"));
	if (readable.length === 0) return /* @__PURE__ */ new Map();
	const found = await readObjects(snapshot, readable.flatMap((path) => [`${head ?? ""}:${path}`, `:${path}`]), MOST_BYTES);
	return new Map(readable.flatMap((path, i) => {
		const [committed, staged] = [found[2 * i], found[2 * i + 1]];
		const blob = [committed, staged].find((object) => object?.type === "blob");
		const isCommitted = blob === committed;
		return blob ? [[path, {
			text: blob.content.toString(),
			isCommitted
		}]] : [];
	}));
}
/** A calibration moves scores, so a commit that brings the first one is not scored by it. */
async function parseConfig({ text, isCommitted }) {
	const { parseTeamConfig, TeamConfigError } = await loadParser();
	if (text.length > MOST_KB_OF_CONFIG * 1024) throw new TeamConfigError(`it is larger than ${MOST_KB_OF_CONFIG} kB`);
	const { calibration, ...config } = parseTeamConfig(text);
	return calibration && isCommitted ? {
		...config,
		calibration
	} : config;
}
/** Loads zod. */
const loadParser = () => Promise.resolve().then(() => require("./team-config.cjs"));
// src/git/snapshot.ts
/** git knows these trees without having them. */
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/** Whatever a repository's attributes say, contents are compared as they are. */
const hideAttributes = (dir) => (0, node_fs.writeFileSync)((0, node_path.join)(dir, "info/attributes"), "* !diff !filter !ident !text !eol !working-tree-encoding\n");
/** @throws what node:fs throws */
function takeSnapshot(repository, env, signal, stateDirectory = null) {
	const dir = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "pager-triage-"));
	const removeAtEnd = () => isRemoved(dir);
	process.once("exit", removeAtEnd);
	const sealed = {
		...env.PATH !== void 0 && { PATH: env.PATH },
		HOME: dir,
		GIT_DIR: dir,
		GIT_WORK_TREE: repository.topLevel,
		GIT_INDEX_FILE: (0, node_path.join)(dir, "index"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
	const inside = {
		cwd: repository.topLevel,
		env: sealed,
		signal
	};
	const close = () => {
		if (isRemoved(dir)) process.off("exit", removeAtEnd);
	};
	const notes = require_process.openNotes(repository.commonDir, stateDirectory);
	try {
		fillGitDirectory(dir, repository);
	} catch (error) {
		close();
		throw error;
	}
	return {
		repository,
		dir,
		target: null,
		base: repository.head ?? EMPTY_TREE[repository.objectFormat],
		notes,
		pastNotes: require_process.notesInMemory(notes),
		gitInRepository: (args) => require_run.runGit(args, {
			cwd: repository.topLevel,
			env,
			signal
		}),
		git: (args, more) => require_run.runGit(args, {
			...inside,
			...more
		}),
		close
	};
}
/** False where a git that was just ended still writes there. */
function isRemoved(dir) {
	try {
		remove(dir);
		return true;
	} catch {
		return !(0, node_fs.existsSync)(dir);
	}
}
/** `rmSync` tries out what is a directory, and takes a commit three milliseconds more. */
function remove(dir) {
	for (const entry of (0, node_fs.readdirSync)(dir, { withFileTypes: true })) {
		const path = (0, node_path.join)(dir, entry.name);
		if (entry.isDirectory()) remove(path);
		else (0, node_fs.unlinkSync)(path);
	}
	(0, node_fs.rmdirSync)(dir);
}
/** At once and not by promises: it is a dozen small calls that nothing else could be done beside. */
function fillGitDirectory(dir, repository) {
	for (const name of [
		"objects",
		"refs",
		"info"
	]) (0, node_fs.mkdirSync)((0, node_path.join)(dir, name));
	if (repository.objectFormat === "sha256") (0, node_fs.writeFileSync)((0, node_path.join)(dir, "config"), SHA256);
	(0, node_fs.writeFileSync)((0, node_path.join)(dir, "HEAD"), `${repository.head ?? "ref: refs/heads/none"}\n`);
	hideAttributes(dir);
	copyIndex(repository.indexFile, (0, node_path.join)(dir, "index"));
	copyIfPresent(repository.shallowFile, (0, node_path.join)(dir, "shallow"));
	copySharedIndex(dir, repository);
}
/** A split index keeps most entries in `sharedindex.<sha>` beside it. */
function copySharedIndex(dir, { gitDir }) {
	for (const name of (0, node_fs.readdirSync)(gitDir)) if (name.startsWith("sharedindex.")) (0, node_fs.copyFileSync)((0, node_path.join)(gitDir, name), (0, node_path.join)(dir, name));
}
const SHA256 = "[core]\n	repositoryformatversion = 1\n[extensions]\n	objectFormat = sha256\n";
/** In git's list of directories a quoted path is read as a C string. */
const quoteDirectory = (path) => /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
/**
* The copy keeps the time of the original: git looks into a file that changed within the tick in which its index was
* written, and a later time would make it trust such an entry.
*/
function copyIndex(from, to) {
	copyIfPresent(from, to);
	const mtimeMs = (0, node_fs.statSync)(from, { throwIfNoEntry: false })?.mtimeMs;
	if (mtimeMs !== void 0) (0, node_fs.utimesSync)(to, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date(Math.floor(mtimeMs) - 1));
}
function copyIfPresent(from, to) {
	try {
		(0, node_fs.copyFileSync)(from, to);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	}
}
// src/git/blobs.ts
/** Contents of more than this are not read at once: then the smallest blobs are, as many as fit. */
const MAX_BYTES$1 = 4 * 2 ** 20;
/** The contents of blobs by their ids; those that are missing or too much are not there. */
async function readTexts(snapshot, ids) {
	try {
		return await readAll(snapshot, ids);
	} catch (error) {
		if (error instanceof require_run.GitFailedError) return /* @__PURE__ */ new Map();
		if (!(error instanceof require_run.GitOutputError)) throw error;
		return readAll(snapshot, fitting(await readSizes(snapshot, ids)));
	}
}
/** The smallest first. */
function fitting(sizes) {
	let room = MAX_BYTES$1;
	return [...sizes].sort(([, a], [, b]) => a - b).flatMap(([id, size]) => {
		room -= size;
		return room >= 0 ? [id] : [];
	});
}
async function readAll(snapshot, ids) {
	const found = await readObjects(snapshot, ids.filter(isBlob), MAX_BYTES$1);
	return new Map(found.flatMap((object) => object?.type === "blob" ? [[object.id, object.content.toString()]] : []));
}
/** How many bytes each blob has; those that are missing are not there. @throws what runGit throws */
async function readSizes({ git }, ids) {
	const wanted = [...new Set(ids)].filter(isBlob);
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const output = await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: `${wanted.join("\n")}\n` });
	return new Map(output.toString().split("\n").flatMap((line) => {
		const [id = "", type, size] = line.split(" ");
		return type === "blob" ? [[id, Number(size)]] : [];
	}));
}
/** Where a file is not there, its id is all zeros. */
const isBlob = (id) => !/^0+$/.test(id);
// src/git/patch.ts
var import_parse_diff = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_patch.require_parse_diff(), 1);
/** The patch and the list of files come from two runs of git; they must speak of the same files. */
var PatchMismatchError = class extends require_process.AppError {
	code = "patch_mismatch";
	constructor(listed, found) {
		super(`git listed ${listed} file patches and printed ${found}`);
	}
};
/**
* Joins a patch with its list of files by order, never by the names in it: those are quoted, and a line of
* content can look like a header. Lines are counted by the numbers in `@@`.
* @throws PatchMismatchError
*/
function parsePatch(patch, entries) {
	const sections = (0, import_parse_diff.default)(patch);
	const wanted = entries.reduce((sum, entry) => sum + sectionCount(entry), 0);
	if (sections.length !== wanted) throw new PatchMismatchError(wanted, sections.length);
	let next = 0;
	return entries.map((entry) => {
		const from = next;
		next += sectionCount(entry);
		return toFilePatch(entry, sections.slice(from, next));
	});
}
/** A change of type is printed as a deletion and an addition; an unmerged file has no patch. */
function sectionCount({ status }) {
	if (status === "unmerged") return 0;
	return status === "type-changed" ? 2 : 1;
}
function toFilePatch(entry, sections) {
	const hunks = sections.flatMap((section) => section.chunks.map(require_patch.toBareHunk));
	return {
		kind: sections.length > 0 && hunks.length === 0 && isBinary(entry) ? "binary" : entry.kind,
		additions: hunks.reduce((sum, hunk) => sum + hunk.added.length, 0),
		deletions: hunks.reduce((sum, hunk) => sum + hunk.removed.length, 0),
		hunks
	};
}
/** git prints no hunk for a binary; other changes without hunks leave the object as it is, or it is empty. */
function isBinary({ oldId, newId }) {
	return !isEmpty(oldId) && !isEmpty(newId) ? oldId !== newId : isEmpty(oldId) !== isEmpty(newId);
}
const isEmpty = (id) => /^0+$/.test(id) || EMPTY_BLOBS.has(id);
const EMPTY_BLOBS = /* @__PURE__ */ new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
// src/git/large-diff.ts
/** Contents on both sides that are read of a large change: the smallest files first, so that most are. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_FILES$1 = 1e3;
const MAX_LIST_BYTES = 64 * 2 ** 20;
/**
* A change whose patch is too large to hold. git counts the lines; only code is read, as much as there is room for.
* Documents, data, tests, generated and vendored files count for nothing anyway, however large.
* @throws what runGit throws
*/
async function readLargeDiff(snapshot, run, patchFlags) {
	const { entries } = parseRaw(await run(["--raw", "-M"], [], MAX_LIST_BYTES));
	const code = entries.filter(({ kind, path }) => kind === "text" && require_patch.productionLanguage(path));
	const [counts, read] = await Promise.all([run(["--numstat", "-M"], [], MAX_LIST_BYTES).then(parseCounts), smallest(snapshot, code).then((wanted) => readPatches(run, patchFlags, wanted))]);
	const left = new Set(code.filter(({ path }) => counts.get(path) && !read.has(path)));
	return {
		entries,
		patches: entries.map((entry) => read.get(entry.path) ?? counted(entry, counts.get(entry.path) ?? null, left.has(entry))),
		unread: left.size === 0 ? null : `${left.size} of ${code.length} code files are too large to read`
	};
}
/** `12\t3\tpath\0`, `12\t3\t\0old\0new\0`; `-` for the lines of a binary, which has none. */
function parseCounts(output) {
	const counts = /* @__PURE__ */ new Map();
	const fields = splitAtNul(output);
	for (let i = 0; i < fields.length; i += 1) {
		const [, additions, deletions, path] = /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(fields[i]?.toString("latin1") ?? "") ?? [];
		if (path === void 0) continue;
		if (path === "") i += 2;
		const name = path === "" ? fields[i] : Buffer.from(path, "latin1");
		const isBinary = additions === "-";
		counts.set(decodePath(name), isBinary ? null : {
			additions: Number(additions),
			deletions: Number(deletions)
		});
	}
	return counts;
}
const counted = (entry, counts, isUnreadCode) => ({
	kind: counts === null && entry.kind === "text" ? "binary" : entry.kind,
	additions: counts?.additions ?? 0,
	deletions: counts?.deletions ?? 0,
	hunks: [],
	...isUnreadCode && { unread: true }
});
/** As many of the files as fit. A name that is no UTF-8 cannot be an argument. */
async function smallest(snapshot, entries) {
	const sizes = await readSizes(snapshot, entries.flatMap(({ oldId, newId }) => [oldId, newId]));
	const sized = entries.filter(({ path, oldPath }) => !path.includes("\\") && !oldPath?.includes("\\")).map((entry) => ({
		entry,
		size: (sizes.get(entry.oldId) ?? 0) + (sizes.get(entry.newId) ?? 0)
	})).sort((a, b) => a.size - b.size);
	let room = MAX_BYTES;
	return sized.slice(0, MAX_FILES$1).flatMap(({ entry, size }) => {
		room -= size;
		return room >= 0 ? [entry] : [];
	});
}
/** By path; none where they are too much all the same. */
async function readPatches(run, patchFlags, wanted) {
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const paths = wanted.flatMap(({ path, oldPath }) => oldPath === null ? [path] : [oldPath, path]);
	try {
		const output = await run([
			"--raw",
			...patchFlags,
			"-M"
		], paths, 2 * MAX_BYTES);
		const { entries, end } = parseRaw(output);
		const patches = parsePatch(output.toString("utf8", end + 1), entries);
		const found = entries.map(({ path, oldPath }, i) => ({
			path,
			oldPath,
			patch: patches[i]
		}));
		return new Map(wanted.flatMap(({ path, oldPath }) => {
			const patch = found.find((each) => each.path === path && each.oldPath === oldPath)?.patch;
			return patch ? [[path, patch]] : [];
		}));
	} catch (error) {
		if (error instanceof require_run.GitOutputError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// src/diff/indent.ts
/** Fewer indented lines than this do not tell the indent. */
const ENOUGH_LINES = 5;
/**
* The indent of these lines: 2 where more than 15 % of them are indented by an odd multiple of 2; 4 where the others
* show an odd multiple of 4; null where they do not tell.
*/
function indentOf(lines) {
	const widths = lines.map((line) => /^ +(?=\S)/.exec(line)?.[0].length ?? 0).filter((width) => width > 0);
	if (widths.length < ENOUGH_LINES) return null;
	if (widths.filter((width) => width % 4 === 2).length > .15 * widths.length) return 2;
	return widths.some((width) => width % 8 === 4) ? 4 : null;
}
/** How deep a line is nested. */
function nestingOf(code, indent) {
	const white = /^[\t ]*/.exec(code)?.[0] ?? "";
	const tabs = white.split("	").length - 1;
	return tabs + Math.floor((white.length - tabs) / indent);
}
// src/diff/scan/whole-file.ts
/**
* The hunks with the pieces of their lines, as classified by the whole file: a hunk alone may begin inside of a comment.
* Lines of an unknown text stay as they are.
*/
function withPieces(hunks, path, { before, after }) {
	const syntax = require_patch.syntaxOf(path);
	const scanned = (text, lines) => text === null ? null : require_patch.scanFile(upToLine(text, lastOf(lines)), syntax);
	const old = scanned(before, hunks.flatMap(({ removed }) => removed));
	const now = scanned(after, hunks.flatMap(({ added, context = [] }) => [...added, ...context]));
	return hunks.map((hunk) => ({
		added: marked(hunk.added, now),
		removed: marked(hunk.removed, old),
		...hunk.context && { context: marked(hunk.context, now) }
	}));
}
const lastOf = (lines) => lines.reduce((last, { number }) => Math.max(last, number), 0);
/** What stands below has no say in what a line is. */
function upToLine(text, last) {
	let end = 0;
	for (let line = 0; line < last && end !== -1; line += 1) end = text.indexOf("\n", end) + 1 || -1;
	return end === -1 ? text : text.slice(0, end);
}
const marked = (lines, file) => lines.map((line) => {
	const pieces = file?.[line.number - 1];
	return pieces === void 0 ? line : {
		number: line.number,
		text: line.text,
		pieces
	};
});
// src/git/whole-files.ts
/** Of a larger change the hunks have to tell by themselves what is code. */
const MAX_FILES = 200;
/**
* The patches with their lines classified by the whole files: whether a hunk begins inside of a comment, only what
* stands above it can say. A patch whose files cannot be read stays as it is.
*/
async function withWholeFiles(snapshot, entries, patches) {
	const isPartial = (i) => patches[i]?.kind === "text" && patches[i].hunks.length > 0 && existed(entries[i]);
	const partial = entries.map((_, i) => i).filter(isPartial);
	if (partial.length > MAX_FILES) return patches;
	const ids = new Set(partial.flatMap((i) => [entries[i]?.oldId, entries[i]?.newId].filter((id) => id !== void 0)));
	const texts = ids.size === 0 ? /* @__PURE__ */ new Map() : await readTexts(snapshot, [...ids]);
	return patches.map((patch, i) => {
		const entry = entries[i];
		if (!entry || patch.kind !== "text") return patch;
		const whole = existed(entry) ? {
			before: texts.get(entry.oldId) ?? null,
			after: texts.get(entry.newId) ?? null
		} : wholeOf(patch);
		return {
			...patch,
			hunks: withPieces(patch.hunks, entry.path, whole),
			indent: existed(entry) ? indentOf((whole.before ?? "").split("\n")) : null
		};
	});
}
/** Of a file that comes or goes the hunk is the whole file. */
function wholeOf({ hunks }) {
	const textOf = (side) => hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join("\n");
	return {
		before: textOf("removed"),
		after: textOf("added")
	};
}
const existed = (entry) => entry !== void 0 && entry.status !== "added" && entry.status !== "deleted";
// src/git/staged.ts
/**
* What `git commit` would record: the index against HEAD, or against nothing for a first commit. Where the snapshot
* stands at a past commit, its tree against what it builds on.
* @throws what runGit throws
*/
async function readStagedChange(snapshot, mergeParents) {
	const [diff, tree, merged] = await Promise.all([
		readDiff(snapshot),
		readTree(snapshot),
		mergedFiles(snapshot, mergeParents)
	]);
	const { entries, unread } = diff;
	return {
		source: "index",
		base: snapshot.repository.head,
		tree,
		unread,
		guesses: [],
		files: entries.map((entry, i) => toChangedFile(entry, diff.patches[i], merged(entry)))
	};
}
/** Each flag overrides a setting of the user or the repository that would change what is printed. */
const DIFF = [
	"diff",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-relative",
	"--submodule=short",
	"--ignore-submodules=none",
	"-O/dev/null",
	"-z",
	"--no-abbrev"
];
const PATCH = [
	"-p",
	"-U0",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
/** Of a larger patch only code is read, as much as there is room for. */
const MAX_PATCH_BYTES = 2 * 2 ** 20;
/** The two sides of a comparison, as git takes them. */
const sides = ({ target }, base) => target === null ? [
	"--cached",
	"--end-of-options",
	base
] : [
	"--end-of-options",
	base,
	target
];
/** The id of the tree that would be recorded; null while files are unmerged. @throws what runGit throws */
async function readTree({ git, target }) {
	try {
		return (await git(target === null ? ["write-tree", "--missing-ok"] : ["rev-parse", `${target}^{tree}`])).toString().trim();
	} catch (error) {
		if (error instanceof require_run.GitFailedError && /error building trees/.test(error.stderr)) return null;
		throw error;
	}
}
/** The list of files and the patch, from one run of git; only the list where the contents cannot be read. */
async function readDiff(snapshot) {
	const run = (flags, paths, maxBytes) => snapshot.git([
		...DIFF,
		...flags,
		...sides(snapshot, snapshot.base),
		"--",
		...paths
	], { maxBytes });
	try {
		const diff = await readPatch(run).catch((error) => {
			if (error instanceof require_run.GitOutputError) return readLargeDiff(snapshot, run, PATCH);
			throw error;
		});
		return {
			...diff,
			patches: await withWholeFiles(snapshot, diff.entries, diff.patches)
		};
	} catch (error) {
		if (!isMissingObject(error)) throw error;
		return {
			entries: await listFiles(snapshot, snapshot.base),
			patches: [],
			unread: "this partial clone lacks the contents of some changed files"
		};
	}
}
async function readPatch(run) {
	const output = await run([
		"--raw",
		...PATCH,
		"-M"
	], [], MAX_PATCH_BYTES);
	const { entries, end } = parseRaw(output);
	return {
		entries,
		patches: parsePatch(output.toString("utf8", end + 1), entries),
		unread: null
	};
}
/** Without renames, for which git would read contents. */
async function listFiles(snapshot, base) {
	return parseRaw(await snapshot.git([
		...DIFF,
		"--raw",
		"--no-renames",
		...sides(snapshot, base),
		"--"
	])).entries;
}
/** Tells which files a merge takes over as the other branch has them. */
async function mergedFiles(snapshot, parents) {
	const differing = (await Promise.all(parents.map((parent) => listFiles(snapshot, parent)))).map((entries) => new Set(entries.map(({ path }) => path)));
	return ({ path }) => differing.some((paths) => !paths.has(path));
}
const isMissingObject = (error) => error instanceof require_run.GitFailedError && /unable to read|missing|could not fetch|bad object/i.test(error.stderr);
function toChangedFile(entry, patch, merged) {
	const { path, oldPath, status } = entry;
	return {
		path,
		oldPath,
		status,
		kind: patch?.kind ?? entry.kind,
		additions: patch?.additions ?? null,
		deletions: patch?.deletions ?? null,
		merged,
		filtered: false,
		indent: patch?.indent ?? null,
		hunks: patch?.hunks ?? [],
		...patch?.unread && { unread: true }
	};
}
Object.defineProperty(exports, "CATALOG_FILE", {
	enumerable: true,
	get: function() {
		return CATALOG_FILE;
	}
});
Object.defineProperty(exports, "EMPTY_TREE", {
	enumerable: true,
	get: function() {
		return EMPTY_TREE;
	}
});
Object.defineProperty(exports, "GlobError", {
	enumerable: true,
	get: function() {
		return GlobError;
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
Object.defineProperty(exports, "copyIfPresent", {
	enumerable: true,
	get: function() {
		return copyIfPresent;
	}
});
Object.defineProperty(exports, "countStated", {
	enumerable: true,
	get: function() {
		return countStated;
	}
});
Object.defineProperty(exports, "decodePath", {
	enumerable: true,
	get: function() {
		return decodePath;
	}
});
Object.defineProperty(exports, "hasMapping", {
	enumerable: true,
	get: function() {
		return hasMapping;
	}
});
Object.defineProperty(exports, "hideAttributes", {
	enumerable: true,
	get: function() {
		return hideAttributes;
	}
});
Object.defineProperty(exports, "indentOf", {
	enumerable: true,
	get: function() {
		return indentOf;
	}
});
Object.defineProperty(exports, "listFiles", {
	enumerable: true,
	get: function() {
		return listFiles$1;
	}
});
Object.defineProperty(exports, "mapPaths", {
	enumerable: true,
	get: function() {
		return mapPaths;
	}
});
Object.defineProperty(exports, "matchesPath", {
	enumerable: true,
	get: function() {
		return matchesPath;
	}
});
Object.defineProperty(exports, "nestingOf", {
	enumerable: true,
	get: function() {
		return nestingOf;
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
Object.defineProperty(exports, "readOwnership", {
	enumerable: true,
	get: function() {
		return readOwnership;
	}
});
Object.defineProperty(exports, "readOwnershipOf", {
	enumerable: true,
	get: function() {
		return readOwnershipOf;
	}
});
Object.defineProperty(exports, "readStagedChange", {
	enumerable: true,
	get: function() {
		return readStagedChange;
	}
});
Object.defineProperty(exports, "readTeamConfig", {
	enumerable: true,
	get: function() {
		return readTeamConfig;
	}
});
Object.defineProperty(exports, "splitAtNul", {
	enumerable: true,
	get: function() {
		return splitAtNul;
	}
});
Object.defineProperty(exports, "takeSnapshot", {
	enumerable: true,
	get: function() {
		return takeSnapshot;
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
