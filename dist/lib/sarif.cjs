require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_factors = require("./factors.cjs");
const require_cited = require("./cited.cjs");
// src/report/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
const report = {
	render: ({ assessment }, options) => toSarif(assessment, options),
	nothing: null
};
function toSarif(assessment, { version, sha256 }) {
	const { score, level, range, lift, sources, model } = assessment;
	const unknowns = Object.entries(sources).flatMap(([id, state]) => notKnown(id, state));
	const result = ({ ruleId, level, message, path, line, fact, points }) => {
		const artifactLocation = {
			uri: uriOf(path),
			uriBaseId: ROOT
		};
		return {
			ruleId,
			ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
			level,
			message: { text: message },
			locations: [{ physicalLocation: {
				artifactLocation,
				region: { startLine: line }
			} }],
			partialFingerprints: { primaryLocationLineHash: `${sha256(`${ruleId}\n${fact}`, "hex").slice(0, 32)}:1` },
			...points === null ? {} : { properties: { points } }
		};
	};
	return require_main.inertJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "pager-triage",
				version,
				semanticVersion: version,
				rules: RULES
			} },
			automationDetails: { id: "pager-triage/" },
			originalUriBaseIds: { [ROOT]: { description: { text: "the root of the repository" } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: unknowns
			}],
			columnKind: "utf16CodeUnits",
			results: findings(assessment).map(result),
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
function notKnown(id, state) {
	if (state.known) return [];
	return [{
		level: "warning",
		message: { text: `not known: ${id}: ${require_main.inert(require_main.fromOutside(state.why))}` }
	}];
}
function uriOf(path) {
	return path.replace(/\p{Surrogate}/gu, "�").split("/").map((segment) => /^\.{0,2}$/.test(segment) ? "_" : encoded(segment)).join("/");
}
const encoded = (segment) => encodeURIComponent(segment).replace(/%5C([23][0-7]{2})/g, (_, octal) => `%${Number.parseInt(octal, 8).toString(16).toUpperCase()}`);
function findings(assessment) {
	const { factors, policy } = assessment;
	const home = require_cited.citedFiles(assessment).find(({ status }) => status !== "deleted") ?? assessment.change.files[0];
	if (home === void 0) return [];
	return [...factors.flatMap((factor) => findingsOf(factor, home.path, assessment)), ...policy.flatMap(({ rule, action, because }) => {
		if (action === "pass") return [];
		const message = `Team policy rule ${rule}: ${action}, because ${because}.`;
		const fact = `${rule} ${action} ${because}`;
		return [{
			ruleId: "policy",
			level: POLICY_LEVELS[action],
			message,
			path: home.path,
			line: 1,
			fact,
			points: null
		}];
	})];
}
const POLICY_LEVELS = {
	deny: "error",
	ask: "warning",
	warn: "note"
};
function findingsOf(factor, home, assessment) {
	const { id, path, points, evidence } = factor;
	const { finding } = require_factors.factorOf(id);
	if (finding === null) return [];
	const common = {
		ruleId: id,
		level: points >= 5 ? "warning" : "note",
		points
	};
	if (finding.perIncident) return require_factors.incidentsIn(evidence).map((incident) => ({
		...common,
		message: finding.message([incident]),
		path: fileOf(incident, assessment) ?? home,
		line: 1,
		fact: incident.id
	}));
	const [lines] = require_factors.linesIn(evidence);
	const at = path ?? lines?.path ?? home;
	return [{
		...common,
		message: finding.message(evidence),
		path: at,
		line: lines?.line ?? 1,
		fact: path ?? ""
	}];
}
const fileOf = ({ service }, { change }) => change.files.find(({ services, status }) => status !== "deleted" && services.includes(service))?.path;
const RULES = [...require_factors.factorIds("nearby-incident", "title-similarity").flatMap((id) => {
	const { finding } = require_factors.factorOf(id);
	return finding ? [toRule(id, finding.rule)] : [];
}), toRule("policy", {
	short: "A team policy rule applies to this change",
	help: "Policy rules are defined in .pager-triage.json."
})];
function toRule(id, { short, help }) {
	return {
		id,
		name: id.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase()),
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
	};
}
exports.report = report;
exports.toSarif = toSarif;
