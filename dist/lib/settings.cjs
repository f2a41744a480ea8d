// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
let node_util = require("node:util");
// src/pagerduty/client/endpoint.ts
/** The settings name no place that the key may be sent to; the message says what to set. */
var EndpointError = class extends require_process.AppError {
	code = "endpoint";
};
const regions = /* @__PURE__ */ new Map([["us", "https://api.pagerduty.com"], ["eu", "https://api.eu.pagerduty.com"]]);
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/**
* `PAGERDUTY_API_URL` wins over `PAGERDUTY_REGION`; the default is the US region. A host that is not PagerDuty's
* must be named in `PAGER_TRIAGE_ALLOW_HOST`; plain http is for loopback only, and only when allowed.
* @throws EndpointError
*/
function resolveEndpoint(settings) {
	const url = settings?.PAGERDUTY_API_URL?.trim();
	if (url) return checkedUrl(url, settings ?? {});
	const region = settings?.PAGERDUTY_REGION?.trim().toLowerCase() || "us";
	const origin = regions.get(region);
	if (origin === void 0) throw new EndpointError("PAGERDUTY_REGION must be \"us\" or \"eu\"");
	return { origin };
}
/** Whether it is a host of PagerDuty's own. */
const isPagerDutys = ({ origin }) => [...regions.values()].includes(origin);
/** Whether the key may travel there: encrypted, or within this computer. */
function isSafeForKey({ origin }) {
	const { protocol, hostname } = new URL(origin);
	return protocol === "https:" || protocol === "http:" && loopback.test(hostname);
}
function checkedUrl(text, settings) {
	if (!URL.canParse(text)) throw new EndpointError("PAGERDUTY_API_URL is not a URL: write it as https://api.pagerduty.com");
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw new EndpointError("PAGERDUTY_API_URL contains a user name or password: remove them");
	if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new EndpointError(`PAGERDUTY_API_URL has more than a host: shorten it to ${url.protocol}//${url.host}`);
	if (loopback.test(url.hostname)) return loopbackEndpoint(url, settings);
	if (url.protocol !== "https:") throw new EndpointError("PAGERDUTY_API_URL is not https, so the key would be sent unencrypted: use https://");
	const allowed = settings.PAGER_TRIAGE_ALLOW_HOST?.trim().toLowerCase();
	if (!isPagerDutys(url) && allowed !== url.host && allowed !== url.hostname) throw new EndpointError(`PAGERDUTY_API_URL names ${url.host}, which is not a PagerDuty host: to send the key there anyway, set PAGER_TRIAGE_ALLOW_HOST=${url.host}`);
	return { origin: url.origin };
}
function loopbackEndpoint(url, settings) {
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new EndpointError("PAGERDUTY_API_URL is neither http nor https: use http://127.0.0.1:PORT");
	if (settings.PAGER_TRIAGE_ALLOW_LOOPBACK !== "1") throw new EndpointError("PAGERDUTY_API_URL points to this computer: if you mean that, set PAGER_TRIAGE_ALLOW_LOOPBACK=1");
	return { origin: url.origin };
}
// src/pagerduty/client/key.ts
/** The text cannot be a PagerDuty REST API key; the message says why, never what it was. */
var InvalidKeyError = class extends require_process.AppError {
	code = "invalid_key";
};
/** Holds the secret where neither printing, JSON nor inspection finds it. */
var ApiKey = class ApiKey {
	#secret;
	scheme;
	constructor(secret) {
		this.#secret = secret;
		this.scheme = schemeOf(secret);
	}
	/** Surrounding white space is dropped. @throws InvalidKeyError */
	static parse(text) {
		const secret = text.trim();
		const fault = faultOf(secret);
		if (fault !== null) throw new InvalidKeyError(fault);
		return new ApiKey(secret);
	}
	/** The value of the Authorization header. */
	authorization() {
		return this.scheme === "Bearer" ? `Bearer ${this.#secret}` : `Token token=${this.#secret}`;
	}
	/** The text with every occurrence of the key masked, plain, percent-encoded or in base64. */
	redact(text) {
		return [
			this.#secret,
			encodeURIComponent(this.#secret),
			Buffer.from(this.#secret).toString("base64")
		].reduce((rest, form) => rest.replaceAll(form, this.toString()), text);
	}
	toString() {
		return `****${this.#secret.slice(-4)}`;
	}
	toJSON() {
		return this.toString();
	}
	[node_util.inspect.custom]() {
		return this.toString();
	}
};
/** OAuth tokens (`pdus+_…`, `pdeu+_…`, the older 64 hex digits, JWT) are bearers; the 20-character keys are not. */
function schemeOf(secret) {
	if (/^pd(us|eu)\+/.test(secret) || secret.startsWith("eyJ")) return "Bearer";
	return secret.length > 40 ? "Bearer" : "Token";
}
function faultOf(secret) {
	if (secret === "") return "the PagerDuty key is empty: set PAGERDUTY_API_KEY";
	if (/^(token|bearer)\b.*[\s=]/i.test(secret)) return "set only the PagerDuty key, without \"Token token=\" or \"Bearer\"";
	if (!/^[\x21-\x7e]+$/.test(secret)) return "the PagerDuty key contains spaces or invalid characters: copy it again";
	if (secret.length < 16) return "the PagerDuty key is too short: copy it again, REST API keys have 20 characters";
	if (/^(R[A-Z0-9]{31}|[a-f0-9]{32})$/i.test(secret)) return "this is an integration (routing) key: make a REST API key in PagerDuty, read-only is enough";
	if (/^pd(us|eu)\+_1/.test(secret)) return "this is an OAuth refresh token: use the access token";
	return null;
}
// src/cli/settings.ts
/** A setting of the plugin wins over the environment variable of the same name. */
const setting = (env, name) => optionOf(env, name) ?? (env[name]?.trim() || void 0);
const optionOf = (env, name) => env[`CLAUDE_PLUGIN_OPTION_${name}`]?.trim() || void 0;
/**
* Whether PagerDuty may be asked, where and with which key.
* @throws EndpointError, InvalidKeyError
*/
function pagerDutyAccess(env, offline) {
	if (offline) return {
		allowed: false,
		why: require_process.OFFLINE
	};
	const key = setting(env, "PAGERDUTY_API_KEY");
	if (key === void 0) return {
		allowed: false,
		why: require_process.NO_KEY
	};
	return {
		allowed: true,
		endpoint: endpointOf(env),
		key: ApiKey.parse(key),
		userAgent: `pager-triage/${require_process.VERSION}`
	};
}
/**
* Where PagerDuty is, by the settings. The key of the plugin's option is sent to another host only where an option names
* that one too: who sets the environment need not be who set the key.
* @throws EndpointError
*/
function endpointOf(env) {
	const endpoint = resolveEndpoint({
		PAGERDUTY_REGION: setting(env, "PAGERDUTY_REGION"),
		PAGERDUTY_API_URL: setting(env, "PAGERDUTY_API_URL"),
		PAGER_TRIAGE_ALLOW_HOST: env["PAGER_TRIAGE_ALLOW_HOST"],
		PAGER_TRIAGE_ALLOW_LOOPBACK: env["PAGER_TRIAGE_ALLOW_LOOPBACK"]
	});
	if (optionOf(env, "PAGERDUTY_API_KEY") !== void 0 && optionOf(env, "PAGERDUTY_API_URL") === void 0 && !isPagerDutys(endpoint)) throw new EndpointError(require_process.OPTION_KEY_ELSEWHERE);
	return endpoint;
}
/** The same for a hook, which must not fail on a wrong setting. */
function pagerDutyAccessOrReason(env) {
	try {
		return pagerDutyAccess(env, false);
	} catch (error) {
		return {
			allowed: false,
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
Object.defineProperty(exports, "ApiKey", {
	enumerable: true,
	get: function() {
		return ApiKey;
	}
});
Object.defineProperty(exports, "EndpointError", {
	enumerable: true,
	get: function() {
		return EndpointError;
	}
});
Object.defineProperty(exports, "endpointOf", {
	enumerable: true,
	get: function() {
		return endpointOf;
	}
});
Object.defineProperty(exports, "isSafeForKey", {
	enumerable: true,
	get: function() {
		return isSafeForKey;
	}
});
Object.defineProperty(exports, "pagerDutyAccess", {
	enumerable: true,
	get: function() {
		return pagerDutyAccess;
	}
});
Object.defineProperty(exports, "pagerDutyAccessOrReason", {
	enumerable: true,
	get: function() {
		return pagerDutyAccessOrReason;
	}
});
Object.defineProperty(exports, "setting", {
	enumerable: true,
	get: function() {
		return setting;
	}
});
