// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/core/known.ts
var known, unknown;
var init_known = __esm({
  "src/core/known.ts"() {
    "use strict";
    known = (value, asOf) => ({ known: true, value, asOf });
    unknown = (why) => ({ known: false, why });
  }
});

// src/pagerduty/errors.ts
var PagerDutyError, AuthenticationError, PlanError, PermissionError, ScopeError, NotFoundError, RateLimitError, InvalidRequestError, UnavailableError, UnreachableError, DeadlineError, UnexpectedAnswerError, CutAnswerError, RefusedMethodError;
var init_errors = __esm({
  "src/pagerduty/errors.ts"() {
    "use strict";
    PagerDutyError = class extends Error {
      status;
      code;
      hint;
      requestId;
      says;
      constructor(message, failure2) {
        super(message, failure2.cause === void 0 ? void 0 : { cause: failure2.cause });
        this.status = failure2.status ?? null;
        this.code = failure2.code ?? null;
        this.hint = failure2.hint;
        this.requestId = failure2.requestId ?? null;
        this.says = failure2.says ?? null;
      }
    };
    AuthenticationError = class extends PagerDutyError {
      name = "AuthenticationError";
    };
    PlanError = class extends PagerDutyError {
      name = "PlanError";
    };
    PermissionError = class extends PagerDutyError {
      name = "PermissionError";
    };
    ScopeError = class extends PermissionError {
    };
    NotFoundError = class extends PagerDutyError {
      name = "NotFoundError";
    };
    RateLimitError = class extends PagerDutyError {
      name = "RateLimitError";
    };
    InvalidRequestError = class extends PagerDutyError {
      name = "InvalidRequestError";
    };
    UnavailableError = class extends PagerDutyError {
      name = "UnavailableError";
    };
    UnreachableError = class extends PagerDutyError {
      name = "UnreachableError";
    };
    DeadlineError = class extends PagerDutyError {
      name = "DeadlineError";
    };
    UnexpectedAnswerError = class extends PagerDutyError {
      name = "UnexpectedAnswerError";
    };
    CutAnswerError = class extends UnexpectedAnswerError {
    };
    RefusedMethodError = class extends PagerDutyError {
      name = "RefusedMethodError";
    };
  }
});

// src/pagerduty/availability.ts
async function ifAvailable(call, work) {
  try {
    return known(await work(), call.asOf);
  } catch (error2) {
    if (error2 instanceof PlanError || error2 instanceof PermissionError || error2 instanceof NotFoundError) {
      call.incomplete(error2.message);
      return unknown(error2.message.replace(/\.$/, ""));
    }
    throw error2;
  }
}
var init_availability = __esm({
  "src/pagerduty/availability.ts"() {
    "use strict";
    init_known();
    init_errors();
  }
});

// src/core/untrusted.ts
var fromOutside;
var init_untrusted = __esm({
  "src/core/untrusted.ts"() {
    "use strict";
    fromOutside = (text2) => text2;
  }
});

// src/pagerduty/envelope.ts
function parseErrorEnvelope(body) {
  const root = asObject(parseJson(body));
  if (root === null) return nothing;
  const error2 = asObject(root["error"]);
  if (error2 === null) {
    const texts = [...textsIn(root["error"]), ...textsIn(root["message"]), ...textsIn(root["errors"])];
    return { ...nothing, code: asNumber(root["code"]), texts };
  }
  return {
    code: asNumber(error2["code"]),
    texts: [...textsIn(error2["message"]), ...textsIn(error2["errors"])],
    requiredScopes: textsIn(error2["required_scopes"]).join(", ") || null,
    missingAbilities: textsIn(error2["missing_abilities"]).join(", ") || null
  };
}
function parseJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
function textsIn(value, field) {
  if (typeof value === "string" && value.trim() !== "")
    return [field ? `${field} ${value.trim()}` : value.trim()];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
  const object = asObject(value);
  return object === null ? [] : Object.entries(object).flatMap(([name, inner]) => textsIn(inner, name));
}
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}
var nothing, asNumber;
var init_envelope = __esm({
  "src/pagerduty/envelope.ts"() {
    "use strict";
    nothing = { code: null, texts: [], requiredScopes: null, missingAbilities: null };
    asNumber = (value) => typeof value === "number" ? value : null;
  }
});

// src/pagerduty/retry.ts
function decideRetry(failed, state) {
  if (!isRepeatable(failed, state.isWrite)) return { retry: false, why: "final" };
  if (state.attempt >= attemptsFor(failed)) return { retry: false, why: "attempts" };
  const waitMs = failed.kind === "rate-limit" ? serverWait(failed, state) : backoff(state);
  if (waitMs === null) return { retry: false, why: "wait-too-long" };
  if (state.remainingMs !== null && waitMs >= state.remainingMs) return { retry: false, why: "deadline" };
  return { retry: true, waitMs, pausesEverything: failed.kind === "rate-limit" };
}
function isRepeatable(failed, isWrite) {
  switch (failed.kind) {
    case "rate-limit":
      return true;
    case "server":
      return !isWrite;
    case "connection":
      return !(isWrite && failed.mayHaveArrived);
    case "final":
      return false;
  }
}
function serverWait({ resetSeconds, retryAfterSeconds }, state) {
  const asked = resetSeconds ?? retryAfterSeconds;
  if (asked === null) return Math.max(1e3, backoff(state));
  if (asked * 1e3 > maxServerWaitMs) return null;
  return Math.max(1e3, asked * 1e3) + Math.floor(state.random() * 1e3);
}
function backoff({ previousWaitMs, random }) {
  const high = Math.max(baseWaitMs, (previousWaitMs ?? baseWaitMs) * 3);
  return Math.min(maxBackoffMs, Math.floor(baseWaitMs + random() * (high - baseWaitMs)));
}
function parseSeconds(header) {
  return header !== null && /^\d{1,9}(\.\d+)?$/.test(header.trim()) ? Number(header) : null;
}
function parseRetryAfter(header, now) {
  const seconds = parseSeconds(header);
  if (seconds !== null || header === null) return seconds;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, (at - now.getTime()) / 1e3);
}
var maxAttempts, baseWaitMs, maxBackoffMs, maxServerWaitMs, attemptsFor;
var init_retry = __esm({
  "src/pagerduty/retry.ts"() {
    "use strict";
    maxAttempts = 4;
    baseWaitMs = 300;
    maxBackoffMs = 5e3;
    maxServerWaitMs = 6e4;
    attemptsFor = (failed) => failed.kind === "connection" && !failed.mayHaveArrived ? 2 : maxAttempts;
  }
});

// src/pagerduty/answers.ts
function readJson(answer, asked) {
  if (answer.status === 204) return null;
  try {
    return JSON.parse(answer.text);
  } catch {
    throw notJson(answer, asked);
  }
}
function notJson(answer, { host, subject }) {
  const { status, requestId } = answer;
  if (isWebPage(answer)) {
    return new UnexpectedAnswerError(`${host} sent a web page instead of ${subject}.`, {
      status,
      hint: "A proxy or a login page may stand in between: check the network and PAGERDUTY_API_URL."
    });
  }
  const fault = answer.text.trim() === "" ? `${host} sent an empty answer instead of ${subject}.` : `The answer of ${host} for ${subject} was cut off or is not JSON.`;
  return new CutAnswerError(fault, {
    status,
    requestId: requestId === null ? null : printable(requestId),
    hint: "Try again; if it stays, a proxy may stand in between."
  });
}
function errorForAnswer(answer, asked) {
  const envelope = parseErrorEnvelope(answer.text);
  const says = envelope.texts.join("; ");
  const context2 = {
    answer,
    asked,
    envelope,
    quoted: says === "" ? "." : `: "${printable(says)}".`,
    failure: {
      status: answer.status,
      code: envelope.code,
      requestId: answer.requestId === null ? null : printable(answer.requestId),
      says: says === "" ? null : fromOutside(says)
    }
  };
  const { status } = answer;
  const make = byStatus[status] ?? (status >= 500 ? unavailable : status >= 400 ? invalid : redirected);
  return make(context2);
}
function otherRegion(host) {
  if (host === "api.pagerduty.com") {
    return "if your PagerDuty is at *.eu.pagerduty.com, set PAGERDUTY_REGION=eu";
  }
  if (host === "api.eu.pagerduty.com") {
    return "if your PagerDuty is not at *.eu.pagerduty.com, set PAGERDUTY_REGION=us";
  }
  return "PAGERDUTY_API_URL must belong to the region of the key";
}
function printable(foreign) {
  const line2 = foreign.replace(/[^\x20-\x7e]+/g, " ").replace(/\s+/g, " ").trim();
  return line2.length > 200 ? `${line2.slice(0, 199)}~` : line2;
}
var isWebPage, unauthorized, planLacks, forbidden, absent, tooManyRequests, unavailable, invalid, hints, redirected, byStatus;
var init_answers = __esm({
  "src/pagerduty/answers.ts"() {
    "use strict";
    init_untrusted();
    init_envelope();
    init_errors();
    init_retry();
    isWebPage = (answer) => answer.contentType.startsWith("text/html") || /^\s*<(!doctype|html)/i.test(answer.text);
    unauthorized = ({ asked, quoted, failure: failure2 }) => {
      const { host, key } = asked;
      const sentAs = key.scheme === "Bearer" ? "an OAuth token (Bearer)" : "an API key (Token token=)";
      return new AuthenticationError(`PagerDuty refused the key ${key} (401)${quoted}`, {
        ...failure2,
        hint: `Check PAGERDUTY_API_KEY: it may be mistyped, deleted or expired. It was sent as ${sentAs} to ${host}; ${otherRegion(host)}.`
      });
    };
    planLacks = ({ asked, envelope, quoted, failure: failure2 }) => {
      const ability = envelope.missingAbilities === null ? "" : ` the ability ${printable(envelope.missingAbilities)} for`;
      return new PlanError(`This PagerDuty plan lacks${ability} ${asked.subject} (402)${quoted}`, {
        ...failure2,
        hint: "It needs another PagerDuty plan; everything else works without."
      });
    };
    forbidden = ({ asked, envelope, quoted, failure: failure2 }) => {
      if (asked.isWrite) {
        return new PermissionError(`The key ${asked.key} may not write: nothing was changed (403)${quoted}`, {
          ...failure2,
          hint: `A read-only key cannot do this: use a key with full access, or an OAuth token with the scope ${asked.scope}.`
        });
      }
      const scope4 = envelope.requiredScopes === null ? asked.scope : printable(envelope.requiredScopes);
      const named = envelope.requiredScopes === null ? "" : `: the scope ${scope4} is missing`;
      const Forbidden = envelope.requiredScopes === null ? PermissionError : ScopeError;
      return new Forbidden(`The key ${asked.key} may not read ${asked.subject}${named} (403)${quoted}`, {
        ...failure2,
        hint: `Give the OAuth app the scope ${scope4}, or use a key of a user who can see this in PagerDuty.`
      });
    };
    absent = ({ asked, quoted, failure: failure2 }) => new NotFoundError(`PagerDuty has no ${asked.subject} that this key can see (404)${quoted}`, {
      ...failure2,
      hint: "Check the id, the account and the region. What a team or plan hides looks the same as what is not there."
    });
    tooManyRequests = ({ answer, asked, failure: failure2 }) => {
      const seconds = parseSeconds(answer.rateLimitReset) ?? parseSeconds(answer.retryAfter);
      const wait2 = seconds === null ? "" : `; it asks to wait ${seconds} s`;
      return new RateLimitError(`PagerDuty's rate limit for this key is used up (429)${wait2}.`, {
        ...failure2,
        hint: `Wait a minute and try again. Everything that uses ${asked.key.scheme === "Bearer" ? "this OAuth app" : "this key or its user"} counts together.`
      });
    };
    unavailable = ({ answer, asked, quoted, failure: failure2 }) => new UnavailableError(`PagerDuty could not answer for ${asked.subject} (${answer.status})${quoted}`, {
      ...failure2,
      hint: "Try again in a minute; https://status.pagerduty.com tells whether PagerDuty has a problem."
    });
    invalid = ({ answer, asked, quoted, failure: failure2 }) => new InvalidRequestError(
      `PagerDuty did not accept the request for ${asked.subject} (${answer.status})${quoted}`,
      {
        ...failure2,
        hint: hints.get(failure2.code ?? 0) ?? "Check the ids, dates and filters that were given."
      }
    );
    hints = /* @__PURE__ */ new Map([
      [1008, "PAGERDUTY_EMAIL must be the e-mail address of a user of this PagerDuty account."],
      [2001, "A window of more than six months is refused like this: ask for a shorter one."],
      [2002, "Only the first 10,000 can be listed: ask for a shorter window or for fewer services."]
    ]);
    redirected = ({ answer, asked, failure: failure2 }) => {
      const target = answer.location !== null && URL.canParse(answer.location) ? new URL(answer.location).host : null;
      return new UnexpectedAnswerError(
        `${asked.host} answered ${answer.status}${target === null ? "" : ` and points to ${printable(target)}`}; not followed.`,
        {
          ...failure2,
          hint: "The key is sent to one host only: check PAGERDUTY_API_URL, or a proxy that stands in between."
        }
      );
    };
    byStatus = {
      401: unauthorized,
      402: planLacks,
      403: forbidden,
      404: absent,
      408: unavailable,
      429: tooManyRequests
    };
  }
});

// src/pagerduty/items.ts
function parseItems(call, schema, items, noun) {
  const read = [];
  const faults = [];
  for (const item of items) {
    const parsed = schema.safeParse(item);
    if (parsed.success) read.push(parsed.data);
    else
      faults.push(`${printable(String(asObject(item)?.["id"] ?? "without id"))}: ${describe(parsed.error)}`);
  }
  if (faults.length > 0) {
    const count2 = `${faults.length} of ${items.length}`;
    call.incomplete(`${count2} ${noun} records could not be read (the first, ${faults[0]})`);
  }
  return read;
}
function parseOne(schema, answer, root, subject) {
  const parsed = schema.safeParse(asObject(answer)?.[root]);
  if (parsed.success) return parsed.data;
  throw wrongShape(subject, describe(parsed.error));
}
function itemsUnder(answer, root, subject) {
  const items = asObject(answer)?.[root];
  if (Array.isArray(items)) return items;
  throw wrongShape(subject, `${root} is missing`);
}
function describe(error2) {
  const [issue2] = error2.issues;
  if (issue2 === void 0) return "unreadable";
  return printable(issue2.path.length === 0 ? issue2.message : `${issue2.path.join(".")}: ${issue2.message}`);
}
var wrongShape;
var init_items = __esm({
  "src/pagerduty/items.ts"() {
    "use strict";
    init_answers();
    init_envelope();
    init_errors();
    wrongShape = (subject, fault) => new UnexpectedAnswerError(
      `PagerDuty's answer for ${subject} has another shape than documented (${fault}).`,
      {
        hint: "Check PAGERDUTY_API_URL. If it is right, please report this."
      }
    );
  }
});

