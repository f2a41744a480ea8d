// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_config_file = require("./config-file.cjs");
const require_process = require("./process.cjs");
const require_read_change = require("./read-change.cjs");
const require_known_services = require("./known-services.cjs");
const require_time = require("./time.cjs");
const require_staged = require("./staged.cjs");
const require_find_services = require("./find-services.cjs");
const require_words = require("./words.cjs");
const require_known = require("./known.cjs");
const require_part = require("./part.cjs");
const require_services = require("./services.cjs");
const require_triage = require("./triage.cjs");
const require_deadline = require("./deadline.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_map_messages = require("./map-messages.cjs");
const require_settings = require("./settings.cjs");
// src/triage/map/places.ts
/**
* The fewest places that tell the mapping of all files exactly, in the order of their paths.
* @param mappingOf the same object for files that are mapped alike; undefined leaves a file out
*/
function placesOf(paths, mappingOf) {
	const root = {
		path: "",
		files: [],
		directories: /* @__PURE__ */ new Map()
	};
	for (const path of paths) {
		const mapping = mappingOf(path);
		if (mapping === void 0) continue;
		const names = path.split("/");
		const name = names.pop() ?? "";
		names.reduce(enter, root).files.push({
			name,
			mapping
		});
	}
	return collapse(root).sort((a, b) => pathOf(a) < pathOf(b) ? -1 : 1);
}
const pathOf = ({ directory, rest }) => directory === "" ? rest : `${directory}/${rest}`;
function enter(directory, name) {
	const before = directory.directories.get(name);
	if (before) return before;
	const entered = {
		path: directory.path === "" ? name : `${directory.path}/${name}`,
		files: [],
		directories: /* @__PURE__ */ new Map()
	};
	directory.directories.set(name, entered);
	return entered;
}
function collapse({ path, files, directories }) {
	const places = [...filePlaces(path, files), ...[...directories.values()].flatMap(collapse)];
	const [first] = places;
	const isFile = places.length === 1 && directories.size === 0 && first?.rest !== "*";
	if (first === void 0 || isFile || places.some((one) => one.mapping !== first.mapping)) return places;
	return [{
		...first,
		directory: path,
		rest: "**",
		files: places.reduce((sum, one) => sum + one.files, 0)
	}];
}
/** One place where all files of a directory are mapped alike, else one for each. */
function filePlaces(directory, files) {
	const [first] = files;
	if (first === void 0) return [];
	if (files.every(({ mapping }) => mapping === first.mapping) && (files.length > 1 || directory !== "")) return [{
		directory,
		rest: "*",
		files: files.length,
		mapping: first.mapping
	}];
	return files.map(({ name, mapping }) => ({
		directory,
		rest: name,
		files: 1,
		mapping
	}));
}
// src/triage/map/document.ts
const MAP_SCHEMA = "pager-triage/map@1";
/**
* `map --json`.
* @param written the file that `--init` has just written
*/
function toMapDocument(facts, now, written = null) {
	const services = require_staged.unite(facts.mapped).map((service) => toService(service, facts));
	const [servicesOf, reasonOf] = [servicesFinder(facts.mapped), reasonFinder(facts)];
	const places = placesOf(facts.files, (path) => servicesOf(path) ?? reasonOf(path));
	const mapped = places.flatMap(toMappedPlace);
	const unmapped = places.flatMap(toUnmappedPlace);
	const files = countFiles(facts);
	const gone = services.filter(({ status }) => status === "gone").map(({ id }) => id);
	return {
		schema: MAP_SCHEMA,
		tool: "map",
		summary: summaryOf(files, services.length),
		/** what `--check` looks at: every file belongs to a service that is there, or is ignored */
		ok: files.unmapped === 0 && gone.length === 0,
		files,
		services,
		mapped,
		unmapped,
		written,
		next: [nextCommand(facts, written)],
		complete: facts.complete,
		warnings: facts.warnings,
		asOf: require_time.isoSeconds(now)
	};
}
function countFiles({ files, mapped, unmapped }) {
	const owned = new Set(mapped.flatMap(({ paths }) => paths)).size;
	return {
		total: files.length,
		mapped: owned,
		unmapped: unmapped.length,
		ignored: files.length - owned - unmapped.length
	};
}
function toService({ id, name, because, confidence, paths }, { services, forbidden }) {
	const known = services.known ? services.value.find((one) => one.id === id) : void 0;
	const status = known?.status ?? (services.known && !forbidden.includes(id) ? "gone" : null);
	return {
		id,
		name: known?.name ?? name,
		status,
		files: paths.length,
		because,
		confidence
	};
}
/** Files that are mapped alike have the same list. */
function servicesFinder(mapped) {
	const byPath = /* @__PURE__ */ new Map();
	for (const service of mapped) for (const path of service.paths) {
		const services = byPath.get(path);
		if (services === void 0) byPath.set(path, [service]);
		else if (services.every(({ id }) => id !== service.id)) services.push(service);
	}
	const alike = /* @__PURE__ */ new Map();
	return (path) => {
		const services = byPath.get(path);
		if (services === void 0) return void 0;
		const key = services.map(({ id, because }) => `${id} ${because}`).join("\n");
		const before = alike.get(key);
		if (before === void 0) alike.set(key, services);
		return before ?? services;
	};
}
const toMappedPlace = (place) => typeof place.mapping === "string" ? [] : [{
	path: pathOf(place),
	files: place.files,
	services: place.mapping.map(({ id, name, because, confidence }) => ({
		id,
		name,
		because,
		confidence
	}))
}];
/** Why a file is unmapped, where there is more to say than that nothing names a service for it. */
function reasonFinder({ unmapped, ambiguous }) {
	const reasons = new Map(unmapped.map((path) => [path, []]));
	for (const ambiguity of ambiguous) for (const path of ambiguity.paths) reasons.get(path)?.push(require_find_services.ambiguityNote(ambiguity));
	return (path) => reasons.get(path)?.join("; ");
}
const toUnmappedPlace = (place) => typeof place.mapping === "string" ? [{
	path: pathOf(place),
	files: place.files,
	because: place.mapping || null
}] : [];
/** `1204 files: 1180 belong to 40 services, 24 to none, 12 ignored` */
function summaryOf(files, services) {
	const ignored = files.ignored > 0 ? `, ${files.ignored} ignored` : "";
	const mapped = `${files.mapped} ${files.mapped === 1 ? "belongs" : "belong"} to ${require_words.plural(services, "service")}`;
	return `${require_words.plural(files.total, "file")}: ${mapped}, ${files.unmapped} to none${ignored}`;
}
function nextCommand({ hasConfig, mapped, unmapped }, written) {
	if (written !== null) return `git add ${written} && pager-triage map --check`;
	if (unmapped.length === 0 && mapped.every(({ confidence }) => confidence === "certain")) return "pager-triage risk";
	return hasConfig ? "pager-triage map --check" : "pager-triage map --init";
}
// src/triage/map/proposal.ts
/**
* A first `.pager-triage.json`, with the reason of each rule beside it as a comment. What Backstage catalogs say
* stays with them; what is ambiguous or unmapped is a comment alone.
*/
function toProposal(document) {
	const rules = document.services.filter(({ because }) => !isCatalog(because)).map((service) => ({
		service,
		globs: globsOf(service, document)
	})).filter(({ globs }) => globs.length > 0);
	return [
		"{",
		"  // Maps paths to PagerDuty services. Takes effect once staged or committed.",
		"  // Written by: pager-triage map --init",
		"  \"services\": [",
		...rules.flatMap(({ service, globs }, i) => [comment(reasonOf(service)), `    { "paths": ${globList(globs)}, "service": ${require_process.inertJson(service.id)} }${i < rules.length - 1 ? "," : ""}`]),
		...catalogComment(document),
		"  ],",
		"  // Paths that belong to no service. Those below have none yet: map them above, or list them here.",
		"  \"ignore\": [",
		...document.unmapped.map(({ path, files, because }) => comment(`${require_process.inertJson(asGlob(path))}: ${require_words.plural(files, "file")}${because === null ? "" : `, ${because}`}`)),
		"  ]",
		"}",
		""
	].join("\n");
}
const isCatalog = (because) => because.endsWith(require_staged.CATALOG_FILE);
const MOST_COMMENT = 200;
const comment = (text) => `    // ${require_process.inertCut(require_process.fromOutside(text), MOST_COMMENT)}`;
function reasonOf({ id, name, because, confidence, status }) {
	const sure = {
		certain: "",
		likely: "",
		guess: " (a guess: check it)"
	}[confidence];
	const state = status === "disabled" ? ", disabled in PagerDuty" : "";
	return `${name === null ? id : require_process.inert(require_process.fromOutside(name))}${state}: ${because}${sure}`;
}
function catalogComment({ services }) {
	const count = services.filter(({ because }) => isCatalog(because)).length;
	return count > 0 ? [comment(`${require_words.plural(count, "more service")} from ${require_staged.CATALOG_FILE}, which need no rule here`)] : [];
}
const globsOf = ({ id }, { mapped }) => mapped.filter(({ services }) => services.some((one) => one.id === id)).map(({ path }) => asGlob(path));
/** Only the stars at the end are meant as such. A backslash cannot be escaped there: any one character. */
function asGlob(path) {
	const end = /(?:^|\/)\*\*?$/.exec(path)?.[0] ?? "";
	return path.slice(0, path.length - end.length).replace(/[\\*?[\]{}()!+@|^$]/g, (sign) => sign === "\\" ? "?" : `\\${sign}`) + end;
}
const MOST_ON_A_LINE = 90;
function globList(globs) {
	const flat = `[${globs.map((glob) => require_process.inertJson(glob)).join(", ")}]`;
	if (flat.length <= MOST_ON_A_LINE) return flat;
	return `[\n${globs.map((glob) => `      ${require_process.inertJson(glob)}`).join(",\n")}\n    ]`;
}
// src/triage/map/read.ts
/** A person waits for this one, and it asks for each name of the repository once. */
const LIMITS = {
	requests: 80,
	milliseconds: null
};
/** @throws TeamConfigError, and what runGit throws */
async function readLocalMap(snapshot) {
	const [files, config] = await Promise.all([require_staged.listFiles(snapshot), require_staged.readTeamConfig(snapshot)]);
	const sources = {
		asked: [],
		config,
		ownership: await require_staged.readOwnership(snapshot, files, "all"),
		repository: snapshot.repository.name
	};
	return {
		files,
		stated: require_staged.mapPaths(files, sources),
		hasConfig: config !== require_staged.NO_CONFIG
	};
}
/** @throws AuthenticationError, and what no search got past */
async function readRemoteMap(reader, { stated }) {
	const ids = [...new Set(stated.services.map(({ id }) => id))];
	const [found, named] = await Promise.all([require_find_services.findServices(reader, stated.left, LIMITS), ids.length > 0 ? require_part.part(reader.servicesById(ids)) : null]);
	if (found.failure !== null) throw found.failure;
	return {
		matched: found,
		services: named === null ? require_known.known([], "") : servicesOf(named.data),
		forbidden: named?.data.known ? named.data.value.forbidden : [],
		complete: found.notes.length === 0 && named?.data.known !== false && !named?.data.value.forbidden.length,
		warnings: [...found.notes, ...unreadable(named)]
	};
}
/** Where the key may see none of them, nothing is known of any. */
function servicesOf(found) {
	if (!found.known) return found;
	const { services, unknown: gone, forbidden } = found.value;
	const [first] = services.length + gone.length === 0 ? forbidden : [];
	return first === void 0 ? {
		...found,
		value: services
	} : require_known.unknown(require_services.forbiddenService(first));
}
/** The list of services already says which ones do not exist. */
const unreadable = (named) => named === null ? [] : named.warnings.filter((text) => !text.startsWith("no service "));
/** The map where PagerDuty is not asked. */
const mapWithout = (why, { stated }) => ({
	matched: require_find_services.matchClues(stated.left, () => []),
	services: require_known.unknown(why),
	forbidden: [],
	complete: false,
	warnings: [`PagerDuty: ${why}`]
});
function joinMaps({ files, stated, hasConfig }, remote) {
	const { matched, services, forbidden, complete, warnings } = remote;
	return {
		files,
		mapped: [...stated.services, ...matched.services],
		unmapped: matched.unmapped,
		ambiguous: matched.ambiguous,
		services: services.known ? {
			...services,
			value: [...services.value, ...matched.named]
		} : services,
		forbidden,
		hasConfig,
		complete,
		warnings: [...stated.notes, ...warnings]
	};
}
// src/triage/map/place-groups.ts
/** Groups similar places where there is no room for all. */
function groupPlaces(places) {
	const groups = /* @__PURE__ */ new Map();
	for (const place of places) {
		const key = `${parentOf(place)}\n${sourceOf(place)}\n${place.services[0]?.confidence}`;
		const group = groups.get(key);
		if (group) group.push(place);
		else groups.set(key, [place]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first ? [{
			parent: parentOf(first),
			source: sourceOf(first),
			places: group
		}] : [];
	});
}
/** Of `services/pay/**` it is services. */
const parentOf = ({ path }) => path.split("/").slice(0, -2).join("/");
/** What a reason says, without the place that it names. */
const SOURCES = [
	[require_config_file.CONFIG_FILE, require_config_file.CONFIG_FILE],
	[require_staged.CATALOG_FILE, require_staged.CATALOG_FILE],
	["CODEOWNERS", "CODEOWNERS"],
	["the name in", "names in manifests"],
	["the directory", "names of directories"]
];
function sourceOf({ services }) {
	const because = services[0]?.because ?? "";
	return SOURCES.find(([mark]) => because.includes(mark))?.[1] ?? because;
}
// src/triage/map/text.ts
const COLUMNS = [
	{ most: 36 },
	{
		right: true,
		spare: 2
	},
	{ most: 26 },
	{ flexible: true },
	{ spare: 1 }
];
/** What is missing first, then which service each directory belongs to. */
function mapText(document, options) {
	const { width, style } = options;
	return require_triage.page([
		require_triage.wrap(require_process.inert(require_process.fromOutside(document.summary)), width).map(style.strong),
		[...unmappedLines(document, options), ...stateLines(document, options)],
		placeLines(document, options),
		require_triage.warningLines(document, options)
	], document.next, options);
}
/** A row for each place; where they are too many, those beside each other together, with the names of all. */
function placeLines({ mapped, services }, options) {
	const { width, most } = options;
	const names = new Map(services.map((service) => [service.id, nameOf(service)]));
	const groups = mapped.length <= most ? mapped.map((place) => ({
		places: [place],
		parent: "",
		source: ""
	})) : groupPlaces(mapped);
	const single = groups.flatMap(({ places }) => places.length === 1 ? places : []);
	const shown = single.slice(0, most);
	const rest = single.length - shown.length;
	return [
		...groups.filter(({ places }) => places.length > 1).flatMap((group) => groupLines(group, names, options)),
		...require_triage.table(COLUMNS, shown.map((place) => cells(place, names, options)), width),
		...rest > 0 ? require_triage.wrap(require_process.line`${rest} more: pager-triage map | less`, width).map(options.style.dim) : []
	];
}
const MOST_NAME_LINES = 8;
function groupLines({ places, parent, source }, names, { width, style }) {
	const files = places.reduce((sum, place) => sum + place.files, 0);
	const ids = [...new Set(places.flatMap(({ services }) => services.map(({ id }) => id)))];
	const where = require_process.inertPath(require_process.fromOutside(parent === "" ? "" : `${parent}/`));
	const confidence = require_process.own(places[0]?.services[0]?.confidence ?? "");
	return [...require_triage.wrap(require_process.line`${where}…: ${require_words.plural(places.length, "place")}, ${require_words.plural(files, "file")}, ${require_words.plural(ids.length, "service")} by ${require_process.inert(require_process.fromOutside(source))} (${confidence})`, width), ...require_triage.wrap(require_words.listed(ids.map((id) => names.get(id) ?? require_process.own(id)), ids.length), width - 2, MOST_NAME_LINES).map((text) => require_process.line`  ${style.dim(text)}`)];
}
const nameOf = ({ id, name }) => name === null ? require_process.own(id) : require_process.inert(require_process.fromOutside(name));
function cells({ path, files, services }, names, { style }) {
	const confidence = services[0]?.confidence ?? "guess";
	const paint = {
		certain: style.good,
		likely: style.dim,
		guess: style.warn
	}[confidence];
	const reasons = [...new Set(services.map(({ because }) => shortReason(because, path)))];
	return [
		require_process.inertPath(require_process.fromOutside(path)),
		require_words.plural(files, "file"),
		require_words.listed(services.map(({ id }) => names.get(id) ?? require_process.own(id)), 3),
		{
			text: require_words.listed(reasons, 2),
			paint: style.dim
		},
		{
			text: require_process.own(confidence),
			paint
		}
	];
}
/** Beside its directory a reason need not repeat it. */
function shortReason(because, path) {
	const directory = path.replace(/\/?[^/]*$/, "");
	const short = because.endsWith(` ${directory}`) ? because.slice(0, -directory.length - 1) : because;
	return require_process.inert(require_process.fromOutside(directory === "" ? short : short.replace(`${directory}/`, "")));
}
const MOST_UNMAPPED = 6;
function unmappedLines({ unmapped }, options) {
	const most = Number.isFinite(options.most) ? MOST_UNMAPPED : unmapped.length;
	const places = unmapped.slice(0, most).map(({ path, files, because }) => {
		const why = because === null ? require_process.own("") : require_process.line` · ${require_process.inert(require_process.fromOutside(because))}`;
		return require_process.line`${require_process.inertPath(require_process.fromOutside(path))} · ${require_words.plural(files, "file")}${why}`;
	});
	const rest = unmapped.length - places.length;
	const more = rest > 0 ? [require_process.line`${require_words.plural(rest, "more place", "more places")}: pager-triage map | less`] : [];
	return require_triage.labelled("unmapped", [...places, ...more], options, options.style.warn);
}
/** Services that cannot open an incident: not found, or disabled. */
function stateLines({ services }, options) {
	const missing = services.filter(({ status }) => status === "gone");
	const disabled = services.filter(({ status }) => status === "disabled");
	return [...require_triage.labelled("not found", missing.map(({ id, because }) => require_process.line`${require_process.own(id)} of ${require_process.inert(require_process.fromOutside(because))}: no such service in PagerDuty, or this key cannot see it`), options, options.style.bad), ...require_triage.labelled("disabled", disabled.length > 0 ? [require_process.line`${require_words.listed(disabled.map(nameOf), 6)}: no incidents are opened`] : [], options)];
}
// src/cli/commands/map.ts
/** `map --init` would write over a file. */
var ConfigExistsError = class extends require_process.AppError {
	code = "config_exists";
	constructor() {
		super(require_map_messages.CONFIG_EXISTS);
	}
};
const run = async (shell, args) => {
	require_triage.noArguments(args, "map");
	const [init, check, offline] = [
		"init",
		"check",
		"offline"
	].map((option) => args.flag(option));
	if (init && (check || offline)) throw new require_process.UsageError(require_map_messages.INIT_ALONE);
	const access = require_settings.pagerDutyAccess(shell.env, offline === true);
	if (init && !access.allowed) throw new require_triage.NoKeyError();
	const now = shell.clock();
	const until = require_deadline.deadline(shell, require_triage.DEADLINE_MS);
	const { local, root } = await readHere(shell, until);
	if (init && local.hasConfig) throw new ConfigExistsError();
	const remote = access.allowed ? await require_triage.withReader(shell, (reader) => readRemoteMap(reader, local), until) : mapWithout(access.why, local);
	const facts = joinMaps(local, remote);
	const document = toMapDocument(facts, now);
	if (init) await write((0, node_path.join)(root, require_config_file.CONFIG_FILE), document);
	require_triage.show(shell, args, init ? toMapDocument(facts, now, require_config_file.CONFIG_FILE) : document, mapText);
	if (init) shell.stderr.print(require_map_messages.mapWritten);
	const isChecked = document.ok && (!access.allowed || remote.services.known && remote.forbidden.length === 0);
	if (!check || isChecked) return require_process.EXIT.done;
	const gone = document.services.filter(({ status }) => status === "gone").map(({ id }) => id);
	const near = gone.length > 0 ? await require_triage.withReader(shell, (reader) => require_known_services.nearestServices(reader, gone)) : [];
	shell.stderr.print(require_map_messages.mapCheckFailed(document, gone, near));
	return require_process.EXIT.failed;
};
function readHere(shell, until) {
	const request = {
		cwd: shell.cwd,
		env: require_git_environment.gitEnvironment(shell),
		...until
	};
	return require_read_change.withSnapshot(request, async (snapshot) => ({
		local: await readLocalMap(snapshot),
		root: snapshot.repository.topLevel
	}));
}
/** @throws ConfigExistsError also for a file that is not staged yet */
async function write(path, document) {
	try {
		await (0, node_fs_promises.writeFile)(path, toProposal(document), { flag: "wx" });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") throw new ConfigExistsError();
		throw error;
	}
}
exports.ConfigExistsError = ConfigExistsError;
exports.run = run;
