// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
// src/cli/deadline.ts
const TRY_AGAIN = "Try again in a minute; pager-triage doctor checks whether PagerDuty is reachable.";
/**
* The one deadline of a run. Its timer is held by Node until it fires: on Node 20 a signal of `AbortSignal.timeout`
* inside of `AbortSignal.any` may be garbage collected, and then never fires.
*/
function deadline({ clock, interrupted }, ms, hint = TRY_AGAIN) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(new require_process.TimeoutError(hint)), ms).unref();
	const interrupt = () => {
		clearTimeout(timer);
		controller.abort(interrupted.reason);
	};
	if (interrupted.aborted) interrupt();
	else interrupted.addEventListener("abort", interrupt, { once: true });
	return {
		signal: controller.signal,
		deadlineAt: new Date(clock().getTime() + ms)
	};
}
Object.defineProperty(exports, "deadline", {
	enumerable: true,
	get: function() {
		return deadline;
	}
});
