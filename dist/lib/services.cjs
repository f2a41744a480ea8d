// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_api = require("./api.cjs");
const require_en = require("./en.cjs");
let node_timers_promises = require("node:timers/promises");
// src/pagerduty/client/known-ids.ts
const MAX_REFUSALS = 30;
const notSeen = (noun, id) => `no ${noun} ${id} in PagerDuty, or this key cannot see it`;
async function* ofKnownIds(call, noun, ids, pagesOf) {
	const refused = [];
	let refusals = 0;
	let refusal = null;
	let accepted = 0;
	for (const waiting = [ids]; waiting.length > 0;) {
		const asked = waiting.shift();
		const before = accepted;
		try {
			for await (const items of pagesOf(asked)) {
				accepted += 1;
				yield items;
			}
		} catch (error) {
			if (asked === void 0 || accepted > before || !isUnknownId(error)) throw error;
			refusals += 1;
			refusal = error;
			const middle = Math.ceil(asked.length / 2);
			if (asked.length === 1 || refusals > MAX_REFUSALS) refused.push(asked);
			else waiting.push(asked.slice(0, middle), asked.slice(middle));
		}
	}
	if (accepted === 0 && refusal !== null) throw refusal;
	for (const part of refused) call.incomplete(part.length === 1 ? notSeen(noun, part.join()) : `PagerDuty refuses one of these: ${noun} ${part.join(", ")}`);
}
const isUnknownId = (error) => error instanceof require_main.PagerDutyError && (error.code === "not_found" || error.code === "invalid_request" && error.apiCode === 2002);
// src/pagerduty/client/query.ts
function withQuery(path, query) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) {
		if (value === void 0) continue;
		for (const one of [value].flat()) search.append(name, String(one));
	}
	const text = search.toString();
	return text === "" ? path : `${path}?${text}`;
}
const includes = (filter, value) => filter === void 0 || filter.includes(value);
const MAX_IDS = 50;
function checkedId(text, noun) {
	const trimmed = text.trim().toUpperCase();
	if (/^[A-Z0-9]{1,40}$/.test(trimmed)) return trimmed;
	throw new require_main.PagerDutyError("invalid_request", `That is not a PagerDuty ${noun} id.`, { hint: `An id consists of capital letters and digits, such as ${noun === "incident" ? "Q1ABCDEF2GHIJK" : "PABC123"}.` });
}
const checkedIncidentId = (text) => checkedId(text.trim().replace(/^#/, ""), "incident");
function chunksOf(ids) {
	if (ids === void 0) return [void 0];
	const unique = [...new Set(ids)];
	return Array.from({ length: Math.ceil(unique.length / MAX_IDS) }, (_, i) => unique.slice(i * MAX_IDS, (i + 1) * MAX_IDS));
}
// src/pagerduty/client/error-words.ts
function errorWords({ text }) {
	const body = require_main.parseJson(text.replace(/^\uFEFF/, ""));
	const root = require_main.asObject(body);
	const error = require_main.asObject(root?.["error"]) ?? root;
	const { code, required_scopes, missing_abilities } = error ?? {};
	const isMarkup = body === void 0 && text.trimStart().startsWith("<");
	const texts = isMarkup ? [titleOf(text)] : error === null ? textsIn(body ?? text) : textsOf(error);
	return {
		code: typeof code === "number" || typeof code === "string" ? Number(code) || null : null,
		quote: printable([...new Set(texts)].filter((one) => one !== "").join("; ")),
		requiredScopes: printable(textsIn(required_scopes).join(", ")) || null,
		missingAbilities: printable(textsIn(missing_abilities).join(", ")) || null,
		isMarkup
	};
}
function printable(foreign) {
	const line = foreign.replace(/[^\x20-\x7e]+/g, " ").replace(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 199)}~` : line;
}
const SUMMARIES = [
	"error",
	"message",
	"title",
	"detail",
	"description",
	"error_description",
	"reason"
];
const LISTS = [
	"errors",
	"violations",
	"invalid-params",
	"invalid_params"
];
const textsOf = (object) => [...SUMMARIES, ...LISTS].flatMap((name) => textsIn(object[name]));
function textsIn(value, field) {
	if (typeof value === "string") return value.trim() === "" ? [] : [field ? `${field} ${value.trim()}` : value.trim()];
	if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
	const object = require_main.asObject(value);
	if (object === null) return [];
	const { name = object["field"] } = object;
	const known = textsOf(object).map((text) => typeof name === "string" ? `${name} ${text}` : text);
	return known.length > 0 ? known : Object.entries(object).flatMap(([key, inner]) => textsIn(inner, key));
}
function titleOf(markup) {
	const [, , title = ""] = /<(title|h1)\b[^>]{0,200}>([^<]{1,1000})/i.exec(markup.slice(0, 2e4)) ?? [];
	return title;
}
// src/pagerduty/client/pages.ts
const PAGE_SIZE = 100;
const MIN_PAGE_SIZE = 2;
const MAX_LISTED = 1e4;
const MAX_PAGES_AHEAD = 12;
const PARSED_AT_ONCE = 10;
const WIDE_OVERLAP = 10;
async function readPage(call, question, offset, { size = PAGE_SIZE, total } = {}) {
	const limit = Math.min(size, MAX_LISTED - offset);
	try {
		const answer = await call.get({
			...question,
			query: {
				...question.query,
				limit,
				offset,
				total
			}
		});
		const items = itemsUnder(answer, question.root, question.subject);
		const { more, total: counted } = require_main.asObject(answer) ?? {};
		return {
			items,
			more: typeof more === "boolean" ? more : items.length >= limit,
			total: typeof counted === "number" ? counted : null,
			size
		};
	} catch (error) {
		if (!require_main.isTooLarge(error) || size <= MIN_PAGE_SIZE) throw error;
		return readPage(call, question, offset, {
			size: Math.max(MIN_PAGE_SIZE, Math.floor(size / 4)),
			total
		});
	}
}
function itemsUnder(answer, root, subject) {
	const items = require_main.asObject(answer)?.[root];
	if (Array.isArray(items)) return items;
	throw unexpectedShape(subject, `${root} is missing`);
}
const unexpectedShape = (subject, fault) => new require_main.PagerDutyError("unexpected_answer", `PagerDuty's response for ${subject} does not match its documentation (${fault}).`, { hint: "Check PAGERDUTY_API_URL. If it is correct, please report this." });
async function* firstPage(call, question) {
	const { items, more } = await readPage(call, question, 0);
	if (more) call.incomplete(`Only the first ${items.length} ${question.subject} were read; there are more`);
	yield items;
}
async function* serialPages(call, question) {
	const { subject } = question;
	const seen = new Set();
	let overlap = 1;
	let rereadsLeft = 10;
	let fitting = PAGE_SIZE;
	for (let offset = 0;;) {
		const { items, more, size } = await readPage(call, question, offset, { size: fitting });
		fitting = size;
		const keys = items.map(keyOf);
		const hasNew = keys.some((key) => !seen.has(key));
		if (offset > 0 && !keys.some((key) => seen.has(key))) {
			if (rereadsLeft > 0) {
				rereadsLeft -= 1;
				overlap = WIDE_OVERLAP;
				offset = Math.max(0, offset - size);
				continue;
			}
			call.incomplete(`The list of ${subject} kept changing while it was read; some may be missing`);
		}
		for (const key of keys) seen.add(key);
		yield items;
		if (!more) return;
		if (!hasNew) rereadsLeft -= 1;
		if (rereadsLeft < 0) {
			call.incomplete(`PagerDuty says there are more ${subject} but returns no further pages`);
			return;
		}
		if (offset + items.length >= MAX_LISTED) {
			call.incomplete(`PagerDuty lists only the first ${MAX_LISTED} ${subject}; there are more`);
			return;
		}
		offset += Math.max(1, items.length - Math.min(overlap, Math.ceil(size / 2)));
	}
}
async function* pagesAtOnce(call, question, total, pageSize) {
	const underWay = [];
	let offset = pageSize;
	while (offset < total || underWay.length > 0) {
		while (offset < total && underWay.length < MAX_PAGES_AHEAD) {
			const page = readPage(call, question, offset, { size: pageSize });
			page.catch(() => {});
			underWay.push(page);
			offset += pageSize;
		}
		const page = await underWay.shift();
		if (page !== void 0) yield page.items;
	}
}
async function gather(call, lists, parse) {
	const found = new Map();
	const failures = [];
	let pages = 0;
	const read = async (items) => {
		await (0, node_timers_promises.setImmediate)();
		for (const [i, item] of items.entries()) {
			if (i % PARSED_AT_ONCE === 0) await (0, node_timers_promises.setImmediate)();
			found.set(keyOf(item), parse(item));
		}
	};
	await Promise.all(lists.map(async (list) => {
		let parsing = Promise.resolve();
		try {
			for await (const items of list) {
				pages += 1;
				parsing = parsing.then(() => read(items));
			}
		} catch (error) {
			failures.push(error);
		}
		await parsing;
	}));
	for (const error of failures) {
		if (pages === 0 || !require_main.isTransient(error)) throw error;
		call.incomplete(`Not everything could be read: ${error.message}`);
	}
	return [...found.values()];
}
function keyOf(item) {
	const id = require_main.asObject(item)?.["id"];
	return typeof id === "string" ? id : JSON.stringify(item);
}
const SECOND_MS = 1e3;
const MAX_WINDOW_MS = 180 * require_main.DAY_MS - 2 * SECOND_MS;
const MAX_IN_WINDOW = 9900;
function windowsOf({ since, until }) {
	const pieces = Math.ceil((until.getTime() - since.getTime()) / MAX_WINDOW_MS);
	if (Number.isNaN(pieces)) throw new RangeError("a window needs two valid dates");
	const edge = (at) => at === pieces ? until : new Date(since.getTime() + at * MAX_WINDOW_MS);
	return Array.from({ length: pieces }, (_, at) => ({
		since: edge(at),
		until: edge(at + 1)
	}));
}
async function* closedWindow(call, list, window) {
	const question = {
		...list,
		query: {
			...list.query,
			...widened(window)
		}
	};
	const first = await readPage(call, question, 0, { total: true });
	const { since, until } = window;
	const isTooLong = first.total !== null && first.total > MAX_IN_WINDOW;
	if (isTooLong && until.getTime() - since.getTime() >= 2 * SECOND_MS) {
		const seconds = Math.floor((since.getTime() + until.getTime()) / 2 / SECOND_MS);
		const middle = new Date(seconds * SECOND_MS);
		yield* closedWindow(call, list, {
			since,
			until: middle
		});
		yield* closedWindow(call, list, {
			since: middle,
			until
		});
		return;
	}
	yield first.items;
	if (!first.more) return;
	if (first.total !== null && !isTooLong && first.items.length > 0) {
		const ids = new Set(first.items.map(keyOf));
		for await (const items of pagesAtOnce(call, question, first.total, first.items.length)) {
			for (const item of items) ids.add(keyOf(item));
			yield items;
		}
		if (ids.size === first.total) return;
	}
	yield* serialPages(call, question);
}
async function totalIn(call, list, window) {
	return (await readPage(call, {
		...list,
		query: {
			...list.query,
			...widened(window)
		}
	}, 0, {
		size: 1,
		total: true
	})).total;
}
const widened = ({ since, until }) => ({
	since: require_main.isoSeconds(new Date(since.getTime() - SECOND_MS)),
	until: require_main.isoSeconds(new Date(Math.ceil(until.getTime() / SECOND_MS) * SECOND_MS))
});
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = require_api.rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) require_api.assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? require_api.globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			require_api.assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			require_api.assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(require_api.NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(require_api.BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = new Map([[require_api.base64Charset, require_api.base64], [require_api.base64urlCharset, require_api.base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = require_api.getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) require_api.assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	require_api.$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => require_api.formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => require_api.flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, require_api.jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, require_api.jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = require_api.$constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js
const parse = require_api._parse(ZodRealError);
const parseAsync = require_api._parseAsync(ZodRealError);
const safeParse = require_api._safeParse(ZodRealError);
const safeParseAsync = require_api._safeParseAsync(ZodRealError);
const encode = require_api._encode(ZodRealError);
const decode = require_api._decode(ZodRealError);
const encodeAsync = require_api._encodeAsync(ZodRealError);
const decodeAsync = require_api._decodeAsync(ZodRealError);
const safeEncode = require_api._safeEncode(ZodRealError);
const safeDecode = require_api._safeDecode(ZodRealError);
const safeEncodeAsync = require_api._safeEncodeAsync(ZodRealError);
const safeDecodeAsync = require_api._safeDecodeAsync(ZodRealError);
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!require_api.globalConfig.localeError) require_api.config(require_en.en_default());
}
function _ensureDefaultMemoizer() {
	if (!require_api.globalConfig.memoizer) require_api.config({ memoizer: memoizer() });
}
const ZodType = require_api.$constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	require_api.$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(require_api.mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return require_api.clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(require_api._overwrite(fn));
	},
	optional() {
		return optional$1(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional$1(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		require_api.globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return require_api.globalRegistry.get(this);
		const cl = this.clone();
		require_api.globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return require_api.hide(this, "~standard", {
			...require_api.standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		require_api.own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		require_api.own(this, "spa", value);
	},
	validate(data, params) {
		return require_api.validate(this, data, params);
	},
	validateAsync(data, params) {
		return require_api.validateAsync(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return require_api.globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = require_api.$constructor("_ZodString", (inst, def) => {
	require_api.$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, require_api.derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(require_api._regex(...args));
	},
	includes(...args) {
		return this.check(require_api._includes(...args));
	},
	startsWith(...args) {
		return this.check(require_api._startsWith(...args));
	},
	endsWith(...args) {
		return this.check(require_api._endsWith(...args));
	},
	min(...args) {
		return this.check(require_api._minLength(...args));
	},
	max(...args) {
		return this.check(require_api._maxLength(...args));
	},
	length(...args) {
		return this.check(require_api._length(...args));
	},
	nonempty(...args) {
		return this.check(require_api._minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(require_api._lowercase(params));
	},
	uppercase(params) {
		return this.check(require_api._uppercase(params));
	},
	trim() {
		return this.check(require_api._trim());
	},
	normalize(...args) {
		return this.check(require_api._normalize(...args));
	},
	toLowerCase() {
		return this.check(require_api._toLowerCase());
	},
	toUpperCase() {
		return this.check(require_api._toUpperCase());
	},
	slugify() {
		return this.check(require_api._slugify());
	}
}));
const ZodString = require_api.$constructor("ZodString", (inst, def) => {
	require_api.$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(require_api._email(ZodEmail, params));
	},
	url(params) {
		return this.check(require_api._url(ZodURL, params));
	},
	jwt(params) {
		return this.check(require_api._jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(require_api._emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(require_api._guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(require_api._uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(require_api._uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(require_api._uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(require_api._uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(require_api._nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(require_api._cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(require_api._cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(require_api._ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(require_api._base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(require_api._base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(require_api._xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(require_api._ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(require_api._ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(require_api._ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(require_api._cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(require_api._cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(require_api._e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(require_api._isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(require_api._isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(require_api._isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(require_api._isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return require_api._string(ZodString, params);
}
const ZodStringFormat = require_api.$constructor("ZodStringFormat", (inst, def) => {
	require_api.$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = require_api.$constructor("ZodISODateTime", (inst, def) => {
	require_api.$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = require_api.$constructor("ZodISODate", (inst, def) => {
	require_api.$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = require_api.$constructor("ZodISOTime", (inst, def) => {
	require_api.$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = require_api.$constructor("ZodISODuration", (inst, def) => {
	require_api.$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = require_api.$constructor("ZodEmail", (inst, def) => {
	require_api.$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = require_api.$constructor("ZodGUID", (inst, def) => {
	require_api.$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = require_api.$constructor("ZodUUID", (inst, def) => {
	require_api.$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = require_api.$constructor("ZodURL", (inst, def) => {
	require_api.$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = require_api.$constructor("ZodEmoji", (inst, def) => {
	require_api.$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = require_api.$constructor("ZodNanoID", (inst, def) => {
	require_api.$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = require_api.$constructor("ZodCUID", (inst, def) => {
	require_api.$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = require_api.$constructor("ZodCUID2", (inst, def) => {
	require_api.$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = require_api.$constructor("ZodULID", (inst, def) => {
	require_api.$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = require_api.$constructor("ZodXID", (inst, def) => {
	require_api.$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = require_api.$constructor("ZodKSUID", (inst, def) => {
	require_api.$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = require_api.$constructor("ZodIPv4", (inst, def) => {
	require_api.$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = require_api.$constructor("ZodIPv6", (inst, def) => {
	require_api.$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = require_api.$constructor("ZodCIDRv4", (inst, def) => {
	require_api.$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = require_api.$constructor("ZodCIDRv6", (inst, def) => {
	require_api.$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = require_api.$constructor("ZodBase64", (inst, def) => {
	require_api.$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = require_api.$constructor("ZodBase64URL", (inst, def) => {
	require_api.$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = require_api.$constructor("ZodE164", (inst, def) => {
	require_api.$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = require_api.$constructor("ZodJWT", (inst, def) => {
	require_api.$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = require_api.$constructor("ZodNumber", (inst, def) => {
	require_api.$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, require_api.derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(require_api._gt(value, params));
	},
	gte(value, params) {
		return this.check(require_api._gte(value, params));
	},
	min(value, params) {
		return this.check(require_api._gte(value, params));
	},
	lt(value, params) {
		return this.check(require_api._lt(value, params));
	},
	lte(value, params) {
		return this.check(require_api._lte(value, params));
	},
	max(value, params) {
		return this.check(require_api._lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(require_api._gt(0, params));
	},
	nonnegative(params) {
		return this.check(require_api._gte(0, params));
	},
	negative(params) {
		return this.check(require_api._lt(0, params));
	},
	nonpositive(params) {
		return this.check(require_api._lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(require_api._multipleOf(value, params));
	},
	step(value, params) {
		return this.check(require_api._multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return require_api._number(ZodNumber, params);
}
const ZodNumberFormat = require_api.$constructor("ZodNumberFormat", (inst, def) => {
	require_api.$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return require_api._int(ZodNumberFormat, params);
}
const ZodBoolean = require_api.$constructor("ZodBoolean", (inst, def) => {
	require_api.$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return require_api._boolean(ZodBoolean, params);
}
const ZodUnknown = require_api.$constructor("ZodUnknown", (inst, def) => {
	require_api.$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return require_api._unknown(ZodUnknown);
}
const ZodNever = require_api.$constructor("ZodNever", (inst, def) => {
	require_api.$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return require_api._never(ZodNever, params);
}
const ZodArray = require_api.$constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	require_api.$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(require_api._minLength(n, params));
	},
	nonempty(params) {
		return this.check(require_api._minLength(1, params));
	},
	max(n, params) {
		return this.check(require_api._maxLength(n, params));
	},
	length(n, params) {
		return this.check(require_api._length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return require_api._array(ZodArray, element, params);
}
const ZodObject = require_api.$constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	require_api.$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	require_api.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(require_api.mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(require_api.mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(require_api.mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(require_api.mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(require_api.mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return require_api.extend(this, incoming);
	},
	safeExtend(incoming) {
		return require_api.safeExtend(this, incoming);
	},
	merge(other) {
		return require_api.merge(this, other);
	},
	pick(mask) {
		return require_api.pick(this, mask);
	},
	omit(mask) {
		return require_api.omit(this, mask);
	},
	partial(...args) {
		return require_api.partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return require_api.partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return require_api.required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...require_api.normalizeParams(params)
	};
	return new ZodObject(def);
}
const ZodUnion = require_api.$constructor("ZodUnion", (inst, def) => {
	require_api.$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...require_api.normalizeParams(params)
	});
}
const ZodIntersection = require_api.$constructor("ZodIntersection", (inst, def) => {
	require_api.$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodEnum = require_api.$constructor("ZodEnum", (inst, def) => {
	require_api.$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...require_api.normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...require_api.normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...require_api.normalizeParams(params)
	});
}
const ZodLiteral = require_api.$constructor("ZodLiteral", (inst, def) => {
	require_api.$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...require_api.normalizeParams(params)
	});
}
const ZodTransform = require_api.$constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	require_api.$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new require_api.$ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(require_api.issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(require_api.issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = require_api.$constructor("ZodOptional", (inst, def) => {
	require_api.$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional$1(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = require_api.$constructor("ZodExactOptional", (inst, def) => {
	require_api.$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = require_api.$constructor("ZodNullable", (inst, def) => {
	require_api.$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = require_api.$constructor("ZodDefault", (inst, def) => {
	require_api.$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : require_api.shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = require_api.$constructor("ZodPrefault", (inst, def) => {
	require_api.$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : require_api.shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = require_api.$constructor("ZodNonOptional", (inst, def) => {
	require_api.$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...require_api.normalizeParams(params)
	});
}
const ZodCatch = require_api.$constructor("ZodCatch", (inst, def) => {
	require_api.$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : require_api.constantCatch(catchValue)
	});
}
const ZodPipe = require_api.$constructor("ZodPipe", (inst, def) => {
	require_api.$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodPreprocess = require_api.$constructor("ZodPreprocess", (inst, def) => {
	ZodPipe.init(inst, def);
	require_api.$ZodPreprocess.init(inst, def);
});
const ZodReadonly = require_api.$constructor("ZodReadonly", (inst, def) => {
	require_api.$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = require_api.$constructor("ZodCustom", (inst, def) => {
	require_api.$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return require_api._refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return require_api._superRefine(fn, params);
}
function preprocess(fn, schema) {
	return new ZodPreprocess({
		type: "pipe",
		in: transform(fn),
		out: schema
	});
}
// src/pagerduty/client/wire.ts
const id = string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const text = string().transform(require_main.fromOutside);
const word = string().regex(/^[\w.:-]{1,80}$/);
const instant = string().transform((value, context) => {
	const at = new Date(value);
	if (!Number.isNaN(at.getTime())) return require_main.isoSeconds(at);
	context.addIssue({
		code: "custom",
		message: "not a date"
	});
	return require_api.NEVER;
});
const linkWith = (...protocols) => string().transform((value, context) => {
	const url = require_main.orNull(() => new URL(value));
	if (url !== null && protocols.includes(url.protocol)) return url.href;
	context.addIssue({
		code: "custom",
		message: `not a URL of ${protocols.join(" or ")}`
	});
	return require_api.NEVER;
});
const link = linkWith("https:");
const toolLink = linkWith("https:", "http:");
const optional = (schema) => defaulting(schema, null);
const defaulting = (schema, otherwise) => unknown().transform((value) => {
	return (value !== void 0 && value !== null ? schema.safeParse(value).data : void 0) ?? otherwise;
});
const list = (schema) => array(unknown()).nullish().catch(null).transform((items) => (items ?? []).flatMap((item) => {
	const parsed = schema.safeParse(item);
	return parsed.success ? [parsed.data] : [];
}));
const USUAL_NAMES = {
	url: "html_url",
	name: [
		"name",
		"summary",
		"id"
	]
};
const wireName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function record(shape, names = {}) {
	const wireNames = {
		...USUAL_NAMES,
		...names
	};
	const fields = Object.keys(shape).map((name) => ({
		name,
		wire: wireNames[name] ?? wireName(name)
	}));
	const renamed = (raw) => {
		const object = require_main.asObject(raw);
		if (object === null) return raw;
		const named = {};
		for (const { name, wire } of fields) named[name] = valueAt(object, wire);
		return named;
	};
	return preprocess(renamed, object(shape).readonly());
}
function valueAt(object, wire) {
	if (typeof wire === "string") return object[wire];
	const given = wire.find((each) => typeof object[each] === "string");
	return given === void 0 ? void 0 : object[given];
}
const reference = record({
	id,
	name: text
});
const person = record({
	id,
	name: text,
	email: optional(text)
});
const actor = record({
	id,
	name: text,
	kind: string().transform(kindOf)
}, { kind: "type" });
function kindOf(reference) {
	const type = reference.replace(/_reference$/, "");
	if (type === "user" || type === "service") return type;
	if (type.startsWith("bot")) return "bot";
	return type.endsWith("integration") ? "integration" : "other";
}
const MAX_FIELDS = 200;
const MAX_DEPTH = 8;
const SECRET_NAME = /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i;
function flattenForeign(value) {
	const found = {
		fields: [],
		leftOut: 0
	};
	collect(value, [], found);
	return found;
}
function collect(value, path, found) {
	if (value === null || value === void 0) return;
	const isLeaf = typeof value !== "object";
	if (path.length > MAX_DEPTH || isLeaf && found.fields.length >= MAX_FIELDS) found.leftOut += 1;
	else if (isLeaf) found.fields.push({
		name: nameOf(path, found.fields),
		value: require_main.fromOutside(String(value))
	});
	else for (const [name, inner] of Object.entries(value)) if (!SECRET_NAME.test(name)) collect(inner, [...path, name], found);
}
function nameOf(path, taken) {
	const name = path.length === 0 ? "details" : path.join(".");
	const isTaken = (text) => taken.some((field) => field.name === text);
	let free = name;
	for (let i = 2; isTaken(free); i += 1) free = `${name} (${i})`;
	return require_main.fromOutside(free);
}
// src/pagerduty/client/resource.ts
function resource(root, noun, scope, schema) {
	const parse = (item) => parsed(schema, item);
	const at = (place) => ({
		root,
		scope,
		...place
	});
	const from = async (call, lists) => valid(call, await gather(call, lists, parse), noun);
	return {
		at,
		from,
		list: (call, ...places) => from(call, places.map((place) => serialPages(call, at(place)))),
		firstPage: (call, place) => from(call, [firstPage(call, at(place))]),
		whole: async (call, place) => valid(call, itemsUnder(await call.get(at(place)), root, place.subject).map(parse), noun),
		one: (answer, subject) => {
			const { data, error } = schema.safeParse(require_main.asObject(answer)?.[noun]);
			if (error === void 0) return data;
			throw unexpectedShape(subject, describe(error));
		}
	};
}
function parsed(schema, item) {
	const { data, error } = schema.safeParse(item);
	if (error === void 0) return { item: data };
	return { fault: `${printable(String(require_main.asObject(item)?.["id"] ?? "without id"))}: ${describe(error)}` };
}
function valid(call, all, noun) {
	const faults = all.flatMap((one) => "fault" in one ? [one.fault] : []);
	if (faults.length > 0) {
		const count = `${faults.length} of ${all.length}`;
		call.incomplete(`${count} ${noun} records could not be parsed (the first: ${faults[0]})`);
	}
	return all.flatMap((one) => "item" in one ? [one.item] : []);
}
function describe(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "unreadable";
	const path = issue.path.map((name) => wireName(String(name))).join(".");
	return printable(path === "" ? issue.message : `${path}: ${issue.message}`);
}
const services = resource("services", "service", "services.read", record({
	id,
	name: text,
	description: optional(text),
	status: defaulting(word, "active"),
	createdAt: optional(instant),
	lastIncidentAt: optional(instant),
	escalationPolicy: optional(reference),
	integrations: list(reference),
	url: optional(link)
}, { lastIncidentAt: "last_incident_timestamp" }));
async function listServices(call, query = {}) {
	const { search, teamIds, firstPage } = query;
	return services[firstPage ? "firstPage" : "list"](call, {
		path: "/services",
		subject: "services",
		query: {
			query: search,
			"team_ids[]": teamIds,
			sort_by: "name:asc"
		}
	});
}
const unknownService = (id) => notSeen("service", id);
const forbiddenService = (id) => `this key cannot see the service ${id}`;
const MAX_ONE_BY_ONE = 20;
async function readServices(call, serviceIds) {
	const ids = [...new Set(serviceIds.map((serviceId) => checkedId(serviceId, "service")))];
	const answers = ids.length <= MAX_ONE_BY_ONE ? await readEach(call, ids) : await findInList(call, ids);
	const idsWith = (wanted) => ids.filter((_, i) => answers[i] === wanted);
	const [unknown, forbidden] = [idsWith("unknown"), idsWith("forbidden")];
	for (const id of unknown) call.incomplete(unknownService(id));
	for (const id of forbidden) call.incomplete(forbiddenService(id));
	return {
		services: answers.filter((answer) => typeof answer !== "string"),
		unknown,
		forbidden
	};
}
async function findInList(call, ids) {
	const byId = new Map((await listServices(call)).map((each) => [each.id, each]));
	return ids.map((id) => byId.get(id) ?? "unknown");
}
const readEach = (call, ids) => Promise.all(ids.map(async (id) => {
	const question = services.at({
		path: `/services/${id}`,
		subject: `service ${id}`
	});
	try {
		return services.one(await call.get(question), question.subject);
	} catch (error) {
		if (require_main.isPagerDutyError(error, "not_found")) return "unknown";
		if (require_main.isPagerDutyError(error, "permission") && !error.lacksScope) return "forbidden";
		throw error;
	}
}));
const inDependency = record({
	id,
	kind: word.transform((type) => {
		if (type.startsWith("business")) return "business";
		return /^(technical_)?service/.test(type) ? "technical" : "other";
	})
}, { kind: "type" });
const dependencies = resource("relationships", "dependency", "services.read", record({
	dependent: inDependency,
	supporting: inDependency
}, {
	dependent: "dependent_service",
	supporting: "supporting_service"
}));
async function listServiceDependencies(call, serviceId, kind = "technical") {
	const name = checkedId(serviceId, "service");
	return dependencies.whole(call, {
		path: `/service_dependencies/${kind}_services/${name}`,
		subject: `dependencies of service ${name}`
	});
}
const businessServices = resource("business_services", "business service", "services.read", reference);
const listBusinessServices = (call) => businessServices.list(call, {
	path: "/business_services",
	subject: "business services"
});
Object.defineProperty(exports, "ZodISODateTime", {
	enumerable: true,
	get: function() {
		return ZodISODateTime;
	}
});
Object.defineProperty(exports, "actor", {
	enumerable: true,
	get: function() {
		return actor;
	}
});
Object.defineProperty(exports, "array", {
	enumerable: true,
	get: function() {
		return array;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "checkedId", {
	enumerable: true,
	get: function() {
		return checkedId;
	}
});
Object.defineProperty(exports, "checkedIncidentId", {
	enumerable: true,
	get: function() {
		return checkedIncidentId;
	}
});
Object.defineProperty(exports, "chunksOf", {
	enumerable: true,
	get: function() {
		return chunksOf;
	}
});
Object.defineProperty(exports, "closedWindow", {
	enumerable: true,
	get: function() {
		return closedWindow;
	}
});
Object.defineProperty(exports, "defaulting", {
	enumerable: true,
	get: function() {
		return defaulting;
	}
});
Object.defineProperty(exports, "errorWords", {
	enumerable: true,
	get: function() {
		return errorWords;
	}
});
Object.defineProperty(exports, "flattenForeign", {
	enumerable: true,
	get: function() {
		return flattenForeign;
	}
});
Object.defineProperty(exports, "forbiddenService", {
	enumerable: true,
	get: function() {
		return forbiddenService;
	}
});
Object.defineProperty(exports, "id", {
	enumerable: true,
	get: function() {
		return id;
	}
});
Object.defineProperty(exports, "includes", {
	enumerable: true,
	get: function() {
		return includes;
	}
});
Object.defineProperty(exports, "instant", {
	enumerable: true,
	get: function() {
		return instant;
	}
});
Object.defineProperty(exports, "itemsUnder", {
	enumerable: true,
	get: function() {
		return itemsUnder;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "listBusinessServices", {
	enumerable: true,
	get: function() {
		return listBusinessServices;
	}
});
Object.defineProperty(exports, "listServiceDependencies", {
	enumerable: true,
	get: function() {
		return listServiceDependencies;
	}
});
Object.defineProperty(exports, "listServices", {
	enumerable: true,
	get: function() {
		return listServices;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "notSeen", {
	enumerable: true,
	get: function() {
		return notSeen;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "object", {
	enumerable: true,
	get: function() {
		return object;
	}
});
Object.defineProperty(exports, "ofKnownIds", {
	enumerable: true,
	get: function() {
		return ofKnownIds;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "person", {
	enumerable: true,
	get: function() {
		return person;
	}
});
Object.defineProperty(exports, "printable", {
	enumerable: true,
	get: function() {
		return printable;
	}
});
Object.defineProperty(exports, "readServices", {
	enumerable: true,
	get: function() {
		return readServices;
	}
});
Object.defineProperty(exports, "record", {
	enumerable: true,
	get: function() {
		return record;
	}
});
Object.defineProperty(exports, "reference", {
	enumerable: true,
	get: function() {
		return reference;
	}
});
Object.defineProperty(exports, "resource", {
	enumerable: true,
	get: function() {
		return resource;
	}
});
Object.defineProperty(exports, "serialPages", {
	enumerable: true,
	get: function() {
		return serialPages;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: true,
	get: function() {
		return string;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "toolLink", {
	enumerable: true,
	get: function() {
		return toolLink;
	}
});
Object.defineProperty(exports, "totalIn", {
	enumerable: true,
	get: function() {
		return totalIn;
	}
});
Object.defineProperty(exports, "unexpectedShape", {
	enumerable: true,
	get: function() {
		return unexpectedShape;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unknownService", {
	enumerable: true,
	get: function() {
		return unknownService;
	}
});
Object.defineProperty(exports, "windowsOf", {
	enumerable: true,
	get: function() {
		return windowsOf;
	}
});
Object.defineProperty(exports, "withQuery", {
	enumerable: true,
	get: function() {
		return withQuery;
	}
});
Object.defineProperty(exports, "word", {
	enumerable: true,
	get: function() {
		return word;
	}
});