// src/pagerduty/abilities.ts
function listAbilities(client) {
  const subject = "the account's abilities";
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const answer = await call.get({ path: "/abilities", subject, scope: "abilities.read" });
      return itemsUnder(answer, "abilities", subject).filter(
        (ability) => typeof ability === "string" && /^[\w.-]{1,80}$/.test(ability)
      );
    })
  );
}
var init_abilities = __esm({
  "src/pagerduty/abilities.ts"() {
    "use strict";
    init_availability();
    init_items();
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end2 = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end2);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}
var Cached, EVALUATING, captureStackTrace, allowsEval, getParsedType, propertyKeyTypes, primitiveTypes, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, highSurrogate, Class, installing, broke, breaker, CONSTANT_CATCH;
var init_util = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js"() {
    init_core();
    Cached = class {
      constructor(getter) {
        this._getter = getter;
        this._value = void 0;
      }
      get value() {
        const getter = this._getter;
        if (getter !== void 0) {
          this._value = getter();
          this._getter = void 0;
        }
        return this._value;
      }
    };
    EVALUATING = /* @__PURE__ */ Symbol("evaluating");
    captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
    };
    allowsEval = /* @__PURE__ */ cached(() => {
      if (globalConfig.jitless) {
        return false;
      }
      if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
      }
      try {
        const F = Function;
        new F("");
        return true;
      } catch (_) {
        return false;
      }
    });
    getParsedType = (data) => {
      const t = typeof data;
      switch (t) {
        case "undefined":
          return "undefined";
        case "string":
          return "string";
        case "number":
          return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
          return "boolean";
        case "function":
          return "function";
        case "bigint":
          return "bigint";
        case "symbol":
          return "symbol";
        case "object":
          if (Array.isArray(data)) {
            return "array";
          }
          if (data === null) {
            return "null";
          }
          if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
            return "promise";
          }
          if (typeof Map !== "undefined" && data instanceof Map) {
            return "map";
          }
          if (typeof Set !== "undefined" && data instanceof Set) {
            return "set";
          }
          if (typeof Date !== "undefined" && data instanceof Date) {
            return "date";
          }
          if (typeof File !== "undefined" && data instanceof File) {
            return "file";
          }
          return "object";
        default:
          throw new Error(`Unknown data type: ${t}`);
      }
    };
    propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
    primitiveTypes = /* @__PURE__ */ new Set([
      "string",
      "number",
      "bigint",
      "boolean",
      "symbol",
      "undefined"
    ]);
    NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
      safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      int32: [-2147483648, 2147483647],
      uint32: [0, 4294967295],
      float32: [-34028234663852886e22, 34028234663852886e22],
      float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
    }))();
    BIGINT_FORMAT_RANGES = {
      int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
      uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
    };
    highSurrogate = /[\uD800-\uDBFF]/;
    Class = class {
      constructor(..._args) {
      }
    };
    broke = false;
    breaker = {
      configurable: true,
      get() {
        broke = true;
        return void 0;
      }
    };
    CONSTANT_CATCH = "~constantCatch";
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own3 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own3;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own3;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}
var _a, NEVER, _zodDesc, _E, $ZodAsyncError, $ZodEncodeError, globalConfig;
var init_core = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js"() {
    init_util();
    NEVER = /* @__PURE__ */ Object.freeze({
      status: "aborted"
    });
    _zodDesc = { value: void 0, enumerable: false };
    _E = "captureStackTrace" in Error ? Error : null;
    $ZodAsyncError = class extends Error {
      constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
      }
    };
    $ZodEncodeError = class extends Error {
      constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
      }
    };
    (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
    globalConfig = globalThis.__zod_globalConfig;
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}
var _messageDesc, _issuesDesc, _installedToString, initializer, $ZodError, $ZodRealError;
var init_errors2 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js"() {
    init_core();
    init_util();
    _messageDesc = {
      get: _getMessage,
      set: _setMessage,
      enumerable: true,
      configurable: true
    };
    _issuesDesc = { value: void 0, enumerable: false };
    _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
    initializer = (inst, def) => {
      inst.name = "$ZodError";
      _issuesDesc.value = def;
      Object.defineProperty(inst, "issues", _issuesDesc);
      _issuesDesc.value = void 0;
      Object.defineProperty(inst, "message", _messageDesc);
      const proto = Object.getPrototypeOf(inst);
      if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
          configurable: true,
          enumerable: false,
          get() {
            const value = () => this.message;
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            return value;
          },
          set(value) {
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          }
        });
      }
    };
    $ZodError = $constructor("$ZodError", initializer);
    $ZodRealError = $constructor("$ZodError", initializer, void 0, {
      Parent: Error
    });
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var _parse, _parseAsync, _safeParse, _safeParseAsync, COMPILE_INVALID, COMPILE_FALLBACK, validate, validateAsync, _encode, _decode, _encodeAsync, _decodeAsync, _safeEncode, _safeDecode, _safeEncodeAsync, _safeDecodeAsync;
var init_parse = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js"() {
    init_core();
    init_util();
    _parse = (_Err) => {
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
          throw new $ZodAsyncError();
        }
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, _params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    _parseAsync = (_Err) => {
      const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
          result = await result;
        if (result.issues.length) {
          const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    _safeParse = (_Err) => (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
    COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
    validate = ((schema, value, _ctx) => {
      const validator = schema._zod.bag.validator;
      if (validator !== void 0) {
        if (validator(value) !== COMPILE_INVALID)
          return true;
        if (validator.definite === true && _ctx === void 0)
          return false;
      }
      return validateFallback(schema, value, _ctx);
    });
    validateAsync = async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      return result.issues.length === 0;
    };
    _encode = (_Err) => {
      const parse2 = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse2(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _decode = (_Err) => {
      const parse2 = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        return parse2(schema, value, _ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _encodeAsync = (_Err) => {
      const parseAsync2 = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _decodeAsync = (_Err) => {
      const parseAsync2 = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _safeEncode = (_Err) => (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return _safeParse(_Err)(schema, value, ctx);
    };
    _safeDecode = (_Err) => (schema, value, _ctx) => {
      return _safeParse(_Err)(schema, value, _ctx);
    };
    _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return _safeParseAsync(_Err)(schema, value, ctx);
    };
    _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
      return _safeParseAsync(_Err)(schema, value, _ctx);
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
function emoji() {
  return new RegExp(_emoji, "u");
}
function anchor(source) {
  return new RegExp(`^${source}$`);
}
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var cuid, cuid2, ulid, xid, ksuid, nanoid, duration, guid, uuid, email, _emoji, ipv4, ipv6, cidrv4, cidrv6, base64, base64url, httpProtocol, e164, dateSource, date, anyString, number, boolean, lowercase, uppercase;
var init_regexes = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js"() {
    cuid = /^[cC][0-9a-z]{6,}$/;
    cuid2 = /^[0-9a-z]+$/;
    ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
    xid = /^[0-9a-vA-V]{20}$/;
    ksuid = /^[A-Za-z0-9]{27}$/;
    nanoid = /^[a-zA-Z0-9_-]{21}$/;
    duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
    guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
    uuid = (version2) => {
      if (!version2)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
      return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
    };
    email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
    _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
    ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
    ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
    cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
    cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
    base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
    base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
    httpProtocol = /^https?$/;
    e164 = /^\+[1-9]\d{6,14}$/;
    dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
    date = /* @__PURE__ */ anchor(dateSource);
    anyString = /^[\s\S]{0,}$/;
    number = /^-?\d+(?:\.\d+)?$/;
    boolean = /^(?:true|false)$/i;
    lowercase = /^[^A-Z]*$/;
    uppercase = /^[^a-z]*$/;
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, numericOriginMap, $ZodCheckLessThan, $ZodCheckGreaterThan, $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckMaxLength, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckOverwrite;
var init_checks = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/checks.js"() {
    init_core();
    init_regexes();
    init_util();
    $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
      var _a3;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
    });
    _whenHasLength = (payload) => {
      const val = payload.value;
      return !nullish(val) && val.length !== void 0;
    };
    numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_big",
          maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_small",
          minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
          throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint" ? (
          // `value % 0n` throws, and nothing is a multiple of zero \u2014 the number branch already fails this way via NaN
          def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
        ) : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
          return;
        payload.issues.push({
          origin: typeof payload.value,
          code: "not_multiple_of",
          divisor: def.value,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
      inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
          if (!Number.isInteger(input)) {
            payload.issues.push({
              expected: origin,
              format: def.format,
              code: "invalid_type",
              continue: false,
              input,
              inst
            });
            return;
          }
          if (!Number.isSafeInteger(input)) {
            if (input > 0) {
              payload.issues.push({
                input,
                code: "too_big",
                maximum: Number.MAX_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: true,
                continue: !def.abort
              });
            } else {
              payload.issues.push({
                input,
                code: "too_small",
                minimum: Number.MIN_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: true,
                continue: !def.abort
              });
            }
            return;
          }
        }
        if (input < minimum) {
          payload.issues.push({
            origin: "number",
            input,
            code: "too_small",
            minimum,
            inclusive: true,
            inst,
            continue: !def.abort
          });
        }
        if (input > maximum) {
          payload.issues.push({
            origin: "number",
            input,
            code: "too_big",
            maximum,
            inclusive: true,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
          return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
          origin,
          code: "too_big",
          maximum: def.maximum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
        if (length >= def.minimum)
          return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
          origin,
          code: "too_small",
          minimum: def.minimum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
        if (length === def.length)
          return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
          origin,
          ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
          inclusive: true,
          exact: true,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
      var _a3, _b;
      $ZodCheck.init(inst, def);
      if (def.pattern)
        (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
          def.pattern.lastIndex = 0;
          if (def.pattern.test(payload.value))
            return;
          payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            ...def.pattern ? { pattern: def.pattern.toString() } : {},
            inst,
            continue: !def.abort
          });
        });
      else
        (_b = inst._zod).check ?? (_b.check = () => {
        });
    });
    $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "regex",
          input: payload.value,
          pattern: def.pattern.toString(),
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
      def.pattern ?? (def.pattern = lowercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
      def.pattern ?? (def.pattern = uppercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
      $ZodCheck.init(inst, def);
      const escapedRegex = escapeRegex(def.includes);
      const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
      def.pattern = pattern;
      inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "includes",
          includes: def.includes,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "starts_with",
          prefix: def.prefix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "ends_with",
          suffix: def.suffix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
      };
    });
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/doc.js
var Doc;
var init_doc = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/doc.js"() {
    Doc = class {
      constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
      }
      // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
      indented(fn) {
        this.indent += 1;
        try {
          fn(this);
        } finally {
          this.indent -= 1;
        }
      }
      write(arg) {
        if (typeof arg === "function") {
          arg(this, { execution: "sync" });
          arg(this, { execution: "async" });
          return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line2 of dedented) {
          this.content.push(line2);
        }
      }
      compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
        return factory(...Object.values(this.closed));
      }
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/versions.js"() {
    version = {
      major: 4,
      minor: 6,
      patch: 7
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect2 = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect2(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect2(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}
var $ZodType, toStandardResult, $ZodString, $ZodStringFormat, $ZodGUID, $ZodUUID, $ZodEmail, URL_BAD_FORMAT, URL_UNPARSEABLE, asciiTabOrNewline, $ZodURL, $ZodEmoji, $ZodNanoID, $ZodCUID, $ZodCUID2, $ZodULID, $ZodXID, $ZodKSUID, $ZodISODateTime, $ZodISODate, $ZodISOTime, $ZodISODuration, $ZodIPv4, ipv6Alphabet, $ZodIPv6, $ZodCIDRv4, $ZodCIDRv6, base64Charset, $ZodBase64, base64urlCharset, $ZodBase64URL, $ZodE164, $ZodJWT, $ZodNumber, $ZodNumberFormat, $ZodBoolean, $ZodUnknown, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodObjectJIT, $ZodUnion, $ZodIntersection, $ZodEnum, $ZodLiteral, $ZodTransform, $ZodOptional, $ZodExactOptional, $ZodNullable, $ZodDefault, $ZodPrefault, $ZodNonOptional, $ZodCatch, $ZodPipe, $ZodReadonly, $ZodCustom;
var init_schemas = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js"() {
    init_checks();
    init_core();
    init_doc();
    init_regexes();
    init_util();
    init_versions();
    init_util();
    $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
      var _a3;
      inst ?? (inst = {});
      inst._zod.def = def;
      inst._zod.bag = inst._zod.bag || {};
      inst._zod.version = version;
      const defChecks = inst._zod.def.checks;
      const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
      for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
          fn(inst);
        }
      }
      if (checks.length === 0) {
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred?.push(() => {
          inst._zod.run = inst._zod.parse;
        });
      } else {
        const runChecks = (payload, checks2, ctx) => {
          if (payload.memo)
            return payload;
          let isAborted = aborted(payload);
          let asyncResult;
          for (const ch of checks2) {
            if (ch._zod.def.when) {
              if (explicitlyAborted(payload))
                continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun)
                continue;
            } else if (isAborted) {
              continue;
            }
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) {
              throw new $ZodAsyncError();
            }
            if (asyncResult || _ instanceof Promise) {
              asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                await _;
                const nextLen = payload.issues.length;
                if (nextLen === currLen)
                  return;
                attachSchema(payload.issues, currLen, inst);
                if (!isAborted)
                  isAborted = aborted(payload, currLen);
              });
            } else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                continue;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            }
          }
          if (asyncResult) {
            return asyncResult.then(() => {
              return payload;
            });
          }
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (aborted(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
          }
          return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
          if (ctx.skipChecks) {
            return inst._zod.parse(payload, ctx);
          }
          if (ctx.direction === "backward") {
            const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
            if (canary instanceof Promise) {
              return canary.then((canary2) => {
                return handleCanaryResult(canary2, payload, ctx);
              });
            }
            return handleCanaryResult(canary, payload, ctx);
          }
          const result = inst._zod.parse(payload, ctx);
          if (result instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return result.then((result2) => runChecks(result2, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
      get "~standard"() {
        return hide(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        own(this, "~standard", value);
      }
    });
    toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
    $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = def.pattern ?? anyString;
      inst._zod.parse = (payload, _) => {
        if (def.coerce)
          try {
            payload.value = String(payload.value);
          } catch (_2) {
          }
        if (typeof payload.value === "string")
          return payload;
        payload.issues.push({
          expected: "string",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      $ZodString.init(inst, def);
    });
    $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
      def.pattern ?? (def.pattern = guid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
      if (def.version) {
        const versionMap = {
          v1: 1,
          v2: 2,
          v3: 3,
          v4: 4,
          v5: 5,
          v6: 6,
          v7: 7,
          v8: 8
        };
        const v = versionMap[def.version];
        if (v === void 0)
          throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
      } else
        def.pattern ?? (def.pattern = uuid());
      $ZodStringFormat.init(inst, def);
    });
    $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
      def.pattern ?? (def.pattern = email);
      $ZodStringFormat.init(inst, def);
    });
    URL_BAD_FORMAT = 1;
    URL_UNPARSEABLE = 2;
    asciiTabOrNewline = /[\t\n\r]/g;
    $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        try {
          const trimmed = payload.value.trim();
          const url = validateURL(trimmed, def);
          if (url === URL_BAD_FORMAT) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid URL format",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url === URL_UNPARSEABLE) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url === true) {
            payload.value = stripTabAndNewline(trimmed);
            return;
          }
          if (def.hostname && !urlHostnameOk(url, def.hostname)) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid hostname",
              pattern: def.hostname.source,
              input: payload.value,
              inst,
              continue: !def.abort
            });
          }
          if (def.protocol && !urlProtocolOk(url, def.protocol)) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid protocol",
              pattern: def.protocol.source,
              input: payload.value,
              inst,
              continue: !def.abort
            });
          }
          payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
          return;
        } catch (_) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
      def.pattern ?? (def.pattern = emoji());
      $ZodStringFormat.init(inst, def);
    });
    $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
      if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
      def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
      $ZodStringFormat.init(inst, def);
    });
    $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
      def.pattern ?? (def.pattern = cuid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
      def.pattern ?? (def.pattern = cuid2);
      $ZodStringFormat.init(inst, def);
    });
    $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
      def.pattern ?? (def.pattern = ulid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
      def.pattern ?? (def.pattern = xid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
      def.pattern ?? (def.pattern = ksuid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
      def.pattern ?? (def.pattern = datetime(def));
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
      def.pattern ?? (def.pattern = date);
      $ZodStringFormat.init(inst, def);
    });
    $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
      def.pattern ?? (def.pattern = time(def));
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
      def.pattern ?? (def.pattern = duration);
      $ZodStringFormat.init(inst, def);
    });
    $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
      def.pattern ?? (def.pattern = ipv4);
      $ZodStringFormat.init(inst, def);
    });
    ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
    $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
      def.pattern ?? (def.pattern = ipv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
          payload.issues.push({
            code: "invalid_format",
            format: "ipv6",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv4);
      $ZodStringFormat.init(inst, def);
    });
    $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
          payload.issues.push({
            code: "invalid_format",
            format: "cidrv6",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
    $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
      def.pattern ?? (def.pattern = base64Charset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    base64urlCharset = /^[A-Za-z0-9_-]*$/;
    $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
      def.pattern ?? (def.pattern = base64urlCharset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
      def.pattern ?? (def.pattern = e164);
      $ZodStringFormat.init(inst, def);
    });
    $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "jwt",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = number;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Number(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
          return payload;
        }
        const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
        payload.issues.push({
          expected: "number",
          code: "invalid_type",
          input,
          inst,
          ...received ? { received } : {}
        });
        return payload;
      };
    });
    $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
      $ZodCheckNumberFormat.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = boolean;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Boolean(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "boolean")
          return payload;
        payload.issues.push({
          expected: "boolean",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      };
    });
    $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => payload;
    });
    $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
          expected: "never",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    arraySize = (input) => Array.isArray(input) ? input.length : -1;
    $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo2 = globalConfig.memoizer;
      memo2?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
          payload.issues.push({
            expected: "array",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
          const item = input[i];
          const result = def.element._zod.run({
            value: item,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
          } else {
            handleArrayResult(result, payload, i);
            if (abortEarly && result.issues.length !== 0 && aborted(result))
              break;
          }
        }
        if (proms.length) {
          return Promise.all(proms).then(() => payload);
        }
        return payload;
      };
      capSize(inst, arraySize);
    });
    NO_SYMBOL_KEYS = [];
    $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
      $ZodType.init(inst, def);
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      const sh = desc?.get ? desc.get.raw : def.shape ?? {};
      if (sh) {
        const get = () => {
          const newSh = { ...sh };
          Object.defineProperty(def, "shape", { value: newSh });
          get.raw = newSh;
          return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
      }
      const _normalized = cached(() => normalizeDef(def));
      defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field = shape[key]._zod;
          if (field.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
              assignProp(propValues, key, /* @__PURE__ */ new Set());
            }
            for (const v of field.values)
              propValues[key].add(v);
            if (field.optin !== void 0)
              propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject2 = isObject;
      const catchall = def.catchall;
      let value;
      const memo2 = globalConfig.memoizer;
      memo2?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject2(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
          if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
              break;
            seen = payload.issues.length;
          }
          if (key === "__proto__")
            continue;
          const el = shape[key];
          const optin = el._zod.optin;
          const optout = el._zod.optout;
          const r = el._zod.run({ value: input[key], issues: [] }, ctx);
          if (r instanceof Promise) {
            proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
          } else {
            handlePropertyResult(r, payload, key, input, optin, optout);
          }
        }
        if (!catchall) {
          return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
      };
    });
    $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
      $ZodObject.init(inst, def);
      const superParse = inst._zod.parse;
      const _normalized = cached(() => normalizeDef(def));
      const memo2 = globalConfig.memoizer;
      const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        const prefixStr = (id2, k) => `
          let ${id2}_ab = false;
          for (let i = 0; i < ${id2}.issues.length; i++) {
            const iss = ${id2}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id2}_ab = true;
          }
          if (${id2}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = /* @__PURE__ */ Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
          ids[key] = `key_${counter++}`;
        }
        doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
          if (key === "__proto__")
            continue;
          const id2 = ids[key];
          const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
          const isPresent = `${k} in input`;
          const schema = shape[key];
          const optin = schema?._zod?.optin;
          const isOptionalIn = optin !== void 0;
          const isOptionalOut = schema?._zod?.optout === "optional";
          doc.write(`const ${id2} = ${parseStr(k)};`);
          if (isOptionalIn && isOptionalOut) {
            const assign = optin === "optional" ? `${id2}_present` : `${id2}.value !== undefined || ${id2}_present`;
            doc.write(`
        const ${id2}_present = ${isPresent};
        if (!${id2}.issues.length || ${id2}_present) {
          if (${id2}.issues.length) {${prefixStr(id2, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id2}.value;
          }
        }

      `);
          } else if (!isOptionalIn) {
            doc.write(`
        const ${id2}_present = ${isPresent};
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
        if (!${id2}_present && !${id2}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id2}_present) {
          newResult[${k}] = ${id2}.value;
        }

      `);
          } else {
            doc.write(`
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
      `);
            if (optin === "defaulted") {
              doc.write(`newResult[${k}] = ${id2}.value;`);
            } else {
              doc.write(`
        if (${id2}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id2}.value;
        }
      `);
            }
          }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        return doc.compile();
      };
      let fastpass;
      const isObject2 = isObject;
      const jit = !globalConfig.jitless;
      const allowsEval2 = allowsEval;
      const fastEnabled = jit && allowsEval2.value;
      const catchall = def.catchall;
      let value;
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject2(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
          if (!fastpass)
            fastpass = generateFastpass(def.shape);
          payload = fastpass(payload, ctx);
          if (!catchall)
            return payload;
          return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
      };
    });
    $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
      defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
      defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
          return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
          const patterns = zod.def.options.map((o) => o._zod.pattern);
          return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return void 0;
      });
      const first = def.options.length === 1 ? def.options[0]._zod.run : null;
      inst._zod.parse = (payload, ctx) => {
        if (first) {
          return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
          const result = option._zod.run({
            value: payload.value,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            results.push(result);
            async = true;
          } else {
            if (result.issues.length === 0)
              return result;
            results.push(result);
          }
        }
        if (!async)
          return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results2) => {
          return handleUnionResults(results2, payload, inst, ctx);
        });
      };
    });
    $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
          return Promise.all([left, right]).then(([left2, right2]) => {
            return handleIntersectionResults(payload, left2, right2);
          });
        }
        return handleIntersectionResults(payload, left, right);
      };
    });
    $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
      $ZodType.init(inst, def);
      const values = getEnumValues(def.entries);
      const valuesSet = new Set(values);
      inst._zod.values = valuesSet;
      defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
      $ZodType.init(inst, def);
      const values = new Set(def.values);
      inst._zod.values = values;
      defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values: def.values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "optional";
      globalConfig.memoizer?.guard(inst);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
          const output = _out instanceof Promise ? _out : Promise.resolve(_out);
          return output.then((output2) => {
            payload.value = output2;
            return payload;
          });
        }
        if (_out instanceof Promise) {
          throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
      };
    });
    $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === void 0) {
          if (def.innerType._zod.optin !== "defaulted")
            return payload;
          const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
          if (result instanceof Promise)
            return result.then((result2) => handleOptionalResult(payload, result2));
          return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
      inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
      defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
      });
      defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === null)
          return payload;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        if (payload.value === void 0) {
          payload.value = def.defaultValue;
          return payload;
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleDefaultResult(result2, def));
        }
        return handleDefaultResult(result, def);
      };
    });
    $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        if (payload.value === void 0) {
          payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleNonOptionalResult(result2, inst));
        }
        return handleNonOptionalResult(result, inst);
      };
    });
    $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
      };
    });
    $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
      defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
      defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          const right = def.out._zod.run(payload, ctx);
          if (right instanceof Promise) {
            return right.then((right2) => handlePipeResult(right2, def.in, ctx));
          }
          return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
          return left.then((left2) => handlePipeResult(left2, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
      };
    });
    $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
      };
    });
    $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
      $ZodCheck.init(inst, def);
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _) => {
        return payload;
      };
      inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
          return r.then((r2) => handleRefineResult(r2, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
      };
    });
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
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
      for (const el of def.options)
        check(el);
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
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
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
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var $ZodCyclicError, STATE, NO_ISSUES, recursive, NONE, ASSUMED, PROVEN, handoff, open, memo;
var init_memoizer = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js"() {
    init_util();
    $ZodCyclicError = class extends Error {
      constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
      }
    };
    STATE = "~memo";
    NO_ISSUES = [];
    recursive = /* @__PURE__ */ new WeakMap();
    NONE = 0;
    ASSUMED = 1;
    PROVEN = 2;
    open = [];
    memo = {
      alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
          return empty;
        handoff = void 0;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        open.push(entry);
        return empty;
      },
      guard(inst) {
        var _a3;
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
              throw new $ZodCyclicError();
            return base(payload, ctx);
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base)
            inst._zod.run = wrapped;
        });
      },
      attach(inst) {
        var _a3;
        let isRecursiveInst;
        let rechecked = false;
        let lastCtx;
        let lastBucket;
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (isRecursiveInst === void 0) {
              const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
              if (walked === NONE) {
                inst._zod.parse = base;
                if (inst._zod.run === wrapped)
                  inst._zod.run = base;
                return base(payload, ctx);
              }
              if (walked === PROVEN || rechecked)
                isRecursiveInst = true;
              else
                rechecked = true;
            }
            const input = payload.value;
            if (!isRef(input))
              return base(payload, ctx);
            let state = ctx[STATE];
            if (!state) {
              state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
              ctx[STATE] = state;
            }
            let bucket;
            if (lastCtx === ctx) {
              bucket = lastBucket;
            } else {
              bucket = bucketFor(state, inst);
              lastCtx = ctx;
              lastBucket = bucket;
            }
            const hit = bucket.get(input);
            if (hit) {
              payload.value = hit.value;
              if (hit.issues) {
                if (hit.issues.length)
                  payload.issues.push(...cloneIssues(hit.issues));
              } else {
                payload.memo = true;
                state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
                state.backEdges.add(hit.value);
              }
              return payload;
            }
            handoff = bucket;
            const depth = open.length;
            const result = base(payload, ctx);
            handoff = void 0;
            const entry = open.length > depth ? open.pop() : void 0;
            if (result instanceof Promise) {
              return result.then((r) => {
                if (entry)
                  entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                return r;
              });
            }
            if (entry)
              entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
            return result;
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base)
            inst._zod.run = wrapped;
        });
      }
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/en.js
function en_default() {
  return {
    localeError: error()
  };
}
var error;
var init_en = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/en.js"() {
    init_util();
    error = () => {
      const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" }
      };
      function getSizing(origin) {
        return Sizable[origin] ?? null;
      }
      const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input"
      };
      const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN"
        // All other type names omitted - they fall back to raw values via ?? operator
      };
      function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
          return String(input);
        }
        return TypeDictionary[type] ?? type;
      }
      return (issue2) => {
        switch (issue2.code) {
          case "invalid_type": {
            const expected = getTypeName(issue2.expected);
            const receivedType = parsedType(issue2.input);
            const received = getTypeName(receivedType, issue2.input);
            return `Invalid input: expected ${expected}, received ${received}`;
          }
          case "invalid_value":
            if (issue2.values.length === 1)
              return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
            return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
          case "too_big": {
            const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
            const sizing = getSizing(issue2.origin);
            if (sizing)
              return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
            return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
          }
          case "too_small": {
            const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
            const sizing = getSizing(issue2.origin);
            if (sizing) {
              return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
            }
            return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
          }
          case "invalid_format": {
            const _issue = issue2;
            if (_issue.format === "starts_with") {
              return `Invalid string: must start with "${_issue.prefix}"`;
            }
            if (_issue.format === "ends_with")
              return `Invalid string: must end with "${_issue.suffix}"`;
            if (_issue.format === "includes")
              return `Invalid string: must include "${_issue.includes}"`;
            if (_issue.format === "regex")
              return `Invalid string: must match pattern ${_issue.pattern}`;
            return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
          }
          case "not_multiple_of":
            return `Invalid number: must be a multiple of ${issue2.divisor}`;
          case "unrecognized_keys":
            return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
          case "invalid_key":
            return `Invalid key in ${issue2.origin}`;
          case "invalid_union":
            if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
              const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
              return `Invalid discriminator value. Expected ${opts}`;
            }
            if (issue2.inclusive === false) {
              return "Invalid input: more than one option matched";
            }
            return "Invalid input";
          case "invalid_element":
            return `Invalid value in ${issue2.origin}`;
          default:
            return `Invalid input`;
        }
      };
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/index.js
var init_locales = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/index.js"() {
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
function registry() {
  return new $ZodRegistry();
}
var _a2, $ZodRegistry, globalRegistry;
var init_registries = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js"() {
    $ZodRegistry = class {
      constructor() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
      }
      add(schema, ..._meta) {
        const meta2 = _meta[0];
        this._map.set(schema, meta2);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.set(meta2.id, schema);
        }
        return this;
      }
      clear() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
        return this;
      }
      remove(schema) {
        const meta2 = this._map.get(schema);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.delete(meta2.id);
        }
        this._map.delete(schema);
        return this;
      }
      get(schema) {
        const p = schema._zod.parent;
        if (p) {
          const pm = { ...this.get(p) ?? {} };
          delete pm.id;
          const f = { ...pm, ...this._map.get(schema) };
          return Object.keys(f).length ? f : void 0;
        }
        return this._map.get(schema);
      }
      has(schema) {
        return this._map.has(schema);
      }
    };
    (_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
    globalRegistry = globalThis.__zod_globalRegistry;
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/compile.js
var init_compile = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/compile.js"() {
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes2, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes: includes2
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}
var init_api = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js"() {
    init_checks();
    init_util();
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
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
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      const existing = idToSchema.get(id2);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id2, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id3) => id3);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id2 = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id2;
      return { defId: id2, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
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
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part2 = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part2 === null || part2 === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part2)))
          parts.push(part2);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id2 = ctx.external.registry.get(schema)?.id;
    if (!id2)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id2);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
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
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var FOLDABLE_KEYS, UNION_KEYS, createToJSONSchemaMethod, createStandardJSONSchemaMethod;
var init_to_json_schema = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js"() {
    init_registries();
    init_util();
    FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
    UNION_KEYS = ["oneOf", "anyOf"];
    createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
      const ctx = initializeContext({ ...params, processors });
      processSchema(schema, ctx);
      extractDefs(ctx, schema);
      return finalize(ctx, schema);
    };
    createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
      const { libraryOptions, target } = params ?? {};
      const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
      processSchema(schema, ctx);
      extractDefs(ctx, schema);
      return finalize(ctx, schema);
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list2 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var narrowMin, narrowMax, narrowBoth, addDivisor, addPattern, intersectMime, setFormat, minContributor, maxContributor, formatContributor, contributors, formatMap, exactPatterns, exactPattern, stringProcessor, numberProcessor, booleanProcessor, neverProcessor, unknownProcessor, enumProcessor, literalProcessor, customProcessor, transformProcessor, arrayProcessor, objectProcessor, unionProcessor, intersectionProcessor, nullableProcessor, nonoptionalProcessor, UNREPRESENTABLE_DEFAULT, defaultProcessor, prefaultProcessor, catchProcessor, pipeProcessor, readonlyProcessor, optionalProcessor;
var init_json_schema_processors = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js"() {
    init_regexes();
    init_schemas();
    init_to_json_schema();
    init_util();
    narrowMin = (agg, key, value) => {
      if (agg[key] === void 0 || value > agg[key])
        agg[key] = value;
    };
    narrowMax = (agg, key, value) => {
      if (agg[key] === void 0 || value < agg[key])
        agg[key] = value;
    };
    narrowBoth = (agg, value) => {
      narrowMin(agg, "minimum", value);
      narrowMax(agg, "maximum", value);
    };
    addDivisor = (agg, value) => {
      agg.multipleOf ?? (agg.multipleOf = []);
      if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
    };
    addPattern = (agg, pattern) => {
      agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
      agg.patterns.add(pattern);
    };
    intersectMime = (agg, mime) => {
      agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
    };
    setFormat = (agg, format) => {
      agg.format = format;
      if (format.includes("int"))
        agg.isInt = true;
    };
    minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
    maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
    formatContributor = (ranges) => (agg, def) => {
      setFormat(agg, def.format);
      const [minimum, maximum] = ranges[def.format];
      narrowMin(agg, "minimum", minimum);
      narrowMax(agg, "maximum", maximum);
    };
    contributors = {
      greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
      less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
      multiple_of: (agg, def) => addDivisor(agg, def.value),
      number_format: formatContributor(NUMBER_FORMAT_RANGES),
      bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
      min_length: minContributor,
      max_length: maxContributor,
      length_equals: (agg, def) => narrowBoth(agg, def.length),
      min_size: minContributor,
      max_size: maxContributor,
      size_equals: (agg, def) => narrowBoth(agg, def.size),
      string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
          addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
          agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
          agg.laxFormat = true;
      },
      mime_type: (agg, def) => intersectMime(agg, def.mime)
    };
    formatMap = {
      guid: "uuid",
      url: "uri",
      datetime: "date-time",
      json_string: "json-string",
      regex: ""
      // do not set
    };
    exactPatterns = /* @__PURE__ */ new Map([
      [base64Charset, base64],
      [base64urlCharset, base64url]
    ]);
    exactPattern = (p) => exactPatterns.get(p) ?? p;
    stringProcessor = (schema, ctx, _json, _params) => {
      const json = _json;
      json.type = "string";
      const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
      if (typeof minimum === "number")
        json.minLength = minimum;
      if (typeof maximum === "number")
        json.maxLength = maximum;
      if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
          delete json.format;
        if (format === "time" || laxFormat) {
          delete json.format;
        }
      }
      if (contentEncoding)
        json.contentEncoding = contentEncoding;
      if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
          json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
          json.allOf = [
            ...patternList.map((regex) => ({
              ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
              pattern: regex.source
            }))
          ];
        }
      }
    };
    numberProcessor = (schema, ctx, _json, params) => {
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
        } else {
          json.exclusiveMinimum = exclusiveMinimum;
        }
      } else if (typeof minimum === "number") {
        json.minimum = minimum;
      }
      if (exMax) {
        if (legacy) {
          json.maximum = exclusiveMaximum;
          json.exclusiveMaximum = true;
        } else {
          json.exclusiveMaximum = exclusiveMaximum;
        }
      } else if (typeof maximum === "number") {
        json.maximum = maximum;
      }
      if (multipleOf) {
        const divisors = /* @__PURE__ */ new Set();
        for (const divisor of multipleOf) {
          if (Number.isFinite(divisor) && divisor !== 0)
            divisors.add(Math.abs(divisor));
          else
            handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        const [first, ...rest] = divisors;
        if (first !== void 0)
          json.multipleOf = first;
        if (rest.length)
          json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
      }
    };
    booleanProcessor = (_schema, _ctx, json, _params) => {
      json.type = "boolean";
    };
    neverProcessor = (_schema, _ctx, json, _params) => {
      json.not = {};
    };
    unknownProcessor = (_schema, _ctx, _json, _params) => {
    };
    enumProcessor = (schema, _ctx, json, _params) => {
      const def = schema._zod.def;
      const values = getEnumValues(def.entries);
      if (values.length === 0) {
        json.not = {};
        return;
      }
      if (values.every((v) => typeof v === "number"))
        json.type = "number";
      if (values.every((v) => typeof v === "string"))
        json.type = "string";
      json.enum = values;
    };
    literalProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      if (def.values.length === 0) {
        json.not = {};
        return;
      }
      const vals = [];
      for (const val of def.values) {
        if (val === void 0) {
          if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
            return;
        } else if (typeof val === "bigint") {
          if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
            return;
          vals.push(Number(val));
        } else {
          vals.push(val);
        }
      }
      if (vals.length === 0) {
      } else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
          json.enum = [val];
        } else {
          json.const = val;
        }
      } else {
        if (vals.every((v) => typeof v === "number"))
          json.type = "number";
        if (vals.every((v) => typeof v === "string"))
          json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
          json.type = "boolean";
        if (vals.every((v) => v === null))
          json.type = "null";
        json.enum = vals;
      }
    };
    customProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
    };
    transformProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
    };
    arrayProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const { minimum, maximum } = aggregateChecks(schema);
      if (typeof minimum === "number")
        json.minItems = minimum;
      if (typeof maximum === "number")
        json.maxItems = maximum;
      json.type = "array";
      json.items = processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"]
      });
    };
    objectProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const shape = def.shape;
      const symbolKeys = Object.getOwnPropertySymbols(shape);
      if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
      }
      json.type = "object";
      json.properties = {};
      for (const key in shape) {
        assignProp(json.properties, key, processSchema(shape[key], ctx, {
          ...params,
          path: [...params.path, "properties", key]
        }));
      }
      const requiredKeys = [];
      for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
          requiredKeys.push(key);
        }
      }
      if (requiredKeys.length > 0) {
        json.required = requiredKeys;
      }
      if (def.catchall?._zod.def.type === "never") {
        json.additionalProperties = false;
      } else if (!def.catchall) {
        if (ctx.io === "output")
          json.additionalProperties = false;
      } else if (def.catchall) {
        json.additionalProperties = processSchema(def.catchall, ctx, {
          ...params,
          path: [...params.path, "additionalProperties"]
        });
      }
    };
    unionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const isExclusive = def.inclusive === false;
      const options = def.options.map((x, i) => processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
      }));
      if (isExclusive) {
        json.oneOf = options;
      } else {
        json.anyOf = options;
      }
    };
    intersectionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const a = processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0]
      });
      const b = processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1]
      });
      const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
      const allOf = [
        ...isSimpleIntersection(a) ? a.allOf : [a],
        ...isSimpleIntersection(b) ? b.allOf : [b]
      ];
      json.allOf = allOf;
      ctx.intersections.push(allOf);
    };
    nullableProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const inner = processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
      } else {
        json.anyOf = [inner, { type: "null" }];
      }
    };
    nonoptionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
    UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
    defaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
    };
    prefaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      if (ctx.io !== "input")
        return;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
    };
    catchProcessor = (schema, ctx, json, params) => {
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
    pipeProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      const inIsTransform = def.in._zod.traits.has("$ZodTransform");
      const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
      processSchema(innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = innerType;
    };
    readonlyProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      json.readOnly = true;
    };
    optionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema.js
var init_json_schema = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema.js"() {
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/index.js
var init_core2 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/index.js"() {
    init_core();
    init_parse();
    init_errors2();
    init_schemas();
    init_memoizer();
    init_checks();
    init_versions();
    init_util();
    init_regexes();
    init_locales();
    init_registries();
    init_doc();
    init_compile();
    init_api();
    init_to_json_schema();
    init_json_schema();
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/checks.js
var init_checks2 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/checks.js"() {
    init_core2();
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var _installedErrorProtos, initializer2, ZodRealError;
var init_errors3 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js"() {
    init_core2();
    init_core2();
    init_util();
    _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
    initializer2 = (inst, issues) => {
      $ZodError.init(inst, issues);
      inst.name = "ZodError";
      const proto = Object.getPrototypeOf(inst);
      if (_installedErrorProtos.has(proto))
        return;
      _installedErrorProtos.add(proto);
      _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
      _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
      _lazyMethod(proto, "addIssue", (self) => (issue2) => {
        self.issues.push(issue2);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
      });
      _lazyMethod(proto, "addIssues", (self) => (issues2) => {
        self.issues.push(...issues2);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
      });
      Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
          return this.issues.length === 0;
        }
      });
    };
    ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
      Parent: Error
    });
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js
var parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync;
var init_parse2 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js"() {
    init_core2();
    init_errors3();
    init_core2();
    parse = /* @__PURE__ */ _parse(ZodRealError);
    parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
    safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
    safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
    encode = /* @__PURE__ */ _encode(ZodRealError);
    decode = /* @__PURE__ */ _decode(ZodRealError);
    encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
    decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
    safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
    safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
    safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
    safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
function string2(params) {
  return _string(ZodString, params);
}
function number2(params) {
  return _number(ZodNumber, params);
}
function int(params) {
  return _int(ZodNumberFormat, params);
}
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
function unknown2() {
  return _unknown(ZodUnknown);
}
function never(params) {
  return _never(ZodNever, params);
}
function array(element, params) {
  return _array(ZodArray, element, params);
}
function looseObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: unknown2(),
    ...util_exports.normalizeParams(params)
  });
}
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
var ZodType, _ZodString, ZodString, ZodStringFormat, ZodISODateTime, ZodISODate, ZodISOTime, ZodISODuration, ZodEmail, ZodGUID, ZodUUID, ZodURL, ZodEmoji, ZodNanoID, ZodCUID, ZodCUID2, ZodULID, ZodXID, ZodKSUID, ZodIPv4, ZodIPv6, ZodCIDRv4, ZodCIDRv6, ZodBase64, ZodBase64URL, ZodE164, ZodJWT, ZodNumber, ZodNumberFormat, ZodBoolean, ZodUnknown, ZodNever, ZodArray, ZodObject, ZodUnion, ZodIntersection, ZodEnum, ZodLiteral, ZodTransform, ZodOptional, ZodExactOptional, ZodNullable, ZodDefault, ZodPrefault, ZodNonOptional, ZodCatch, ZodPipe, ZodReadonly, ZodCustom;
var init_schemas2 = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js"() {
    init_core2();
    init_core2();
    init_json_schema_processors();
    init_to_json_schema();
    init_en();
    init_checks2();
    init_parse2();
    ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
      _ensureDefaultLocale();
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
      return inst;
    }, {
      check(...chks) {
        const def = this.def;
        return this.clone(util_exports.mergeDefs(def, {
          checks: [
            ...def.checks ?? [],
            ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
          ]
        }), { parent: true });
      },
      with(...chks) {
        return this.check(...chks);
      },
      clone(def, params) {
        return clone(this, def, params);
      },
      brand() {
        return this;
      },
      register(reg, meta2) {
        reg.add(this, meta2);
        return this;
      },
      refine(check, params) {
        return this.check(refine(check, params));
      },
      superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
      },
      overwrite(fn) {
        return this.check(_overwrite(fn));
      },
      optional() {
        return optional(this);
      },
      exactOptional() {
        return exactOptional(this);
      },
      nullable() {
        return nullable(this);
      },
      nullish() {
        return optional(nullable(this));
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
        globalRegistry.add(cl, { description });
        return cl;
      },
      meta(...args) {
        if (args.length === 0)
          return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
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
      // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
      get "~standard"() {
        return util_exports.hide(this, "~standard", {
          ...standardProps(this),
          jsonSchema: {
            input: createStandardJSONSchemaMethod(this, "input"),
            output: createStandardJSONSchemaMethod(this, "output")
          }
        });
      },
      set "~standard"(value) {
        util_exports.own(this, "~standard", value);
      },
      parse: function _parse2(data, params) {
        return parse(this, data, params, { callee: _parse2 });
      },
      parseAsync: async function _parseAsync2(data, params) {
        return await parseAsync(this, data, params, { callee: _parseAsync2 });
      },
      safeParse(data, params) {
        return safeParse(this, data, params);
      },
      async safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
      },
      // `spa` is an alias: same function object as `safeParseAsync`, as before.
      get spa() {
        return this?.safeParseAsync;
      },
      set spa(value) {
        util_exports.own(this, "spa", value);
      },
      validate(data, params) {
        return validate(this, data, params);
      },
      validateAsync(data, params) {
        return validateAsync(this, data, params);
      },
      encode: function _encode2(data, params) {
        return encode(this, data, params, { callee: _encode2 });
      },
      decode: function _decode2(data, params) {
        return decode(this, data, params, { callee: _decode2 });
      },
      encodeAsync: async function _encodeAsync2(data, params) {
        return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
      },
      decodeAsync: async function _decodeAsync2(data, params) {
        return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
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
      // Reads through to the registry on every access, so it must not cache.
      get description() {
        return globalRegistry.get(this)?.description;
      },
      // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
      get _def() {
        return this._zod.def;
      }
    });
    _ZodString = /* @__PURE__ */ $constructor(
      "_ZodString",
      (inst, def) => {
        $ZodString.init(inst, def);
        ZodType.init(inst, def);
        inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
      },
      /* @__PURE__ */ util_exports.derived({
        format: (inst) => aggregateChecks(inst).format ?? null,
        minLength: (inst) => aggregateChecks(inst).minimum ?? null,
        maxLength: (inst) => aggregateChecks(inst).maximum ?? null
      }, {
        regex(...args) {
          return this.check(_regex(...args));
        },
        includes(...args) {
          return this.check(_includes(...args));
        },
        startsWith(...args) {
          return this.check(_startsWith(...args));
        },
        endsWith(...args) {
          return this.check(_endsWith(...args));
        },
        min(...args) {
          return this.check(_minLength(...args));
        },
        max(...args) {
          return this.check(_maxLength(...args));
        },
        length(...args) {
          return this.check(_length(...args));
        },
        nonempty(...args) {
          return this.check(_minLength(1, ...args));
        },
        lowercase(params) {
          return this.check(_lowercase(params));
        },
        uppercase(params) {
          return this.check(_uppercase(params));
        },
        trim() {
          return this.check(_trim());
        },
        normalize(...args) {
          return this.check(_normalize(...args));
        },
        toLowerCase() {
          return this.check(_toLowerCase());
        },
        toUpperCase() {
          return this.check(_toUpperCase());
        },
        slugify() {
          return this.check(_slugify());
        }
      })
    );
    ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
      $ZodString.init(inst, def);
      _ZodString.init(inst, def);
    }, {
      email(params) {
        return this.check(_email(ZodEmail, params));
      },
      url(params) {
        return this.check(_url(ZodURL, params));
      },
      jwt(params) {
        return this.check(_jwt(ZodJWT, params));
      },
      emoji(params) {
        return this.check(_emoji2(ZodEmoji, params));
      },
      guid(params) {
        return this.check(_guid(ZodGUID, params));
      },
      uuid(params) {
        return this.check(_uuid(ZodUUID, params));
      },
      uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
      },
      uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
      },
      uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
      },
      nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
      },
      cuid(params) {
        return this.check(_cuid(ZodCUID, params));
      },
      cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
      },
      ulid(params) {
        return this.check(_ulid(ZodULID, params));
      },
      base64(params) {
        return this.check(_base64(ZodBase64, params));
      },
      base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
      },
      xid(params) {
        return this.check(_xid(ZodXID, params));
      },
      ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
      },
      ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
      },
      ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
      },
      cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
      },
      cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
      },
      e164(params) {
        return this.check(_e164(ZodE164, params));
      },
      datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
      },
      date(params) {
        return this.check(_isoDate(ZodISODate, params));
      },
      time(params) {
        return this.check(_isoTime(ZodISOTime, params));
      },
      duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
      }
    });
    ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      _ZodString.init(inst, def);
    });
    ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
      $ZodISODateTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
      $ZodISODate.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
      $ZodISOTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
      $ZodISODuration.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
      $ZodEmail.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
      $ZodGUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
      $ZodUUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
      $ZodURL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
      $ZodEmoji.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
      $ZodNanoID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
      $ZodCUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
      $ZodCUID2.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
      $ZodULID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
      $ZodXID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
      $ZodKSUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
      $ZodIPv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
      $ZodIPv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
      $ZodCIDRv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
      $ZodCIDRv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
      $ZodBase64.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
      $ZodBase64URL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
      $ZodE164.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
      $ZodJWT.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodNumber = /* @__PURE__ */ $constructor(
      "ZodNumber",
      (inst, def) => {
        $ZodNumber.init(inst, def);
        ZodType.init(inst, def);
        inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
        inst.isFinite = true;
      },
      /* @__PURE__ */ util_exports.derived({
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
          return this.check(_gt(value, params));
        },
        gte(value, params) {
          return this.check(_gte(value, params));
        },
        min(value, params) {
          return this.check(_gte(value, params));
        },
        lt(value, params) {
          return this.check(_lt(value, params));
        },
        lte(value, params) {
          return this.check(_lte(value, params));
        },
        max(value, params) {
          return this.check(_lte(value, params));
        },
        int(params) {
          return this.check(int(params));
        },
        safe(params) {
          return this.check(int(params));
        },
        positive(params) {
          return this.check(_gt(0, params));
        },
        nonnegative(params) {
          return this.check(_gte(0, params));
        },
        negative(params) {
          return this.check(_lt(0, params));
        },
        nonpositive(params) {
          return this.check(_lte(0, params));
        },
        multipleOf(value, params) {
          return this.check(_multipleOf(value, params));
        },
        step(value, params) {
          return this.check(_multipleOf(value, params));
        },
        finite() {
          return this;
        }
      })
    );
    ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodNumber.init(inst, def);
    });
    ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
    });
    ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
    });
    ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
      $ZodNever.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
    });
    ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodArray.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
      inst.element = def.element;
    }, {
      min(n, params) {
        return this.check(_minLength(n, params));
      },
      nonempty(params) {
        return this.check(_minLength(1, params));
      },
      max(n, params) {
        return this.check(_maxLength(n, params));
      },
      length(n, params) {
        return this.check(_length(n, params));
      },
      unwrap() {
        return this.element;
      }
    });
    ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodObjectJIT.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
      util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
    }, {
      keyof() {
        return _enum(Object.keys(this._zod.def.shape));
      },
      catchall(catchall) {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
      },
      passthrough() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown2() }));
      },
      loose() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown2() }));
      },
      strict() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
      },
      strip() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
      },
      extend(incoming) {
        return util_exports.extend(this, incoming);
      },
      safeExtend(incoming) {
        return util_exports.safeExtend(this, incoming);
      },
      merge(other) {
        return util_exports.merge(this, other);
      },
      pick(mask) {
        return util_exports.pick(this, mask);
      },
      omit(mask) {
        return util_exports.omit(this, mask);
      },
      partial(...args) {
        return util_exports.partial(ZodOptional, this, args[0]);
      },
      exactPartial(...args) {
        return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
      },
      required(...args) {
        return util_exports.required(ZodNonOptional, this, args[0]);
      }
    });
    ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
      inst.options = def.options;
    });
    ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
      $ZodIntersection.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
    });
    ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
      inst.enum = def.entries;
      inst.options = [...inst._zod.values];
      const keys = new Set(Object.keys(def.entries));
      inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
          if (keys.has(value)) {
            newEntries[value] = def.entries[value];
          } else
            throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
          ...def,
          checks: [],
          ...util_exports.normalizeParams(params),
          entries: newEntries
        });
      };
      inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
          if (keys.has(value)) {
            delete newEntries[value];
          } else
            throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
          ...def,
          checks: [],
          ...util_exports.normalizeParams(params),
          entries: newEntries
        });
      };
    });
    ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
      $ZodLiteral.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
      inst.values = new Set(def.values);
      Object.defineProperty(inst, "value", {
        get() {
          if (def.values.length > 1) {
            throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
          }
          return def.values[0];
        }
      });
    });
    ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodTransform.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
      inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
          throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue2) => {
          if (typeof issue2 === "string") {
            payload.issues.push(util_exports.issue(issue2, payload.value, def));
          } else {
            const _issue = issue2;
            if (_issue.fatal)
              _issue.continue = false;
            _issue.code ?? (_issue.code = "custom");
            if (!("input" in _issue))
              _issue.input = payload.value;
            _issue.inst ?? (_issue.inst = inst);
            payload.issues.push(util_exports.issue(_issue));
          }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
          return output.then((output2) => {
            payload.value = output2;
            return payload;
          });
        }
        payload.value = output;
        return payload;
      };
    });
    ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
      $ZodExactOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
      $ZodDefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeDefault = inst.unwrap;
    });
    ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
      $ZodPrefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
      $ZodNonOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
      $ZodCatch.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeCatch = inst.unwrap;
    });
    ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
      $ZodPipe.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
      inst.in = def.in;
      inst.out = def.out;
    });
    ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
      $ZodReadonly.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
    });
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/compat.js
var ZodFirstPartyTypeKind;
var init_compat = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/compat.js"() {
    /* @__PURE__ */ (function(ZodFirstPartyTypeKind2) {
    })(ZodFirstPartyTypeKind || (ZodFirstPartyTypeKind = {}));
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/iso.js
var init_iso = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/iso.js"() {
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/coerce.js
var init_coerce = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/coerce.js"() {
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/external.js
var init_external = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/external.js"() {
    init_core2();
    init_schemas2();
    init_checks2();
    init_errors3();
    init_parse2();
    init_compat();
    init_core2();
    init_locales();
    init_iso();
    init_coerce();
  }
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/index.js
var init_zod = __esm({
  "node_modules/.pnpm/zod@4.6.7/node_modules/zod/index.js"() {
    init_external();
  }
});

// src/pagerduty/foreign-fields.ts
function flattenForeign(value) {
  const fields = [];
  collect(value, [], fields);
  return fields;
}
function collect(value, path, fields) {
  if (fields.length >= mostFields || path.length > deepest || value === null || value === void 0) return;
  if (typeof value !== "object") {
    fields.push({ name: fromOutside(path.join(".")), value: fromOutside(String(value)) });
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (!secretName.test(name)) collect(inner, [...path, name], fields);
  }
}
var mostFields, deepest, secretName;
var init_foreign_fields = __esm({
  "src/pagerduty/foreign-fields.ts"() {
    "use strict";
    init_untrusted();
    mostFields = 200;
    deepest = 8;
    secretName = /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i;
  }
});

// src/pagerduty/identifiers.ts
function checkedId(text2, noun) {
  const trimmed = text2.trim().toUpperCase();
  if (/^[A-Z0-9]{1,40}$/.test(trimmed)) return trimmed;
  throw new InvalidRequestError(`That is not the id of a PagerDuty ${noun}.`, {
    hint: `An id has capital letters and digits, such as ${noun === "incident" ? "Q1ABCDEF2GHIJK" : "PABC123"}.`
  });
}
function chunksOf(ids) {
  if (ids === void 0) return [void 0];
  const unique = [...new Set(ids)];
  const chunks = [];
  for (let from = 0; from < unique.length; from += idsPerRequest) {
    chunks.push(unique.slice(from, from + idsPerRequest));
  }
  return chunks;
}
var idsPerRequest, checkedIncidentId;
var init_identifiers = __esm({
  "src/pagerduty/identifiers.ts"() {
    "use strict";
    init_errors();
    idsPerRequest = 50;
    checkedIncidentId = (text2) => checkedId(text2.trim().replace(/^#/, ""), "incident");
  }
});

// src/pagerduty/connection-failures.ts
function failedToReach(error2, { host, signal, key }) {
  if (signal.aborted) return deadlineError(signal);
  if (error2 instanceof TypeError) throw error2;
  const code = codeOf(error2);
  const way = ways.get(code) ?? (certificateCodes.test(code) ? "certificate" : "broken");
  const [message, hint] = messages[way](host, code);
  return new ConnectionFailure(
    message,
    { hint, cause: cleanCause(error2, code, key) },
    !neverSent.has(way),
    way
  );
}
function deadlineError(signal) {
  const { reason } = signal;
  if (!(reason instanceof Error && reason.name === "TimeoutError"))
    return new DeadlineError("The request to PagerDuty was cancelled.", { hint: "Run the command again." });
  const hint = "hint" in reason && typeof reason.hint === "string" ? reason.hint : "Try again in a minute.";
  return new DeadlineError("PagerDuty did not answer within the time allowed.", { hint });
}
function codeOf(error2) {
  if (!(error2 instanceof Error)) return "unknown failure";
  if ("code" in error2 && typeof error2.code === "string") return error2.code;
  return error2.cause === void 0 ? error2.name : codeOf(error2.cause);
}
function cleanCause(error2, code, key) {
  const text2 = error2 instanceof Error ? error2.message : String(error2);
  return Object.assign(new Error(key.redact(text2)), { code });
}
var ways, certificateCodes, checkNetwork, messages, neverSent, ConnectionFailure;
var init_connection_failures = __esm({
  "src/pagerduty/connection-failures.ts"() {
    "use strict";
    init_errors();
    ways = /* @__PURE__ */ new Map([
      ["ENOTFOUND", "name"],
      ["EAI_AGAIN", "name"],
      ["ECONNREFUSED", "refused"],
      ["EHOSTUNREACH", "network"],
      ["ENETUNREACH", "network"],
      ["UND_ERR_CONNECT_TIMEOUT", "connect-timeout"],
      ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
      ["UND_ERR_BODY_TIMEOUT", "timeout"]
    ]);
    certificateCodes = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;
    checkNetwork = "Check the network, VPN or proxy of this computer";
    messages = {
      name: (host, code) => [`The name ${host} could not be resolved (${code}).`, `${checkNetwork}.`],
      refused: (host, code) => [
        `${host} refused the connection (${code}).`,
        `${checkNetwork}, and PAGERDUTY_API_URL.`
      ],
      network: (host, code) => [`There is no way to ${host} (${code}).`, `${checkNetwork}.`],
      "connect-timeout": (host) => [`${host} did not take the connection in time.`, `${checkNetwork}.`],
      certificate: (host, code) => [
        `The TLS connection to ${host} could not be trusted (${code}).`,
        "A company proxy may stand in between: set NODE_EXTRA_CA_CERTS to the file with its certificate."
      ],
      timeout: (host) => [`${host} took the request, but its answer stopped coming.`, "Try again in a minute."],
      broken: (host, code) => [`The connection to ${host} broke (${code}).`, `Try again. ${checkNetwork}.`]
    };
    neverSent = /* @__PURE__ */ new Set(["name", "refused", "network", "connect-timeout", "certificate"]);
    ConnectionFailure = class extends UnreachableError {
      mayHaveArrived;
      /** false where the next attempt cannot end otherwise */
      isWorthRetrying;
      constructor(message, failure2, mayHaveArrived, way) {
        super(message, failure2);
        this.mayHaveArrived = mayHaveArrived;
        this.isWorthRetrying = way !== "certificate";
      }
    };
  }
});

// src/pagerduty/pace.ts
var Pace;
var init_pace = __esm({
  "src/pagerduty/pace.ts"() {
    "use strict";
    Pace = class {
      #options;
      #running = 0;
      #waiting = [];
      /** when the bucket would be full again */
      #fullAt;
      #pausedUntil;
      #pauses = 0;
      constructor(options) {
        this.#options = options;
        this.#fullAt = options.elapsed();
        this.#pausedUntil = this.#fullAt;
      }
      async run(work) {
        await this.#enter();
        try {
          await this.#takeToken();
          return await work();
        } finally {
          this.#leave();
        }
      }
      /** Nothing starts for this long, whoever asks. */
      pause(ms) {
        this.#pauses += 1;
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#options.elapsed() + ms);
      }
      async #enter() {
        if (this.#running < this.#options.atOnce) {
          this.#running += 1;
          return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve));
      }
      #leave() {
        const next = this.#waiting.shift();
        if (next === void 0) this.#running -= 1;
        else next();
      }
      async #takeToken() {
        const { elapsed, sleep, signal, perSecond, burst: burst2 = perSecond } = this.#options;
        const now = elapsed();
        this.#fullAt = Math.max(this.#fullAt, now) + 1e3 / perSecond;
        const tokenAt = this.#fullAt - 1e3 * burst2 / perSecond;
        let pauses = -1;
        while (pauses !== this.#pauses) {
          pauses = this.#pauses;
          const waitMs = Math.max(tokenAt, this.#pausedUntil) - elapsed();
          if (waitMs > 0) await sleep(waitMs, signal);
        }
      }
    };
  }
});

// src/pagerduty/query.ts
function withQuery(path, query) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === void 0) continue;
    for (const one of [value].flat()) search.append(name, String(one));
  }
  const text2 = search.toString();
  return text2 === "" ? path : `${path}?${text2}`;
}
var includes;
var init_query = __esm({
  "src/pagerduty/query.ts"() {
    "use strict";
    includes = (filter, value) => filter === void 0 || filter.includes(value);
  }
});

// late:undici/lib/api/api-request.js
var require_api_request = __commonJS({
  "late:undici/lib/api/api-request.js"(exports2, module2) {
    module2.exports = require("./undici.cjs")["undici/lib/api/api-request.js"];
  }
});

// late:undici/lib/dispatcher/pool.js
var require_pool = __commonJS({
  "late:undici/lib/dispatcher/pool.js"(exports2, module2) {
    module2.exports = require("./undici.cjs")["undici/lib/dispatcher/pool.js"];
  }
});

// src/pagerduty/endpoint.ts
function isSafeForKey({ origin }) {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || protocol === "http:" && loopback.test(hostname);
}
var EndpointError, loopback;
var init_endpoint = __esm({
  "src/pagerduty/endpoint.ts"() {
    "use strict";
    EndpointError = class extends Error {
      name = "EndpointError";
    };
    loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
  }
});

// src/pagerduty/transport.ts
function openTransport(options) {
  const { endpoint, key, signal, allows } = options;
  if (!isSafeForKey(endpoint))
    throw new EndpointError(`${endpoint.origin} is not https: the key is not sent there`);
  const timeouts = options.timeouts ?? defaultTimeouts;
  const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
  (0, import_node_events.setMaxListeners)(0, signal);
  const pool = new import_pool.default(endpoint.origin, {
    connections: options.atOnce ?? maxConnections,
    connect: { timeout: timeouts.connectMs, rejectUnauthorized: true },
    // whatever NODE_TLS_REJECT_UNAUTHORIZED says
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.bodyMs
  });
  async function exchange(request) {
    const { statusCode, headers, body } = await import_api_request.default.call(pool, {
      method: request.method,
      path: request.path,
      body: request.body ?? null,
      signal,
      headers: {
        accept: "application/vnd.pagerduty+json;version=2",
        "accept-encoding": "gzip",
        "user-agent": options.userAgent ?? "pager-triage",
        ...request.body === void 0 ? {} : { "content-type": "application/json" },
        ...request.from === void 0 ? {} : { from: request.from },
        authorization: key.authorization()
      }
    });
    const header = (name) => {
      const value = [headers[name]].flat()[0];
      return value === void 0 ? null : key.redact(value);
    };
    const bytes = await readWithin(body, maxBodyBytes);
    const encoding = header("content-encoding");
    return {
      status: statusCode,
      contentType: header("content-type") ?? "",
      requestId: header("x-request-id"),
      rateLimit: header("ratelimit-limit"),
      rateLimitRemaining: header("ratelimit-remaining"),
      rateLimitReset: header("ratelimit-reset"),
      retryAfter: header("retry-after"),
      location: header("location"),
      text: key.redact(await decode2(bytes, encoding, maxBodyBytes))
    };
  }
  return {
    async send(request) {
      if (!allows(request)) {
        throw new RefusedMethodError(`${request.method} ${request.path.split("?")[0]} was not sent`, {
          hint: "This is a fault of the program: it may not send that request here. Please report it."
        });
      }
      try {
        return await exchange(request);
      } catch (error2) {
        if (error2 instanceof UnexpectedAnswerError) throw error2;
        throw failedToReach(error2, { host: new URL(endpoint.origin).host, signal, key });
      }
    },
    close: () => pool.destroy()
  };
}
async function readWithin(body, maxBytes) {
  const parts = [];
  let size = 0;
  for await (const part2 of body) {
    size += part2.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(part2);
  }
  return Buffer.concat(parts);
}
async function decode2(bytes, encoding, maxBytes) {
  if (encoding === null || encoding === "identity" || bytes.length === 0) return bytes.toString("utf8");
  if (encoding !== "gzip") {
    throw new UnexpectedAnswerError("The answer came in an encoding that was not asked for.", {
      hint: "A proxy may stand in between and change what PagerDuty answers."
    });
  }
  try {
    return (await unzip(bytes, { maxOutputLength: maxBytes })).toString("utf8");
  } catch (error2) {
    const code = error2 instanceof Error && "code" in error2 ? error2.code : null;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    throw new CutAnswerError("The compressed answer was cut off or damaged.", {
      hint: "Try again; a proxy may stand in between."
    });
  }
}
var import_node_events, import_node_util, import_node_zlib, import_api_request, import_pool, readsOnly, maxConnections, unzip, defaultTimeouts, defaultMaxBodyBytes, tooLarge;
var init_transport = __esm({
  "src/pagerduty/transport.ts"() {
    "use strict";
    import_node_events = require("node:events");
    import_node_util = require("node:util");
    import_node_zlib = require("node:zlib");
    import_api_request = __toESM(require_api_request(), 1);
    import_pool = __toESM(require_pool(), 1);
    init_connection_failures();
    init_endpoint();
    init_errors();
    readsOnly = (request) => request.method === "GET" && request.body === void 0;
    maxConnections = 4;
    unzip = (0, import_node_util.promisify)(import_node_zlib.gunzip);
    defaultTimeouts = { connectMs: 1e4, headersMs: 1e4, bodyMs: 1e4 };
    defaultMaxBodyBytes = 16 * 1024 * 1024;
    tooLarge = (maxBytes) => new UnexpectedAnswerError(
      `The answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB and was dropped.`,
      {
        hint: "No answer of PagerDuty is that large: a proxy may stand in between."
      }
    );
  }
});

// src/pagerduty/wire.ts
function kindOf(type) {
  if (type === "user" || type === "service") return type;
  if (type.startsWith("bot")) return "bot";
  return type.endsWith("integration") ? "integration" : "other";
}
var id, text, word, instant, link, optional2, list, reference, person, actor, isoSeconds;
var init_wire = __esm({
  "src/pagerduty/wire.ts"() {
    "use strict";
    init_zod();
    init_untrusted();
    id = string2().regex(/^[A-Za-z0-9_-]{1,64}$/);
    text = string2().transform(fromOutside);
    word = string2().regex(/^[\w.:-]{1,80}$/);
    instant = string2().transform((value, context2) => {
      const at = new Date(value);
      if (!Number.isNaN(at.getTime())) return isoSeconds(at);
      context2.addIssue({ code: "custom", message: "not a date" });
      return NEVER;
    });
    link = string2().transform((value, context2) => {
      if (URL.canParse(value) && new URL(value).protocol === "https:") return new URL(value).href;
      context2.addIssue({ code: "custom", message: "not an https URL" });
      return NEVER;
    });
    optional2 = (schema) => schema.nullish().catch(null).transform((value) => value ?? null);
    list = (schema) => array(unknown2()).nullish().catch(null).transform(
      (items) => (items ?? []).flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      })
    );
    reference = looseObject({ id, name: optional2(text), summary: optional2(text) }).transform((raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? fromOutside(raw.id) }));
    person = looseObject({ id, name: optional2(text), summary: optional2(text), email: optional2(text) }).transform(
      (raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? fromOutside(raw.id), email: raw.email })
    );
    actor = looseObject({ id, type: string2(), name: optional2(text), summary: optional2(text) }).transform(
      (raw) => ({
        id: raw.id,
        name: raw.name ?? raw.summary ?? fromOutside(raw.id),
        kind: kindOf(raw.type.replace(/_reference$/, ""))
      })
    );
    isoSeconds = (at) => `${at.toISOString().slice(0, 19)}Z`;
  }
});

// src/pagerduty/client.ts
function failedAnswer(answer, now) {
  if (answer.status === 429) {
    return {
      kind: "rate-limit",
      resetSeconds: parseSeconds(answer.rateLimitReset),
      retryAfterSeconds: parseRetryAfter(answer.retryAfter, now)
    };
  }
  return { kind: answer.status === 408 || answer.status >= 500 ? "server" : "final" };
}
function failedConnection(error2) {
  if (!error2.isWorthRetrying) return { kind: "final" };
  return { kind: "connection", mayHaveArrived: error2.mayHaveArrived };
}
var import_promises, requestsPerSecond, burst, sleepFor, Client, Call, isPassing;
var init_client = __esm({
  "src/pagerduty/client.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_answers();
    init_connection_failures();
    init_errors();
    init_pace();
    init_query();
    init_retry();
    init_transport();
    init_wire();
    requestsPerSecond = 12;
    burst = 48;
    sleepFor = (ms, signal) => (0, import_promises.setTimeout)(ms, void 0, { signal });
    Client = class {
      clock;
      #options;
      #transport;
      #sleep;
      #pace;
      #host;
      constructor(options, transport) {
        this.clock = options.clock;
        this.#options = options;
        this.#transport = transport;
        this.#sleep = options.sleep ?? sleepFor;
        this.#host = new URL(options.endpoint.origin).host;
        this.#pace = new Pace({
          signal: options.signal,
          sleep: this.#sleep,
          elapsed: options.elapsed ?? (() => performance.now()),
          atOnce: options.atOnce ?? maxConnections,
          perSecond: requestsPerSecond,
          burst
        });
      }
      /** Does the work and tells with its result what it cost and what may be missing. */
      async fetch(work) {
        const call = new Call(this);
        const data = await work(call);
        const { isComplete: complete, warnings, asOf, requests } = call;
        return { data, complete, warnings: [...warnings], asOf, requests };
      }
      get(question, onRequest) {
        const request = { method: "GET", path: withQuery(question.path, question.query ?? {}) };
        return this.#attempt(request, this.#asked(question, false), onRequest);
      }
      send(order2, onRequest) {
        const { method, path, from } = order2;
        const request = { method, path, from, body: JSON.stringify(order2.body) };
        return this.#attempt(request, this.#asked(order2, true), onRequest);
      }
      close() {
        return this.#transport.close();
      }
      #asked({ subject, scope: scope4 }, isWrite) {
        return { subject, scope: scope4, isWrite, host: this.#host, key: this.#options.key };
      }
      async #attempt(request, asked, onRequest) {
        let previousWaitMs = null;
        for (let attempt2 = 1; ; attempt2 += 1) {
          const outcome = await this.#exchange(request, asked, onRequest);
          if ("json" in outcome) return outcome.json;
          const decision = decideRetry(outcome.failed, {
            attempt: attempt2,
            isWrite: asked.isWrite,
            previousWaitMs,
            remainingMs: this.#remainingMs(),
            random: this.#options.random ?? Math.random
          });
          if (!decision.retry) throw outcome.error;
          previousWaitMs = decision.waitMs;
          if (decision.pausesEverything) this.#pace.pause(decision.waitMs);
          else await this.#withinDeadline(() => this.#sleep(decision.waitMs, this.#options.signal));
        }
      }
      async #exchange(request, asked, onRequest) {
        try {
          const answer = await this.#withinDeadline(
            () => this.#pace.run(() => {
              onRequest();
              return this.#transport.send(request);
            })
          );
          this.#tellRateLeft(answer);
          if (answer.status >= 200 && answer.status < 300) return { json: readJson(answer, asked) };
          return { error: errorForAnswer(answer, asked), failed: failedAnswer(answer, this.clock()) };
        } catch (error2) {
          if (error2 instanceof ConnectionFailure) return { error: error2, failed: failedConnection(error2) };
          if (error2 instanceof UnexpectedAnswerError) {
            return { error: error2, failed: { kind: error2 instanceof CutAnswerError ? "server" : "final" } };
          }
          throw error2;
        }
      }
      #tellRateLeft({ rateLimit, rateLimitRemaining }) {
        const [limit, remaining] = [parseSeconds(rateLimit), parseSeconds(rateLimitRemaining)];
        if (limit !== null && remaining !== null) this.#options.onRateLeft?.({ limit, remaining });
      }
      /** A wait that the deadline cut short is the deadline's error. */
      async #withinDeadline(work) {
        const { signal } = this.#options;
        try {
          if (signal.aborted) throw deadlineError(signal);
          return await work();
        } catch (error2) {
          throw signal.aborted ? deadlineError(signal) : error2;
        }
      }
      #remainingMs() {
        const { deadlineAt, clock } = this.#options;
        return deadlineAt === void 0 ? null : deadlineAt.getTime() - clock().getTime();
      }
    };
    Call = class {
      #client;
      warnings = /* @__PURE__ */ new Set();
      asOf;
      requests = 0;
      isComplete = true;
      constructor(client) {
        this.#client = client;
        this.asOf = isoSeconds(client.clock());
      }
      get(question) {
        return this.#client.get(question, () => this.#count());
      }
      /** null where PagerDuty answers 404. */
      async getIfThere(question) {
        try {
          return await this.get(question);
        } catch (error2) {
          if (error2 instanceof NotFoundError) return null;
          throw error2;
        }
      }
      send(order2) {
        return this.#client.send(order2, () => this.#count());
      }
      warn(warning) {
        this.warnings.add(warning);
      }
      /** Something that was asked for may be missing from the result. */
      incomplete(warning) {
        this.isComplete = false;
        this.warn(warning);
      }
      #count() {
        this.requests += 1;
      }
    };
    isPassing = (error2) => error2 instanceof RateLimitError || error2 instanceof UnavailableError || error2 instanceof ConnectionFailure || error2 instanceof UnexpectedAnswerError || error2 instanceof DeadlineError;
  }
});

// src/pagerduty/pages.ts
async function readPage(call, question, offset, options = {}) {
  const limit = Math.min(pageSize, maxListed - offset);
  const total = options.withTotal ? true : void 0;
  const answer = await call.get({ ...question, query: { ...question.query, limit, offset, total } });
  const items = itemsUnder(answer, question.root, question.subject);
  const { more, total: counted } = asObject(answer) ?? {};
  return {
    items,
    more: typeof more === "boolean" ? more : items.length >= limit,
    total: typeof counted === "number" ? counted : null
  };
}
async function* firstPage(call, question) {
  const { items, more } = await readPage(call, question, 0);
  if (more) call.incomplete(`Only the first ${items.length} ${question.subject} were read; there are more`);
  yield items;
}
async function* serialPages(call, question) {
  const { subject } = question;
  const seen = /* @__PURE__ */ new Set();
  let overlap = 1;
  let patience = 10;
  for (let offset = 0; ; ) {
    const { items, more } = await readPage(call, question, offset);
    const keys = items.map(keyOf);
    const hasNew = keys.some((key) => !seen.has(key));
    if (offset > 0 && !keys.some((key) => seen.has(key))) {
      if (patience > 0) {
        patience -= 1;
        overlap = wideOverlap;
        offset = Math.max(0, offset - pageSize);
        continue;
      }
      call.incomplete(`The list of ${subject} kept changing while it was read; some may be missing`);
    }
    for (const key of keys) seen.add(key);
    yield items;
    if (!more) return;
    if (!hasNew) patience -= 1;
    if (patience < 0) {
      call.incomplete(`PagerDuty's pages of ${subject} do not go on, though it says that there are more`);
      return;
    }
    if (offset + items.length >= maxListed) {
      call.incomplete(`PagerDuty lists only the first ${maxListed} ${subject}; there are more`);
      return;
    }
    offset += Math.max(1, items.length - overlap);
  }
}
async function* pagesAtOnce(call, question, list2) {
  const underWay = [];
  let offset = list2.pageSize;
  while (offset < list2.total || underWay.length > 0) {
    while (offset < list2.total && underWay.length < pagesAhead) {
      const page2 = readPage(call, question, offset);
      page2.catch(() => {
      });
      underWay.push(page2);
      offset += list2.pageSize;
    }
    const page = await underWay.shift();
    if (page !== void 0) yield page.items;
  }
}
async function gather(call, lists) {
  const found = /* @__PURE__ */ new Map();
  const failures = [];
  let pages = 0;
  await Promise.all(
    lists.map(async (list2) => {
      try {
        for await (const items of list2) {
          pages += 1;
          for (const item of items) found.set(keyOf(item), item);
        }
      } catch (error2) {
        failures.push(error2);
      }
    })
  );
  for (const error2 of failures) {
    if (pages === 0 || !isPassing(error2)) throw error2;
    call.incomplete(`Not everything could be read: ${error2.message}`);
  }
  return [...found.values()];
}
function keyOf(item) {
  const id2 = asObject(item)?.["id"];
  return typeof id2 === "string" ? id2 : JSON.stringify(item);
}
var pageSize, maxListed, pagesAhead, wideOverlap;
var init_pages = __esm({
  "src/pagerduty/pages.ts"() {
    "use strict";
    init_client();
    init_envelope();
    init_items();
    pageSize = 100;
    maxListed = 1e4;
    pagesAhead = 12;
    wideOverlap = 10;
  }
});

