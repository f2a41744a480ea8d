// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_factors = require("./factors.cjs");
// src/risk/quiet.ts
const isQuiet = ({ level, factors, policy, decision }) => level === "LOW" && decision.action === "pass" && policy.length === 0 && !factors.some(({ id }) => require_factors.factorOf(id).finding?.isNeverQuiet);
Object.defineProperty(exports, "isQuiet", {
	enumerable: true,
	get: function() {
		return isQuiet;
	}
});
