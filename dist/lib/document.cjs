// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_fetched = require("./fetched.cjs");
const require_services = require("./services.cjs");
const require_find_services = require("./find-services.cjs");
const require_matching = require("./matching.cjs");
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
	matched: require_matching.matchClues(stated.left, () => []),
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
	const byPath = new Map();
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
	for (const ambiguity of ambiguous) for (const path of ambiguity.paths) reasons.get(path)?.push(require_matching.ambiguityNote(ambiguity));
	return reasons;
}
function summaryOf(files, services) {
	const ignored = files.ignored > 0 ? `, ${files.ignored} ignored` : "";
	const mapped = `${files.mapped} ${files.mapped === 1 ? "belongs" : "belong"} to ${require_main.plural(services, "service")}`;
	return `${require_main.plural(files.total, "file")}: ${mapped}, ${files.unmapped} to none${ignored}`;
}
function nextCommands({ config, mapped, unmapped, services }, { written, isCheck }) {
	if (written || config === "unstaged") return [`git add ${require_main.CONFIG_FILE} && pager-triage map --check`];
	if (unmapped.length === 0 && mapped.every(({ confidence }) => confidence === "certain")) return ["pager-triage risk"];
	if (config === "none") return [services.known ? "pager-triage map --init" : "pager-triage doctor"];
	return isCheck ? [] : ["pager-triage map --check"];
}
function placesOf(paths, keyOf) {
	const root = {
		path: "",
		files: [],
		directories: new Map()
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
		directories: new Map()
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
Object.defineProperty(exports, "joinMaps", {
	enumerable: true,
	get: function() {
		return joinMaps;
	}
});
Object.defineProperty(exports, "mapWithout", {
	enumerable: true,
	get: function() {
		return mapWithout;
	}
});
Object.defineProperty(exports, "readLocalMap", {
	enumerable: true,
	get: function() {
		return readLocalMap;
	}
});
Object.defineProperty(exports, "readRemoteMap", {
	enumerable: true,
	get: function() {
		return readRemoteMap;
	}
});
Object.defineProperty(exports, "toMapDocument", {
	enumerable: true,
	get: function() {
		return toMapDocument;
	}
});