// src/pagerduty/alerts.ts
function payloadOf(cefDetails, details) {
  const places = [
    asObject(cefDetails)?.["custom_details"],
    cefDetails,
    asObject(details)?.["custom_details"],
    asObject(asObject(details)?.["payload"])?.["custom_details"],
    details
  ];
  return places.find((place) => flattenForeign(place).length > 0);
}
function listAlerts(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: `/incidents/${name}/alerts`,
        root: "alerts",
        subject: `alerts of incident ${name}`,
        scope: "incidents.read",
        query: { sort_by: "created_at:asc" }
      })
    ]);
    return parseItems(call, alertSchema, found, "alert");
  });
}
var cefSchema, context, alertSchema;
var init_alerts = __esm({
  "src/pagerduty/alerts.ts"() {
    "use strict";
    init_zod();
    init_envelope();
    init_foreign_fields();
    init_identifiers();
    init_items();
    init_pages();
    init_wire();
    cefSchema = looseObject({
      severity: optional2(word),
      source_origin: optional2(text),
      source_component: optional2(text),
      service_group: optional2(text),
      event_class: optional2(text),
      description: optional2(text),
      message: optional2(text),
      client: optional2(text),
      client_url: optional2(link),
      details: unknown2().optional()
    });
    context = looseObject({ type: literal("link"), href: link, text: optional2(text) }).transform((raw) => ({ url: raw.href, text: raw.text }));
    alertSchema = looseObject({
      id,
      status: optional2(word),
      severity: optional2(word),
      created_at: instant,
      resolved_at: optional2(instant),
      suppressed: optional2(boolean2()),
      alert_key: optional2(text),
      summary: optional2(text),
      body: optional2(
        looseObject({
          contexts: list(context),
          cef_details: optional2(cefSchema),
          details: unknown2().optional()
        })
      ),
      incident: optional2(looseObject({ id })),
      service: optional2(reference),
      integration: optional2(reference),
      html_url: optional2(link)
    }).transform((raw) => {
      const cef = raw.body?.cef_details ?? null;
      return {
        id: raw.id,
        status: raw.status ?? "triggered",
        severity: raw.severity ?? cef?.severity ?? null,
        createdAt: raw.created_at,
        resolvedAt: raw.resolved_at,
        isSuppressed: raw.suppressed ?? false,
        alertKey: raw.alert_key,
        summary: raw.summary,
        description: cef?.description ?? cef?.message ?? null,
        source: cef?.source_origin ?? null,
        component: cef?.source_component ?? null,
        group: cef?.service_group ?? null,
        eventClass: cef?.event_class ?? null,
        client: cef?.client ?? null,
        clientUrl: cef?.client_url ?? null,
        links: raw.body?.contexts ?? [],
        fields: flattenForeign(payloadOf(cef?.details, raw.body?.details)),
        incidentId: raw.incident?.id ?? null,
        service: raw.service,
        integration: raw.integration,
        url: raw.html_url
      };
    });
  }
});

