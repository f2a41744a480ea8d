// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_api = require("./api.cjs");
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
const ZodMiniBoolean = require_api.$constructor("ZodMiniBoolean", (inst, def) => {
	require_api.$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return require_api._boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = require_api.$constructor("ZodMiniUnknown", (inst, def) => {
	require_api.$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
function unknown() {
	return require_api._unknown(ZodMiniUnknown);
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
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...require_api.normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
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
const ZodMiniTransform = require_api.$constructor("ZodMiniTransform", (inst, def) => {
	require_api.$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
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
const ZodMiniNullable = require_api.$constructor("ZodMiniNullable", (inst, def) => {
	require_api.$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
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
const ZodMiniPipe = require_api.$constructor("ZodMiniPipe", (inst, def) => {
	require_api.$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
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
Object.defineProperty(exports, "_default", {
	enumerable: true,
	get: function() {
		return _default;
	}
});
Object.defineProperty(exports, "_enum", {
	enumerable: true,
	get: function() {
		return _enum;
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
Object.defineProperty(exports, "describe", {
	enumerable: true,
	get: function() {
		return describe;
	}
});
Object.defineProperty(exports, "discriminatedUnion", {
	enumerable: true,
	get: function() {
		return discriminatedUnion;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "nullable", {
	enumerable: true,
	get: function() {
		return nullable;
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
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "pipe", {
	enumerable: true,
	get: function() {
		return pipe;
	}
});
Object.defineProperty(exports, "refine", {
	enumerable: true,
	get: function() {
		return refine;
	}
});
Object.defineProperty(exports, "strictObject", {
	enumerable: true,
	get: function() {
		return strictObject;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: true,
	get: function() {
		return string;
	}
});
Object.defineProperty(exports, "superRefine", {
	enumerable: true,
	get: function() {
		return superRefine;
	}
});
Object.defineProperty(exports, "transform", {
	enumerable: true,
	get: function() {
		return transform;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
