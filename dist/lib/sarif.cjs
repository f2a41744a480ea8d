// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
const require_cited = require("./cited.cjs");
const require_text = require("./text2.cjs");
// src/report/sarif-rules.ts
const RULES = {
	"active-incident": {
		name: "ActiveIncident",
		short: "An incident is open on a service that the change touches",
		help: "Read the incident and tell whoever works on it before the change goes out, unless it is the repair."
	},
	"incident-history": {
		name: "IncidentHistory",
		short: "Incidents of the last 90 days point at this file",
		help: "Fix commits, deployments, stack frames or names tie them to the file. Read them, and make sure that a test covers what failed then."
	},
	"service-history": {
		name: "ServiceHistory",
		short: "The services of the change had problems in the last 90 days",
		help: "Counted without what flapped, was merged or was not urgent. Plan the rollout so that it can be watched and taken back."
	},
	"fix-history": {
		name: "FixHistory",
		short: "This file was fixed in the last year",
		help: "Files that were fixed lately are fixed again sooner than others. Have somebody review it who knows those fixes."
	},
	size: {
		name: "Size",
		short: "The change adds much logic",
		help: "Commit it in parts that can be reviewed, deployed and taken back by themselves."
	},
	depth: {
		name: "Depth",
		short: "The change adds deeply nested code",
		help: "Return early or name the inner part as a function, so that each path can be tested."
	},
	"control-flow": {
		name: "ControlFlow",
		short: "The change removes branches, loops or returns",
		help: "Check that no case was lost with them."
	},
	concurrency: {
		name: "Concurrency",
		short: "The change touches locks, threads or asynchronous code",
		help: "Look for what may now run at the same time or in another order, also when one step fails."
	},
	"nearby-incident": {
		name: "NearbyIncident",
		short: "An incident is open on a service that the change depends on, or that depends on it",
		help: "Read it before the change goes out: a repair under way may not stand another change beside it."
	},
	"title-similarity": {
		name: "TitleSimilarity",
		short: "Incidents speak of what the change touches",
		help: "Their titles share rare words with the changed paths and code. Read the nearest one."
	},
	policy: {
		name: "Policy",
		short: "A rule of the team applies to the change",
		help: "The rules stand in .pager-triage.json."
	}
};
// src/report/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
/**
* SARIF 2.1.0 for code scanning: one result for each finding at a file, and for what concerns the whole change one at
* the file with the most points. A change of no file has no results.
*/
function toSarif(assessment, { version, sha256 }) {
	const { score, level, range, lift, sources, model } = assessment;
	const found = findings(assessment);
	const ruleIds = Object.keys(RULES);
	const result = ({ ruleId, level, message, path, line, fact, points }) => ({
		ruleId,
		ruleIndex: ruleIds.indexOf(ruleId),
		level,
		message: { text: message },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(path),
				uriBaseId: ROOT
			},
			region: { startLine: line }
		} }],
		partialFingerprints: { primaryLocationLineHash: `${sha256(`${ruleId}\n${fact}`).slice(0, 32)}:1` },
		...points === null ? {} : { properties: { points } }
	});
	return require_process.inertJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "pager-triage",
				version,
				semanticVersion: version,
				rules: rules()
			} },
			automationDetails: { id: "pager-triage/" },
			originalUriBaseIds: { [ROOT]: { description: { text: "the root of the repository" } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: Object.entries(sources).flatMap(([id, state]) => notKnown(id, state))
			}],
			columnKind: "utf16CodeUnits",
			results: found.map(result),
			properties: {
				score,
				level,
				range,
				lift,
				model: model.version
			}
		}]
	}, 2);
}
const rules = () => Object.entries(RULES).map(([id, { name, short, help }]) => ({
	id,
	name,
	shortDescription: { text: short },
	fullDescription: { text: `${short}. ${help}` },
	help: {
		text: help,
		markdown: help
	},
	defaultConfiguration: { level: "note" },
	properties: {
		tags: ["risk", "pagerduty"],
		precision: "medium",
		"problem.severity": "recommendation"
	}
}));
function notKnown(id, state) {
	if (state.known) return [];
	return [{
		level: "warning",
		message: { text: `not known: ${id}: ${require_process.inert(require_process.fromOutside(state.why))}` }
	}];
}
/** A relative reference of RFC 3986: no segment is taken for a scheme, for a root or for the way up. */
function uriOf(path) {
	return path.replace(/\p{Surrogate}/gu, "�").split("/").map((segment) => /^\.{0,2}$/.test(segment) ? "_" : encodeURIComponent(segment)).join("/");
}
function findings(assessment) {
	const { factors, policy } = assessment;
	const home = require_cited.citedFiles(assessment).find(({ status }) => status !== "deleted") ?? assessment.change.files[0];
	if (home === void 0) return [];
	return [...factors.flatMap((factor) => findingsOf(factor, home.path, assessment)), ...policy.flatMap(({ rule, action, because }) => action === "pass" ? [] : [{
		ruleId: "policy",
		level: POLICY_LEVELS[action],
		message: `The team's rule ${rule} says ${action}: ${because}.`,
		path: home.path,
		line: 1,
		fact: `${rule} ${action} ${because}`,
		points: null
	}])];
}
/** Only a rule of the team fails a check: code scanning fails on errors. */
const POLICY_LEVELS = {
	deny: "error",
	ask: "warning",
	warn: "note"
};
/** A factor of the whole change stands at the file that it owes most to. */
function findingsOf(factor, home, assessment) {
	const { id, path, points, evidence } = factor;
	if (id === "baseline") return [];
	const [lines] = evidence.filter((item) => item.kind === "lines");
	const common = {
		ruleId: id,
		level: points >= 5 ? "warning" : "note",
		points
	};
	if (id === "active-incident") return incidentsIn(evidence).map((incident) => ({
		...common,
		message: `Incident ${incident.number} is open on a service that this change touches${incident.url === null ? "" : `: ${incident.url}`}`,
		path: fileOf(incident, assessment) ?? home,
		line: 1,
		fact: incident.id
	}));
	const at = path ?? lines?.path ?? home;
	return [{
		...common,
		message: MESSAGES[id](evidence),
		path: at,
		line: lines?.line ?? 1,
		fact: path ?? ""
	}];
}
/** The first changed file of the incident's service. */
const fileOf = ({ service }, { change }) => change.files.find(({ services, status }) => status !== "deleted" && services.includes(service))?.path;
const MESSAGES = {
	"incident-history": (evidence) => {
		const incidents = incidentsIn(evidence);
		const links = incidents.slice(0, MOST_NAMED).map(({ number, link }) => `${number} (${require_text.linkWords(link)})`);
		const rest = incidents.length > MOST_NAMED ? ` and ${incidents.length - MOST_NAMED} more` : "";
		return `Incidents of the last 90 days point at this file: ${links.join(", ")}${rest}.`;
	},
	"service-history": (evidence) => `The services of this change had ${require_words.plural(evidence.length, "problem")} in the last 90 days.`,
	"fix-history": (evidence) => `This file had ${require_words.plural(evidence.length, "fix", "fixes")} in the last year.`,
	size: (evidence) => `The change adds ${require_words.plural(total(evidence), "line")} of logic, most of them here.`,
	depth: (evidence) => `The change nests code ${total(evidence)} deep, here.`,
	"control-flow": (evidence) => `The change removes ${require_words.plural(total(evidence), "control-flow word")}, most of them here.`,
	concurrency: (evidence) => `The change touches ${require_words.plural(total(evidence), "line")} about concurrency, most of them here.`,
	"nearby-incident": (evidence) => `Open on services connected to those of this change: ${incidentsIn(evidence).slice(0, MOST_NAMED).map(({ number }) => number).join(", ")}.`,
	"title-similarity": (evidence) => `Titles of incidents share rare words with the change: ${incidentsIn(evidence).slice(0, MOST_NAMED).map(({ number }) => number).join(", ")}.`
};
const MOST_NAMED = 5;
const incidentsIn = (evidence) => evidence.filter((item) => item.kind === "incident");
const total = (evidence) => evidence.reduce((sum, item) => sum + (item.kind === "lines" ? item.count : 0), 0);
exports.toSarif = toSarif;