// src/pagerduty/business-services.ts
function listBusinessServices(client) {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: "/business_services",
        root: "business_services",
        subject: "business services",
        scope: "services.read"
      })
    ]);
    return parseItems(call, businessServiceSchema, found, "business service");
  });
}
var businessServiceSchema;
var init_business_services = __esm({
  "src/pagerduty/business-services.ts"() {
    "use strict";
    init_zod();
    init_items();
    init_pages();
    init_wire();
    businessServiceSchema = looseObject({ id, name: optional2(text), summary: optional2(text) }).transform((raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }));
  }
});

// src/pagerduty/change-events.ts
function listChangeEvents(client, query) {
  const serviceId = query.serviceId === void 0 ? null : checkedId(query.serviceId, "service");
  return client.fetch(async (call) => {
    const oldest = new Date(client.clock().getTime() - keptMs);
    if (query.since < oldest) call.incomplete("PagerDuty keeps change events for 90 days only");
    const since = query.since < oldest ? oldest : query.since;
    if (since >= query.until) return [];
    const found = await gather(call, [
      serialPages(call, {
        path: serviceId === null ? "/change_events" : `/services/${serviceId}/change_events`,
        root: "change_events",
        subject: serviceId === null ? "change events" : `change events of service ${serviceId}`,
        scope: serviceId === null ? "change_events.read" : "services.read",
        query: { since: isoSeconds(since), until: isoSeconds(new Date(query.until.getTime() + 1e3)) }
      })
    ]);
    const read = parseItems(call, changeEventSchema, found, "change event");
    return distinct(read).filter(({ at }) => Date.parse(at) >= query.since.getTime() && Date.parse(at) < query.until.getTime()).sort((a, b) => b.at.localeCompare(a.at));
  });
}
function listRelatedChangeEvents(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  const subject = `change events related to ${name}`;
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const path = `/incidents/${name}/related_change_events`;
      const answer = await call.get({ path, subject, scope: "incidents.read", query: { limit: 100 } });
      const items = itemsUnder(answer, "change_events", subject);
      return distinct(parseItems(call, changeEventSchema, items, "change event"));
    })
  );
}
function distinct(events) {
  const bySight = /* @__PURE__ */ new Map();
  for (const event of events) {
    const services = event.services.map((service) => service.id).sort();
    const sight = JSON.stringify([event.at, event.summary, event.source, services]);
    if (!bySight.has(sight)) bySight.set(sight, event);
  }
  return [...bySight.values()];
}
var changeEventSchema, keptMs;
var init_change_events = __esm({
  "src/pagerduty/change-events.ts"() {
    "use strict";
    init_zod();
    init_availability();
    init_foreign_fields();
    init_identifiers();
    init_items();
    init_pages();
    init_wire();
    changeEventSchema = looseObject({
      id,
      summary: optional2(text),
      timestamp: instant,
      source: optional2(text),
      services: list(reference),
      links: list(looseObject({ href: link, text: optional2(text) })),
      custom_details: unknown2().optional(),
      correlation_reason: optional2(looseObject({ reason: word }))
    }).transform(
      (raw) => ({
        id: raw.id,
        summary: raw.summary ?? text.parse(""),
        at: raw.timestamp,
        source: raw.source,
        services: raw.services,
        links: raw.links.map((one) => ({ url: one.href, text: one.text })),
        fields: flattenForeign(raw.custom_details),
        reason: raw.correlation_reason?.reason ?? null
      })
    );
    keptMs = 90 * 864e5;
  }
});

