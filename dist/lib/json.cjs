// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
// src/report/json.ts
const RISK_SCHEMA = "pager-triage/risk@1";
const RANGE_SCHEMA = "pager-triage/risk-range@1";
/** `risk --json`: docs/schema/risk-1.schema.json. */
const toJson = (assessment, timingMs) => require_process.inertJson({
	schema: RISK_SCHEMA,
	tool: "risk",
	...assessment,
	timingMs
}, 2);
/** `risk --range --json`: docs/schema/risk-range-1.schema.json; the whole as `risk --json` has it, and its commits. */
const toRangeJson = ({ whole, commits, omitted = 0 }, timingMs) => require_process.inertJson({
	schema: RANGE_SCHEMA,
	tool: "risk",
	...whole,
	commits,
	omitted,
	timingMs
}, 2);
const report = {
	render: ({ assessment, range, totalMs }) => range ? toRangeJson(range, { total: totalMs }) : toJson(assessment, { total: totalMs }),
	nothing: require_process.inertJson({
		tool: "risk",
		commit: false
	})
};
exports.RANGE_SCHEMA = RANGE_SCHEMA;
exports.RISK_SCHEMA = RISK_SCHEMA;
exports.report = report;
exports.toJson = toJson;
exports.toRangeJson = toRangeJson;
