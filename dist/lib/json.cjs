require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
// src/report/json.ts
const RISK_SCHEMA = "pager-triage/risk@1";
const RANGE_SCHEMA = "pager-triage/risk-range@1";
const toJson = (assessment, timingMs) => require_main.inertJson({
	schema: RISK_SCHEMA,
	tool: "risk",
	...assessment,
	timingMs
}, 2);
const report = {
	render({ assessment, range, totalMs }) {
		const timingMs = { total: totalMs };
		if (range === null) return toJson(assessment, timingMs);
		const { whole, commits, omitted = 0 } = range;
		return require_main.inertJson({
			schema: RANGE_SCHEMA,
			tool: "risk",
			...whole,
			commits,
			omitted,
			timingMs
		}, 2);
	},
	nothing: require_main.inertJson({
		tool: "risk",
		commit: false
	})
};
exports.report = report;
exports.toJson = toJson;
