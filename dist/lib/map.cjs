require("./rolldown-runtime.cjs");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_known_services = require("./known-services.cjs");
const require_known = require("./known.cjs");
const require_fetched = require("./fetched.cjs");
const require_services = require("./services.cjs");
const require_find_services = require("./find-services.cjs");
const require_layout = require("./layout.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/triage/map/document.ts
const LIMITS = {
	requests: 80,
	milliseconds: null
};
async function readLocalMap(snapshot) {
	const [files, config] = await Promise.all([require_snapshot.listFiles(snapshot), require_snapshot.readTeamConfig(snapshot)]);
	const sources = {
		asked: [],
		config,
		ownership: await require_snapshot.readOwnership(snapshot, files, "all"),
		repository: snapshot.repository.name
	};
	return {
		files,
		stated: require_snapshot.mapPaths(files, sources),
		config: config !== require_snapshot.NO_CONFIG ? "used" : require_snapshot.isConfigUnstaged(snapshot, config) ? "unstaged" : "none"
	};
}
async function readRemoteMap(reader, { stated }) {
	const ids = [...new Set(stated.services.map(({ id }) => id))];
	const [found, named] = await Promise.all([require_find_services.findServices(reader, stated.left, LIMITS), ids.length > 0 ? require_fetched.part(reader.servicesById(ids)) : null]);
	if (found.failure !== null) throw found.failure;
	return {
		matched: found,
		services: named === null ? require_known.known([], "") : servicesOf(named.data),
		forbidden: named?.data.known ? named.data.value.forbidden : [],
		complete: found.notes.length === 0 && named?.data.known !== false && !named?.data.value.forbidden.length,
		warnings: [...found.notes, ...unreadable(named)]
	};
}
function servicesOf(found) {
	if (!found.known) return found;
	const { services, unknown: missing, forbidden } = found.value;
	const [first] = services.length + missing.length === 0 ? forbidden : [];
	return first === void 0 ? {
		...found,
		value: services
	} : require_known.unknown(require_services.forbiddenService(first));
}
const unreadable = (named) => named === null ? [] : named.warnings.filter((text) => !text.startsWith("no service "));
const mapWithout = (why, { stated }) => ({
	matched: require_find_services.matchClues(stated.left, () => []),
	services: require_known.unknown(why),
	forbidden: [],
	complete: false,
	warnings: [`PagerDuty: ${why}`]
});
function joinMaps({ files, stated, config }, { matched, services, ...remote }) {
	return {
		files,
		config,
		mapped: [...stated.services, ...matched.services],
		unmapped: matched.unmapped,
		ambiguous: matched.ambiguous,
		services: require_known.mapKnown(services, (stated) => [...stated, ...matched.named]),
		forbidden: remote.forbidden,
		complete: remote.complete,
		warnings: [...stated.notes, ...remote.warnings]
	};
}
const MAP_SCHEMA = "pager-triage/map@1";
function toMapDocument(facts, now, { written = null, isCheck = false } = {}) {
	const services = require_snapshot.unite(facts.mapped).map((service) => toService(service, facts));
	const [mappings, reasons] = [mappingsOf(facts.mapped), reasonsOf(facts)];
	const places = placesOf(facts.files, (path) => keyOf(mappings.get(path)) ?? reasons.get(path)?.join("; "));
	const mapped = places.flatMap(({ path, files, sample }) => {
		const found = mappings.get(sample)?.map(({ id, name, because, confidence }) => ({
			id,
			name,
			because,
			confidence
		}));
		return found ? [{
			path,
			files,
			services: found
		}] : [];
	});
	const unmapped = places.flatMap(({ path, files, sample, key }) => mappings.has(sample) ? [] : [{
		path,
		files,
		because: key || null
	}]);
	const files = countFiles(facts);
	const gone = services.filter(({ status }) => status === "gone").map(({ id }) => id);
	return {
		schema: MAP_SCHEMA,
		tool: "map",
		summary: summaryOf(files, services.length),
		ok: files.unmapped === 0 && gone.length === 0,
		files,
		services,
		mapped,
		unmapped,
		written,
		next: nextCommands(facts, {
			written,
			isCheck
		}),
		complete: facts.complete,
		warnings: facts.warnings,
		asOf: require_main.isoSeconds(now)
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
function mappingsOf(mapped) {
	const byPath = /* @__PURE__ */ new Map();
	for (const service of mapped) for (const path of service.paths) {
		const services = byPath.get(path);
		if (services === void 0) byPath.set(path, [service]);
		else if (services.every(({ id }) => id !== service.id)) services.push(service);
	}
	return byPath;
}
const keyOf = (services) => services?.map(({ id, because }) => `\n${id} ${because}`).join("");
function reasonsOf({ unmapped, ambiguous }) {
	const reasons = new Map(unmapped.map((path) => [path, []]));
	for (const ambiguity of ambiguous) for (const path of ambiguity.paths) reasons.get(path)?.push(require_find_services.ambiguityNote(ambiguity));
	return reasons;
}
function summaryOf(files, services) {
	const ignored = files.ignored > 0 ? `, ${files.ignored} ignored` : "";
	const mapped = `${files.mapped} ${files.mapped === 1 ? "belongs" : "belong"} to ${require_main.plural(services, "service")}`;
	return `${require_main.plural(files.total, "file")}: ${mapped}, ${files.unmapped} to none${ignored}`;
}
function nextCommands({ config, mapped, unmapped }, { written, isCheck }) {
	if (written || config === "unstaged") return [`git add ${require_main.CONFIG_FILE} && pager-triage map --check`];
	if (unmapped.length === 0 && mapped.every(({ confidence }) => confidence === "certain")) return ["pager-triage risk"];
	if (config === "none") return ["pager-triage map --init"];
	return isCheck ? [] : ["pager-triage map --check"];
}
function placesOf(paths, keyOf) {
	const root = {
		path: "",
		files: [],
		directories: /* @__PURE__ */ new Map()
	};
	for (const path of paths) {
		const key = keyOf(path);
		const parents = path.split("/").slice(0, -1);
		if (key !== void 0) parents.reduce(enter, root).files.push({
			path,
			files: 1,
			sample: path,
			key
		});
	}
	return collapse(root).sort((a, b) => a.path < b.path ? -1 : 1);
}
function enter(directory, name) {
	const entered = directory.directories.get(name) ?? {
		path: below(directory, name),
		files: [],
		directories: /* @__PURE__ */ new Map()
	};
	directory.directories.set(name, entered);
	return entered;
}
const below = ({ path }, name) => path === "" ? name : `${path}/${name}`;
function collapse(directory) {
	const { path, files, directories } = directory;
	const isLoneFile = path === "" && files.length === 1;
	const places = [...isLoneFile ? files : united(files, below(directory, "*")), ...[...directories.values()].flatMap(collapse)];
	return files.length === 0 && directories.size === 1 || isLoneFile && directories.size === 0 ? places : united(places, below(directory, "**"));
}
function united(places, path) {
	const [first] = places;
	if (first === void 0 || places.some(({ key }) => key !== first.key)) return [...places];
	return [{
		...first,
		path,
		files: places.reduce((sum, { files }) => sum + files, 0)
	}];
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
function mapText(document, options) {
	return require_layout.page([
		require_layout.heading(require_main.inert(require_main.fromOutside(document.summary)), options),
		[...unmappedLines(document, options), ...stateLines(document, options)],
		placeLines(document, options)
	], options, document);
}
function placeLines({ mapped, services }, options) {
	const { width, most } = options;
	const names = new Map(services.map((service) => [service.id, nameOf(service)]));
	const groups = mapped.length <= most ? mapped.map((place) => [place]) : groupPlaces(mapped);
	const single = groups.flatMap((places) => places.length === 1 ? places : []);
	const rows = single.slice(0, most).map((place) => cells(place, names, options));
	return [
		...groups.flatMap((places) => places.length > 1 ? groupLines(places, names, options) : []),
		...require_layout.table(COLUMNS, rows, width),
		...require_layout.moreLines(single.length - rows.length, "pager-triage map | less", options)
	];
}
const MAX_NAME_LINES = 8;
function groupLines(places, names, { width, style }) {
	const [first] = places;
	const files = places.reduce((sum, place) => sum + place.files, 0);
	const ids = [...new Set(places.flatMap(({ services }) => services.map(({ id }) => id)))];
	const parent = parentOf(first);
	const where = require_main.inertPath(require_main.fromOutside(parent === "" ? "" : `${parent}/`));
	const how = require_main.line`${require_main.inert(require_main.fromOutside(sourceOf(first)))} (${require_main.own(first.services[0]?.confidence ?? "")})`;
	const counts = require_main.line`${require_main.plural(places.length, "place")}, ${require_main.plural(files, "file")}, ${require_main.plural(ids.length, "service")}`;
	const all = require_main.listed(namesOf(ids, names), ids.length);
	return [...require_layout.wrap(require_main.line`${where}…: ${counts} by ${how}`, width), ...require_layout.wrap(all, width - 2, MAX_NAME_LINES).map((text) => require_main.line`  ${style.dim(text)}`)];
}
const namesOf = (ids, names) => ids.map((id) => names.get(id) ?? require_main.own(id));
const nameOf = ({ id, name }) => name === null ? require_main.own(id) : require_main.inert(require_main.fromOutside(name));
function cells({ path, files, services }, names, { style }) {
	const confidence = services[0]?.confidence ?? "guess";
	const paint = {
		certain: style.good,
		likely: style.dim,
		guess: style.warn
	}[confidence];
	const ids = services.map(({ id }) => id);
	const reasons = [...new Set(services.map(({ because }) => shortReason(because, path)))];
	return [
		require_main.inertPath(require_main.fromOutside(path)),
		require_main.plural(files, "file"),
		require_main.listed(namesOf(ids, names), 3),
		{
			text: require_main.listed(reasons, 2),
			paint: style.dim
		},
		{
			text: require_main.own(confidence),
			paint
		}
	];
}
function shortReason(because, path) {
	const directory = path.replace(/\/?[^/]*$/, "");
	const short = because.endsWith(` ${directory}`) ? because.slice(0, -directory.length - 1) : because;
	return require_main.inert(require_main.fromOutside(directory === "" ? short : short.replace(`${directory}/`, "")));
}
const MAX_UNMAPPED = 6;
function unmappedLines({ unmapped }, options) {
	const most = Number.isFinite(options.most) ? MAX_UNMAPPED : unmapped.length;
	const places = unmapped.slice(0, most).map(({ path, files, because }) => {
		const why = because === null ? require_main.own("") : require_main.line` · ${require_main.inert(require_main.fromOutside(because))}`;
		return require_main.line`${require_main.inertPath(require_main.fromOutside(path))} · ${require_main.plural(files, "file")}${why}`;
	});
	const rest = unmapped.length - places.length;
	const more = rest > 0 ? [require_main.line`${require_main.plural(rest, "more place")}: pager-triage map | less`] : [];
	return require_layout.labelled("unmapped", [...places, ...more], options, options.style.warn);
}
function stateLines({ services }, options) {
	const missing = services.flatMap(({ id, status, because }) => status === "gone" ? [require_main.line`${require_main.own(id)} of ${require_main.inert(require_main.fromOutside(because))}: no such service in PagerDuty, or this key cannot see it`] : []);
	const disabled = services.filter(({ status }) => status === "disabled").map(nameOf);
	const noIncidents = disabled.length > 0 ? [require_main.line`${require_main.listed(disabled, 6)}: no incidents are opened`] : [];
	return [...require_layout.labelled("not found", missing, options, options.style.bad), ...require_layout.labelled("disabled", noIncidents, options)];
}
const groupPlaces = (places) => [...require_main.groupBy(places, (place) => [
	parentOf(place),
	sourceOf(place),
	place.services[0]?.confidence
].join("\n")).values()];
const parentOf = ({ path }) => path.split("/").slice(0, -2).join("/");
const SOURCES = [
	[require_main.CONFIG_FILE, require_main.CONFIG_FILE],
	[require_snapshot.CATALOG_FILE, require_snapshot.CATALOG_FILE],
	["CODEOWNERS", "CODEOWNERS"],
	["the name in", "names in manifests"],
	["the directory", "names of directories"]
];
function sourceOf({ services }) {
	const because = services[0]?.because ?? "";
	return SOURCES.find(([mark]) => because.includes(mark))?.[1] ?? because;
}
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
		...rules.flatMap(({ service, globs }, i) => [comment(reasonOf(service)), `    { "paths": ${globList(globs)}, "service": ${require_main.inertJson(service.id)} }${i < rules.length - 1 ? "," : ""}`]),
		...catalogComment(document),
		"  ],",
		"  // Paths that belong to no service. Those below have none yet: map them above, or list them here.",
		"  \"ignore\": [",
		...document.unmapped.map(({ path, files, because }) => comment(`${require_main.inertJson(asGlob(path))}: ${require_main.plural(files, "file")}${because === null ? "" : `, ${because}`}`)),
		"  ]",
		"}",
		""
	].join("\n");
}
const isCatalog = (because) => because.endsWith(require_snapshot.CATALOG_FILE);
const MAX_COMMENT = 200;
const comment = (text) => `    // ${require_main.inertCut(require_main.fromOutside(text), MAX_COMMENT)}`;
function reasonOf({ id, name, because, confidence, status }) {
	const sure = {
		certain: "",
		likely: "",
		guess: " (a guess: check it)"
	}[confidence];
	const state = status === "disabled" ? ", disabled in PagerDuty" : "";
	return `${name === null ? id : require_main.inert(require_main.fromOutside(name))}${state}: ${because}${sure}`;
}
function catalogComment({ services }) {
	const count = services.filter(({ because }) => isCatalog(because)).length;
	return count > 0 ? [comment(`${require_main.plural(count, "more service")} from ${require_snapshot.CATALOG_FILE}, which need no rule here`)] : [];
}
const globsOf = ({ id }, { mapped }) => mapped.filter(({ services }) => services.some((one) => one.id === id)).map(({ path }) => asGlob(path));
function asGlob(path) {
	const end = /(?:^|\/)\*\*?$/.exec(path)?.[0] ?? "";
	return path.slice(0, path.length - end.length).replace(/[\\*?[\]{}()!+@|^$]/g, (sign) => sign === "\\" ? "?" : `\\${sign}`) + end;
}
const MAX_ON_A_LINE = 90;
function globList(globs) {
	const flat = `[${globs.map((glob) => require_main.inertJson(glob)).join(", ")}]`;
	if (flat.length <= MAX_ON_A_LINE) return flat;
	return `[\n${globs.map((glob) => `      ${require_main.inertJson(glob)}`).join(",\n")}\n    ]`;
}
// src/cli/commands/map.ts
const configExists = () => new require_main.CodedError("config_exists", require_main.CONFIG_EXISTS);
const map = async (shell, args) => {
	const [init, offline] = [args.flag("init"), args.flag("offline")];
	if (init && offline) throw new require_main.UsageError(...require_main.INIT_OFFLINE);
	const access = require_main.pagerDutyAccess(shell.env, offline);
	if (init && !access.allowed) throw require_reading.noKey();
	const now = shell.clock();
	const until = require_main.deadline(shell, require_reading.DEADLINE_MS);
	const { local, root } = await require_snapshot.withSnapshot(require_main.gitRun(shell, until.signal), async (snapshot) => ({
		local: await readLocalMap(snapshot),
		root: snapshot.repository.topLevel
	}));
	if (init && local.config === "used") throw configExists();
	const remote = access.allowed ? await require_reading.withReader(shell, (reader) => readRemoteMap(reader, local), {}, until) : mapWithout(access.why, local);
	const facts = joinMaps(local, remote);
	const document = toMapDocument(facts, now, { isCheck: args.flag("check") });
	if (init) await write((0, node_path.join)(root, require_main.CONFIG_FILE), document);
	require_output.show(shell, args, init ? toMapDocument(facts, now, { written: require_main.CONFIG_FILE }) : document, mapText);
	if (init) shell.stderr.print(require_main.mapWritten);
	const isChecked = document.ok && (!access.allowed || remote.services.known && remote.forbidden.length === 0);
	if (!args.flag("check") || isChecked) return require_main.EXIT.done;
	const gone = document.services.filter(({ status }) => status === "gone").map(({ id }) => id);
	const near = gone.length > 0 ? await require_reading.withReader(shell, (reader) => require_known_services.nearestServices(reader, gone), {}, until) : [];
	shell.stderr.print(require_main.mapCheckFailed(document, gone, near));
	return require_main.EXIT.failed;
};
async function write(path, document) {
	try {
		await (0, node_fs_promises.writeFile)(path, toProposal(document), { flag: "wx" });
	} catch (error) {
		if (require_main.isErrno(error, "EEXIST")) throw new require_main.CodedError("config_exists", require_main.CONFIG_UNSTAGED);
		throw error;
	}
}
exports.map = map;
