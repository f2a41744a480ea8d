require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_reader = require("./reader.cjs");
const require_find_services = require("./find-services.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_matching = require("./matching.cjs");
const require_gather = require("./gather.cjs");
const require_incidents = require("./incidents.cjs");
const require_facts = require("./facts.cjs");
const require_incident_texts = require("./incident-texts.cjs");
const require_fetched = require("./fetched.cjs");
const require_on_calls = require("./on-calls.cjs");
const require_usingCtx = require("./usingCtx.cjs");
// src/gather/dependencies.ts
async function readDependencies(reader, serviceIds, limits) {
	const spent = {
		requests: 0,
		asOf: ""
	};
	const walk = await walkDependencies(serviceIds, async ({ id, kind }) => {
		const found = await reader.serviceDependencies(id, kind === "business" ? "business" : "technical");
		spent.requests += found.requests;
		spent.asOf = found.asOf;
		return found.data;
	}, limits);
	if (walk.answered.length === 0 && walk.failures.length > 0) throw walk.failures[0];
	const technical = [...new Set(walk.reached.filter(({ kind }) => kind === "technical").map(({ id }) => id))];
	const asked = technical.slice(0, limits.incidentServices);
	const [open, names] = await Promise.all([reader.openIncidents({ serviceIds: asked }).catch(unreadable), readNames(reader, technical.slice(0, limits.names), walk.reached)]);
	const placed = open.data.filter(require_incidents.hasService);
	for (const { service } of placed) names.set(service.id, service.name);
	const direct = walk.reached.filter(({ kind, hops }) => hops === 1 && kind === "technical");
	const cut = [
		...walk.cut,
		...limits.namesBeyond ? walk.beyond : [],
		...technical.slice(asked.length)
	];
	const data = {
		connected: walk.reached.map((service) => ({
			...service,
			name: names.get(service.id) ?? null
		})),
		open: placed,
		hops: limits.hops,
		cut: [...new Set(cut)].map((id) => ({
			id,
			name: names.get(id) ?? null
		})),
		complete: walk.answered.length === serviceIds.length && direct.every(({ id }) => asked.includes(id)) && open.complete,
		warnings: [...new Set([...walk.failures.map(require_main.reasonOf), ...open.warnings])],
		requests: spent.requests + open.requests
	};
	return {
		data,
		complete: true,
		warnings: [],
		asOf: spent.asOf,
		requests: data.requests
	};
}
const unreadable = (error) => ({
	data: [],
	complete: false,
	warnings: [require_main.reasonOf(error)],
	requests: 1
});
async function readNames(reader, technical, reached) {
	const [services, business] = await Promise.all([Promise.all(technical.map((id) => require_known.settle(reader.servicesById([id])))), reached.some(({ kind }) => kind === "business") ? require_known.settle(reader.businessServices()) : null]);
	const found = [...services.flatMap((each) => each.known ? each.value.data.services : []), ...business?.known ? business.value.data : []];
	return new Map(found.map(({ id, name }) => [id, name]));
}
async function walkDependencies(roots, ask, limits) {
	const answers = new Map();
	const tried = new Set();
	const cut = new Set();
	const failures = [];
	const traversals = ["dependent", "supporting"].map((direction) => {
		const edge = roots.map((id) => ({
			id,
			kind: "technical",
			direction,
			of: [id],
			hops: 0
		}));
		return {
			direction,
			reached: new Map(edge.map((root) => [root.id, root])),
			edge
		};
	});
	const reached = [];
	for (let hops = 1; hops <= limits.hops; hops += 1) {
		const wanted = interleave(traversals.map(({ edge }) => edge)).filter(({ id, kind }) => kind !== "other" && !tried.has(id));
		const services = [...new Map(wanted.map((service) => [service.id, service])).values()];
		const asked = services.slice(0, Math.max(0, limits.requests - tried.size));
		for (const { id } of services.slice(asked.length)) cut.add(id);
		for (const { id } of services) tried.add(id);
		await Promise.all(asked.map(async ({ id, kind }) => {
			try {
				answers.set(id, await ask({
					id,
					kind
				}));
			} catch (error) {
				cut.add(id);
				failures.push(error);
			}
		}));
		for (const way of traversals) reached.push(...advance(way, answers, hops));
		if (traversals.every(({ edge }) => edge.length === 0)) break;
	}
	const beyond = traversals.flatMap(({ edge }) => edge.map(({ id }) => id)).filter((id) => !tried.has(id));
	return {
		reached,
		cut: [...cut],
		beyond: [...new Set(beyond)],
		answered: roots.filter((root) => answers.has(root)),
		failures
	};
}
function advance(way, answers, hops) {
	const next = [];
	for (const from of way.edge) for (const { dependent, supporting } of answers.get(from.id) ?? []) {
		const [here, there] = way.direction === "supporting" ? [dependent, supporting] : [supporting, dependent];
		if (here.id !== from.id) continue;
		const known = way.reached.get(there.id);
		if (known?.hops === hops) known.of.push(...from.of.filter((root) => !known.of.includes(root)));
		if (known) continue;
		const found = {
			...there,
			direction: way.direction,
			of: [...from.of],
			hops
		};
		way.reached.set(there.id, found);
		next.push(found);
	}
	way.edge = next;
	return next;
}
function interleave(lists) {
	const longest = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
// src/gather/live-state.ts
const AHEAD_MS = 24 * require_main.HOUR_MS;
async function readLiveState(reader, serviceIds, services, limits, now) {
	const [maintenance, dependencies, onCall] = await Promise.all([
		wholeOrUnknown(reader.maintenanceWindows({
			serviceIds,
			filter: "open"
		})),
		wholeOrUnknown(readDependencies(reader, serviceIds, limits)),
		wholeOrUnknown(services.then(({ data }) => readOnCall(reader, data, now)))
	]);
	return {
		maintenance: require_known.mapKnown(maintenance, (windows) => windows.flatMap((window) => toMaintenance(window, serviceIds, now))),
		dependencies,
		onCall
	};
}
async function wholeOrUnknown(reading) {
	try {
		const { data, complete, warnings, asOf } = await reading;
		return complete ? require_known.known(data, asOf) : require_known.unknown(warnings[0] ?? "PagerDuty returned only some of them");
	} catch (error) {
		return require_known.unknown(require_main.reasonOf(error));
	}
}
function toMaintenance({ id, description, startAt, endAt, services }, serviceIds, now) {
	if (Date.parse(startAt) > now.getTime() + AHEAD_MS) return [];
	return [{
		id,
		description,
		from: startAt,
		until: endAt,
		services: services.map((service) => service.id).filter((service) => serviceIds.includes(service))
	}];
}
async function readOnCall(reader, services, now) {
	const until = new Date(now.getTime() + AHEAD_MS);
	const policies = services.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []);
	const found = await reader.onCalls({
		escalationPolicyIds: [...new Set(policies)],
		since: now,
		until
	});
	const whole = require_fetched.Whole.of(found);
	if (whole === null) return {
		...found,
		data: []
	};
	const data = services.flatMap(({ id, escalationPolicy }) => {
		const entries = require_fetched.Whole.only(whole, (entry) => entry.escalationPolicy.id === escalationPolicy?.id);
		return escalationPolicy === null ? [] : [toServiceOnCall(id, entries, now, until)];
	});
	return {
		...found,
		data
	};
}
function toServiceOnCall(service, entries, now, end) {
	const levels = [...new Set(entries.data.map(({ level }) => level))].sort((a, b) => a - b);
	const [gap] = require_on_calls.gapsOf(1, entries, now, end);
	return {
		service,
		levels: levels.map((level) => toLevel(level, entries.data, now)),
		gap: gap ? {
			from: gap.from,
			until: gap.until
		} : null
	};
}
function toLevel(level, entries, now) {
	const mine = entries.filter((entry) => entry.level === level);
	const [next = null] = require_on_calls.laterOf(mine, now);
	return {
		level,
		people: require_on_calls.peopleNow(mine, now).map(({ name, until }) => ({
			name,
			until
		})),
		next
	};
}
// src/gather/read-services.ts
const DEPENDENCY_LIMITS = {
	quick: {
		hops: 1,
		requests: 6,
		incidentServices: 50,
		names: 4,
		namesBeyond: false
	},
	full: {
		hops: 4,
		requests: 40,
		incidentServices: 200,
		names: 12,
		namesBeyond: true
	}
};
const notOfThePast = (asOf) => ({
	...require_facts.unknownLiveState("not queried for a past commit"),
	dependencies: require_known.known(require_gather.NO_DEPENDENCIES, asOf)
});
async function readServiceFacts(reader, serviceIds, { depth, isPast = false }, now) {
	const incidents = readIncidents(reader, serviceIds, now, depth);
	const details = reader.servicesById(serviceIds);
	const [found, named, live] = await Promise.all([
		incidents,
		require_known.settle(details, "", require_main.reasonOf),
		isPast ? notOfThePast(now.toISOString()) : readLiveState(reader, serviceIds, details.then(asServices), DEPENDENCY_LIMITS[depth], now)
	]);
	return {
		services: named.known ? named.value.data.services : [],
		incidents: withDetails(found, named, serviceIds),
		live
	};
}
function asServices({ data, ...fetched }) {
	if (data.services.length === 0) throw new Error(fetched.warnings[0]);
	return {
		...fetched,
		data: data.services
	};
}
function withDetails(incidents, details, serviceIds) {
	if (!incidents.known) return incidents;
	const { value, asOf } = incidents;
	const services = details.known ? details.value.data.services : [];
	const seen = new Set([...services.map(({ id }) => id), ...[...value.open, ...value.recent].map(({ service }) => service.id)]);
	const unseen = serviceIds.filter((id) => !seen.has(id));
	const warnings = details.known ? details.value.warnings : unchecked(unseen, details.why);
	if (details.known && unseen.length === serviceIds.length) {
		const why = warnings.map((each) => require_main.inert(require_main.fromOutside(each)));
		return require_known.unknown(require_main.listed(why, 2));
	}
	return require_known.known({
		...value,
		complete: value.complete && unseen.length === 0,
		warnings: [...new Set([
			...warnings,
			...value.warnings,
			...require_matching.disabledNotes(services)
		])],
		requests: value.requests + (details.known ? details.value.requests : 0)
	}, asOf);
}
const unchecked = (ids, why) => ids.length === 0 ? [why] : ids.map((id) => `the service ${id} could not be checked: ${why}`);
const withService = (open) => ({
	...open,
	data: open.data.filter(require_incidents.hasService)
});
async function readIncidents(reader, serviceIds, until, depth) {
	const window = {
		since: new Date(until.getTime() - 90 * require_main.DAY_MS),
		until
	};
	try {
		const [open, recent] = await Promise.all([reader.openIncidents({ serviceIds }).then(withService), reader.incidents({
			...window,
			serviceIds
		})]);
		const texts = depth === "full" ? await require_incident_texts.readIncidentTexts(reader, [...open.data, ...recent.data], serviceIds, window) : require_incident_texts.NO_TEXTS;
		return require_known.known({
			...texts,
			open: open.data,
			recent: recent.data,
			complete: open.complete && recent.complete,
			warnings: [...new Set([
				...open.warnings,
				...recent.warnings,
				...texts.warnings
			])],
			requests: open.requests + recent.requests + texts.requests
		}, [open.asOf, recent.asOf].sort()[0] ?? recent.asOf);
	} catch (error) {
		return require_known.unknown(require_main.reasonOf(error));
	}
}
// src/gather/ask-services.ts
async function askServices(asking, mapped, now) {
	const { left, notes } = mapped.value;
	if (mapped.value.services.length === 0 && left.every(({ steps }) => steps.length === 0)) return nothingFound(mapped.value, [...notes, ...require_matching.unmappedNotes(require_matching.matchClues(left, () => []))], now);
	const { pagerDuty, clock, signal, deadlineAt, depth } = asking;
	try {
		try {
			var _usingCtx$1 = require_usingCtx._usingCtx();
			const reader = _usingCtx$1.a(require_reader.createReader({
				...pagerDuty,
				signal,
				deadlineAt,
				clock,
				atOnce: AT_ONCE
			}));
			const found = await require_find_services.findServices(reader, left, limitsOf(depth, deadlineAt, clock));
			const services = require_snapshot.unite([...mapped.value.services, ...found.services]);
			const warnings = [
				...notes,
				...found.notes,
				...require_matching.unmappedNotes(found)
			];
			if (services.length === 0) {
				if (found.failure !== null) throw found.failure;
				return nothingFound(mapped.value, warnings, now);
			}
			const facts = await readServiceFacts(reader, services.map(({ id }) => id), asking, now);
			return require_gather.aroundChange(services, facts, {
				...found,
				notes: warnings
			}, now);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (error) {
		return require_gather.notAsked(require_gather.statedServices(mapped), require_main.reasonOf(error));
	}
}
const AT_ONCE = 20;
const limitsOf = (depth, deadlineAt, clock) => depth === "quick" ? {
	requests: 8,
	milliseconds: Math.max(0, (deadlineAt.getTime() - clock().getTime()) / 3)
} : {
	requests: 16,
	milliseconds: null
};
function nothingFound({ isStated, left }, warnings, now) {
	const asOf = now.toISOString();
	return !isStated && left.length > 0 ? require_gather.notAsked(require_known.unknown(noServiceWhy(left, warnings)), require_gather.NO_SERVICE) : {
		services: require_known.known([], asOf),
		...require_gather.nothingMapped(asOf, warnings)
	};
}
function noServiceWhy(left, notes) {
	const shown = [...new Set(left.flatMap(({ steps }) => steps.flat().map(({ name }) => name)))].map((name) => require_main.inertCut(require_main.fromOutside(name), 40));
	return `${notes.find((note) => note.includes(" fits ")) ?? `no service is named ${require_main.listed(shown, 3, " or ")}`} (map it in .pager-triage.json or use --service ID)`;
}
exports.askServices = askServices;