// src/pagerduty/escalation-policies.ts
function listEscalationPolicies(client, query) {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: "/escalation_policies",
        root: "escalation_policies",
        subject: "escalation policies",
        scope: "escalation_policies.read",
        query: { query: query.search, sort_by: "name:asc" }
      })
    ]);
    return parseItems(call, escalationPolicySchema, found, "escalation policy");
  });
}
var escalationPolicySchema;
var init_escalation_policies = __esm({
  "src/pagerduty/escalation-policies.ts"() {
    "use strict";
    init_zod();
    init_items();
    init_pages();
    init_wire();
    escalationPolicySchema = looseObject({
      id,
      name: optional2(text),
      summary: optional2(text),
      description: optional2(text),
      num_loops: optional2(number2()),
      escalation_rules: list(
        looseObject({ escalation_delay_in_minutes: optional2(number2()), targets: list(actor) })
      ),
      services: list(reference),
      teams: list(reference),
      html_url: optional2(link)
    }).transform(
      (raw) => ({
        id: raw.id,
        name: raw.name ?? raw.summary ?? text.parse(raw.id),
        description: raw.description,
        loops: raw.num_loops ?? 0,
        rules: raw.escalation_rules.map((rule) => ({
          delayMinutes: rule.escalation_delay_in_minutes ?? 0,
          targets: rule.targets
        })),
        services: raw.services,
        teams: raw.teams,
        url: raw.html_url
      })
    );
  }
});

// src/pagerduty/windows.ts
function windowsOf({ since, until }) {
  const pieces = Math.ceil((until.getTime() - since.getTime()) / longestMs);
  if (Number.isNaN(pieces)) throw new RangeError("a window needs two valid dates");
  const edge = (at) => at === pieces ? until : new Date(since.getTime() + at * longestMs);
  return Array.from({ length: pieces }, (_, at) => ({ since: edge(at), until: edge(at + 1) }));
}
async function* closedWindow(call, window, ask) {
  const question = ask(widened(window));
  const first = await readPage(call, question, 0, { withTotal: true });
  if (first.total !== null && first.total > mostInWindow && isDivisible(window)) {
    for (const half of halves(window)) yield* closedWindow(call, half, ask);
    return;
  }
  yield first.items;
  if (!first.more) return;
  if (first.total !== null && first.total <= mostInWindow && first.items.length > 0) {
    const ids = new Set(first.items.map(idOf));
    for await (const items of pagesAtOnce(call, question, {
      total: first.total,
      pageSize: first.items.length
    })) {
      for (const item of items) ids.add(idOf(item));
      yield items;
    }
    if (ids.size === first.total) return;
  }
  yield* serialPages(call, question);
}
function widened({ since, until }) {
  return {
    since: new Date(Math.floor(since.getTime() / secondMs) * secondMs - secondMs),
    until: new Date(Math.ceil(until.getTime() / secondMs) * secondMs)
  };
}
function halves({ since, until }) {
  const middleSeconds = Math.floor((since.getTime() + until.getTime()) / 2 / secondMs);
  const middle = new Date(middleSeconds * secondMs);
  return [
    { since, until: middle },
    { since: middle, until }
  ];
}
var secondMs, longestMs, mostInWindow, isDivisible, idOf;
var init_windows = __esm({
  "src/pagerduty/windows.ts"() {
    "use strict";
    init_pages();
    secondMs = 1e3;
    longestMs = 180 * 864e5 - 2 * secondMs;
    mostInWindow = maxListed - pageSize;
    isDivisible = ({ since, until }) => until.getTime() - since.getTime() >= 2 * secondMs;
    idOf = (item) => typeof item === "object" && item !== null && "id" in item ? item.id : item;
  }
});

