// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_main = require("./main.cjs");
// src/services/runbook.ts
const FIELD = /^(?:run|play)[ _-]?book(?:[ _-]?(?:url|link))?$/i;
const NAMED = /(?:run|play)[ _-]?book/i;
const IN_TEXT = /(?:run|play)[ _-]?book(?:[ _-]?(?:url|link))?["'*_]{0,2}\s{0,4}[=:]?\s{0,4}["'<(]?(https?:\/\/[^\s"'<>)\]]+)/gi;
const MAX_TEXT = 2e4;
const MAX_SHOWN = 3;
function runbooksOf(facts) {
	const found = [
		...facts.alerts.flatMap(inAlert),
		...inDescription(facts),
		...inFiles(facts)
	];
	const keys = found.map(({ url, path }) => url ?? path);
	return found.filter((_, i) => keys.indexOf(keys[i] ?? null) === i).slice(0, MAX_SHOWN);
}
function inAlert(alert) {
	const sources = [{
		type: "alert",
		id: alert.id
	}];
	const named = alert.fields.flatMap(({ name, value }) => {
		const last = name.split(".").at(-1) ?? name;
		if (FIELD.test(last)) return linkTo(value, require_main.fromOutside(`alert field ${last}`), sources);
		return addressesIn(value).flatMap((url) => linkTo(url, require_main.fromOutside(`alert field ${last}`), sources));
	});
	const links = alert.links.flatMap(({ url, text }) => NAMED.test(text ?? "") || NAMED.test(url) ? linkTo(require_main.fromOutside(url), require_main.fromOutside("alert link"), sources) : []);
	return [...named, ...links];
}
const inDescription = ({ service, description }) => service === null || description === null ? [] : addressesIn(description).flatMap((url) => linkTo(url, require_main.fromOutside("service description"), [{
	type: "service",
	id: service.id
}]));
const addressesIn = (text) => [...text.slice(0, MAX_TEXT).matchAll(IN_TEXT)].map(([, url = ""]) => require_main.fromOutside(url.replace(/[.,;]+$/, "")));
function linkTo(text, because, sources) {
	const trimmed = text.trim();
	if (!URL.canParse(trimmed)) return [];
	const url = new URL(trimmed);
	if (url.protocol !== "https:" && url.protocol !== "http:" || url.username !== "" || url.password !== "") return [];
	return [{
		url: require_main.fromOutside(url.href),
		path: null,
		because,
		sources
	}];
}
function inFiles({ files, service, alerts }) {
	const names = [service?.name ?? "", ...alerts.flatMap(namesOf)];
	const wanted = new Set(names.map(slugOf).filter((slug) => slug !== ""));
	return files.filter((path) => wanted.has(slugOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "")))).map((path) => ({
		url: null,
		path,
		because: require_main.fromOutside("file name"),
		sources: [{
			type: "file",
			path
		}]
	}));
}
const ALERT_NAME = /^(?:alert_?name|alarm_?name|monitor_?name)$/i;
const namesOf = ({ fields }) => fields.flatMap(({ name, value }) => [...ALERT_NAME.test(name.split(".").at(-1) ?? "") ? [value] : [], ...[...value.slice(0, MAX_TEXT).matchAll(/^ ?- alertname = (.{1,200})$/gm)].map(([, found = ""]) => found)]);
const slugOf = (name) => name.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1-$2").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
const RUNBOOK_FILES = /^(?:docs\/)?runbooks\/[^/]+\.md$/i;
function runbooksIn({ change, services, incidents, tree }) {
	if (change.source === "commit") return void 0;
	const files = require_known.valueOr(tree, []).filter((path) => RUNBOOK_FILES.test(path));
	const read = incidents.known ? incidents.value.alerts ?? [] : [];
	return require_known.valueOr(services, []).flatMap(({ id, name, description = null }) => {
		return runbooksOf({
			alerts: read.flatMap((each) => each.service === id ? each.alerts : []),
			service: {
				id,
				name
			},
			description,
			files
		}).map(({ sources: _, ...runbook }) => ({
			service: id,
			...runbook
		}));
	});
}
Object.defineProperty(exports, "RUNBOOK_FILES", {
	enumerable: true,
	get: function() {
		return RUNBOOK_FILES;
	}
});
Object.defineProperty(exports, "runbooksIn", {
	enumerable: true,
	get: function() {
		return runbooksIn;
	}
});
Object.defineProperty(exports, "runbooksOf", {
	enumerable: true,
	get: function() {
		return runbooksOf;
	}
});
