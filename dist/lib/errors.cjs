// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/pagerduty/errors.ts
/** Base of everything that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
var PagerDutyError = class extends Error {
	status;
	code;
	hint;
	requestId;
	says;
	constructor(message, failure) {
		super(message, failure.cause === void 0 ? void 0 : { cause: failure.cause });
		this.status = failure.status ?? null;
		this.code = failure.code ?? null;
		this.hint = failure.hint;
		this.requestId = failure.requestId ?? null;
		this.says = failure.says ?? null;
	}
};
/** 401: another key, scheme or region is needed. */
var AuthenticationError = class extends PagerDutyError {
	name = "AuthenticationError";
};
/** 402: the account's plan lacks the feature; go on without it. */
var PlanError = class extends PagerDutyError {
	name = "PlanError";
};
/** 403: the key is real but may not do this. */
var PermissionError = class extends PagerDutyError {
	name = "PermissionError";
};
/** The same of everything of its kind: the token lacks the scope. */
var ScopeError = class extends PermissionError {};
/** 404: absent, or hidden from this key. */
var NotFoundError = class extends PagerDutyError {
	name = "NotFoundError";
};
/** 429 until the attempts or the time ran out: wait. */
var RateLimitError = class extends PagerDutyError {
	name = "RateLimitError";
};
/** 400 and the other refusals of what was asked: ask differently. */
var InvalidRequestError = class extends PagerDutyError {
	name = "InvalidRequestError";
};
/** 408 and 5xx until the attempts ran out: try later. */
var UnavailableError = class extends PagerDutyError {
	name = "UnavailableError";
};
/** No answer came: name resolution, TLS, refused, reset, timeout. `cause` keeps the code, never a header. */
var UnreachableError = class extends PagerDutyError {
	name = "UnreachableError";
};
/** The caller's own deadline or cancellation came first. */
var DeadlineError = class extends PagerDutyError {
	name = "DeadlineError";
};
/** An answer came that is not PagerDuty's: a web page, cut or foreign JSON, a redirect, too large. */
var UnexpectedAnswerError = class extends PagerDutyError {
	name = "UnexpectedAnswerError";
};
/** An unexpected answer that another attempt may bring whole. */
var CutAnswerError = class extends UnexpectedAnswerError {};
/** The transport was asked for a request that it does not allow; nothing was sent. A bug of the caller. */
var RefusedMethodError = class extends PagerDutyError {
	name = "RefusedMethodError";
};
/** The incident is not in the state that was confirmed; nothing was written. Preview and confirm again. */
var StaleConfirmationError = class extends PagerDutyError {
	name = "StaleConfirmationError";
};
/** A write may or may not have happened, and re-reading did not show it. Look before repeating. */
var UnclearWriteError = class extends PagerDutyError {
	name = "UnclearWriteError";
};
Object.defineProperty(exports, "AuthenticationError", {
	enumerable: true,
	get: function() {
		return AuthenticationError;
	}
});
Object.defineProperty(exports, "CutAnswerError", {
	enumerable: true,
	get: function() {
		return CutAnswerError;
	}
});
Object.defineProperty(exports, "DeadlineError", {
	enumerable: true,
	get: function() {
		return DeadlineError;
	}
});
Object.defineProperty(exports, "InvalidRequestError", {
	enumerable: true,
	get: function() {
		return InvalidRequestError;
	}
});
Object.defineProperty(exports, "NotFoundError", {
	enumerable: true,
	get: function() {
		return NotFoundError;
	}
});
Object.defineProperty(exports, "PagerDutyError", {
	enumerable: true,
	get: function() {
		return PagerDutyError;
	}
});
Object.defineProperty(exports, "PermissionError", {
	enumerable: true,
	get: function() {
		return PermissionError;
	}
});
Object.defineProperty(exports, "PlanError", {
	enumerable: true,
	get: function() {
		return PlanError;
	}
});
Object.defineProperty(exports, "RateLimitError", {
	enumerable: true,
	get: function() {
		return RateLimitError;
	}
});
Object.defineProperty(exports, "RefusedMethodError", {
	enumerable: true,
	get: function() {
		return RefusedMethodError;
	}
});
Object.defineProperty(exports, "ScopeError", {
	enumerable: true,
	get: function() {
		return ScopeError;
	}
});
Object.defineProperty(exports, "StaleConfirmationError", {
	enumerable: true,
	get: function() {
		return StaleConfirmationError;
	}
});
Object.defineProperty(exports, "UnavailableError", {
	enumerable: true,
	get: function() {
		return UnavailableError;
	}
});
Object.defineProperty(exports, "UnclearWriteError", {
	enumerable: true,
	get: function() {
		return UnclearWriteError;
	}
});
Object.defineProperty(exports, "UnexpectedAnswerError", {
	enumerable: true,
	get: function() {
		return UnexpectedAnswerError;
	}
});
Object.defineProperty(exports, "UnreachableError", {
	enumerable: true,
	get: function() {
		return UnreachableError;
	}
});