// src/pagerduty/incidents.ts
function listOpenIncidents(client, query) {
  return client.fetch(async (call) => {
    const filters = [query.serviceIds, query.teamIds, query.userIds, query.urgencies];
    if (filters.some((filter) => filter?.length === 0)) return [];
    const found = await gather(
      call,
      chunksOf(query.serviceIds).map(
        (serviceIds) => serialPages(call, {
          path: "/incidents",
          root: "incidents",
          subject: "open incidents",
          scope,
          query: openQuery(query, serviceIds)
        })
      )
    );
    return keepMatching(
      call,
      parseItems(call, incidentSchema, found, "incident"),
      (incident) => isAskedFor(incident, query)
    );
  });
}
function openQuery(query, serviceIds) {
  return {
    date_range: "all",
    "statuses[]": ["triggered", "acknowledged"],
    "service_ids[]": serviceIds,
    "team_ids[]": query.teamIds,
    "user_ids[]": query.userIds,
    "urgencies[]": query.urgencies,
    "include[]": query.withPeople ? ["assignees", "acknowledgers"] : void 0,
    sort_by: order
  };
}
function isAskedFor(incident, query) {
  return (incident.status === "triggered" || incident.status === "acknowledged") && includes(query.serviceIds, incident.service.id) && includes(query.urgencies, incident.urgency) && (query.teamIds === void 0 || incident.teams.some((team) => includes(query.teamIds, team.id))) && (query.userIds === void 0 || incident.assignees.some((user) => includes(query.userIds, user.id)));
}
function listIncidents(client, query) {
  return client.fetch(async (call) => {
    const now = client.clock();
    const asked = { since: query.since, until: earlier(query.until, now) };
    if (asked.since >= asked.until || query.serviceIds?.length === 0) return [];
    const found = await gather(
      call,
      chunksOf(query.serviceIds).flatMap(
        (serviceIds) => windowsOf(asked).map(
          (window) => closedWindow(call, window, ({ since, until }) => ({
            path: "/incidents",
            root: "incidents",
            subject: "incidents",
            scope,
            query: {
              since: isoSeconds(since),
              until: isoSeconds(until),
              time_zone: "UTC",
              "service_ids[]": serviceIds,
              sort_by: order
            }
          }))
        )
      )
    );
    const read = parseItems(call, incidentSchema, found, "incident");
    const inside = read.filter(({ createdAt }) => isInside(createdAt, asked));
    const kept = keepMatching(call, inside, (incident) => includes(query.serviceIds, incident.service.id));
    return kept.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.number - b.number);
  });
}
function keepMatching(call, found, isWanted) {
  const kept = found.filter(isWanted);
  if (kept.length < found.length) {
    call.warn(
      `PagerDuty returned incidents that were not asked for (${found.length - kept.length}); left out`
    );
  }
  return kept;
}
function readIncident(client, idOrNumber) {
  const name = checkedIncidentId(String(idOrNumber));
  return client.fetch((call) => readIncidentIn(call, name));
}
async function readIncidentIn(call, name) {
  const question = {
    path: `/incidents/${name}`,
    subject: `incident ${name}`,
    scope,
    query: { "include[]": ["assignees", "acknowledgers"] }
  };
  return parseOne(incidentSchema, await call.get(question), "incident", question.subject);
}
var assignment, acknowledgement, count, incidentSchema, scope, order, earlier, isInside;
var init_incidents = __esm({
  "src/pagerduty/incidents.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_pages();
    init_query();
    init_windows();
    init_wire();
    assignment = looseObject({ at: optional2(instant), assignee: person }).transform((raw) => ({ ...raw.assignee, at: raw.at }));
    acknowledgement = looseObject({ at: optional2(instant), acknowledger: person }).transform((raw) => ({ ...raw.acknowledger, at: raw.at }));
    count = number2().int().min(0);
    incidentSchema = looseObject({
      id,
      incident_number: number2().int(),
      title: optional2(text),
      summary: optional2(text),
      status: word,
      urgency: optional2(word),
      priority: optional2(reference),
      service: reference,
      created_at: instant,
      updated_at: optional2(instant),
      resolved_at: optional2(instant),
      last_status_change_at: optional2(instant),
      last_status_change_by: optional2(actor),
      html_url: optional2(link),
      assignments: list(assignment),
      acknowledgements: list(acknowledgement),
      alert_counts: optional2(looseObject({ all: count, triggered: count, resolved: count })),
      resolve_reason: optional2(looseObject({ type: string2(), incident: looseObject({ id }) })),
      incident_key: optional2(text),
      escalation_policy: optional2(reference),
      teams: list(reference),
      incidents_responders: list(looseObject({ user: person, state: optional2(word) })),
      pending_actions: list(looseObject({ type: word, at: instant })),
      conference_bridge: optional2(
        looseObject({ conference_number: optional2(text), conference_url: optional2(link) })
      )
    }).transform(
      (raw) => ({
        id: raw.id,
        number: raw.incident_number,
        title: raw.title ?? raw.summary ?? text.parse(""),
        status: raw.status,
        urgency: raw.urgency ?? "high",
        priority: raw.priority,
        service: raw.service,
        createdAt: raw.created_at,
        updatedAt: raw.updated_at,
        resolvedAt: raw.resolved_at,
        lastStatusChangeAt: raw.last_status_change_at,
        lastChangedBy: raw.last_status_change_by?.kind ?? null,
        lastChangedByName: raw.last_status_change_by?.name ?? null,
        url: raw.html_url,
        assignees: raw.assignments,
        acknowledgedBy: raw.acknowledgements,
        alertCounts: raw.alert_counts && {
          all: raw.alert_counts.all,
          triggered: raw.alert_counts.triggered,
          resolved: raw.alert_counts.resolved
        },
        mergedInto: raw.resolve_reason?.type.startsWith("merge") ? raw.resolve_reason.incident.id : null,
        incidentKey: raw.incident_key,
        escalationPolicy: raw.escalation_policy,
        teams: raw.teams,
        responders: raw.incidents_responders.map(({ user, state }) => ({ user, state: state ?? "pending" })),
        pendingActions: raw.pending_actions.map(({ type, at }) => ({ kind: type, at })),
        conferenceBridge: raw.conference_bridge && {
          number: raw.conference_bridge.conference_number,
          url: raw.conference_bridge.conference_url
        }
      })
    );
    scope = "incidents.read";
    order = "created_at:asc,incident_number:asc";
    earlier = (a, b) => new Date(Math.min(a.getTime(), b.getTime()));
    isInside = (at, { since, until }) => {
      const time2 = Date.parse(at);
      return since.getTime() <= time2 && time2 < until.getTime();
    };
  }
});

// src/pagerduty/log-entries.ts
function listLogEntries(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  return client.fetch(async (call) => {
    const subject = `the log of incident ${name}`;
    const path = `/incidents/${name}/log_entries`;
    const found = await gather(call, [
      serialPages(call, { path, root: "log_entries", subject, scope: "incidents.read" })
    ]);
    const entries = parseItems(call, logEntrySchema, found, "log entry");
    return entries.reverse().sort((a, b) => a.at.localeCompare(b.at));
  });
}
var logEntrySchema;
var init_log_entries = __esm({
  "src/pagerduty/log-entries.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_pages();
    init_wire();
    logEntrySchema = looseObject({
      id,
      type: word,
      created_at: instant,
      summary: optional2(text),
      agent: optional2(actor),
      channel: optional2(looseObject({ type: optional2(word), content: optional2(text), note: optional2(text) }))
    }).transform(
      (raw) => ({
        id: raw.id,
        kind: raw.type.replace(/_log_entry$/, ""),
        at: raw.created_at,
        summary: raw.summary,
        agent: raw.agent,
        channel: raw.channel?.type ?? null,
        note: raw.channel?.note ?? (raw.channel?.type === "note" ? raw.channel.content : null)
      })
    );
  }
});

// src/pagerduty/maintenance-windows.ts
function listMaintenanceWindows(client, query) {
  return client.fetch(async (call) => {
    if (query.serviceIds?.length === 0) return [];
    const found = await gather(
      call,
      chunksOf(query.serviceIds).map(
        (serviceIds) => serialPages(call, {
          path: "/maintenance_windows",
          root: "maintenance_windows",
          subject: "maintenance windows",
          scope: "services.read",
          query: { filter: query.filter ?? "ongoing", "service_ids[]": serviceIds }
        })
      )
    );
    return parseItems(call, maintenanceWindowSchema, found, "maintenance window").filter(
      ({ services }) => query.serviceIds === void 0 || services.some((service) => includes(query.serviceIds, service.id))
    );
  });
}
var maintenanceWindowSchema;
var init_maintenance_windows = __esm({
  "src/pagerduty/maintenance-windows.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_pages();
    init_query();
    init_wire();
    maintenanceWindowSchema = looseObject({
      id,
      start_time: instant,
      end_time: instant,
      description: optional2(text),
      services: list(reference)
    }).transform(
      (raw) => ({
        id: raw.id,
        startAt: raw.start_time,
        endAt: raw.end_time,
        description: raw.description,
        services: raw.services
      })
    );
  }
});

// src/pagerduty/notes.ts
function listNotes(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  return client.fetch((call) => readNotesIn(call, name));
}
async function readNotesIn(call, name) {
  const subject = `notes of incident ${name}`;
  const answer = await call.get({ path: `/incidents/${name}/notes`, subject, scope: "incidents.read" });
  const notes = parseItems(call, noteSchema, itemsUnder(answer, "notes", subject), "note");
  return notes.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
var noteSchema;
var init_notes = __esm({
  "src/pagerduty/notes.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_wire();
    noteSchema = looseObject({ id, content: text, created_at: instant, user: optional2(reference) }).transform((raw) => ({ id: raw.id, content: raw.content, createdAt: raw.created_at, user: raw.user }));
  }
});

// src/pagerduty/on-calls.ts
function listOnCalls(client, query) {
  return client.fetch(async (call) => {
    const filters = [query.escalationPolicyIds, query.scheduleIds, query.userIds];
    if (filters.some((filter) => filter?.length === 0)) return [];
    const found = await gather(
      call,
      chunksOf(query.escalationPolicyIds).map(
        (policyIds) => serialPages(call, {
          path: "/oncalls",
          root: "oncalls",
          subject: "on-calls",
          scope: "oncalls.read",
          query: {
            time_zone: "UTC",
            since: query.since && isoSeconds(query.since),
            until: query.until && isoSeconds(query.until),
            "escalation_policy_ids[]": policyIds,
            "schedule_ids[]": query.scheduleIds,
            "user_ids[]": query.userIds,
            "include[]": ["users"]
          }
        })
      )
    );
    return parseItems(call, onCallSchema, found, "on-call").filter(
      (onCall) => includes(query.escalationPolicyIds, onCall.escalationPolicy.id) && includes(query.userIds, onCall.user.id) && (query.scheduleIds === void 0 || includes(query.scheduleIds, onCall.schedule?.id ?? ""))
    ).sort((a, b) => a.escalationPolicy.id.localeCompare(b.escalationPolicy.id) || a.level - b.level);
  });
}
var onCallSchema;
var init_on_calls = __esm({
  "src/pagerduty/on-calls.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_pages();
    init_query();
    init_wire();
    onCallSchema = looseObject({
      user: person,
      schedule: optional2(reference),
      escalation_policy: reference,
      escalation_level: number2().int(),
      start: optional2(instant),
      end: optional2(instant)
    }).transform(
      (raw) => ({
        user: raw.user,
        schedule: raw.schedule,
        escalationPolicy: raw.escalation_policy,
        level: raw.escalation_level,
        start: raw.start,
        end: raw.end
      })
    );
  }
});

// src/pagerduty/priorities.ts
function listPriorities(client) {
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const question = {
        path: "/priorities",
        root: "priorities",
        subject: "priorities",
        scope: "priorities.read"
      };
      const found = await gather(call, [serialPages(call, question)]);
      const priorities = parseItems(call, prioritySchema, found, "priority");
      return priorities.map((priority, at) => ({ ...priority, rank: at + 1 }));
    })
  );
}
var prioritySchema;
var init_priorities = __esm({
  "src/pagerduty/priorities.ts"() {
    "use strict";
    init_zod();
    init_availability();
    init_items();
    init_pages();
    init_wire();
    prioritySchema = looseObject({ id, name: optional2(text), summary: optional2(text) }).transform((raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }));
  }
});

// src/pagerduty/service-dependencies.ts
function listServiceDependencies(client, serviceId, kind) {
  const name = checkedId(serviceId, "service");
  const subject = `dependencies of service ${name}`;
  return client.fetch(async (call) => {
    const path = `/service_dependencies/${kind}_services/${name}`;
    const answer = await call.get({ path, subject, scope: "services.read" });
    return parseItems(call, dependencySchema, itemsUnder(answer, "relationships", subject), "dependency");
  });
}
var end, dependencySchema;
var init_service_dependencies = __esm({
  "src/pagerduty/service-dependencies.ts"() {
    "use strict";
    init_zod();
    init_identifiers();
    init_items();
    init_wire();
    end = looseObject({ id, type: word }).transform(
      (raw) => ({
        id: raw.id,
        kind: raw.type.startsWith("business") ? "business" : /^(technical_)?service/.test(raw.type) ? "technical" : "other"
      })
    );
    dependencySchema = looseObject({ dependent_service: end, supporting_service: end }).transform(
      (raw) => ({ dependent: raw.dependent_service, supporting: raw.supporting_service })
    );
  }
});

// src/pagerduty/services.ts
function listServices(client, query) {
  return client.fetch(async (call) => {
    const services = await readList(call, query);
    return services.filter(({ name }) => query.name === void 0 || name === query.name);
  });
}
async function readList(call, query) {
  const pages = query.firstPage ? firstPage : serialPages;
  const found = await gather(call, [
    pages(call, {
      path: "/services",
      root: "services",
      subject: "services",
      scope: scope2,
      query: {
        name: query.name,
        query: query.search,
        "team_ids[]": query.teamIds,
        sort_by: "name:asc"
      }
    })
  ]);
  return parseItems(call, serviceSchema, found, "service");
}
function readServices(client, serviceIds) {
  return client.fetch(async (call) => {
    const ids = [...new Set(serviceIds.map((serviceId) => checkedId(serviceId, "service")))];
    const found = ids.length <= oneByOne ? await readEach(call, ids) : await findInList(call, ids);
    for (const id2 of found.unknown) call.incomplete(unknownService(id2));
    for (const id2 of found.forbidden) call.incomplete(forbiddenService(id2));
    return found;
  });
}
async function findInList(call, ids) {
  const services = (await readList(call, {})).filter(({ id: id2 }) => ids.includes(id2));
  const unknown3 = ids.filter((asked) => !services.some(({ id: id2 }) => id2 === asked));
  return { services, unknown: unknown3, forbidden: [] };
}
async function readEach(call, ids) {
  const found = await Promise.all(ids.map(async (id2) => ({ id: id2, answer: await readOne(call, id2) })));
  return {
    services: found.flatMap(({ answer }) => typeof answer === "string" ? [] : [answer]),
    unknown: found.flatMap(({ id: id2, answer }) => answer === "unknown" ? [id2] : []),
    forbidden: found.flatMap(({ id: id2, answer }) => answer === "forbidden" ? [id2] : [])
  };
}
async function readOne(call, serviceId) {
  const question = { path: `/services/${serviceId}`, subject: `service ${serviceId}`, scope: scope2 };
  try {
    const answer = await call.getIfThere(question);
    return answer === null ? "unknown" : parseOne(serviceSchema, answer, "service", question.subject);
  } catch (error2) {
    if (error2 instanceof PermissionError && !(error2 instanceof ScopeError)) return "forbidden";
    throw error2;
  }
}
var serviceSchema, scope2, oneByOne, unknownService, forbiddenService;
var init_services = __esm({
  "src/pagerduty/services.ts"() {
    "use strict";
    init_zod();
    init_errors();
    init_identifiers();
    init_items();
    init_pages();
    init_wire();
    serviceSchema = looseObject({
      id,
      name: optional2(text),
      summary: optional2(text),
      description: optional2(text),
      status: optional2(word),
      created_at: optional2(instant),
      last_incident_timestamp: optional2(instant),
      acknowledgement_timeout: optional2(number2()),
      auto_resolve_timeout: optional2(number2()),
      escalation_policy: optional2(reference),
      teams: list(reference),
      integrations: list(reference),
      html_url: optional2(link)
    }).transform(
      (raw) => ({
        id: raw.id,
        name: raw.name ?? raw.summary ?? text.parse(raw.id),
        description: raw.description,
        status: raw.status ?? "active",
        createdAt: raw.created_at,
        lastIncidentAt: raw.last_incident_timestamp,
        acknowledgementTimeoutSeconds: raw.acknowledgement_timeout,
        autoResolveTimeoutSeconds: raw.auto_resolve_timeout,
        escalationPolicy: raw.escalation_policy,
        teams: raw.teams,
        integrations: raw.integrations,
        url: raw.html_url
      })
    );
    scope2 = "services.read";
    oneByOne = 20;
    unknownService = (id2) => `PagerDuty knows no service ${id2}, or hides it from this key`;
    forbiddenService = (id2) => `this key may not see the service ${id2}`;
  }
});

// src/pagerduty/similar-incidents.ts
function toStub(raw) {
  return { id: raw.id, title: raw.title ?? raw.summary ?? text.parse(""), createdAt: raw.created_at };
}
function listPastIncidents(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  const subject = `past incidents like ${name}`;
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const path = `/incidents/${name}/past_incidents`;
      const answer = await call.get({ path, subject, scope: scope3, query: { limit: 100 } });
      return parseItems(call, pastSchema, itemsUnder(answer, "past_incidents", subject), "past incident");
    })
  );
}
function listRelatedIncidents(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  const subject = `incidents related to ${name}`;
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const answer = await call.get({ path: `/incidents/${name}/related_incidents`, subject, scope: scope3 });
      return parseItems(
        call,
        relatedSchema,
        itemsUnder(answer, "related_incidents", subject),
        "related incident"
      );
    })
  );
}
function readOutlierIncident(client, incidentId) {
  const name = checkedIncidentId(incidentId);
  const subject = `the outlier analysis of ${name}`;
  return client.fetch(
    (call) => ifAvailable(call, async () => {
      const answer = await call.get({ path: `/incidents/${name}/outlier_incident`, subject, scope: scope3 });
      return parseOne(outlierSchema.nullable(), answer, "outlier_incident", subject);
    })
  );
}
var stubFields, stub, pastSchema, relatedSchema, outlierSchema, scope3;
var init_similar_incidents = __esm({
  "src/pagerduty/similar-incidents.ts"() {
    "use strict";
    init_zod();
    init_availability();
    init_identifiers();
    init_items();
    init_wire();
    stubFields = { id, title: optional2(text), summary: optional2(text), created_at: optional2(instant) };
    stub = looseObject(stubFields).transform(toStub);
    pastSchema = looseObject({ incident: stub, score: optional2(number2()) }).transform((raw) => ({ ...raw.incident, score: raw.score ?? 0 }));
    relatedSchema = looseObject({ incident: stub, relationships: list(looseObject({ type: word })) }).transform(
      (raw) => ({ ...raw.incident, reasons: raw.relationships.map(({ type }) => type) })
    );
    outlierSchema = looseObject({
      incident: looseObject({
        ...stubFields,
        occurrence: optional2(
          looseObject({
            count: optional2(number2()),
            frequency: optional2(number2()),
            category: optional2(word)
          })
        )
      }),
      incident_template: optional2(looseObject({ mined_text: optional2(text) }))
    }).transform(
      ({ incident, incident_template }) => ({
        ...toStub(incident),
        category: incident.occurrence?.category ?? null,
        count: incident.occurrence?.count ?? null,
        frequency: incident.occurrence?.frequency ?? null,
        titleTemplate: incident_template?.mined_text ?? null
      })
    );
    scope3 = "incidents.read";
  }
});

