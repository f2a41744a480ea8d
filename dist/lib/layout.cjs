// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_style = require("./style.cjs");
// src/cli/layout.ts
/** How a stream shows text: the columns of its terminal, else 80; how commands are typed there. */
const layout = ({ columns, colour, typed }) => ({
	width: columns ?? 80,
	style: colour ? require_style.COLOUR : require_style.PLAIN,
	...typed && { typed }
});
Object.defineProperty(exports, "layout", {
	enumerable: true,
	get: function() {
		return layout;
	}
});
