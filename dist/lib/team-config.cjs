require("./rolldown-runtime.cjs");
const require_api = require("./api.cjs");
const require_main = require("./main.cjs");
const require_jsonc = require("./jsonc.cjs");
const require_freeze = require("./freeze.cjs");
const require_model = require("./model.cjs");
const require_mapping = require("./mapping.cjs");
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/mini/schemas.js
const ZodMiniType = require_api.$constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	require_api.$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		require_api.own(this, "with", value);
	},
	parse(data, params) {
		return require_api.parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return require_api.parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return require_api.safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return require_api.safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return require_api.clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = require_api.$constructor("ZodMiniString", (inst, def) => {
	require_api.$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return require_api._string(ZodMiniString, params);
}
const ZodMiniNumber = require_api.$constructor("ZodMiniNumber", (inst, def) => {
	require_api.$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return require_api._number(ZodMiniNumber, params);
}
const ZodMiniNever = require_api.$constructor("ZodMiniNever", (inst, def) => {
	require_api.$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
function never(params) {
	return require_api._never(ZodMiniNever, params);
}
const ZodMiniArray = require_api.$constructor("ZodMiniArray", (inst, def) => {
	require_api.$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...require_api.normalizeParams(params)
	});
}
const ZodMiniObject = require_api.$constructor("ZodMiniObject", (inst, def) => {
	require_api.$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	require_api.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: never(),
		...require_api.normalizeParams(params)
	});
}
const ZodMiniDiscriminatedUnion = require_api.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
	require_api.$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...require_api.normalizeParams(params)
	});
}
const ZodMiniEnum = require_api.$constructor("ZodMiniEnum", (inst, def) => {
	require_api.$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...require_api.normalizeParams(params)
	});
}
const ZodMiniLiteral = require_api.$constructor("ZodMiniLiteral", (inst, def) => {
	require_api.$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...require_api.normalizeParams(params)
	});
}
const ZodMiniOptional = require_api.$constructor("ZodMiniOptional", (inst, def) => {
	require_api.$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniDefault = require_api.$constructor("ZodMiniDefault", (inst, def) => {
	require_api.$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : require_api.shallowClone(defaultValue);
		}
	});
}
const ZodMiniCustom = require_api.$constructor("ZodMiniCustom", (inst, def) => {
	require_api.$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
function refine(fn, _params = {}) {
	return require_api._refine(ZodMiniCustom, fn, _params);
}
function superRefine(fn, params) {
	return require_api._superRefine(fn, params);
}
const describe = require_api.describe;
// src/risk/policy-rule.ts
const rule = {
	action: _enum([
		"warn",
		"ask",
		"deny"
	]),
	unless: _default(array(_enum(["docs-only", "names-the-incident"])), [])
};
const policyRule = discriminatedUnion("when", [
	strictObject({
		when: literal("active-incident"),
		urgency: optional(_enum(["high", "low"])),
		priorities: optional(array(string()).check(require_api._minLength(1))),
		services: _default(_enum(["touched", "connected"]), "touched").check(describe("connected: also those upstream and downstream")),
		...rule
	}),
	strictObject({
		when: literal("freeze"),
		names: optional(array(string()).check(require_api._minLength(1))).check(describe("default: any")),
		...rule
	}),
	strictObject({
		when: literal("maintenance"),
		...rule
	}),
	strictObject({
		when: literal("level"),
		atLeast: _enum(require_model.LEVELS),
		...rule
	})
]);
// src/config/team-config.ts
require_api.config(require_api.en_default());
const glob = string().check(require_api._minLength(1), require_api._maxLength(1e3), superRefine((text, context) => {
	try {
		require_mapping.parseGlob(text);
	} catch (error) {
		if (!(error instanceof require_mapping.GlobError)) throw error;
		context.addIssue({
			code: "custom",
			message: error.message
		});
	}
}));
const MAX_CALIBRATION_POINTS = 20;
const freezeWindow = strictObject({
	name: string().check(require_api._minLength(1), require_api._maxLength(80)),
	from: string().check(describe("each week, \"Fri 17:00\", or once, \"2026-12-20 00:00\"")),
	to: string().check(describe("of the same form")),
	timeZone: string().check(describe("IANA name such as Europe/Berlin"))
}).check(superRefine((window, context) => {
	const found = require_freeze.freezeFault(window);
	if (found) context.addIssue({
		code: "custom",
		path: [found.field],
		message: found.fault
	});
}));
const calibration = strictObject({
	baseRate: number().check(require_api._gte(.001), require_api._lte(.9), describe("share of commits that a later bug fix touches")),
	intercept: number().check(describe("log-odds of a commit that has a score of 50 without calibration"))
});
const serviceRule = strictObject({
	paths: array(glob).check(require_api._minLength(1), describe("globs from the root of the repository")),
	service: string().check(require_api._regex(require_main.SERVICE_ID, "is not a PagerDuty service id such as PABC123"))
});
const teamConfigSchema = strictObject({
	$schema: optional(string()),
	services: _default(array(serviceRule), []).check(describe("which PagerDuty service a path belongs to; a path may belong to several")),
	freezes: _default(array(freezeWindow).check(require_api._maxLength(100)), []).check(describe("times in which the team wants no changes; they are shown, and rules may ask for them")),
	calibration: optional(calibration.check(refine((value) => Math.abs(require_model.calibrationPoints(value)) <= MAX_CALIBRATION_POINTS, { message: `moves the score by more than ${MAX_CALIBRATION_POINTS} points` }))).check(describe("of this repository, as `pager-triage backtest --calibrate` proposes it")),
	policy: _default(array(policyRule), []).check(describe("rules on facts; without any nothing is ever denied")),
	ignore: _default(array(glob), []).check(describe("paths that belong to no service"))
});
var TeamConfigError = class extends require_main.CodedError {
	constructor(what) {
		super("team_config", `${require_main.CONFIG_FILE}: ${what}. Fix it (docs/configuration.md) and stage it.`);
	}
};
function parseTeamConfig(text) {
	const value = require_jsonc.parseJsonc(text);
	if (value === void 0) throw new TeamConfigError("this is not JSON");
	const parsed = teamConfigSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const { issues } = parsed.error;
	const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
	throw new TeamConfigError(issue ? explain(issue) : "it cannot be read");
}
function explain(issue) {
	const where = issue.path.map((part) => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("").replace(/^\./, "");
	if (issue.code !== "unrecognized_keys") return `${where || "the file"}: ${issue.message}`;
	const key = issue.keys[0] ?? "";
	const known = knownKeys(issue.path);
	const similar = require_main.nearest(key, known);
	const advice = similar === null ? `it takes ${known.join(", ")}` : `did you mean "${similar}"?`;
	return `unknown key "${require_main.inertCut(require_main.fromOutside(key), 40)}"${where && ` in ${where}`}; ${advice}`;
}
function knownKeys([list]) {
	if (list === "services") return Object.keys(serviceRule.shape);
	if (list === "freezes") return Object.keys(freezeWindow.shape);
	if (list === "calibration") return Object.keys(calibration.shape);
	if (list !== "policy") return Object.keys(teamConfigSchema.shape);
	return [...new Set(policyRule.def.options.flatMap((option) => Object.keys(option.shape)))];
}
exports.TeamConfigError = TeamConfigError;
exports.parseTeamConfig = parseTeamConfig;