// src/pagerduty/teams.ts
function listTeams(client, query) {
  return client.fetch(async (call) => {
    const pages = query.firstPage ? firstPage : serialPages;
    const question = { path: "/teams", root: "teams", subject: "teams", scope: "teams.read" };
    const found = await gather(call, [pages(call, { ...question, query: { query: query.search } })]);
    return parseItems(call, reference, found, "team");
  });
}
var init_teams = __esm({
  "src/pagerduty/teams.ts"() {
    "use strict";
    init_items();
    init_pages();
    init_wire();
  }
});

// src/pagerduty/users.ts
function readCurrentUser(client) {
  const question = { path: "/users/me", subject: "the user of this key", scope: "users.read" };
  return client.fetch(async (call) => {
    try {
      const answer = await call.get(question);
      return known(parseOne(userSchema, answer, "user", question.subject), call.asOf);
    } catch (error2) {
      if (!(error2 instanceof InvalidRequestError)) throw error2;
      return unknown("this is an account key, which belongs to no user");
    }
  });
}
function readUser(client, userId) {
  const name = checkedId(userId, "user");
  const question = { path: `/users/${name}`, subject: `user ${name}`, scope: "users.read" };
  return client.fetch(
    async (call) => parseOne(userSchema, await call.get(question), "user", question.subject)
  );
}
var userSchema;
var init_users = __esm({
  "src/pagerduty/users.ts"() {
    "use strict";
    init_zod();
    init_known();
    init_errors();
    init_identifiers();
    init_items();
    init_wire();
    userSchema = looseObject({
      id,
      name: optional2(text),
      summary: optional2(text),
      email: optional2(text),
      role: optional2(word),
      time_zone: optional2(string2().regex(/^[\w+/-]{1,60}$/)),
      teams: list(reference),
      html_url: optional2(link)
    }).transform(
      (raw) => ({
        id: raw.id,
        name: raw.name ?? raw.summary ?? text.parse(raw.id),
        email: raw.email,
        role: raw.role,
        timeZone: raw.time_zone,
        teams: raw.teams,
        url: raw.html_url
      })
    );
  }
});

// src/pagerduty/reader.ts
var reader_exports = {};
__export(reader_exports, {
  createReader: () => createReader
});
function createReader(options) {
  const client = new Client(options, openTransport({ ...options, allows: readsOnly }));
  return {
    openIncidents: (query = {}) => listOpenIncidents(client, query),
    incidents: (query) => listIncidents(client, query),
    incident: (idOrNumber) => readIncident(client, idOrNumber),
    logEntries: (incidentId) => listLogEntries(client, incidentId),
    alerts: (incidentId) => listAlerts(client, incidentId),
    notes: (incidentId) => listNotes(client, incidentId),
    pastIncidents: (incidentId) => listPastIncidents(client, incidentId),
    relatedIncidents: (incidentId) => listRelatedIncidents(client, incidentId),
    outlierIncident: (incidentId) => readOutlierIncident(client, incidentId),
    relatedChangeEvents: (incidentId) => listRelatedChangeEvents(client, incidentId),
    changeEvents: (query) => listChangeEvents(client, query),
    services: (query = {}) => listServices(client, query),
    servicesById: (ids) => readServices(client, ids),
    teams: (query = {}) => listTeams(client, query),
    serviceDependencies: (serviceId, kind = "technical") => listServiceDependencies(client, serviceId, kind),
    businessServices: () => listBusinessServices(client),
    onCalls: (query = {}) => listOnCalls(client, query),
    escalationPolicies: (query = {}) => listEscalationPolicies(client, query),
    maintenanceWindows: (query = {}) => listMaintenanceWindows(client, query),
    priorities: () => listPriorities(client),
    abilities: () => listAbilities(client),
    currentUser: () => readCurrentUser(client),
    user: (userId) => readUser(client, userId),
    close: () => client.close()
  };
}
var init_reader = __esm({
  "src/pagerduty/reader.ts"() {
    "use strict";
    init_abilities();
    init_alerts();
    init_business_services();
    init_change_events();
    init_client();
    init_escalation_policies();
    init_incidents();
    init_log_entries();
    init_maintenance_windows();
    init_notes();
    init_on_calls();
    init_priorities();
    init_service_dependencies();
    init_services();
    init_similar_incidents();
    init_teams();
    init_transport();
    init_users();
  }
});

// src/risk/facts.ts
var INCIDENT_DAYS;
var init_facts = __esm({
  "src/risk/facts.ts"() {
    "use strict";
    INCIDENT_DAYS = 90;
  }
});

// src/risk/live-state.ts
var unknownLiveState;
var init_live_state = __esm({
  "src/risk/live-state.ts"() {
    "use strict";
    init_known();
    unknownLiveState = (why) => ({
      onCall: unknown(why),
      maintenance: unknown(why),
      dependencies: unknown(why)
    });
  }
});

