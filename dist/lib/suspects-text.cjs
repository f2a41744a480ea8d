require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
// src/backtest/suspects-text.ts
function suspectsBacktestText({ days, found }, options) {
	if (!found.known) return require_main.page([require_main.wrap(require_main.line`Not measured: ${require_main.inert(require_main.fromOutside(found.why))}`, options.width)], options);
	const { fixed, inWindow } = found.value;
	const scope = require_main.line`${require_main.plural(fixed, "incident")} that a later commit names; ${inWindow} of them with a commit in the ${days} days before whose code it changes.`;
	return require_main.page([require_main.wrap(scope, options.width, 4), ...verdict(found.value).map((text) => require_main.wrap(text, options.width, 4))], options);
}
function verdict({ measured, enough }) {
	if (measured === null) return [require_main.line`Too few to measure: it takes ${enough}.`];
	const { firstFive, newestFive, gain, isBetter } = measured;
	return [require_main.line`The first five of suspects held it in ${share(firstFive)}, the newest five in ${share(newestFive)}.`, isBetter ? require_main.line`On the same incidents that is ${points(gain.value)} points more (${points(gain.low)} to ${points(gain.high)}).` : require_main.own("The list is no better here than the newest five: the interval of the difference holds 0.")];
}
const share = ({ value, low, high }) => require_main.line`${points(value)} % (${points(low)} to ${points(high)} %)`;
const points = (part) => require_main.own((100 * part).toFixed(0).replace("-", "−"));
exports.suspectsBacktestText = suspectsBacktestText;
