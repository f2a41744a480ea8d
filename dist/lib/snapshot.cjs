// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_patch_names = require("./patch-names.cjs");
const require_repository = require("./repository.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/git/diff-output.ts
const STATUSES = [
	"added",
	"modified",
	"deleted",
	"renamed",
	"copied",
	"type-changed",
	"unmerged"
];
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
		const [oldMode, newMode, oldId = "", newId = "", letter = "M"] = field().toString("latin1").slice(1).split(" ");
		const initial = letter.charAt(0).toLowerCase();
		const status = STATUSES.find((each) => each.startsWith(initial)) ?? "modified";
		const first = decodePath(field());
		const second = status === "renamed" || status === "copied" ? decodePath(field()) : null;
		entries.push({
			status,
			kind: kindOf(status === "deleted" ? oldMode : newMode),
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
function splitAtNul(output) {
	const parts = [];
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		parts.push(output.subarray(start, end));
		start = end + 1;
	}
	return parts;
}
const decodePath = (bytes = Buffer.alloc(0)) => require_main.fromOutside(require_patch_names.nameFromBytes(bytes));
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "text";
}
const FLAGS = [
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
const runDiff = ({ git, base, target }, flags, paths = [], maxBytes = Number.POSITIVE_INFINITY) => {
	const sides = target === null ? [
		"--cached",
		"--end-of-options",
		base
	] : [
		"--end-of-options",
		base,
		target
	];
	return git([
		"diff",
		...FLAGS,
		...flags,
		...sides,
		"--",
		...paths
	], { maxBytes });
};
// src/diff/text-encoding.ts
function decodeText(bytes) {
	const hasNul = bytes.includes(0);
	for (const { mark, zeros, decode } of WIDE) {
		if (!bytes.subarray(0, mark.length).equals(mark) && !zeros.every((isZero, i) => bytes[i] === 0 === isZero)) continue;
		const text = decode(bytes);
		const share = text === null ? 0 : countAscii(text) / countAscii(bytes.toString("latin1"));
		if (text !== null && share > .9) return {
			text,
			isWide: true
		};
		if (share > .1) return null;
	}
	const text = bytes.toString();
	if (!hasNul) return {
		text,
		isWide: false
	};
	return isMostlyText(text.slice(0, 8e3)) && isMostlyText(text) ? {
		text: text.replaceAll("\0", " "),
		isWide: false
	} : null;
}
const reversed = (bytes, unit) => {
	const whole = Buffer.from(bytes.subarray(0, bytes.length - bytes.length % unit));
	return unit === 2 ? whole.swap16() : whole.swap32();
};
function decode32(bytes) {
	const units = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i));
	return units.every((unit) => unit <= 1114111) ? units.map((unit) => String.fromCodePoint(unit)).join("") : null;
}
const WIDE = [
	{
		mark: Buffer.from([
			255,
			254,
			0,
			0
		]),
		zeros: [
			false,
			true,
			true,
			true
		],
		decode: decode32
	},
	{
		mark: Buffer.from([
			0,
			0,
			254,
			255
		]),
		zeros: [
			true,
			true,
			true,
			false
		],
		decode: (bytes) => decode32(reversed(bytes, 4))
	},
	{
		mark: Buffer.from([255, 254]),
		zeros: [
			false,
			true,
			false,
			true
		],
		decode: (bytes) => bytes.toString("utf16le")
	},
	{
		mark: Buffer.from([254, 255]),
		zeros: [
			true,
			false,
			true,
			false
		],
		decode: (bytes) => reversed(bytes, 2).toString("utf16le")
	}
];
const countAscii = (text) => text.match(/[!-~]/g)?.length ?? 0;
function isMostlyText(text) {
	return (text.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0) <= Math.max(16, text.length / 10);
}
// src/git/objects.ts
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
	if (objects.reduce((sum, object) => sum + (object?.content.length ?? 0), 0) > maxBytes) throw new require_repository.GitOutputError("cat-file", maxBytes);
	return objects;
}
const MAX_HEADER_BYTES = 100;
function parseBatch(output, count) {
	const objects = [];
	for (let at = 0; objects.length < count;) {
		const end = output.indexOf("\n", at);
		const [, id = "", type, size] = HEADER.exec(output.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (type !== void 0) {
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
const MAX_BYTES$1 = 4 * 2 ** 20;
const MAX_FILE_BYTES = 4 * MAX_BYTES$1;
async function readTexts(snapshot, files, isFirst) {
	const readAll = async (wanted, maxBytes) => {
		const blobs = (await readObjects(snapshot, [...new Set(wanted.flatMap(({ oldId, newId }) => [oldId, newId]).filter(isBlob))], maxBytes)).flatMap((object) => object?.type === "blob" ? [object] : []);
		return new Map(blobs.map(({ id, content }) => [id, decodeText(content)]));
	};
	try {
		return await readAll(files, files.length === 1 ? MAX_FILE_BYTES : MAX_BYTES$1);
	} catch (error) {
		if (error instanceof require_repository.GitFailedError) return new Map();
		if (!(error instanceof require_repository.GitOutputError)) throw error;
		return readAll(await smallestOf(snapshot, files.filter(isFirst), MAX_BYTES$1), MAX_BYTES$1);
	}
}
async function smallestOf(snapshot, files, room) {
	const sizes = await readSizes(snapshot, files.flatMap(({ oldId, newId }) => [oldId, newId]));
	const sizeOf = ({ oldId, newId }) => (sizes.get(oldId) ?? 0) + (sizes.get(newId) ?? 0);
	let left = room;
	return files.toSorted((a, b) => sizeOf(a) - sizeOf(b)).filter((file) => {
		left -= sizeOf(file);
		return left >= 0;
	});
}
async function readSizes({ git }, ids) {
	const wanted = [...new Set(ids)].filter(isBlob);
	if (wanted.length === 0) return new Map();
	const lines = (await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: `${wanted.join("\n")}\n` })).toString().matchAll(/^(\S+) blob (\d+)$/gm);
	return new Map([...lines].map(([, id = "", size]) => [id, Number(size)]));
}
const isBlob = (id) => !/^0+$/.test(id);
async function readTree({ git, repository }) {
	if (repository.head === null) return [];
	return splitAtNul(await git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		repository.head
	])).map(decodePath);
}
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
function allAbove(paths) {
	const all = new Set();
	for (const path of paths) for (let above = parentOf(path); !all.has(above); above = parentOf(above)) all.add(above);
	return all;
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
	const nearest = (path) => catalogs.size === 0 ? null : directoriesAbove(path).find((above) => catalogs.get(above)?.serviceIds.length) ?? null;
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
// src/gather/read-sources.ts
async function readTeamConfig(snapshot) {
	const source = (await readCommitted(snapshot, [require_main.CONFIG_FILE])).get(require_main.CONFIG_FILE);
	if (source === void 0) return NO_CONFIG;
	const { parseTeamConfig, TeamConfigError } = await Promise.resolve().then(() => require("./team-config.cjs"));
	if (source.text.length > MAX_KB_OF_CONFIG * 1024) throw new TeamConfigError(`it is larger than ${MAX_KB_OF_CONFIG} kB`);
	const { calibration, ...config } = parseTeamConfig(source.text);
	return calibration && source.isCommitted ? {
		...config,
		calibration
	} : config;
}
const SOURCES = {
	catalogs: {
		names: [CATALOG_FILE],
		owners: []
	},
	all: {
		names: [CATALOG_FILE, ...Object.keys(MANIFESTS)],
		owners: CODEOWNERS_FILES
	}
};
function readOwnershipOf(snapshot, paths, sources) {
	const { names, owners } = SOURCES[sources];
	const directories = shallowFirst([...allAbove(paths)]);
	const near = directories.slice(0, MAX_DIRECTORIES);
	const files = near.flatMap((directory) => names.map((name) => directory ? `${directory}/${name}` : name));
	const notes = cutNote(near, directories, "directories were searched for service mappings");
	return read(snapshot, [...files, ...owners], notes, MAX_KB_OF_YAML.beforeCommit);
}
function readOwnership(snapshot, tree, sources) {
	const { names, owners } = SOURCES[sources];
	const wanted = new Set(names);
	const files = tree.filter((path) => wanted.has(node_path.posix.basename(path)) || owners.includes(path));
	const near = shallowFirst(files).slice(0, MAX_FILES);
	return read(snapshot, near, cutNote(near, files, "possible service mappings were read"), MAX_KB_OF_YAML.all);
}
const cutNote = (near, { length }, what) => length > near.length ? [`only ${near.length} of ${length} ${what}`] : [];
async function countStated(snapshot) {
	const [config, catalogs] = await Promise.all([readTeamConfig(snapshot), listFiles(snapshot).then((tree) => readOwnership(snapshot, tree, "catalogs"))]);
	const ids = [...catalogs.catalogs.values()].flatMap(({ serviceIds }) => serviceIds);
	const serviceIds = [...new Set([...config.services.map(({ service }) => service), ...ids])];
	const isUnstaged = isConfigUnstaged(snapshot, config);
	return {
		rules: config.services.length,
		backstage: new Set(ids).size,
		serviceIds,
		isUnstaged
	};
}
const isConfigUnstaged = ({ repository }, config) => config === NO_CONFIG && (0, node_fs.existsSync)((0, node_path.join)(repository.topLevel, ".pager-triage.json"));
async function listFiles({ git }) {
	const names = splitAtNul(await git([
		"ls-files",
		"-z",
		"--full-name"
	])).map(decodePath);
	return [...new Set(names)];
}
const MAX_DIRECTORIES = 100;
const MAX_FILES = 5e3;
const MAX_BYTES = 16 * 2 ** 20;
const MAX_KB_OF_CONFIG = 256;
const MAX_KB_OF_OWNERS = 3072;
const MAX_KB = 256;
const MAX_KB_OF_YAML = {
	each: 64,
	beforeCommit: 128,
	all: 4096
};
function limitOf(path) {
	if (CODEOWNERS_FILES.some((file) => file === path)) return MAX_KB_OF_OWNERS;
	return isYaml(path) ? MAX_KB_OF_YAML.each : MAX_KB;
}
const isYaml = (path) => /\.ya?ml$/.test(path);
const shallowFirst = (paths) => paths.map((path) => ({
	path,
	depth: path.split("/").length
})).sort((a, b) => a.depth - b.depth).map(({ path }) => path);
async function read(snapshot, paths, notes, mostKb) {
	const all = [...await readCommitted(snapshot, paths)].map(([path, { text }]) => [path, text]);
	const large = all.filter(([path, text]) => text.length > limitOf(path) * 1024);
	const small = all.filter((one) => !large.includes(one));
	const texts = withinLimit(small, mostKb);
	const over = small.length - texts.length;
	const catalogs = texts.filter(([path]) => node_path.posix.basename(path) === CATALOG_FILE).map(async ([path, text]) => [parentOf(path), await parseCatalog(text)]);
	const names = texts.filter(([path]) => Object.hasOwn(MANIFESTS, node_path.posix.basename(path))).map(async ([file, text]) => (await declaredNames(file, text)).map((declared) => ({
		...declared,
		file
	})));
	const [owners] = CODEOWNERS_FILES.flatMap((file) => texts.filter(([path]) => path === file));
	return {
		catalogs: new Map(await Promise.all(catalogs)),
		codeowners: owners ? parseCodeowners(...owners) : null,
		names: (await Promise.all(names)).flat(),
		notes: [
			...notes,
			...large.map(([path]) => `${path} is larger than ${limitOf(path)} kB and was not read`),
			...over > 0 ? [`${over} more YAML files that may map services were not read: the limit is ${mostKb} kB`] : []
		]
	};
}
function withinLimit(texts, mostKb) {
	let left = mostKb * 1024;
	return texts.filter(([path, text]) => {
		if (isYaml(path)) left -= text.length;
		return !isYaml(path) || left >= 0;
	});
}
async function readCommitted(snapshot, paths) {
	const { head } = snapshot.repository;
	const readable = [...new Set(paths)].filter((path) => !path.includes("\n"));
	if (readable.length === 0) return new Map();
	const found = await readObjects(snapshot, readable.flatMap((path) => [`${head ?? ""}:${path}`, `:${path}`]), MAX_BYTES);
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
// src/core/temporary-directory.ts
function makeTemporaryDirectory(prefix) {
	const parent = (0, node_os.tmpdir)();
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(parent, prefix));
	} catch (cause) {
		const message = `no temporary directory can be made in ${parent}${cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : ""}. Set TMPDIR to a directory that you can write to`;
		throw new require_main.CodedError("temporary_directory", message, { cause });
	}
}
// src/git/snapshot.ts
var snapshot_exports = require_rolldown_runtime.__exportAll({
	basedOn: () => basedOn,
	copyIfPresent: () => copyIfPresent,
	hideAttributes: () => hideAttributes,
	takeSnapshot: () => takeSnapshot,
	withSnapshot: () => withSnapshot
});
async function withSnapshot({ cwd, env, signal, stateDirectory = null, repository }, use) {
	const snapshot = takeSnapshot(repository ?? await require_repository.openRepository(cwd, env, signal), env, signal, stateDirectory);
	try {
		return await use(snapshot);
	} finally {
		snapshot.close();
	}
}
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
const hideAttributes = (dir) => (0, node_fs.writeFileSync)((0, node_path.join)(dir, "info/attributes"), "* !diff !filter !ident !text !eol !working-tree-encoding\n");
function takeSnapshot(repository, env, signal, stateDirectory = null) {
	const dir = makeTemporaryDirectory("pager-triage-");
	const close = () => {
		if (require_main.orNull(() => (0, node_fs.rmSync)(dir, {
			recursive: true,
			force: true
		})) !== null) process.off("exit", close);
	};
	process.once("exit", close);
	const sealed = {
		...env.PATH !== void 0 && { PATH: env.PATH },
		HOME: dir,
		GIT_DIR: dir,
		GIT_INDEX_FILE: (0, node_path.join)(dir, "index"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
	const empty = (0, node_path.join)(dir, EMPTY);
	const notes = require_main.openNotes(repository.commonDir, stateDirectory);
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
		pastNotes: require_main.notesInMemory(notes),
		gitInRepository: (args) => require_repository.runGit(args, {
			cwd: repository.topLevel,
			env,
			signal
		}),
		git: (args, { at, ...more } = {}) => {
			const workTree = more.cwd === void 0 ? empty : repository.topLevel;
			return require_repository.runGit(args, {
				cwd: empty,
				...more,
				env: {
					...sealed,
					GIT_WORK_TREE: workTree,
					...at
				},
				signal
			});
		},
		close
	};
}
const basedOn = (snapshot, head) => ({
	...snapshot,
	notes: snapshot.pastNotes,
	base: head ?? EMPTY_TREE[snapshot.repository.objectFormat],
	repository: {
		...snapshot.repository,
		head
	}
});
const EMPTY = "empty";
function fillGitDirectory(dir, repository) {
	for (const name of [
		"objects",
		"refs",
		"info",
		EMPTY
	]) (0, node_fs.mkdirSync)((0, node_path.join)(dir, name));
	if (repository.objectFormat === "sha256") (0, node_fs.writeFileSync)((0, node_path.join)(dir, "config"), SHA256);
	(0, node_fs.writeFileSync)((0, node_path.join)(dir, "HEAD"), `${repository.head ?? "ref: refs/heads/none"}\n`);
	hideAttributes(dir);
	copyIndex(repository.indexFile, (0, node_path.join)(dir, "index"));
	copyIfPresent(repository.shallowFile, (0, node_path.join)(dir, "shallow"));
	for (const name of (0, node_fs.readdirSync)(repository.gitDir)) if (name.startsWith("sharedindex.")) (0, node_fs.copyFileSync)((0, node_path.join)(repository.gitDir, name), (0, node_path.join)(dir, name));
}
const SHA256 = "[core]\n	repositoryformatversion = 1\n[extensions]\n	objectFormat = sha256\n";
const quoteDirectory = (path) => /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
function copyIndex(from, to) {
	copyIfPresent(from, to);
	const mtimeMs = (0, node_fs.statSync)(from, { throwIfNoEntry: false })?.mtimeMs;
	if (mtimeMs !== void 0) (0, node_fs.utimesSync)(to, new Date(), new Date(Math.floor(mtimeMs) - 1));
}
const copyIfPresent = (from, to) => void require_main.failsWith("ENOENT", () => (0, node_fs.copyFileSync)(from, to));
Object.defineProperty(exports, "CATALOG_FILE", {
	enumerable: true,
	get: function() {
		return CATALOG_FILE;
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
Object.defineProperty(exports, "basedOn", {
	enumerable: true,
	get: function() {
		return basedOn;
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
Object.defineProperty(exports, "isBlob", {
	enumerable: true,
	get: function() {
		return isBlob;
	}
});
Object.defineProperty(exports, "isConfigUnstaged", {
	enumerable: true,
	get: function() {
		return isConfigUnstaged;
	}
});
Object.defineProperty(exports, "listFiles", {
	enumerable: true,
	get: function() {
		return listFiles;
	}
});
Object.defineProperty(exports, "makeTemporaryDirectory", {
	enumerable: true,
	get: function() {
		return makeTemporaryDirectory;
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
Object.defineProperty(exports, "parseGlob", {
	enumerable: true,
	get: function() {
		return parseGlob;
	}
});
Object.defineProperty(exports, "parseRaw", {
	enumerable: true,
	get: function() {
		return parseRaw;
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
Object.defineProperty(exports, "readTeamConfig", {
	enumerable: true,
	get: function() {
		return readTeamConfig;
	}
});
Object.defineProperty(exports, "readTexts", {
	enumerable: true,
	get: function() {
		return readTexts;
	}
});
Object.defineProperty(exports, "readTree", {
	enumerable: true,
	get: function() {
		return readTree;
	}
});
Object.defineProperty(exports, "runDiff", {
	enumerable: true,
	get: function() {
		return runDiff;
	}
});
Object.defineProperty(exports, "smallestOf", {
	enumerable: true,
	get: function() {
		return smallestOf;
	}
});
Object.defineProperty(exports, "snapshot_exports", {
	enumerable: true,
	get: function() {
		return snapshot_exports;
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
Object.defineProperty(exports, "withSnapshot", {
	enumerable: true,
	get: function() {
		return withSnapshot;
	}
});