// src/untrusted/lazily.ts
function lazily(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var init_lazily = __esm({
  "src/untrusted/lazily.ts"() {
    "use strict";
  }
});

// src/untrusted/words.ts
function wordsOf(name) {
  return name.replace(new RegExp("(\\p{Ll}|\\p{N})(?=\\p{Lu})|(\\p{Lu})(?=\\p{Lu}\\p{Ll})", "gu"), "$1$2 ").split(/[^\p{L}\p{N}\p{M}]+/u).filter((word2) => word2 !== "");
}
var SCRIPTS, unspaced;
var init_words = __esm({
  "src/untrusted/words.ts"() {
    "use strict";
    init_lazily();
    SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
    unspaced = lazily(() => new RegExp(`[${SCRIPTS.map((name) => `\\p{Script=${name}}`).join("")}]`, "u"));
  }
});

// src/untrusted/normalise.ts
function normalise(text2) {
  if (PRINTABLE.test(text2)) return text2.replace(/ +/g, " ").trim();
  return untilStable(
    text2,
    (now) => dropInvisible(now.normalize("NFKC").replace(/\s+/gu, " ")).replace(stackedMarks(), "$1").trim()
  );
}
function untilStable(text2, step) {
  let now = text2;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
function neededJoiners(text2) {
  if (!/[\u200c\u200d]/.test(text2)) return NONE2;
  return new Set(Array.from(text2.matchAll(neededJoiner()), ({ index }) => index));
}
function dropInvisible(text2) {
  const joiners = neededJoiners(text2);
  return replaceInvisible(text2, (found, at) => joiners.has(at) ? found : "");
}
function replaceInvisible(text2, by) {
  if (PRINTABLE.test(text2)) return text2;
  return text2.replace(invisible(), by);
}
var invisible, stackedMarks, SHAPING, neededJoiner, PRINTABLE, MAX_STEPS, NONE2;
var init_normalise = __esm({
  "src/untrusted/normalise.ts"() {
    "use strict";
    init_lazily();
    invisible = lazily(() => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu);
    stackedMarks = lazily(() => new RegExp("(\\p{M}{4})\\p{M}+", "gu"));
    SHAPING = "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}";
    neededJoiner = lazily(
      () => new RegExp(
        `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
        "gu"
      )
    );
    PRINTABLE = /^[ -~]*$/;
    MAX_STEPS = 20;
    NONE2 = /* @__PURE__ */ new Set();
  }
});

// src/untrusted/inert.ts
function inertCut(text2, width) {
  const characters = [...inert(text2)];
  const cut = characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}\u2026`;
  return cut;
}
function inertPath(path) {
  const shown = replaceInvisible(
    path,
    (character) => [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")
  );
  return shown;
}
var inert, own2;
var init_inert = __esm({
  "src/untrusted/inert.ts"() {
    "use strict";
    init_normalise();
    inert = (text2) => normalise(text2);
    own2 = (text2) => text2;
  }
});

// src/terminal/words.ts
function listed(items, most, last = " and ") {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return own2(`${shown.join(", ")} and ${rest} more`);
  return shown.length > 1 ? own2(`${shown.slice(0, -1).join(", ")}${last}${shown.at(-1)}`) : own2(shown.join(""));
}
var WIDE;
var init_words2 = __esm({
  "src/terminal/words.ts"() {
    "use strict";
    init_inert();
    WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{1F200}-\\u{1F265}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}", "u");
  }
});

// src/services/matching.ts
function teamKey(name) {
  const words = wordsOf(name).filter((word2) => !/^(?:team|squad)$/i.test(word2));
  return nameKey(words.length > 0 ? words.join("") : name);
}
function matchClues(left, servicesOf) {
  const services = [];
  const named = /* @__PURE__ */ new Map();
  const unmapped = [];
  const ambiguous = /* @__PURE__ */ new Map();
  for (const [steps, paths] of byClues(left)) {
    const outcomes = steps.map((step) => matchStep(step, servicesOf));
    const found = outcomes.find(({ matches }) => matches.length > 0);
    if (found) {
      for (const { clue, service } of found.matches) {
        services.push(touched(clue, service, paths));
        named.set(service.id, service);
      }
      continue;
    }
    unmapped.push(...paths);
    for (const { clue, candidates } of outcomes.flatMap((outcome) => outcome.unclear)) {
      const before = ambiguous.get(clue.because);
      if (before) before.paths.push(...paths);
      else ambiguous.set(clue.because, { services: candidates, paths: [...paths] });
    }
  }
  return {
    services,
    named: [...named.values()],
    unmapped,
    ambiguous: [...ambiguous].map(([because, { services: services2, paths }]) => ({ because, services: services2, paths }))
  };
}
function byClues(left) {
  const groups = /* @__PURE__ */ new Map();
  for (const { path, steps } of left) {
    const key = steps.flatMap((step) => step.map(({ because }) => because)).join("\n");
    const group = groups.get(key);
    if (group) group.paths.push(path);
    else groups.set(key, { steps, paths: [path] });
  }
  return new Map([...groups.values()].map(({ steps, paths }) => [steps, paths]));
}
function matchStep(step, servicesOf) {
  const answers = step.map((clue) => ({ clue, candidates: preferEnabled(servicesOf(clue)) }));
  const teams = answers.filter(({ clue }) => clue.kind === "team");
  const named = answers.filter(({ clue, candidates }) => clue.kind === "service" && candidates.length > 0);
  const [first] = named;
  const pooled = new Map(named.flatMap(({ candidates }) => candidates.map((one) => [one.id, one])));
  const together = first ? [{ clue: first.clue, candidates: preferEnabled([...pooled.values()]) }] : [];
  const all = [...teams, ...together];
  return {
    matches: all.flatMap(({ clue, candidates }) => {
      const [service] = candidates;
      return service && candidates.length === 1 ? [{ clue, service }] : [];
    }),
    unclear: all.filter(({ candidates }) => candidates.length > 1)
  };
}
function preferEnabled(services) {
  const enabled = services.filter(({ status }) => status !== "disabled");
  return enabled.length > 0 ? enabled : services;
}
function unmappedNotes({ unmapped, ambiguous }) {
  const [first] = unmapped;
  if (first === void 0) return [];
  const more = unmapped.length > 1 ? ` and ${unmapped.length - 1} more` : "";
  return [
    ...ambiguous.map(ambiguityNote),
    `no service for ${inertPath(first)}${more}; pager-triage map shows why`
  ];
}
var nameKey, touched, ambiguityNote, disabledNotes;
var init_matching = __esm({
  "src/services/matching.ts"() {
    "use strict";
    init_untrusted();
    init_words2();
    init_inert();
    init_words();
    nameKey = (name) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
    touched = (clue, { id: id2, name }, paths) => ({
      id: id2,
      name,
      because: clue.because,
      confidence: clue.confidence,
      paths
    });
    ambiguityNote = ({ because, services }) => `${inert(fromOutside(because))} fits ${listed(
      services.map(({ name }) => inert(name)),
      3,
      " or "
    )}`;
    disabledNotes = (services) => services.filter(({ status }) => status === "disabled").map(({ name }) => `${inert(name)} is disabled in PagerDuty: it opens no incidents`);
  }
});

// src/services/look-up.ts
async function findServices(reader, left, limits) {
  const searches = searchesFor(left);
  if (searches.length === 0) return { ...matchClues(left, () => []), notes: [], requests: 0, failure: null };
  const answers = new Answers();
  const asked = searches.slice(0, limits.requests);
  const work = Promise.all(asked.map((search) => answers.search(reader, search)));
  await inTime(
    work,
    limits.milliseconds,
    () => answers.notes.add("some names were not looked up: PagerDuty was too slow for a commit")
  );
  const skipped = searches.length - asked.length;
  if (skipped > 0) answers.notes.add(`${skipped} more names were not looked up; pager-triage map does`);
  return {
    ...matchClues(left, (clue) => answers.servicesOf(clue)),
    notes: [...answers.notes],
    requests: answers.requests,
    failure: answers.answered > 0 ? null : answers.failure
  };
}
async function inTime(work, ms, tooLate) {
  let timer;
  const late = new Promise((resolve) => {
    if (ms !== null)
      timer = setTimeout(() => {
        tooLate();
        resolve();
      }, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
function searchesFor(left) {
  const searches = /* @__PURE__ */ new Map();
  const deepest2 = left.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  for (let depth = 0; depth < deepest2; depth += 1) {
    for (const { kind, name } of left.flatMap(({ steps }) => steps[depth] ?? [])) {
      const word2 = searchWord(name);
      if (word2 === "") continue;
      const key = `${kind} ${word2}`;
      const search = searches.get(key);
      if (search) search.names.add(name);
      else searches.set(key, { kind, word: word2, names: /* @__PURE__ */ new Set([name]) });
    }
  }
  return [...searches.values()].map(({ names, ...search }) => ({ ...search, names: [...names] }));
}
function searchWord(name) {
  const words = wordsOf(name);
  const telling = words.filter((word2) => !COMMON.test(word2));
  const longest = [...telling.length > 0 ? telling : words].sort((a, b) => b.length - a.length)[0] ?? "";
  return longest.slice(0, MOST_LETTERS).toLowerCase();
}
var COMMON, MOST_LETTERS, MOST_WHOLE_NAMES, Answers;
var init_look_up = __esm({
  "src/services/look-up.ts"() {
    "use strict";
    init_words();
    init_matching();
    COMMON = /^(?:api|app|backend|client|frontend|prod|production|server|service|squad|svc|team|web|worker)s?$/i;
    MOST_LETTERS = 40;
    MOST_WHOLE_NAMES = 3;
    Answers = class {
      notes = /* @__PURE__ */ new Set();
      requests = 0;
      answered = 0;
      failure = null;
      #services = /* @__PURE__ */ new Map();
      #teams = /* @__PURE__ */ new Map();
      servicesOf({ kind, name }) {
        if (kind === "team") return this.#teams.get(teamKey(name)) ?? [];
        return [...this.#services.get(nameKey(name))?.values() ?? []];
      }
      async search(reader, search) {
        if (search.kind === "team") return this.#searchTeams(reader, search);
        if (await this.#searchServices(reader, search.word)) return;
        const whole = search.names.slice(0, MOST_WHOLE_NAMES);
        const found = await Promise.all(whole.map((name) => this.#searchServices(reader, name)));
        if (search.names.length > MOST_WHOLE_NAMES || found.includes(false))
          this.notes.add(`too many services have "${search.word}" in their names to compare them all`);
      }
      /** @returns whether all that the words find was seen */
      async #searchServices(reader, words) {
        const answer = await this.#ask(reader.services({ search: words, firstPage: true }));
        for (const service of answer?.data ?? []) {
          const key = nameKey(service.name);
          const alike = this.#services.get(key) ?? /* @__PURE__ */ new Map();
          this.#services.set(key, alike.set(service.id, service));
        }
        return answer?.complete !== false;
      }
      async #searchTeams(reader, { word: word2, names }) {
        const keys = new Set(names.map(teamKey));
        const answer = await this.#ask(reader.teams({ search: word2, firstPage: true }));
        const teams = (answer?.data ?? []).filter(({ name }) => keys.has(teamKey(name)));
        await Promise.all(
          teams.map(async ({ id: id2, name }) => {
            const services = await this.#ask(reader.services({ teamIds: [id2], firstPage: true }));
            const key = teamKey(name);
            this.#teams.set(key, [...this.#teams.get(key) ?? [], ...services?.data ?? []]);
          })
        );
      }
      async #ask(asking) {
        try {
          const answer = await asking;
          this.requests += answer.requests;
          this.answered += 1;
          return answer;
        } catch (error2) {
          this.requests += 1;
          this.failure ??= error2;
          this.notes.add(error2 instanceof Error ? error2.message : String(error2));
          return null;
        }
      }
    };
  }
});

// src/services/path-pattern.ts
var init_path_pattern = __esm({
  "src/services/path-pattern.ts"() {
    "use strict";
  }
});

// src/config/glob-pattern.ts
var init_glob_pattern = __esm({
  "src/config/glob-pattern.ts"() {
    "use strict";
    init_path_pattern();
  }
});

// src/core/config-file.ts
var init_config_file = __esm({
  "src/core/config-file.ts"() {
    "use strict";
  }
});

// src/core/service.ts
var init_service = __esm({
  "src/core/service.ts"() {
    "use strict";
  }
});

// src/services/backstage.ts
var init_backstage = __esm({
  "src/services/backstage.ts"() {
    "use strict";
    init_service();
  }
});

// src/services/codeowners.ts
var init_codeowners = __esm({
  "src/services/codeowners.ts"() {
    "use strict";
    init_path_pattern();
  }
});

// src/services/clues.ts
var import_node_path, GENERIC, CONTAINERS;
var init_clues = __esm({
  "src/services/clues.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_codeowners();
    GENERIC = new Set(
      `.. app apps assets backend bin build charts cmd common components config configs core deploy deployments dist doc
  docs example examples frontend functions infra infrastructure internal jobs lambdas lib libs main modules packages
  pkg platform plugins projects public resources scripts service services shared spec src static svc test tests tools
  util utils web workers`.split(/\s+/)
    );
    CONTAINERS = new Set(
      "app apps charts cmd functions jobs lambdas microservices modules packages projects service services svc workers".split(
        " "
      )
    );
  }
});

// src/services/mapping.ts
function unite(services) {
  const united = /* @__PURE__ */ new Map();
  for (const service of services) {
    const before = united.get(service.id);
    const paths = before ? [.../* @__PURE__ */ new Set([...before.paths, ...service.paths])] : service.paths;
    united.set(service.id, { ...before ?? service, paths });
  }
  return [...united.values()];
}
var init_mapping = __esm({
  "src/services/mapping.ts"() {
    "use strict";
    init_glob_pattern();
    init_config_file();
    init_backstage();
    init_clues();
    init_path_pattern();
  }
});

// src/incidents/incident.ts
var isOpen;
var init_incident = __esm({
  "src/incidents/incident.ts"() {
    "use strict";
    isOpen = ({ status }) => status === "triggered" || status === "acknowledged";
  }
});

// src/gather/incident-texts.ts
async function readIncidentTexts(reader, incidents, serviceIds, window) {
  const foremost = [...incidents].sort(byImportance).slice(0, MAX_INCIDENTS);
  const [notes, alerts, changes] = await Promise.all([
    Promise.all(foremost.map(({ id: id2 }) => attempt(reader.notes(id2)).then((answer) => ({ id: id2, ...answer })))),
    Promise.all(foremost.map(({ id: id2 }) => attempt(reader.alerts(id2)).then((answer) => ({ id: id2, ...answer })))),
    Promise.all(serviceIds.map((serviceId) => attempt(reader.changeEvents({ serviceId, ...window }))))
  ]);
  const answers = [...notes, ...alerts, ...changes];
  return {
    texts: [
      ...notes.flatMap(
        ({ id: id2, data }) => (data ?? []).map((note) => ({ incidentId: id2, source: "note", text: note.content }))
      ),
      ...alerts.flatMap(
        ({ id: id2, data }) => (data ?? []).slice(0, MAX_ALERTS).flatMap(alertTexts).map((text2) => ({ incidentId: id2, source: "alert", text: text2 }))
      )
    ],
    changeEvents: changes.flatMap(({ data }) => data ?? []).map(toChangeEvent),
    warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))],
    requests: answers.reduce((sum, { requests }) => sum + requests, 0)
  };
}
async function attempt(reading) {
  try {
    return await reading;
  } catch (error2) {
    return { data: null, warnings: [error2 instanceof Error ? error2.message : String(error2)], requests: 1 };
  }
}
function byImportance(a, b) {
  return Number(isOpen(b)) - Number(isOpen(a)) || Number(b.urgency === "high") - Number(a.urgency === "high") || b.createdAt.localeCompare(a.createdAt);
}
var NO_TEXTS, MAX_INCIDENTS, MAX_ALERTS, MAX_FIELDS, alertTexts, toChangeEvent;
var init_incident_texts = __esm({
  "src/gather/incident-texts.ts"() {
    "use strict";
    init_untrusted();
    init_incident();
    NO_TEXTS = { texts: [], changeEvents: [], warnings: [], requests: 0 };
    MAX_INCIDENTS = 6;
    MAX_ALERTS = 5;
    MAX_FIELDS = 20;
    alertTexts = ({ summary, description, source, component, fields }) => [summary, description, source, component, ...fields.slice(0, MAX_FIELDS).map(({ value }) => value)].filter(
      (text2) => text2 !== null
    );
    toChangeEvent = ({ id: id2, at, services, summary, links, fields }) => ({
      id: id2,
      at,
      serviceIds: services.map((service) => service.id),
      texts: [
        summary,
        ...links.flatMap(({ url, text: text2 }) => [fromOutside(url), ...text2 === null ? [] : [text2]]),
        ...fields.slice(0, MAX_FIELDS).map(({ value }) => value)
      ],
      incidentIds: []
    });
  }
});

// src/gather/dependency-walk.ts
async function walkDependencies(roots, ask, limits) {
  const answers = /* @__PURE__ */ new Map();
  const tried = /* @__PURE__ */ new Set();
  const cut = /* @__PURE__ */ new Set();
  const failures = [];
  const ways2 = ["dependent", "supporting"].map((direction) => wayFrom(roots, direction));
  const reached = [];
  for (let hops = 1; hops <= limits.hops; hops += 1) {
    const wanted = inTurn(ways2.map(({ edge }) => edge)).filter(
      ({ id: id2, kind }) => kind !== "other" && !tried.has(id2)
    );
    const services = [...new Map(wanted.map((service) => [service.id, service])).values()];
    const asked = services.slice(0, Math.max(0, limits.requests - tried.size));
    for (const { id: id2 } of services.slice(asked.length)) cut.add(id2);
    for (const { id: id2 } of services) tried.add(id2);
    await Promise.all(
      asked.map(async ({ id: id2, kind }) => {
        try {
          answers.set(id2, await ask({ id: id2, kind }));
        } catch (error2) {
          cut.add(id2);
          failures.push(error2);
        }
      })
    );
    for (const way of ways2) reached.push(...advance(way, answers, hops));
    if (ways2.every(({ edge }) => edge.length === 0)) break;
  }
  const beyond = ways2.flatMap(({ edge }) => edge.map(({ id: id2 }) => id2)).filter((id2) => !tried.has(id2));
  return {
    reached,
    cut: [...cut],
    beyond: [...new Set(beyond)],
    answered: roots.filter((root) => answers.has(root)),
    failures
  };
}
function wayFrom(roots, direction) {
  const edge = roots.map((id2) => ({ id: id2, kind: "technical", direction, of: [id2], hops: 0 }));
  return { direction, reached: new Map(edge.map((root) => [root.id, root])), edge };
}
function advance(way, answers, hops) {
  const next = [];
  for (const from of way.edge) {
    for (const { dependent, supporting } of answers.get(from.id) ?? []) {
      const [here, there] = way.direction === "supporting" ? [dependent, supporting] : [supporting, dependent];
      if (here.id !== from.id) continue;
      const known2 = way.reached.get(there.id);
      if (known2?.hops === hops) known2.of.push(...from.of.filter((root) => !known2.of.includes(root)));
      if (known2) continue;
      const found = { ...there, direction: way.direction, of: [...from.of], hops };
      way.reached.set(there.id, found);
      next.push(found);
    }
  }
  way.edge = next;
  return next;
}
function inTurn(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list2) => list2.slice(i, i + 1))).flat();
}
var init_dependency_walk = __esm({
  "src/gather/dependency-walk.ts"() {
    "use strict";
  }
});

// src/gather/reason.ts
function reasonOf(error2) {
  if (!(error2 instanceof Error)) return String(error2);
  return "hint" in error2 && typeof error2.hint === "string" ? `${error2.message} ${error2.hint}` : error2.message;
}
var init_reason = __esm({
  "src/gather/reason.ts"() {
    "use strict";
  }
});

// src/gather/dependencies.ts
async function readDependencies(reader, serviceIds, limits) {
  const spent = { requests: 0, asOf: "" };
  const walk = await walkDependencies(
    serviceIds,
    async ({ id: id2, kind }) => {
      const found = await reader.serviceDependencies(id2, kind === "business" ? "business" : "technical");
      spent.requests += found.requests;
      spent.asOf = found.asOf;
      return found.data;
    },
    limits
  );
  if (walk.answered.length === 0 && walk.failures.length > 0) throw walk.failures[0];
  const technical = [...new Set(walk.reached.filter(({ kind }) => kind === "technical").map(({ id: id2 }) => id2))];
  const asked = technical.slice(0, limits.incidentServices);
  const [open2, names] = await Promise.all([
    openOn(reader, asked),
    readNames(reader, walk.reached, limits.names)
  ]);
  for (const { service } of open2.data) names.set(service.id, service.name);
  const direct = walk.reached.filter(({ kind, hops }) => hops === 1 && kind === "technical");
  const cut = [...walk.cut, ...limits.namesBeyond ? walk.beyond : [], ...technical.slice(asked.length)];
  const data = {
    connected: walk.reached.map((service) => ({ ...service, name: names.get(service.id) ?? null })),
    open: open2.data,
    hops: limits.hops,
    cut: [...new Set(cut)].map((id2) => ({ id: id2, name: names.get(id2) ?? null })),
    complete: walk.answered.length === serviceIds.length && direct.every(({ id: id2 }) => asked.includes(id2)) && open2.complete,
    warnings: [.../* @__PURE__ */ new Set([...walk.failures.map(reasonOf), ...open2.warnings])],
    requests: spent.requests + open2.requests
  };
  return { data, complete: true, warnings: [], asOf: spent.asOf, requests: data.requests };
}
async function openOn(reader, serviceIds) {
  try {
    return await reader.openIncidents({ serviceIds });
  } catch (error2) {
    return { data: [], complete: false, warnings: [reasonOf(error2)], requests: 1 };
  }
}
async function readNames(reader, reached, most) {
  const technical = [...new Set(reached.filter(({ kind }) => kind === "technical").map(({ id: id2 }) => id2))];
  const hasBusiness = reached.some(({ kind }) => kind === "business");
  const found = await Promise.all([
    ...technical.slice(0, most).map(
      (id2) => reader.servicesById([id2]).then(
        ({ data }) => data.services,
        () => []
      )
    ),
    hasBusiness ? reader.businessServices().then(
      ({ data }) => data,
      () => []
    ) : []
  ]);
  return new Map(found.flat().map(({ id: id2, name }) => [id2, name]));
}
var init_dependencies = __esm({
  "src/gather/dependencies.ts"() {
    "use strict";
    init_dependency_walk();
    init_reason();
  }
});

// src/pagerduty/on-call-coverage.ts
function gapsOf(level, onCalls, now, end2) {
  const spans = onCalls.map(
    ({ start, end: until }) => ({
      from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
      until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until)
    })
  ).sort((a, b) => a.from - b.from);
  const gaps = [];
  let covered = now.getTime();
  for (const { from, until } of [...spans, { from: end2.getTime(), until: end2.getTime() }]) {
    if (from > covered) {
      const isOpen2 = from >= end2.getTime();
      gaps.push({ level, from: iso(covered), until: isOpen2 ? null : iso(from) });
    }
    covered = Math.max(covered, until);
    if (covered >= end2.getTime()) break;
  }
  return gaps;
}
var iso, isNow;
var init_on_call_coverage = __esm({
  "src/pagerduty/on-call-coverage.ts"() {
    "use strict";
    iso = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
    isNow = ({ start, end: end2 }, now) => (start === null || Date.parse(start) <= now.getTime()) && (end2 === null || Date.parse(end2) > now.getTime());
  }
});

// src/gather/service-on-call.ts
function toServiceOnCall(service, entries, now, end2) {
  const levels = [...new Set(entries.map(({ level }) => level))].sort((a, b) => a - b);
  const [gap] = gapsOf(1, entries, now, end2);
  return {
    service,
    levels: levels.map((level) => toLevel(level, entries, now)),
    gap: gap ? { from: gap.from, until: gap.until } : null
  };
}
function toLevel(level, entries, now) {
  const mine = entries.filter((entry) => entry.level === level);
  const [next] = mine.flatMap(
    ({ user, start }) => start !== null && Date.parse(start) > now.getTime() ? [{ name: user.name, from: start }] : []
  ).sort((a, b) => a.from.localeCompare(b.from));
  return {
    level,
    people: mine.filter((entry) => isNow(entry, now)).map(({ user, end: end2 }) => ({ name: user.name, until: end2 })),
    next: next ?? null
  };
}
var init_service_on_call = __esm({
  "src/gather/service-on-call.ts"() {
    "use strict";
    init_on_call_coverage();
  }
});

// src/gather/live-state.ts
async function readLiveState(reader, serviceIds, services, limits, now) {
  const [maintenance, dependencies, onCall] = await Promise.all([
    part(
      reader.maintenanceWindows({ serviceIds, filter: "open" }),
      (windows) => windows.flatMap((window) => toMaintenance(window, serviceIds, now))
    ),
    part(readDependencies(reader, serviceIds, limits), (found) => found),
    part(
      services.then(({ data }) => readOnCall(reader, data, now)),
      (found) => found
    )
  ]);
  return { maintenance, dependencies, onCall };
}
async function part(reading, read) {
  try {
    const { data, complete, warnings, asOf } = await reading;
    return complete ? known(read(data), asOf) : unknown(warnings[0] ?? "PagerDuty did not give all");
  } catch (error2) {
    return unknown(reasonOf(error2));
  }
}
function toMaintenance({ id: id2, description, startAt, endAt, services }, serviceIds, now) {
  if (Date.parse(startAt) > now.getTime() + AHEAD_MS) return [];
  const touched2 = services.map((service) => service.id).filter((service) => serviceIds.includes(service));
  return [{ id: id2, description, from: startAt, until: endAt, services: touched2 }];
}
async function readOnCall(reader, services, now) {
  const until = new Date(now.getTime() + AHEAD_MS);
  const policies = services.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []);
  const found = await reader.onCalls({ escalationPolicyIds: [...new Set(policies)], since: now, until });
  const data = services.flatMap(({ id: id2, escalationPolicy }) => {
    const entries = found.data.filter((entry) => entry.escalationPolicy.id === escalationPolicy?.id);
    return escalationPolicy === null ? [] : [toServiceOnCall(id2, entries, now, until)];
  });
  return { ...found, data };
}
var AHEAD_MS;
var init_live_state2 = __esm({
  "src/gather/live-state.ts"() {
    "use strict";
    init_known();
    init_dependencies();
    init_reason();
    init_service_on_call();
    AHEAD_MS = 24 * 36e5;
  }
});

// src/gather/pagerduty-facts.ts
function statedServices(mapped) {
  if (!mapped.known) return mapped;
  const { services, isStated, left } = mapped.value;
  return services.length === 0 && !isStated && left.length > 0 ? unknown(NO_MAPPING) : known(unite(services), mapped.asOf);
}
var NO_MAPPING, NO_SERVICE, notAsked, NOTHING, NO_DEPENDENCIES, nothingMapped;
var init_pagerduty_facts = __esm({
  "src/gather/pagerduty-facts.ts"() {
    "use strict";
    init_known();
    init_live_state();
    init_mapping();
    NO_MAPPING = "no mapping (name it in .pager-triage.json or with --service ID)";
    NO_SERVICE = "no service to ask about";
    notAsked = (services, why) => ({
      services,
      incidents: unknown(why),
      live: unknownLiveState(why)
    });
    NOTHING = { open: [], complete: true, warnings: [], requests: 0 };
    NO_DEPENDENCIES = { ...NOTHING, connected: [], hops: 0, cut: [] };
    nothingMapped = (asOf, warnings = []) => ({
      incidents: known({ ...NOTHING, recent: [], texts: [], changeEvents: [], warnings }, asOf),
      live: {
        onCall: known([], asOf),
        maintenance: known([], asOf),
        dependencies: known(NO_DEPENDENCIES, asOf)
      }
    });
  }
});

// src/gather/ask-services.ts
var ask_services_exports = {};
__export(ask_services_exports, {
  askServices: () => askServices
});
async function askServices(asking, mapped, now) {
  const { left, notes } = mapped.value;
  if (mapped.value.services.length === 0 && left.every(({ steps }) => steps.length === 0))
    return nothingFound(mapped.value, [...notes, ...unmappedNotes(matchClues(left, () => []))], now);
  const { pagerDuty, clock, signal, deadlineAt, depth } = asking;
  const reader = createReader({
    endpoint: pagerDuty.endpoint,
    key: pagerDuty.key,
    signal,
    deadlineAt,
    clock,
    userAgent: pagerDuty.userAgent,
    atOnce: AT_ONCE
  });
  try {
    const found = await findServices(reader, left, limitsOf(depth, deadlineAt, clock));
    const services = unite([...mapped.value.services, ...found.services]);
    const said = [...notes, ...found.notes, ...unmappedNotes(found)];
    if (services.length === 0) {
      if (found.failure !== null) throw found.failure;
      return nothingFound(mapped.value, said, now);
    }
    return withNotes(await readServices2(reader, services, asking, now), said, found.requests);
  } catch (error2) {
    return notAsked(statedServices(mapped), reasonOf(error2));
  } finally {
    await reader.close();
  }
}
function nothingFound({ isStated, left }, warnings, now) {
  const asOf = now.toISOString();
  return !isStated && left.length > 0 ? notAsked(unknown(noServiceWhy(left, warnings)), NO_SERVICE) : { services: known([], asOf), ...nothingMapped(asOf, warnings) };
}
function noServiceWhy(left, notes) {
  const names = [...new Set(left.flatMap(({ steps }) => steps.flat().map(({ name }) => name)))];
  const some = listed(
    names.map((name) => inertCut(fromOutside(name), 40)),
    3,
    " or "
  );
  const unclear = notes.find((note) => note.includes(" fits ")) ?? `no service is named ${some}`;
  return `${unclear} (name it in .pager-triage.json or with --service ID)`;
}
function withNotes(facts, notes, requests) {
  const { incidents } = facts;
  if (!incidents.known) return facts;
  const { value } = incidents;
  const warnings = [...value.warnings, ...notes];
  return {
    ...facts,
    incidents: { ...incidents, value: { ...value, warnings, requests: value.requests + requests } }
  };
}
async function readServices2(reader, services, { depth, isPast = false }, now) {
  const serviceIds = services.map(({ id: id2 }) => id2);
  const incidents = readIncidents(reader, serviceIds, now, depth);
  const details = reader.servicesById(serviceIds);
  const [found, named, live] = await Promise.all([
    incidents,
    settle2(details),
    isPast ? notOfThePast(now.toISOString()) : readLiveState(reader, serviceIds, details.then(asServices), DEPENDENCY_LIMITS[depth], now)
  ]);
  const names = new Map(named.known ? named.value.data.services.map(({ id: id2, name }) => [id2, name]) : []);
  return {
    services: known(
      services.map((service) => ({ ...service, name: service.name ?? names.get(service.id) ?? null })),
      now.toISOString()
    ),
    incidents: withDetails(found, named, serviceIds),
    live
  };
}
function asServices({ data, ...fetched }) {
  if (data.services.length === 0) throw new Error(fetched.warnings[0]);
  return { ...fetched, data: data.services };
}
async function settle2(reading) {
  try {
    return known(await reading, "");
  } catch (error2) {
    return unknown(reasonOf(error2));
  }
}
function withDetails(incidents, details, serviceIds) {
  if (!incidents.known) return incidents;
  const { value, asOf } = incidents;
  const { services, warnings, requests } = details.known ? { ...details.value, services: details.value.data.services } : { services: [], warnings: [details.why], requests: 0 };
  const seen = /* @__PURE__ */ new Set([
    ...services.map(({ id: id2 }) => id2),
    ...[...value.open, ...value.recent].map(({ service }) => service.id)
  ]);
  const unseen = serviceIds.filter((id2) => !seen.has(id2));
  const why = details.known ? warnings : unseen.map((id2) => `whether PagerDuty knows the service ${id2}: ${details.why}`);
  if (details.known && unseen.length === serviceIds.length)
    return unknown(
      listed(
        why.map((each) => inert(fromOutside(each))),
        2
      )
    );
  return known(
    {
      ...value,
      complete: value.complete && unseen.length === 0,
      warnings: [
        .../* @__PURE__ */ new Set([...unseen.length > 0 ? why : warnings, ...value.warnings, ...disabledNotes(services)])
      ],
      requests: value.requests + requests
    },
    asOf
  );
}
async function readIncidents(reader, serviceIds, until, depth) {
  const window = { since: new Date(until.getTime() - INCIDENT_DAYS * 864e5), until };
  try {
    const [open2, recent] = await Promise.all([
      reader.openIncidents({ serviceIds }),
      reader.incidents({ ...window, serviceIds })
    ]);
    const texts = depth === "full" ? await readIncidentTexts(reader, [...open2.data, ...recent.data], serviceIds, window) : NO_TEXTS;
    return known(
      {
        open: open2.data,
        recent: recent.data,
        texts: texts.texts,
        changeEvents: texts.changeEvents,
        complete: open2.complete && recent.complete,
        warnings: [.../* @__PURE__ */ new Set([...open2.warnings, ...recent.warnings, ...texts.warnings])],
        requests: open2.requests + recent.requests + texts.requests
      },
      recent.asOf
    );
  } catch (error2) {
    return unknown(reasonOf(error2));
  }
}
var DEPENDENCY_LIMITS, AT_ONCE, limitsOf, notOfThePast;
var init_ask_services = __esm({
  "src/gather/ask-services.ts"() {
    "use strict";
    init_known();
    init_untrusted();
    init_reader();
    init_facts();
    init_live_state();
    init_look_up();
    init_mapping();
    init_matching();
    init_words2();
    init_inert();
    init_incident_texts();
    init_live_state2();
    init_pagerduty_facts();
    init_reason();
    DEPENDENCY_LIMITS = {
      quick: { hops: 1, requests: 6, incidentServices: 50, names: 4, namesBeyond: false },
      full: { hops: 4, requests: 40, incidentServices: 200, names: 12, namesBeyond: true }
    };
    AT_ONCE = 20;
    limitsOf = (depth, deadlineAt, clock) => depth === "quick" ? { requests: 8, milliseconds: Math.max(0, (deadlineAt.getTime() - clock().getTime()) / 3) } : { requests: 16, milliseconds: null };
    notOfThePast = (asOf) => ({
      ...unknownLiveState("not asked for a change of the past"),
      dependencies: known(NO_DEPENDENCIES, asOf)
    });
  }
});

// <stdin>
module.exports = { get "./src/pagerduty/reader.ts"() {
  return init_reader(), __toCommonJS(reader_exports);
}, get "./src/gather/ask-services.ts"() {
  return init_ask_services(), __toCommonJS(ask_services_exports);
} };
