require("./rolldown-runtime.cjs");
const require_known = require("./known.cjs");
let node_util = require("node:util");
let node_zlib = require("node:zlib");
const require_main = require("./main.cjs");
const require_relay = require("./relay2.cjs");
const require_api = require("./api.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_matching = require("./matching.cjs");
const require_gather = require("./gather.cjs");
const require_schemas = require("./schemas.cjs");
// src/pagerduty/client/one-answer.ts
const MAX_BYTES = 16777216;
const SILENT_MS = 1e3;
const unzip = (0, node_util.promisify)(node_zlib.gunzip);
const loadHttp = ({ origin }) => origin.startsWith("https:") ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
async function readOnce({ endpoint, key, userAgent, signal }, path) {
	if (endpoint.proxy || !key.isRelays || require_main.isPagerDutys(endpoint) || !require_main.isSafeForKey(endpoint)) throw new Error("not directly");
	const { get } = loadHttp(endpoint);
	const answer = await new Promise((resolve, reject) => {
		const options = {
			headers: {
				accept: "application/json",
				"accept-encoding": "gzip",
				"user-agent": userAgent,
				authorization: key.authorization()
			},
			signal,
			timeout: SILENT_MS,
			rejectUnauthorized: true
		};
		const request = get(`${endpoint.origin}${path}`, options, resolve);
		request.on("error", reject).on("timeout", () => request.destroy(new Error("silent")));
	});
	const bytes = await bytesOf(answer);
	if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
	const body = answer.headers["content-encoding"] === "gzip" ? await unzip(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
	return {
		header: (name) => String(answer.headers[name] ?? ""),
		text: key.redact(body.toString())
	};
}
async function bytesOf(answer) {
	const parts = [];
	let size = 0;
	for await (const part of answer) {
		size += part.length;
		if (size > MAX_BYTES) throw new Error("too large");
		parts.push(part);
	}
	return Buffer.concat(parts);
}
// src/gather/incident-rows.ts
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const WORD = /^[\w.:-]{1,80}$/;
function incidentIn(row) {
	if (!Array.isArray(row)) throw new TypeError("not an incident");
	const at = (field) => row[field];
	const number = at(1);
	if (typeof number !== "number") throw new TypeError("not a number");
	return {
		id: matching(at(0), ID),
		number,
		title: text$1(at(2)),
		status: matching(at(3), WORD),
		urgency: matching(at(4), WORD),
		priority: at(5) === null ? null : { name: text$1(at(5)) },
		service: {
			id: matching(at(6), ID),
			name: text$1(at(7))
		},
		createdAt: timeIn(at(8)),
		resolvedAt: at(9) === null ? null : timeIn(at(9)),
		lastChangedBy: at(10) === null ? null : matching(at(10), WORD),
		mergedInto: at(11) === null ? null : matching(at(11), ID),
		url: at(12) === null ? null : link(at(12))
	};
}
function matching(value, form) {
	if (typeof value === "string" && form.test(value)) return value;
	throw new TypeError("not in its form");
}
function link(value) {
	if (typeof value === "string" && value.startsWith("https://") && new URL(value).href === value) return value;
	throw new TypeError("not a link");
}
const LATEST = 0x3afff4417f;
function timeIn(seconds) {
	if (typeof seconds === "number" && Number.isInteger(seconds) && seconds >= 0 && seconds <= LATEST) return require_main.isoOf(seconds);
	throw new TypeError("not a time");
}
function text$1(value) {
	if (typeof value === "string") return require_main.fromOutside(value);
	throw new TypeError("not a text");
}
// src/gather/relay-context.ts
const text = require_schemas.pipe(require_schemas.string(), require_schemas.transform(require_main.fromOutside));
const id = require_schemas.string().check(require_api._regex(/^[A-Za-z0-9_-]{1,64}$/));
const word = require_schemas.string().check(require_api._regex(/^[\w.:-]{1,80}$/));
const instant = require_schemas.string().check(require_api._regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/));
const sentence = require_schemas.string().check(require_api._maxLength(1e3));
const known = (value) => require_schemas.discriminatedUnion("known", [require_schemas.object({
	known: require_schemas.literal(true),
	asOf: instant,
	value
}), require_schemas.object({
	known: require_schemas.literal(false),
	why: sentence
})]);
const incidents = require_schemas.array(require_schemas.unknown());
const read = {
	complete: require_schemas.boolean(),
	warnings: require_schemas.array(sentence),
	requests: require_schemas.number()
};
const level = require_schemas.object({
	level: require_schemas.number(),
	people: require_schemas.array(require_schemas.object({
		name: text,
		until: require_schemas.nullable(instant)
	})),
	next: require_schemas.nullable(require_schemas.object({
		name: text,
		from: instant
	}))
});
const relayContext = require_schemas.object({
	services: require_schemas.array(require_schemas.object({
		id,
		name: text,
		status: word,
		description: require_schemas.nullable(text)
	})),
	incidents: known(require_schemas.object({
		open: incidents,
		recent: incidents,
		...read
	})),
	live: require_schemas.object({
		onCall: known(require_schemas.array(require_schemas.object({
			service: id,
			levels: require_schemas.array(level),
			gap: require_schemas.nullable(require_schemas.object({
				from: instant,
				until: require_schemas.nullable(instant)
			}))
		}))),
		maintenance: known(require_schemas.array(require_schemas.object({
			id,
			description: require_schemas.nullable(text),
			from: instant,
			until: instant,
			services: require_schemas.array(id)
		}))),
		dependencies: known(require_schemas.object({
			connected: require_schemas.array(require_schemas.object({
				id,
				kind: require_schemas._enum([
					"technical",
					"business",
					"other"
				]),
				direction: require_schemas._enum(["dependent", "supporting"]),
				of: require_schemas.array(id),
				hops: require_schemas.number(),
				name: require_schemas.nullable(text)
			})),
			hops: require_schemas.number(),
			cut: require_schemas.array(require_schemas.object({
				id,
				name: require_schemas.nullable(text)
			})),
			open: incidents,
			...read
		}))
	})
});
// src/gather/ask-relay.ts
async function askRelay({ pagerDuty, signal }, { services, left, notes }, now) {
	const touched = require_snapshot.unite(services);
	const isNamed = left.every(({ steps }) => steps.length === 0);
	if (touched.length === 0 || touched.length > 20 || !isNamed) return null;
	try {
		const path = `${require_relay.CONTEXT}?services=${touched.map(({ id }) => id).join(",")}`;
		const { header, text } = await readOnce({
			...pagerDuty,
			signal
		}, path);
		if (!(now.getTime() - Date.parse(header("x-pager-triage-as-of")) <= require_relay.MAX_AGE.unsaidMs)) return null;
		const search = {
			notes: [...notes, ...require_matching.unmappedNotes(require_matching.matchClues(left, () => []))],
			requests: 0
		};
		return require_gather.aroundChange(touched, factsIn(JSON.parse(text)), search, now);
	} catch {
		return null;
	}
}
function factsIn(answer) {
	const { services, incidents, live } = relayContext.parse(answer);
	return {
		services,
		incidents: require_known.mapKnown(incidents, ({ open, recent, ...read }) => ({
			open: open.map(incidentIn),
			recent: recent.map(incidentIn),
			texts: [],
			changeEvents: [],
			...read
		})),
		live: {
			...live,
			dependencies: require_known.mapKnown(live.dependencies, ({ open, ...read }) => ({
				...read,
				open: open.map(incidentIn)
			}))
		}
	};
}
exports.askRelay = askRelay;
exports.loadHttp = loadHttp;
