require("./rolldown-runtime.cjs");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_known_services = require("./known-services.cjs");
const require_document = require("./document.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/triage/map/text.ts
const COLUMNS = [
	{
		head: "path",
		most: 36
	},
	{
		head: "files",
		right: true,
		spare: 2
	},
	{
		head: "service",
		most: 26
	},
	{
		head: "because",
		flexible: true
	},
	{
		head: "confidence",
		spare: 1
	}
];
function mapText(document, options) {
	return require_main.page([
		require_main.heading(require_main.inert(require_main.fromOutside(document.summary)), options),
		[...unmappedLines(document, options), ...stateLines(document, options)],
		placeLines(document, options)
	], options, document);
}
function placeLines({ mapped, services }, options) {
	const { most } = options;
	const names = new Map(services.map((service) => [service.id, nameOf(service)]));
	const groups = mapped.length <= most ? mapped.map((place) => [place]) : groupPlaces(mapped);
	const single = groups.flatMap((places) => places.length === 1 ? places : []);
	const rows = single.slice(0, most).map((place) => cells(place, names, options));
	return [
		...groups.flatMap((places) => places.length > 1 ? groupLines(places, names, options) : []),
		...require_main.table(COLUMNS, rows, options),
		...require_main.moreLines(single.length - rows.length, "pager-triage map | less", options)
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
	return [...require_main.wrap(require_main.line`${where}…: ${counts} by ${how}`, width), ...require_main.wrap(all, width - 2, MAX_NAME_LINES).map((text) => require_main.line`  ${style.dim(text)}`)];
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
		require_main.line`${files}`,
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
	return require_main.labelled("unmapped", [...places, ...more], options, options.style.warn);
}
function stateLines({ services }, options) {
	const missing = services.flatMap(({ id, status, because }) => status === "gone" ? [require_main.line`${require_main.own(id)} of ${require_main.inert(require_main.fromOutside(because))}: no such service in PagerDuty, or this key cannot see it`] : []);
	const disabled = services.filter(({ status }) => status === "disabled").map(nameOf);
	const noIncidents = disabled.length > 0 ? [require_main.line`${require_main.listed(disabled, 6)}: no incidents are opened`] : [];
	return [...require_main.labelled("not found", missing, options, options.style.bad), ...require_main.labelled("disabled", noIncidents, options)];
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
	if (init && !access.allowed) throw require_reading.noKey(shell);
	const now = shell.clock();
	const until = require_main.deadline(shell, require_reading.DEADLINE_MS);
	const { local, root } = await require_snapshot.withSnapshot(require_main.gitRun(shell, until.signal), async (snapshot) => ({
		local: await require_document.readLocalMap(snapshot),
		root: snapshot.repository.topLevel
	}));
	if (init && local.config === "used") throw configExists();
	const remote = access.allowed ? await require_reading.withReader(shell, (reader) => require_document.readRemoteMap(reader, local), {}, until) : require_document.mapWithout(access.why, local);
	const facts = require_document.joinMaps(local, remote);
	const document = require_document.toMapDocument(facts, now, { isCheck: args.flag("check") });
	if (init) await write((0, node_path.join)(root, require_main.CONFIG_FILE), document);
	require_output.show(shell, args, init ? require_document.toMapDocument(facts, now, { written: require_main.CONFIG_FILE }) : document, mapText);
	if (init) require_main.printMessage(shell.stderr, require_main.mapWritten);
	const isChecked = document.ok && (!access.allowed || remote.services.known && remote.forbidden.length === 0);
	if (!args.flag("check") || isChecked) return require_main.EXIT.done;
	const gone = document.services.filter(({ status }) => status === "gone").map(({ id }) => id);
	const near = gone.length > 0 ? await require_reading.withReader(shell, (reader) => require_known_services.nearestServices(reader, gone), {}, until) : [];
	require_main.printMessage(shell.stderr, require_main.mapCheckFailed(document, gone, near));
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
