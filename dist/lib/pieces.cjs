// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/diff/scan/rule.ts
/** What a character of a source file belongs to; a hole is code inside of a string. */
const KIND = {
	code: 0,
	comment: 1,
	string: 2,
	hole: 3
};
const line = (open, at) => ({
	kind: "comment",
	open,
	close: "\n",
	...at && { at }
});
/** A line comment that a backslash at its end carries on. */
const continuedLine = (open) => ({
	...line(open),
	escape: "\\"
});
const block = (open, close, more = {}) => ({
	kind: "comment",
	open,
	close,
	lines: true,
	...more
});
const nestedBlock = (open, close) => block(open, close, { nested: open });
/** A string on one line, with backslashes. */
const quoted = (mark, more = {}) => raw(mark, mark, {
	escape: "\\",
	...more
});
const multiline = (mark, more = {}) => quoted(mark, {
	lines: true,
	...more
});
/** A string without escapes; a doubled mark closes and opens it again. */
const raw = (open, close, more = {}) => ({
	kind: "string",
	open,
	close,
	...more
});
const whole = (pattern, kind = "string", at) => ({
	kind,
	whole: pattern,
	...at && { at }
});
/** What closes what the pattern's first group caught: the other bracket, or the same mark again. */
const mirror = ([, mark = ""]) => mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket);
const MIRRORED = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const DOLLAR_BRACES = {
	open: "${",
	close: "}"
};
const CURLY = {
	open: "{",
	close: "}"
};
const HASH_BRACES = {
	open: "#{",
	close: "}"
};
const AFTER_BLANK = /^\s?$/;
// src/diff/scan/languages/entry.ts
function entry(name, files, rules, more = {}) {
	let syntax;
	return {
		name,
		files: files.toLowerCase().split(" "),
		get syntax() {
			syntax ??= {
				name,
				rules: rules(),
				...more
			};
			return syntax;
		}
	};
}
// src/diff/scan/languages/dash-languages.ts
const DASHES = line("--");
/** `-->` and `|--` are operators. */
const HASKELL_LINE = line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/);
const APOSTROPHE_CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y);
const BACKTICK_TICK = whole(/'(?=[\w(])/y, "code");
const HASKELL = [
	nestedBlock("{-", "-}"),
	HASKELL_LINE,
	raw(/\[[a-z]\w{0,20}\|/y, "|]", { lines: true }),
	multiline("\"\"\""),
	multiline("\""),
	APOSTROPHE_CHARACTER
];
const ML = [
	nestedBlock("(*", "*)"),
	raw(/\{([a-z_]{0,20})\|/y, (opened) => `|${opened[1]}}`, { lines: true }),
	multiline("\""),
	APOSTROPHE_CHARACTER
];
const LISP = [
	nestedBlock("#|", "|#"),
	{ heredoc: /#<<(?<tag>[^\n]{1,60})/y },
	whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, "code"),
	line(";"),
	multiline("\"")
];
const LUA = [
	line("#!", "line"),
	block("--[[", "]]", { at: /^[^-]?$/ }),
	block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: ["]=]", "]==]"] }),
	DASHES,
	raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
	quoted("\""),
	quoted("'"),
	raw("`", "`", {
		lines: true,
		escape: "\\",
		holes: [{
			open: "{",
			close: "}"
		}]
	})
];
const SQL = [
	DASHES,
	nestedBlock("/*", "*/"),
	line("#", "indent"),
	line(/rem(?=[ \t\n])/iy, "indent"),
	raw(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], {
		lines: true,
		closes: ["$$"]
	}),
	whole(/'\\'(?=\s|;|$)/y),
	multiline("'"),
	whole(/"[^"\n]{0,200}"/y, "code"),
	whole(/`[^`\n]{0,200}`/y, "code")
];
const PASCAL = [
	block("{", "}"),
	block("(*", "*)"),
	line("//"),
	raw("'", "'")
];
const BASIC = [
	line("'"),
	line(/rem(?=[ \t\n])/iy, AFTER_BLANK),
	raw("\"", "\"", { lines: true })
];
const PERCENT = line("%", /^[^\\]?$/);
const ERLANG = [
	line("%"),
	whole(/\$\\?[^\n]/y),
	raw(/"{3,9}/y, (opened) => opened[0], { lines: true }),
	multiline("\""),
	whole(/'[^'\n]{0,200}'/y, "code")
];
const PROLOG = [
	line("%"),
	block("/*", "*/"),
	whole(/0'\\?[^\n]/y, "string"),
	multiline("\""),
	whole(/'[^'\n]{0,200}'/y)
];
const PERCENT_BLOCK = block("%{", "%}", {
	at: "indent",
	closesAtIndent: true
});
/** Where they cannot be taken for an operator of Objective-C. */
const MATLAB_COMMENTS = [
	PERCENT_BLOCK,
	line("%", "indent"),
	line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y)
];
const MATLAB = [
	PERCENT_BLOCK,
	line("%"),
	line("#", "indent"),
	line("..."),
	raw("\"", "\""),
	raw("'", "'", { at: "value" })
];
const ASSEMBLY = [
	block("/*", "*/"),
	line(";"),
	line("//"),
	line("#", "indent"),
	line("#", /^[\t ]$/),
	line("@", AFTER_BLANK),
	quoted("\"")
];
const FORTRAN = [
	line("!"),
	raw("'", "'"),
	raw("\"", "\"")
];
const DASH_LANGUAGES = [
	entry("sql", "sql psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql", () => SQL),
	entry("haskell", "hs lhs hsc hs-boot purs elm idr lidr agda lagda cabal curry", () => [line("|||", "indent"), ...HASKELL]),
	entry("dhall", "dhall", () => [
		nestedBlock("{-", "-}"),
		DASHES,
		raw("''", "''", {
			lines: true,
			holes: [DOLLAR_BRACES]
		}),
		quoted("\"", { holes: [DOLLAR_BRACES] })
	]),
	entry("lean", "lean", () => [
		nestedBlock("/-", "-/"),
		DASHES,
		multiline("\"")
	]),
	entry("ada", "adb ads ada gpr", () => [
		DASHES,
		whole(/'[^\n]'/y),
		raw("\"", "\"")
	]),
	entry("vhdl", "vhd vhdl", () => [
		DASHES,
		block("/*", "*/"),
		whole(/'[^\n]'/y),
		raw("\"", "\"")
	]),
	entry("verilog", "verilog", () => [
		line("//"),
		block("/*", "*/"),
		quoted("\"")
	]),
	entry("eiffel", "e ecf", () => [DASHES, quoted("\"")]),
	entry("lua", "lua luau rockspec wlua nse p8", () => LUA),
	entry("moonscript", "moon", () => LUA),
	entry("teal", "tl", () => LUA),
	entry("applescript", "applescript scpt", () => [
		nestedBlock("(*", "*)"),
		DASHES,
		line("#", "indent"),
		quoted("\"")
	]),
	entry("ocaml", "ml mli mll mly eliom", () => ML),
	entry("fsharp", "fs fsi fsx fsscript", () => [
		line("//"),
		nestedBlock("(*", "*)"),
		raw("\"\"\"", "\"\"\"", { lines: true }),
		raw("@\"", "\"", { lines: true }),
		multiline("\""),
		APOSTROPHE_CHARACTER
	]),
	entry("sml", "sml sig fun", () => [nestedBlock("(*", "*)"), multiline("\"")]),
	entry("proof", "thy isa vo coq", () => [
		nestedBlock("(*", "*)"),
		raw("\\<open>", "\\<close>", { lines: true }),
		multiline("\"")
	]),
	entry("wolfram", "wl wls nb mathematica", () => [nestedBlock("(*", "*)"), multiline("\"")]),
	entry("modula", "mod def mi ig obn", () => [
		nestedBlock("(*", "*)"),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("pascal", "pas dpr dpk lpr inc.pas pp.pas", () => PASCAL),
	entry("lisp", "lisp lsp cl.lisp el asd scm ss sls sld rkt rktl rktd hy fnl janet nl", () => LISP),
	entry("clojure", "clj cljs cljc edn bb boot", () => [
		whole(/\\(?:[a-z]{1,12}|[^\n])/y, "code"),
		line(";"),
		line("#!"),
		multiline("\"")
	]),
	entry("erlang", "erl hrl escript app.src rebar.config", () => ERLANG),
	entry("prolog", "pro prolog plt yap lp logtalk lgt", () => PROLOG),
	entry("matlab", "matlab octave", () => MATLAB),
	entry("tex", "tex sty cls.tex ltx dtx ins bbx cbx tikz", () => [
		PERCENT,
		block("\\begin{comment}", "\\end{comment}"),
		block("\\iffalse", "\\fi")
	], { prose: true }),
	entry("bibtex", "bib bst", () => [PERCENT, block(/@comment\{/iy, "}")]),
	entry("postscript", "ps eps", () => [line("%"), raw("(", ")", {
		lines: true,
		escape: "\\",
		nested: "("
	})]),
	entry("lilypond", "ly ily", () => [
		block("%{", "%}"),
		line("%"),
		multiline("\"")
	]),
	entry("assembly", "s asm nasm masm a51 x68 inc.asm", () => ASSEMBLY),
	entry("llvm", "ll mir", () => [line(";"), quoted("\"")]),
	entry("webassembly", "wat wast", () => [
		nestedBlock("(;", ";)"),
		line(";;"),
		multiline("\"")
	]),
	entry("basic", "bas vb vbs vba frm bi bb.bas brs", () => BASIC),
	entry("batch", "bat cmd btm", () => [
		line(/@?rem(?=[ \t\r\n])/iy, "indent"),
		line("::", "indent"),
		line(/rem(?=[ \t\r\n])/iy, /^[&|]$/),
		raw("\"", "\"")
	]),
	entry("autohotkey", "ahk ahk2", () => [
		block("/*", "*/"),
		line(";", AFTER_BLANK),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("autoit", "au3", () => [
		block(/#(c|comments-)s(?:tart)?\b/iy, ([, name = ""]) => `#${name}e`),
		line(";"),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("installer", "nsi nsh iss", () => [
		line(";"),
		line("#", "indent"),
		block("/*", "*/"),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("vim", "vim vimrc .vimrc", () => [
		{ heredoc: /<<[ \t]{0,3}(?:(?:trim|eval)[ \t]{1,3}){0,2}(?<tag>[A-Z]\w{0,60})/y },
		line("\"", "indent"),
		line(/"(?=[ \t])/y, /^[ \t]$/),
		line("#", "indent"),
		quoted("\""),
		raw("'", "'")
	]),
	entry("fortran", "f90 f95 f03 f08 f18 f2k", () => FORTRAN),
	entry("fixed-fortran", "f for ftn f77", () => [line(/[cC*dD]/y, "line"), ...FORTRAN]),
	entry("cobol", "cob cbl cpy cobol", () => [
		whole(/[ \t\w-]{6}[*/][^\n]{0,400}/y, "comment", "line"),
		line("*>"),
		line("*", "indent"),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("abap", "abap", () => [
		line("*", "line"),
		line("\""),
		raw("'", "'"),
		raw("`", "`"),
		raw("|", "|")
	]),
	entry("sas", "sas", () => [
		block("/*", "*/"),
		block(/\*(?=[ \w])/y, ";", { at: "indent" }),
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("stata", "do ado", () => [
		block("/*", "*/"),
		line("//", AFTER_BLANK),
		line("*", "indent"),
		raw("\"", "\"")
	]),
	entry("smalltalk", "st", () => [block("\"", "\""), raw("'", "'", { lines: true })]),
	entry("forth", "fth 4th forth fr frt", () => [
		line(/\\(?=[ \t\n])/y, AFTER_BLANK),
		block(/\((?=[ \t\n])/y, ")"),
		raw(/[sS.cC]"[ ]/y, "\"")
	]),
	entry("factor", "factor", () => [line(/!(?=[ \t\n])/y, AFTER_BLANK), multiline("\"")]),
	entry("apl", "apl dyalog apln aplf", () => [line("⍝"), raw("'", "'")]),
	entry("rexx", "rexx rex orx", () => [
		nestedBlock("/*", "*/"),
		DASHES,
		raw("\"", "\""),
		raw("'", "'")
	]),
	entry("j", "ijs", () => [line(/NB\./y), raw("'", "'")]),
	entry("q", "q k", () => [line("/", AFTER_BLANK), quoted("\"")]),
	entry("troff", "man mdoc roff ms", () => [line(".\\\""), line("'\\\"")], { prose: true }),
	entry("elisp-data", "sexp dune", () => LISP.concat(BACKTICK_TICK)),
	entry("gcode", "gcode nc", () => [line(";"), block("(", ")")]),
	entry("inform", "ni i7x", () => [nestedBlock("[", "]"), raw("\"", "\"", { lines: true })], { prose: true })
];
// src/diff/scan/languages/brace-languages.ts
const C_COMMENTS = [line("//"), block("/*", "*/")];
const NESTED_COMMENTS = [line("//"), nestedBlock("/*", "*/")];
/** `'a'`, `'\n'`, `'\u{1F600}'`, never a lone apostrophe such as that of a lifetime or a digit separator. */
const CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y);
const TRIPLE = multiline("\"\"\"");
const C_LIKE = [
	...C_COMMENTS,
	quoted("\""),
	CHARACTER
];
const TEMPLATE$1 = multiline("`", { holes: [DOLLAR_BRACES] });
const SCRIPT$1 = [
	line(/#!/y, "line"),
	line("<!--"),
	...C_COMMENTS,
	quoted("\""),
	quoted("'"),
	TEMPLATE$1
];
/** `R"tag(…)tag"` */
const CPP_RAW = raw(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, {
	lines: true,
	closes: [")\""]
});
const HASH_RAW = raw(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, {
	lines: true,
	closes: ["\"#"]
});
const RUST = [
	...NESTED_COMMENTS,
	HASH_RAW,
	raw(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`, { lines: true }),
	multiline("\""),
	CHARACTER
];
const PARENTHESES = {
	open: "\\(",
	close: ")"
};
const SWIFT = [
	...NESTED_COMMENTS,
	raw(/#{1,9}("""|")/y, (opened) => (opened[1] ?? "") + opened[0].replaceAll("\"", ""), { lines: true }),
	multiline("\"\"\"", { holes: [PARENTHESES] }),
	quoted("\"", { holes: [PARENTHESES] })
];
const INTERPOLATED = [multiline("\"\"\"", {
	holes: [DOLLAR_BRACES],
	variables: true
}), quoted("\"", {
	holes: [DOLLAR_BRACES],
	variables: true
})];
const CSHARP = [
	...C_COMMENTS,
	line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, "indent"),
	raw(/\${1,9}("{3,9})/y, (opened) => opened[1] ?? "\"\"\"", { lines: true }),
	raw(/"{3}/y, "\"\"\"", { lines: true }),
	raw(/@\$?"/y, "\"", { lines: true }),
	raw(/\$@"/y, "\"", {
		lines: true,
		holes: [CURLY]
	}),
	raw("$\"", "\"", {
		escape: "\\",
		holes: [CURLY]
	}),
	quoted("\""),
	CHARACTER
];
const DART = [
	...NESTED_COMMENTS,
	raw(/r("""|'''|"|')/y, (opened) => opened[1] ?? "\"", { lines: true }),
	...["\"\"\"", "'''"].map((mark) => multiline(mark, {
		holes: [DOLLAR_BRACES],
		variables: true
	})),
	...["\"", "'"].map((mark) => quoted(mark, {
		holes: [DOLLAR_BRACES],
		variables: true
	}))
];
const GROOVY = [
	line("#!", "line"),
	...C_COMMENTS,
	...INTERPOLATED,
	multiline("'''"),
	quoted("'"),
	raw("$/", "/$", { lines: true })
];
const D = [
	...C_COMMENTS,
	nestedBlock("/+", "+/"),
	raw(/[rx]"/y, "\"", { lines: true }),
	raw(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`, { lines: true }),
	raw(/q"([([{<])/y, (opened) => `${mirror(opened)}"`, { lines: true }),
	raw("`", "`", { lines: true }),
	multiline("\""),
	CHARACTER
];
const PHP_CODE = [
	...C_COMMENTS,
	line(/#(?!\[)/y),
	{
		heredoc: /<<<[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y,
		goesOn: true
	},
	multiline("\"", { variables: true }),
	multiline("'"),
	multiline("`")
];
const STYLE = [
	block("/*", "*/"),
	quoted("\""),
	quoted("'"),
	raw(/url\((?=[^"'\s)])/y, ")")
];
const BRACE_LANGUAGES = [
	entry("javascript", "js mjs cjs es6 jsm gs wxs", () => SCRIPT$1, {
		regex: true,
		jsx: true
	}),
	entry("jsx", "jsx", () => SCRIPT$1, {
		regex: true,
		jsx: true
	}),
	entry("typescript", "ts mts cts", () => SCRIPT$1, { regex: true }),
	entry("tsx", "tsx", () => SCRIPT$1, {
		regex: true,
		jsx: true
	}),
	entry("flow", "js.flow", () => SCRIPT$1, {
		regex: true,
		jsx: true
	}),
	entry("qml", "qml", () => SCRIPT$1, { regex: true }),
	entry("actionscript", "as", () => C_COMMENTS.concat(quoted("\""), quoted("'")), { regex: true }),
	entry("c", "c h cats idc", () => [line("//"), ...C_LIKE].map(continued)),
	entry("cpp", "cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp ixx cppm ino pde", () => [CPP_RAW, ...C_LIKE].map(continued)),
	entry("objective-c", "m mm", () => [
		...MATLAB_COMMENTS,
		...C_LIKE.map(continued),
		raw("'", "'", { at: "value" })
	]),
	entry("cuda", "cu cuh", () => [CPP_RAW, ...C_LIKE].map(continued)),
	entry("shader", "glsl vert frag geom tesc tese comp hlsl fx fxh metal wgsl cl shader usf", () => C_LIKE),
	entry("java", "java jsh", () => [TRIPLE, ...C_LIKE]),
	entry("apex", "cls trigger", () => [...C_COMMENTS, quoted("'")]),
	entry("kotlin", "kt kts ktm", () => [
		...NESTED_COMMENTS,
		...INTERPOLATED,
		CHARACTER
	]),
	entry("scala", "scala sc sbt", () => [
		...NESTED_COMMENTS,
		...INTERPOLATED,
		CHARACTER
	]),
	entry("groovy", "groovy gradle gvy gsh Jenkinsfile", () => GROOVY, { regex: true }),
	entry("csharp", "cs csx cake", () => CSHARP),
	entry("go", "go templ", () => [
		...C_COMMENTS,
		quoted("\""),
		raw("`", "`", { lines: true }),
		CHARACTER
	]),
	entry("go-module", "go.mod go.work go.sum", () => [line("//")]),
	entry("rust", "rs ron", () => RUST),
	entry("swift", "swift swiftinterface", () => SWIFT),
	entry("dart", "dart", () => DART),
	entry("zig", "zig zon", () => [
		line("//"),
		whole(/\\\\[^\n]{0,5000}/y),
		quoted("\""),
		CHARACTER
	]),
	entry("d", "d di", () => D),
	entry("v", "v vsh", () => [
		nestedBlock("(*", "*)"),
		...NESTED_COMMENTS,
		multiline("'"),
		multiline("\""),
		raw("`", "`")
	]),
	entry("odin", "odin", () => [
		...NESTED_COMMENTS,
		quoted("\""),
		raw("`", "`", { lines: true }),
		CHARACTER
	]),
	entry("hare", "ha", () => [
		line("//"),
		quoted("\""),
		raw("`", "`", { lines: true }),
		CHARACTER
	]),
	entry("jai", "jai", () => [...NESTED_COMMENTS, quoted("\"")]),
	entry("haxe", "hx hxml", () => [
		...C_COMMENTS,
		multiline("\""),
		multiline("'", { holes: [DOLLAR_BRACES] })
	], { regex: true }),
	entry("vala", "vala vapi", () => [
		...C_COMMENTS,
		TRIPLE,
		quoted("\""),
		CHARACTER
	]),
	entry("php-code", "phpt", () => PHP_CODE),
	entry("solidity", "sol", () => [
		...C_COMMENTS,
		quoted("\""),
		quoted("'")
	]),
	entry("move", "move", () => C_LIKE),
	entry("cairo", "cairo nr sway sw", () => [
		...C_COMMENTS,
		quoted("\""),
		quoted("'")
	]),
	entry("gleam", "gleam", () => [line("//"), multiline("\"")]),
	entry("carbon", "carbon", () => [
		line("//"),
		multiline("'''"),
		quoted("\"")
	]),
	entry("ballerina", "bal", () => [
		line("//"),
		line("#", "indent"),
		quoted("\""),
		raw("`", "`", { lines: true })
	]),
	entry("chapel", "chpl", () => [
		...NESTED_COMMENTS,
		TRIPLE,
		quoted("\""),
		quoted("'")
	]),
	entry("pony", "pony", () => [
		...NESTED_COMMENTS,
		TRIPLE,
		quoted("\""),
		CHARACTER
	]),
	entry("rescript", "re rei res resi", () => [
		...NESTED_COMMENTS,
		multiline("\""),
		multiline("`", { holes: [DOLLAR_BRACES] }),
		CHARACTER
	]),
	entry("openscad", "scad", () => C_LIKE),
	entry("squirrel", "nut", () => [
		line("#"),
		raw("@\"", "\"", { lines: true }),
		...C_LIKE
	]),
	entry("wren", "wren", () => [
		...NESTED_COMMENTS,
		TRIPLE,
		multiline("\"", { holes: [{
			open: "%(",
			close: ")"
		}] })
	]),
	entry("pawn", "pwn inc sma", () => C_LIKE),
	entry("protobuf", "proto", () => [
		...C_COMMENTS,
		quoted("\""),
		quoted("'")
	]),
	entry("thrift", "thrift", () => [
		line("#"),
		...C_COMMENTS,
		quoted("\""),
		quoted("'")
	]),
	entry("interface-definition", "fbs idl avdl webidl smithy tsp prisma kdl midl", () => [
		...C_COMMENTS,
		multiline("\"\"\""),
		quoted("\"")
	]),
	entry("systemverilog", "sv svh vh vams", () => C_COMMENTS.concat(quoted("\""))),
	entry("bicep", "bicep bicepparam", () => [
		...C_COMMENTS,
		raw("'''", "'''", { lines: true }),
		quoted("'", { holes: [DOLLAR_BRACES] })
	]),
	entry("kusto", "kql csl", () => [
		line("//"),
		raw(/[hH]?@"/y, "\""),
		raw("```", "```", { lines: true }),
		quoted("\""),
		quoted("'")
	]),
	entry("cypher", "cypher cyp", () => [
		...C_COMMENTS,
		quoted("\""),
		quoted("'"),
		raw("`", "`")
	]),
	entry("cue", "cue", () => [
		line("//"),
		multiline("\"\"\""),
		multiline("'''"),
		quoted("\"", { holes: [PARENTHESES] }),
		quoted("'")
	]),
	entry("jsonnet", "jsonnet libsonnet", () => [
		line("#"),
		...C_COMMENTS,
		raw("|||", "|||", { lines: true }),
		multiline("\""),
		multiline("'")
	]),
	entry("hocon", "hocon", () => [
		line("#"),
		line("//"),
		raw("\"\"\"", "\"\"\"", { lines: true }),
		quoted("\"")
	]),
	entry("css", "css wxss qss", () => STYLE),
	entry("scss", "scss less styl", () => [line("//", /^[^:]?$/), ...STYLE]),
	entry("typst", "typ", () => [...NESTED_COMMENTS, quoted("\"")]),
	entry("asn1", "asn asn1 yang", () => [
		line("//"),
		line("--"),
		block("/*", "*/"),
		multiline("\"")
	]),
	entry("dot", "dot gv", () => [
		line("#", "indent"),
		...C_COMMENTS,
		multiline("\"")
	])
];
/** In C a backslash at the end of a line comment goes on with it. */
function continued(rule) {
	return "open" in rule && rule.open === "//" ? continuedLine("//") : rule;
}
// src/diff/scan/languages/configuration-languages.ts
const STRINGS = [quoted("\""), raw("'", "'")];
/** `"name":` */
const QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, "code");
const JSON_WORD = /[\w$]{1,80}(?=\s{0,20}:)/y;
const YAML_WORD = /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y;
const ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y;
const DIRECTIVE = /[A-Za-z][\w.-]{0,60}(?=[ \t\n;{]|$)/y;
/** A value of one word, such as a kind, an image or a path. */
const SINGLE_WORD = whole(/[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y, "code", /^[ \t]$/);
const SCRIPT = /[a-z_]{2,14}(?<=(?:^|\s)(?:run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y;
const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y;
const CONFIGURATION_LANGUAGES = [
	entry("json", "json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock", () => [
		line("//"),
		block("/*", "*/"),
		QUOTED_NAME,
		quoted("\"")
	], { names: JSON_WORD }),
	entry("json5", "json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc", () => [
		line("//"),
		block("/*", "*/"),
		line("#", "indent"),
		multiline("'''"),
		QUOTED_NAME,
		quoted("\""),
		quoted("'")
	], { names: JSON_WORD }),
	entry("yaml", "yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format", () => [
		line("#", AFTER_BLANK),
		{
			kind: "code",
			indented: SCRIPT,
			at: AFTER_BLANK,
			language: "shell"
		},
		{
			kind: "string",
			indented: BLOCK_SCALAR,
			at: /^[ \t]$/
		},
		whole(/if:[ \t][^\n]{1,300}/y, "code", AFTER_BLANK),
		whole(/\$\{\{[^\n}]{0,400}\}\}/y, "code"),
		QUOTED_NAME,
		SINGLE_WORD,
		multiline("\""),
		raw("'", "'", { lines: true })
	], { names: YAML_WORD }),
	entry("toml", "toml Pipfile Cargo.lock poetry.lock", () => [
		line("#"),
		multiline("\"\"\""),
		raw("'''", "'''", { lines: true }),
		...STRINGS
	], { names: ASSIGNED }),
	entry("ini", "ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc", () => [
		line(";", AFTER_BLANK),
		line("#", AFTER_BLANK),
		...STRINGS
	], { names: ASSIGNED }),
	entry("properties", "properties prefs", () => [line("#", "indent"), line("!", "indent")], { names: ASSIGNED }),
	entry("environment", "env envrc .env .envrc dotenv", () => [line("#", AFTER_BLANK), ...STRINGS], { names: ASSIGNED }),
	entry("ssh-configuration", "sshd_config ssh_config sudoers fstab logrotate", () => [line("#", AFTER_BLANK), ...STRINGS], { names: DIRECTIVE })
];
// src/diff/scan/languages/markup-languages.ts
const XML = [
	block("<!--", "-->"),
	raw("<![CDATA[", "]]>", { lines: true }),
	whole(/<![A-Za-z][^>\n]{0,400}>?/y, "code")
];
/** An element of one word, such as the name of a dependency. */
const XML_VALUE = whole(/[\w.:-]{1,80}(?=<\/)/y, "code", /^>$/);
const DOUBLE = {
	open: "{{",
	close: "}}"
};
const EMBEDDED = {
	script: "typescript",
	style: "css"
};
const markup = (holes = [], language = "typescript", embedded = EMBEDDED) => ({
	holes,
	language,
	embedded
});
const region = (open, close, language) => ({
	embedded: open,
	until: () => close,
	language: () => language
});
const PHP = region(/<\?(?:php\b|=)?/y, /\?>/g, "php-code");
const erb = (language) => [
	block("<%--", "--%>"),
	block("<%#", "%>"),
	region(/<%[-=!@]{0,2}/y, /%>/g, language)
];
const JINJA = [
	block("{#", "#}"),
	block(/\{%-?[ \t]{0,9}comment\b/y, "endcomment"),
	region(/\{%[-~]?/y, /%\}/g, "template")
];
const HANDLEBARS = [block("{{!--", "--}}"), block(/\{\{~?!/y, "}}")];
const TEMPLATE = [quoted("\""), quoted("'")];
/** ```` ```lang ````: code in a document, up to the same fence. */
const fence = (mark) => ({
	embedded: mark === "`" ? /`{3,9}[ \t]{0,3}\{?\.?([\w+#.-]{0,30})[^\n`]{0,200}(?=\n|$)/y : /~{3,9}[ \t]{0,3}([\w+#.-]{0,30})[^\n]{0,200}(?=\n|$)/y,
	until: ([whole = ""]) => mark === "`" ? new RegExp(`\\n[ \\t>]{0,40}\`{${runOf(whole, mark)}}`, "g") : new RegExp(`\\n[ \\t>]{0,40}~{${runOf(whole, mark)}}`, "g"),
	language: ([, name = ""]) => name.toLowerCase(),
	at: "indent"
});
const runOf = (opened, mark) => opened.length - opened.replace(new RegExp(`^${mark}+`), "").length;
/** Where a link leads to. */
const LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, "code");
/** What is linked, where that is a name of up to three words. */
const LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, "code");
const MARKDOWN = [
	block("<!--", "-->"),
	block("{/*", "*/}"),
	{
		embedded: /-{3}(?=\r?\n)/y,
		until: () => /\n-{3}/g,
		language: () => "yaml",
		at: /^$/
	},
	fence("`"),
	fence("~"),
	whole(/`[^`\n]{1,80}`/y, "code"),
	LINK,
	LABEL
];
const RST = [
	{
		kind: "comment",
		indented: /\.\.(?=[ \t]+(?![\w|[-]{1,40}(?:::|\]))|\n)/y,
		at: "indent"
	},
	whole(/\.\. [\w-]{1,40}::/y, "code", "indent"),
	{
		embedded: /\.\. (?:code-block|code|sourcecode)::[ \t]{0,9}([\w+#-]{0,30})[^\n]{0,80}/y,
		until: () => /\n(?=\S)/g,
		language: ([, name = ""]) => name.toLowerCase(),
		at: "indent"
	},
	whole(/:[\w:-]{1,60}:(?:`[^`\n]{1,80}`|(?=\s))/y, "code"),
	LINK,
	whole(/``[^`\n]{1,80}``/y, "code"),
	whole(/`[^`\n]{1,80}`/y, "code")
];
const MARKUP_LANGUAGES = [
	entry("html", "html htm xhtml shtml", () => [PHP, ...XML], { markup: markup([DOUBLE]) }),
	entry("xml", "xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config", () => [...XML, XML_VALUE], { markup: markup([], "typescript", {}) }),
	entry("vue", "vue", () => XML, { markup: markup([DOUBLE]) }),
	entry("svelte", "svelte marko", () => XML, { markup: markup([CURLY]) }),
	entry("astro", "astro", () => [{
		embedded: /-{3}(?=\r?\n)/y,
		until: () => /\n-{3}/g,
		language: () => "typescript",
		at: /^$/
	}, ...XML], { markup: markup([CURLY]) }),
	entry("php", "php php3 php4 php5 php7 phtml", () => [PHP, ...XML], {
		markup: markup(),
		within: ["php-code"]
	}),
	entry("blade", "blade.php", () => [
		block("{{--", "--}}"),
		whole(/@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y, "code", "indent"),
		PHP,
		...XML
	], { markup: markup([DOUBLE], "php-code") }),
	entry("erb", "erb rhtml", () => [...erb("ruby"), ...XML], { markup: markup() }),
	entry("eex", "eex leex heex", () => [
		block("<%!--", "--%>"),
		...erb("elixir"),
		...XML
	], { markup: markup([CURLY], "elixir") }),
	entry("ejs", "ejs ect", () => [...erb("javascript"), ...XML], { markup: markup() }),
	entry("jsp", "jsp jspx jspf tag ftl", () => [
		block("<#--", "-->"),
		...erb("java"),
		...XML
	], { markup: markup([{
		open: "${",
		close: "}"
	}], "java") }),
	entry("aspnet", "aspx ascx asp master ashx", () => [...erb("csharp"), ...XML], { markup: markup() }),
	entry("razor", "cshtml razor", () => [
		block("@*", "*@"),
		whole(/[{}](?=[ \t]{0,9}\r?(?:\n|$))/y, "code", "indent"),
		whole(/@(?:foreach|for|if|while|switch|using|lock|try|model|inject|inherits|section|page|layout)\b[^\n"']{0,300}/y, "code"),
		...XML
	], { markup: markup([{
		open: "@{",
		close: "}"
	}], "csharp") }),
	entry("jinja", "jinja jinja2 j2 twig njk nunjucks liquid dtl", () => [...JINJA, ...XML], { markup: markup([DOUBLE], "template") }),
	entry("handlebars", "hbs handlebars mustache", () => [...HANDLEBARS, ...XML], { markup: markup([DOUBLE], "template") }),
	entry("go-template", "tmpl gotmpl tpl gohtml", () => [
		block(/\{\{-? ?\/\*/y, "*/"),
		block("{*", "*}"),
		...XML
	], { markup: markup([DOUBLE], "template") }),
	entry("velocity", "vm vtl", () => [
		block("#*", "*#"),
		line("##"),
		whole(/#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break|define|evaluate)\b[^\n"']{0,300}/y, "code"),
		...XML
	], { markup: markup() }),
	entry("angular", "component.html", () => XML, { markup: markup([DOUBLE]) }),
	entry("cold-fusion", "cfm cfml cfc", () => [{
		...block("<!---", "--->"),
		nested: "<!---"
	}, ...XML], { markup: markup() }),
	entry("template", "template", () => TEMPLATE),
	entry("pug", "pug jade", () => [
		{
			kind: "comment",
			indented: /\/\/-?/y,
			at: "indent"
		},
		quoted("\""),
		quoted("'")
	], { prose: true }),
	entry("haml", "haml slim", () => [{
		kind: "comment",
		indented: /-#/y,
		at: "indent"
	}, {
		kind: "comment",
		indented: /\//y,
		at: "indent"
	}], { prose: true }),
	entry("sass", "sass", () => [
		{
			kind: "comment",
			indented: /\/[/*]/y,
			at: "indent"
		},
		line("//"),
		quoted("\""),
		quoted("'")
	]),
	entry("markdown", "md markdown mdown mkd mdx qmd mdc rmarkdown", () => MARKDOWN, { prose: true }),
	entry("restructuredtext", "rst rest", () => RST, { prose: true }),
	entry("asciidoc", "adoc asciidoc asc", () => [
		block("////", "////", { at: "line" }),
		line("//", "line"),
		whole(/`[^`\n]{1,80}`/y, "code")
	], { prose: true }),
	entry("org", "org", () => [
		block(/#\+(BEGIN|begin)_(COMMENT|comment)/y, ([whole = ""]) => whole.replace("BEGIN", "END").replace("begin", "end"), { closesAtIndent: true }),
		line(/#(?=[ \t]|\+comment)/iy, "indent"),
		region(/#\+begin_src[^\n]{0,200}/iy, /#\+end_src/gi, "generic"),
		whole(/[=~][^=~\n]{1,80}[=~]/y, "code")
	], { prose: true }),
	entry("notebook", "ipynb", () => [], { prose: true }),
	entry("text", "txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub", () => [], { prose: true })
];
// src/diff/scan/languages/script-languages.ts
const HASH = line("#");
const WORD_HASH = line("#", AFTER_BLANK);
/** A string of three quotes that is a statement of its own documents; anywhere else it is a value. */
const docstring = (mark) => block(mark, mark, {
	at: "indent",
	escape: "\\"
});
const FORMATTED = [raw(/[fFtT][rR]?("""|'''|"|')/y, (opened) => opened[1] ?? "\"", {
	lines: true,
	escape: "\\",
	holes: [CURLY]
}), raw(/[rR][fFtT]("""|'''|"|')/y, (opened) => opened[1] ?? "\"", {
	lines: true,
	escape: "\\",
	holes: [CURLY]
})];
const PREFIXED_DOCSTRINGS = block(/[rRuUbB]("""|''')/y, (opened) => opened[1] ?? "\"\"\"", {
	at: "indent",
	escape: "\\"
});
const PYTHON = [
	HASH,
	docstring("\"\"\""),
	docstring("'''"),
	PREFIXED_DOCSTRINGS,
	...FORMATTED,
	multiline("\"\"\""),
	multiline("'''"),
	quoted("\""),
	quoted("'")
];
const SHELL_HOLES = [{
	open: "$(",
	close: ")"
}, DOLLAR_BRACES];
const SHELL = [
	{
		kind: "code",
		whole: /\\[^\n]/y
	},
	{
		kind: "code",
		whole: /\$\{[#!]?\w{1,80}#{1,2}/y
	},
	{
		kind: "code",
		whole: /\$#/y
	},
	line("#", /^[\s;&|()]?$/),
	{
		heredoc: /<<[-~]?[ \t]{0,9}(?:\\|"|')?(?<tag>[A-Za-z_][\w.-]{0,60})["']?/y,
		at: /^[^<]?$/
	},
	raw("$'", "'", {
		lines: true,
		escape: "\\"
	}),
	raw("'", "'", { lines: true }),
	multiline("\"", {
		holes: SHELL_HOLES,
		variables: true
	})
];
const RUBY_HOLES = {
	holes: [HASH_BRACES],
	lines: true,
	escape: "\\",
	paired: true
};
/** `<<TAG`, and in other letters where nothing else can be meant: `<<~tag`, `<<"a tag"` */
function heredocs(at) {
	return [
		{
			heredoc: /<<[~-]?(["'`])(?<tag>[^"'`\n]{1,60})\1/y,
			at
		},
		{
			heredoc: /<<[~-](?<tag>[A-Za-z_]\w{0,60})/y,
			at
		},
		{
			heredoc: /<<(?<tag>[A-Z_]\w{0,60})/y,
			at
		}
	];
}
const RUBY = [
	block("=begin", "=end", {
		at: "indent",
		closesAtIndent: true
	}),
	block(/__END__(?=\r?\n)/y, "\0", { at: "line" }),
	whole(/\?\\?[#"'`/](?!\w)/y, "string", "value"),
	HASH,
	...heredocs(/^[\s(,=[]?$/),
	raw(/%[qQwWiIrx]?([([{<|!/])/y, mirror, {
		...RUBY_HOLES,
		at: "value"
	}),
	multiline("\"", { holes: [HASH_BRACES] }),
	multiline("'"),
	multiline("`", { holes: [HASH_BRACES] })
];
const PERL = [
	block(/=[a-zA-Z]\w{0,20}/y, "=cut", {
		at: "line",
		closesAtIndent: true
	}),
	block(/__(?:END|DATA)__(?=\r?\n)/y, "\0", { at: "line" }),
	line("#", /^[\s;{}(),]?$/),
	line(/%(?=[ \t%])/y, "indent"),
	...heredocs(/^[\s(,=.]?$/),
	raw(/q[qwxr]?[ \t]{0,3}([([{<|!/])/y, mirror, {
		lines: true,
		escape: "\\",
		paired: true,
		at: /^[\s(,=.;{]?$/
	}),
	multiline("\"", { variables: true }),
	multiline("'", { at: /^[^\w$&]?$/ })
];
const RAKU = [
	block(/=begin[ \t]{1,9}([\w-]{1,40})/y, ([, name = ""]) => `=end ${name}`, {
		at: "indent",
		closesAtIndent: true,
		closes: ["=end pod", "=end comment"]
	}),
	line(/=[a-z]\w{0,20}/y, "indent"),
	block(/#[`|=](\({1,3}|\[{1,3}|\{{1,3}|<{1,3})/y, mirror, {
		paired: true,
		closes: [
			")",
			"]",
			"}}"
		]
	}),
	HASH,
	{ heredoc: /[qQ]{1,2}:to[/("'](?<tag>\w{1,60})/y },
	raw(/[qQ]q?([([{<|!/])/y, mirror, {
		lines: true,
		escape: "\\",
		paired: true,
		at: /^[\s(,=.;{]?$/
	}),
	multiline("\"", { variables: true }),
	multiline("'", { at: /^[^\w$&]?$/ })
];
const ELIXIR = [
	HASH,
	block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?("""|''')/y, (opened) => opened[1] ?? "\"\"\"", { escape: "\\" }),
	block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?"/y, "\"", { escape: "\\" }),
	raw(/~[a-zA-Z]{1,8}("""|''')/y, (opened) => opened[1] ?? "\"\"\"", {
		lines: true,
		escape: "\\"
	}),
	raw(/~[a-zA-Z]{1,8}([([{<|/"'])/y, mirror, {
		lines: true,
		escape: "\\"
	}),
	whole(/\?\\?[#"'](?!\w)/y),
	multiline("\"\"\"", { holes: [HASH_BRACES] }),
	multiline("'''", { holes: [HASH_BRACES] }),
	multiline("\"", { holes: [HASH_BRACES] }),
	multiline("'", { holes: [HASH_BRACES] })
];
const COFFEE = [
	block("###", "###"),
	HASH,
	multiline("\"\"\"", { holes: [HASH_BRACES] }),
	multiline("'''"),
	multiline("\"", { holes: [HASH_BRACES] }),
	multiline("'")
];
const JULIA = [
	nestedBlock("#=", "=#"),
	HASH,
	docstring("\"\"\""),
	multiline("\"\"\""),
	multiline("\""),
	whole(/'(?:\\[^\n]{1,10}?|[^'\\\n]{1,2})'/y, "string", "value"),
	multiline("`")
];
const NIM = [
	nestedBlock("#[", "]#"),
	nestedBlock("##[", "]##"),
	HASH,
	raw(/[rR]?"""/y, "\"\"\"", { lines: true }),
	quoted("\""),
	whole(/'(?:\\[^\n]{1,5}?|[^'\\\n])'/y)
];
const POWERSHELL = [
	block("<#", "#>"),
	line("#", /^[\s;{}(),|]?$/),
	raw(/@"[ \t]{0,9}\r?(?=\n)/y, "\"@", {
		lines: true,
		closesAtIndent: true
	}),
	raw(/@'[ \t]{0,9}\r?(?=\n)/y, "'@", {
		lines: true,
		closesAtIndent: true
	}),
	raw("\"", "\"", {
		lines: true,
		escape: "`",
		holes: [{
			open: "$(",
			close: ")"
		}],
		variables: true
	}),
	raw("'", "'", { lines: true })
];
const NIX = [
	HASH,
	block("/*", "*/"),
	raw("''", "''", {
		lines: true,
		holes: [DOLLAR_BRACES]
	}),
	multiline("\"", { holes: [DOLLAR_BRACES] })
];
const HCL = [
	HASH,
	line("//"),
	block("/*", "*/"),
	{ heredoc: /<<[-~]?[ \t]{0,9}(?<tag>[A-Za-z_]\w{0,60})/y },
	quoted("\"", { holes: [DOLLAR_BRACES, {
		open: "%{",
		close: "}"
	}] })
];
const PLAIN = [
	HASH,
	quoted("\""),
	quoted("'")
];
const SCRIPT_LANGUAGES = [
	entry("python", "py pyi pyx pxd pxi pyw vy wsgi SConstruct SConscript wscript", () => PYTHON),
	entry("starlark", "bzl bazel star tiltfile BUILD WORKSPACE BUCK", () => PYTHON),
	entry("mojo", "mojo 🔥", () => PYTHON),
	entry("gdscript", "gd", () => PYTHON),
	entry("shell", "sh bash zsh ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD", () => SHELL),
	entry("fish", "fish", () => [
		WORD_HASH,
		multiline("\""),
		multiline("'")
	]),
	entry("nushell", "nu elv xsh", () => [
		WORD_HASH,
		multiline("\""),
		raw("'", "'", { lines: true }),
		raw("`", "`")
	]),
	entry("ruby", "rb rake gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile", () => RUBY, { regex: true }),
	entry("crystal", "cr", () => RUBY, { regex: true }),
	entry("perl", "pl pm t cgi psgi", () => PERL, { regex: true }),
	entry("raku", "raku rakumod rakutest p6 pm6", () => RAKU),
	entry("elixir", "ex exs", () => ELIXIR),
	entry("coffeescript", "coffee litcoffee cson iced", () => COFFEE, { regex: true }),
	entry("livescript", "ls", () => [
		block("/*", "*/"),
		HASH,
		multiline("\""),
		multiline("'")
	]),
	entry("julia", "jl", () => JULIA),
	entry("nim", "nim nims nimble", () => NIM),
	entry("r", "r rmd rprofile", () => [
		HASH,
		raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split("").reverse().join("")}"`, { lines: true }),
		multiline("\""),
		multiline("'"),
		raw("`", "`")
	]),
	entry("powershell", "ps1 psm1 psd1", () => POWERSHELL),
	entry("tcl", "tcl tk itcl exp adp xdc sdc", () => [
		line("#", "indent"),
		line(/#(?<=[;{][ \t]{0,9}.)/y),
		{
			kind: "code",
			whole: /\\[^\n]/y
		},
		multiline("\"")
	]),
	entry("awk", "awk gawk", () => [HASH, quoted("\"")], { regex: true }),
	entry("sed", "sed", () => [line("#", "indent")]),
	entry("jq", "jq", () => [HASH, quoted("\"", { holes: [{
		open: "\\(",
		close: ")"
	}] })]),
	entry("make", "mk mak make makefile GNUmakefile Kbuild", () => [
		line("#", AFTER_BLANK),
		quoted("\""),
		raw("'", "'")
	]),
	entry("just", "just justfile", () => [
		WORD_HASH,
		multiline("\"\"\""),
		raw("'''", "'''", { lines: true }),
		multiline("\""),
		multiline("'"),
		raw("`", "`")
	]),
	entry("cmake", "cmake CMakeLists.txt", () => [
		block(/#\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [
			"]]",
			"]=]",
			"]==]"
		] }),
		HASH,
		raw(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { lines: true }),
		multiline("\"")
	]),
	entry("meson", "meson.build meson_options.txt", () => [
		HASH,
		multiline("'''"),
		quoted("'")
	]),
	entry("ninja", "ninja gn gni", () => PLAIN),
	entry("dockerfile", "dockerfile containerfile Earthfile", () => [
		line("#", "indent"),
		{ heredoc: /<<-?[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y },
		quoted("\""),
		raw("'", "'")
	]),
	entry("terraform", "tf tfvars hcl nomad sentinel", () => HCL),
	entry("nix", "nix", () => NIX),
	entry("puppet", "pp", () => [
		{ heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y },
		HASH,
		block("/*", "*/"),
		multiline("\"", { holes: [DOLLAR_BRACES] }),
		multiline("'")
	]),
	entry("graphql", "graphql gql graphqls", () => [
		HASH,
		docstring("\"\"\""),
		block("\"", "\"", {
			at: "indent",
			lines: false
		}),
		multiline("\"\"\""),
		quoted("\"")
	]),
	entry("rego", "rego", () => [
		HASH,
		quoted("\""),
		raw("`", "`", { lines: true })
	]),
	entry("query", "sparql rq ttl nt trig edgeql esdl promql", () => [
		line("#", /^[^<\w/]?$/),
		multiline("\"\"\""),
		multiline("'''"),
		quoted("\""),
		quoted("'")
	]),
	entry("red", "red reds roc", () => [HASH, quoted("\"")]),
	entry("capnp", "capnp", () => PLAIN),
	entry("nginx", "nginx nginxconf vhost", () => [
		WORD_HASH,
		multiline("\""),
		multiline("'")
	]),
	entry("server-configuration", "htaccess apacheconf caddyfile haproxy.cfg vcl conf", () => [
		WORD_HASH,
		block("/*", "*/"),
		multiline("\""),
		multiline("'")
	]),
	entry("gherkin", "feature", () => [
		line("#", "indent"),
		raw("\"\"\"", "\"\"\"", { lines: true }),
		quoted("\"")
	], { prose: true }),
	entry("robot", "robot resource", () => [WORD_HASH], { prose: true }),
	entry("gettext", "po pot", () => PLAIN),
	entry("lines", "gitignore gitattributes dockerignore npmignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt", () => [WORD_HASH])
];
// src/diff/scan/language-of.ts
/** Every language that the scanner knows. */
const LANGUAGES = [
	...BRACE_LANGUAGES,
	...SCRIPT_LANGUAGES,
	...DASH_LANGUAGES,
	...MARKUP_LANGUAGES,
	...CONFIGURATION_LANGUAGES
];
/** For a file of an unknown kind: whatever is a comment somewhere is one here. */
const GENERIC = {
	name: "generic",
	rules: [
		block("/*", "*/"),
		block("<!--", "-->"),
		block("{-", "-}"),
		block("(*", "*)"),
		block("#|", "|#"),
		block("\"\"\"", "\"\"\""),
		line("//", /^[^:]?$/),
		line("#", AFTER_BLANK),
		line("--", AFTER_BLANK),
		line(";", AFTER_BLANK),
		line("%", AFTER_BLANK),
		line("!", "indent"),
		line("'", "indent"),
		line("*", "indent"),
		quoted("\""),
		quoted("'", { at: "value" })
	]
};
/** What was asked before: to make a table of all files takes longer than a commit's few questions. */
const asked = /* @__PURE__ */ new Map();
function byFile(file) {
	if (!asked.has(file)) asked.set(file, LANGUAGES.findLast(({ files }) => files.includes(file)));
	return asked.get(file);
}
const byName = (name) => LANGUAGES.findLast((language) => language.name === name);
/** The syntax of a file, by its name or by the longest ending that is known. */
function syntaxOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	for (let dot = -1; dot < name.length;) {
		const found = byFile(name.slice(dot + 1));
		if (found) return found.syntax;
		const next = name.indexOf(".", dot + 1);
		if (next === -1) break;
		dot = next;
	}
	const [stem = ""] = name.replace(/^\./, "").split(/[.-]/, 1);
	return (byFile(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? byFile(stem) : void 0))?.syntax ?? GENERIC;
}
/** `Dockerfile.prod` is a Dockerfile, but `go.bak` is no Go. */
const MAX_EXTENSION = 5;
/** By a name such as a fence of Markdown gives it. */
const syntaxNamed = (name) => (byName(name) ?? byFile(name))?.syntax ?? GENERIC;
// src/diff/scan/cursor.ts
/** A place in a text, the line it is in, and the kinds of all characters before it. */
var Cursor = class {
	text;
	/** one KIND for each UTF-16 unit of the text */
	kinds;
	at = 0;
	/** where the region that is scanned ends */
	to;
	/** only white space so far in this line */
	isIndent = true;
	lineStart = 0;
	constructor(text) {
		this.text = text;
		this.kinds = new Uint8Array(text.length);
		this.to = text.length;
	}
	get code() {
		return this.text.charCodeAt(this.at);
	}
	/** Everything up to there is of this kind. */
	mark(end, kind) {
		if (kind !== KIND.code) this.kinds.fill(kind, this.at, end);
		this.at = end;
	}
	/** The same for characters within a line. */
	skip(length, kind) {
		if (length > 1 || !isBlank(this.code)) this.isIndent = false;
		this.mark(this.at + length, kind);
	}
	isAt(text) {
		return this.text.startsWith(text, this.at);
	}
	/** What a sticky pattern matches here; null for nothing and for what reaches out of the region. */
	match(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		return found !== null && found[0] !== "" && this.at + found[0].length <= this.to ? found : null;
	}
	startLine(at) {
		this.lineStart = at;
		this.isIndent = true;
	}
	lineEnd() {
		const end = this.text.indexOf("\n", this.at);
		return end === -1 ? this.to : Math.min(end, this.to);
	}
	/** How many characters of white space stand there. */
	indentAt(start) {
		let at = start;
		while (at < this.to && isBlank(this.text.charCodeAt(at))) at += 1;
		return at - start;
	}
	/** The last visible character before this one in its line; empty where there is none. */
	previousVisible() {
		let at = this.at - 1;
		while (at >= this.lineStart && isBlank(this.text.charCodeAt(at))) at -= 1;
		return at < this.lineStart ? "" : this.text.charAt(at);
	}
	/** Where the word ends that begins there. */
	wordEnd(start) {
		let end = start;
		while (end < this.to && isWord(this.text.charCodeAt(end))) end += 1;
		return end;
	}
};
const isBlank = (code) => code === 32 || code === 9 || code === 13 || code === 12;
/** A letter, a digit, `_`, `$`, anything beyond ASCII. */
const isWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code > 127;
// src/diff/scan/rules-by-character.ts
const compiled = /* @__PURE__ */ new WeakMap();
function compile(syntax) {
	const known = compiled.get(syntax);
	if (known) return known;
	const rules = [];
	for (const rule of syntax.rules) for (const character of firstCharacters(rule)) {
		const code = character.charCodeAt(0);
		rules[code] = [...rules[code] ?? [], rule];
	}
	const made = {
		syntax,
		rules,
		blocks: syntax.rules.filter(isBlockComment)
	};
	compiled.set(syntax, made);
	return made;
}
/** A block comment that begins and ends differently; its closing mark alone tells that it began before. */
const isBlockComment = (rule) => "open" in rule && rule.kind === "comment" && rule.lines === true && rule.at === void 0 && typeof rule.open === "string" && typeof rule.close === "string" && rule.close !== rule.open;
function firstCharacters(rule) {
	const opening = openingOf(rule);
	if (typeof opening === "string") return [opening.charAt(0)];
	const { source, ignoreCase } = opening;
	const first = firstOf(source);
	return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first;
}
/** What a pattern may begin with: its first character or class, and the one behind it where that may be left out. */
function firstOf(source) {
	const [, atom = "", optional] = /^(\[\\?(?:\\.|[^\]\\])*\]|\\?.)(\?|\{0,\d+\})?/s.exec(source) ?? [];
	const first = atom.startsWith("[") ? classMembers(atom) : [atom.slice(-1)];
	return optional === void 0 ? first : [...first, ...firstOf(source.slice(atom.length + optional.length))];
}
function openingOf(rule) {
	if ("open" in rule) return rule.open;
	if ("whole" in rule) return rule.whole;
	if ("heredoc" in rule) return rule.heredoc;
	return "indented" in rule ? rule.indented : rule.embedded;
}
/** Of `[rR…]` at the start of a pattern: single characters and escaped ones. */
function classMembers(source) {
	return [...source.slice(1, -1).replace("\\w", "A-Za-z0-9_").matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = "", to = from]) => range(from, to));
}
function range(from, to) {
	const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1;
	return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i));
}
// src/diff/scan/frames.ts
const codeFrame = (compiled, hole, kind) => ({
	type: "code",
	compiled,
	kind,
	hole,
	depth: 0,
	afterValue: false,
	heredocs: []
});
function fileFrame(syntax) {
	const compiled = compile(syntax);
	return syntax.markup ? {
		type: "text",
		compiled,
		markup: syntax.markup,
		depth: Number.POSITIVE_INFINITY
	} : codeFrame(compiled, null, KIND.code);
}
// src/diff/scan/spans.ts
function openSpan(machine, span, length, close, frame) {
	const { cursor } = machine;
	cursor.skip(length, KIND[span.kind]);
	if (frame.type === "code" && span.kind === "string") frame.afterValue = true;
	if (close === "\n" && span.escape === void 0) cursor.mark(cursor.lineEnd(), KIND[span.kind]);
	else pushSpan(machine, span, close);
}
function pushSpan({ frames, cursor }, span, close) {
	const openedIn = cursor.at === 0 ? -1 : cursor.lineStart;
	const nested = span.paired ? OPENING[close] : span.nested;
	if (frames.length < 64) frames.push({
		type: "span",
		span,
		close,
		nested,
		depth: 0,
		openedIn,
		innerClose: -1
	});
}
const OPENING = {
	")": "(",
	"]": "[",
	"}": "{",
	">": "<"
};
/** Goes on up to what ends the span, opens a level of it, or interrupts it. */
function stepSpan(machine, frame) {
	const { cursor, frames } = machine;
	const { span, close, nested } = frame;
	const kind = KIND[span.kind];
	const [first, escaping] = [close.charCodeAt(0), span.escape?.charCodeAt(0)];
	for (let at = cursor.at; at < cursor.to; at += 1) {
		const code = cursor.text.charCodeAt(at);
		if (span.holes && openHole(machine, span.holes, at, kind)) return;
		if (code === escaping) {
			if (cursor.text.charCodeAt(at + 1) === 10) cursor.startLine(at + 2);
			at += 1;
		} else if (close === "`" && cursor.text.startsWith("```", at)) at += 2;
		else if (code === first && cursor.text.startsWith(close, at) && mayClose(machine, frame, at)) {
			closeSpan(machine, frame, at);
			return;
		} else if (code === 10 && !span.lines) {
			cursor.mark(at, kind);
			frames.pop();
			return;
		} else if (code === 10) cursor.startLine(at + 1);
		else if (nested !== void 0 && cursor.text.startsWith(nested, at)) {
			frame.depth += 1;
			at += nested.length - 1;
		} else if (span.variables && code === DOLLAR && skipVariable(machine, at, kind)) return;
	}
	cursor.mark(cursor.to, kind);
}
function mayClose({ cursor }, frame, at) {
	const { span, close } = frame;
	if (close === "\"" || close === "'" || close === "`") return !isInside(cursor, frame, at);
	if (!span.closesAtIndent) return true;
	for (let i = cursor.lineStart; i < at; i += 1) if (!isBlank(cursor.text.charCodeAt(i))) return false;
	return true;
}
/**
* Whether a quote mark belongs to what the string says. Behind a string no word follows without a blank, so one that
* does is quoted inside: in a string of many lines up to the next mark of the line, or as in `don't`; in a string
* of one line that knows no backslash, behind one.
*/
function isInside({ text, lineStart, to }, frame, at) {
	const { span, close, openedIn } = frame;
	if (at === frame.innerClose) return true;
	if (span.kind !== "string" || !isWord(text.charCodeAt(at + 1))) return false;
	const before = text.charAt(at - 1);
	if (!span.lines) return span.escape === void 0 && before === "\\";
	if (openedIn === lineStart) return false;
	if (close === "'" && isWord(before.charCodeAt(0))) return CONTRACTION.test(text.slice(at + 1, at + 4));
	const partner = text.indexOf(close, at + 1);
	const lineEnd = text.indexOf("\n", at);
	if (!/[\s([{:=,]/.test(before) || partner === -1 || partner >= to) return false;
	if (lineEnd !== -1 && lineEnd < partner) return false;
	frame.innerClose = partner;
	return true;
}
const CONTRACTION = /^(?:[stdm]|re|ve|ll)(?!\w)/;
function closeSpan({ cursor, frames }, frame, at) {
	const { span, close } = frame;
	if (frame.depth > 0) {
		frame.depth -= 1;
		cursor.mark(at + close.length, KIND[span.kind]);
		return;
	}
	frames.pop();
	cursor.mark(close === "\n" ? at : at + close.length, KIND[span.kind]);
	cursor.isIndent = false;
}
function openHole({ cursor, frames }, holes, at, kind) {
	if (frames.length >= 64) return false;
	const hole = holes.find(({ open }) => cursor.text.startsWith(open, at));
	const around = frames.findLast((frame) => frame.type === "code" || frame.type === "text");
	if (hole === void 0 || around === void 0) return false;
	if (hole.open === "{" && cursor.text.startsWith("{{", at)) {
		cursor.mark(at + 2, kind);
		return true;
	}
	cursor.mark(at + hole.open.length, kind);
	frames.push(codeFrame(around.compiled, hole, KIND.hole));
	return true;
}
/** `$name` */
function skipVariable({ cursor }, at, kind) {
	const end = cursor.wordEnd(at + 1);
	if (end === at + 1) return false;
	cursor.mark(at, kind);
	cursor.mark(end, KIND.hole);
	return true;
}
const DOLLAR = 36;
// src/diff/scan/markup.ts
/** Of an element where a value may begin. */
function openJsx({ cursor, frames }, frame) {
	if (frames.length > 62 || cursor.match(JSX_TAG) === null) return false;
	frame.afterValue = true;
	const { compiled } = frame;
	const markup = {
		holes: [CURLY],
		language: compiled.syntax.name,
		embedded: {}
	};
	frames.push({
		type: "text",
		compiled,
		markup,
		depth: 0
	});
	return true;
}
function stepText(machine, frame) {
	const { cursor, frames, find } = machine;
	const { compiled, markup } = frame;
	if (!compiled.syntax.jsx && machine.openRule(compiled, frame)) return;
	const hole = markup.holes.find(({ open }) => cursor.isAt(open));
	const tag = cursor.isAt("<") ? cursor.match(TAG) : null;
	if (hole !== void 0 && frames.length < 64) {
		cursor.skip(hole.open.length, KIND.string);
		frames.push(codeFrame(compile(find(markup.language)), hole, KIND.code));
	} else if (tag === null) cursor.skip(1, KIND.string);
	else {
		cursor.skip(tag[0].length, KIND.code);
		const closes = tag[0].startsWith("</");
		if (closes) frame.depth -= 2;
		frames.push({
			type: "tag",
			name: closes ? "" : (tag[1] ?? "").toLowerCase(),
			markup
		});
	}
}
function stepTag(machine, { name, markup }) {
	const { cursor, frames, find } = machine;
	const character = cursor.text.charAt(cursor.at);
	if (character === "\"" || character === "'") {
		cursor.skip(1, KIND.string);
		pushSpan(machine, {
			kind: "string",
			open: character,
			close: character,
			lines: true
		}, character);
	} else if (character === "{" && markup.holes.some(({ open }) => open === "{")) {
		cursor.skip(1, KIND.string);
		frames.push(codeFrame(compile(find(markup.language)), CURLY, KIND.code));
	} else if (cursor.isAt("/>")) closeTag(machine, 2, 0);
	else if (character === ">") {
		closeTag(machine, 1, 1);
		const language = markup.embedded[name];
		if (language !== void 0) machine.embed(find(language), new RegExp(`</${name}`, "gi"), false);
	} else cursor.skip(1, KIND.code);
}
function closeTag({ cursor, frames }, length, opens) {
	cursor.skip(length, KIND.code);
	frames.pop();
	const text = frames.at(-1);
	if (text?.type !== "text") return;
	text.depth += opens;
	if (text.depth <= 0) frames.pop();
}
const TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>])/y;
const JSX_TAG = /<(?:>|[A-Za-z][\w.:-]{0,80}(?=[\s/>])(?!\s+extends\b))/y;
// src/diff/scan/scanner.ts
/**
* Tells code, comments and strings of a text apart: one pass, each character looked at a bounded number of times.
* @param start what the text begins inside of, where it is not the beginning of a file
*/
function scan(text, syntax, find, start = null) {
	const scanner = new Scanner(text, find);
	scanner.run(syntax, text.length, start);
	const { cursor, strayCloses, isOpen } = scanner;
	return {
		kinds: cursor.kinds,
		strayCloses,
		isOpen
	};
}
/** Languages within languages: Markdown, Vue, TypeScript, CSS. */
const MAX_LEVEL = 4;
var Scanner = class {
	cursor;
	find;
	frames = [];
	strayCloses = 0;
	isOpen = false;
	#level = 0;
	/** the line in which an unclosed `/` was seen: not looked for again */
	#lineWithoutRegex = -1;
	constructor(text, find) {
		this.cursor = new Cursor(text);
		this.find = find;
	}
	/** From here to there in one language. */
	run(syntax, to, start = null) {
		const { cursor } = this;
		const [frames, end] = [this.frames, cursor.to];
		this.frames = [fileFrame(syntax)];
		cursor.to = to;
		this.#level += 1;
		if (start !== null) pushSpan(this, start.span, start.close);
		while (cursor.at < to) this.#step();
		this.isOpen = this.frames.some((frame) => frame.type === "span" && frame.span.lines);
		this.#level -= 1;
		this.frames = frames;
		cursor.to = end;
		cursor.at = to;
	}
	#step() {
		const frame = this.frames.at(-1);
		if (frame === void 0) this.cursor.at = this.cursor.to;
		else if (frame.type === "span") stepSpan(this, frame);
		else if (this.cursor.code === 10) this.#newline(frame);
		else if (frame.type === "code") this.#code(frame);
		else if (frame.type === "text") stepText(this, frame);
		else if (frame.type === "tag") stepTag(this, frame);
		else this.cursor.mark(this.cursor.lineEnd(), frame.kind);
	}
	#code(frame) {
		const { cursor } = this;
		const { syntax } = frame.compiled;
		const { code } = cursor;
		const rest = syntax.prose || syntax.names ? KIND.string : frame.kind;
		if (isBlank(code)) cursor.skip(1, rest);
		else if (this.openRule(frame.compiled, frame)) return;
		else if (syntax.names && this.#name(syntax.names)) return;
		else if (syntax.jsx && code === LESS && !frame.afterValue && openJsx(this, frame)) return;
		else if (syntax.regex && code === SLASH && !frame.afterValue && this.#regex(frame)) return;
		else if (isWord(code)) this.#word(frame, rest);
		else this.#punctuation(frame, rest);
	}
	#word(frame, kind) {
		const { cursor } = this;
		const end = cursor.wordEnd(cursor.at);
		cursor.isIndent = false;
		frame.afterValue = end - cursor.at > LONGEST_WORD || !BEFORE_VALUE.has(cursor.text.slice(cursor.at, end));
		cursor.mark(end, kind);
	}
	#punctuation(frame, kind) {
		const { cursor } = this;
		const { hole, compiled } = frame;
		const character = cursor.text.charAt(cursor.at);
		if (hole !== null && cursor.isAt(hole.close)) {
			if (frame.depth === 0) {
				this.frames.pop();
				cursor.skip(hole.close.length, KIND.string);
				return;
			}
			frame.depth -= 1;
		} else if (hole !== null && character === BRACKETS[hole.close]) frame.depth += 1;
		const stray = hole === null ? strayClose(compiled, cursor) : void 0;
		if (stray !== void 0) this.strayCloses += 1;
		frame.afterValue = character === ")" || character === "]";
		cursor.skip(stray?.length ?? 1, kind);
	}
	/** A name of configuration: at the start of a line, or after what opens or separates. */
	#name(names) {
		const { cursor } = this;
		const before = cursor.isIndent ? "" : cursor.previousVisible();
		const found = /^[{,[(;?&-]?$/.test(before) ? cursor.match(names) : null;
		if (found === null) return false;
		cursor.skip(found[0].length, KIND.code);
		return true;
	}
	/** `/…/` within the line; a slash inside of `[…]` does not close. */
	#regex(frame) {
		const { cursor } = this;
		if (this.#lineWithoutRegex === cursor.lineStart) return false;
		const end = Math.min(cursor.lineEnd(), cursor.at + MAX_REGEX);
		let inClass = false;
		for (let at = cursor.at + 1; at < end; at += 1) {
			const code = cursor.text.charCodeAt(at);
			if (code === BACKSLASH) at += 1;
			else if (code === OPEN_BRACKET) inClass = true;
			else if (code === CLOSE_BRACKET) inClass = false;
			else if (code === SLASH && !inClass) {
				frame.afterValue = true;
				cursor.skip(at + 1 - cursor.at, KIND.string);
				return true;
			}
		}
		this.#lineWithoutRegex = cursor.lineStart;
		return false;
	}
	openRule(compiled, frame) {
		return compiled.rules[this.cursor.code]?.some((rule) => this.#isPlaced(rule.at, frame) && this.#apply(rule, frame)) ?? false;
	}
	#isPlaced(position, frame) {
		const { at, text, lineStart, isIndent } = this.cursor;
		if (position === void 0) return true;
		if (position === "line") return at === lineStart;
		if (position === "indent") return isIndent;
		if (position === "value") return frame.type !== "code" || !frame.afterValue;
		return position.test(at === 0 ? "" : text.charAt(at - 1));
	}
	#apply(rule, frame) {
		const { cursor } = this;
		const opening = openingOf(rule);
		if (typeof opening === "string") {
			if (!cursor.isAt(opening) || !("open" in rule) || typeof rule.close !== "string") return false;
			openSpan(this, rule, opening.length, rule.close, frame);
			return true;
		}
		const found = cursor.match(opening);
		if (found === null) return false;
		const { length } = found[0];
		if ("open" in rule) openSpan(this, rule, length, typeof rule.close === "string" ? rule.close : rule.close(found), frame);
		else if ("whole" in rule) {
			if (frame.type === "code") frame.afterValue = rule.kind !== "comment";
			cursor.skip(length, KIND[rule.kind]);
		} else if ("heredoc" in rule) {
			if (frame.type === "code" && frame.heredocs.length < 64) frame.heredocs.push({
				tag: found.groups?.["tag"]?.trim() ?? "",
				goesOn: rule.goesOn ?? false
			});
			cursor.skip(length, KIND.string);
		} else if ("indented" in rule) this.#indented(rule);
		else {
			cursor.skip(length, KIND.code);
			this.embed(this.find(rule.language(found)), rule.until(found), true);
		}
		return true;
	}
	embed(syntax, until, takesEnd) {
		const { cursor } = this;
		until.lastIndex = cursor.at;
		const end = until.exec(cursor.text);
		const to = end === null ? cursor.to : Math.min(end.index, cursor.to);
		this.#runWithin(syntax, to);
		if (end === null || !takesEnd || to === cursor.to) return;
		if (end[0].startsWith("\n")) cursor.startLine(to + 1);
		cursor.skip(end[0].length, KIND.code);
	}
	#runWithin(syntax, to) {
		if (this.#level > MAX_LEVEL) this.cursor.mark(to, KIND.string);
		else this.run(syntax, to);
	}
	#indented({ kind, language }) {
		const { cursor } = this;
		const indent = cursor.indentAt(cursor.lineStart);
		cursor.mark(cursor.lineEnd(), KIND[kind]);
		if (language === void 0) this.frames.push({
			type: "indented",
			kind: KIND[kind],
			indent
		});
		else this.#runWithin(this.find(language), this.#endOfIndented(indent));
	}
	/** Where the last line ends that is indented deeper, or empty. */
	#endOfIndented(indent) {
		const { cursor } = this;
		let end = cursor.at;
		while (end < cursor.to) {
			const next = cursor.text.indexOf("\n", end + 1);
			const lineEnd = next === -1 ? cursor.to : Math.min(next, cursor.to);
			if (!isEmptyLine(cursor, end + 1, lineEnd) && cursor.indentAt(end + 1) <= indent) return end;
			end = lineEnd;
		}
		return end;
	}
	#newline(frame) {
		const { cursor } = this;
		cursor.startLine(cursor.at + 1);
		cursor.mark(cursor.at + 1, kindOfNewline(frame));
		if (frame.type === "indented") this.#leaveIndented(frame);
		if (frame.type !== "code") return;
		if (!frame.compiled.syntax.jsx) frame.afterValue = false;
		for (const heredoc of frame.heredocs.splice(0)) this.#skipHeredoc(heredoc);
	}
	#leaveIndented({ indent }) {
		const { cursor } = this;
		if (!isEmptyLine(cursor, cursor.at, cursor.lineEnd()) && cursor.indentAt(cursor.at) <= indent) this.frames.pop();
	}
	#skipHeredoc(heredoc) {
		const { cursor } = this;
		while (cursor.at < cursor.to) {
			const end = cursor.lineEnd();
			const isEnd = this.#endsHeredoc(heredoc, end);
			cursor.mark(isEnd ? end : Math.min(end + 1, cursor.to), KIND.string);
			if (isEnd) return;
			cursor.startLine(cursor.at);
		}
	}
	/** The line holds the tag alone, in Puppet behind a bar; or code goes on behind it. */
	#endsHeredoc({ tag, goesOn }, end) {
		const { text, at } = this.cursor;
		const line = text.slice(at, Math.min(end, at + MAX_HEREDOC_END)).trim();
		if (goesOn) return line.startsWith(tag) && !isWord(line.charCodeAt(tag.length));
		return line === tag || line.endsWith(tag) && /^\|?-?[ \t]*$/.test(line.slice(0, -tag.length));
	}
};
const strayClose = ({ blocks }, { text, at }) => blocks.find(({ open, close }) => text.startsWith(close, at) && !text.startsWith(open, at + 1))?.close;
/** That of what goes on in the next line. */
function kindOfNewline(frame) {
	if (frame.type === "indented") return frame.kind;
	return frame.type === "text" || frame.type === "code" && frame.heredocs.length > 0 ? KIND.string : KIND.code;
}
const isEmptyLine = (cursor, from, end) => from + cursor.indentAt(from) >= end;
const [BACKSLASH, SLASH, LESS, OPEN_BRACKET, CLOSE_BRACKET] = [
	92,
	47,
	60,
	91,
	93
];
const MAX_REGEX = 1e4;
const MAX_HEREDOC_END = 300;
const BRACKETS = {
	"}": "{",
	")": "(",
	"]": "["
};
/** After these words a value may begin. */
const BEFORE_VALUE = new Set("return typeof case in of delete void throw new else do await yield instanceof and or not if unless while until when then elsif match default puts".split(" "));
const LONGEST_WORD = 10;
// src/diff/scan/pieces.ts
const NAMES = [
	"code",
	"comment",
	"string",
	"hole"
];
/** The pieces of each line of a whole file. */
function scanFile(text, syntax) {
	return splitLines(text, scan(text, syntax, syntaxNamed).kinds, KIND.code);
}
/**
* The same for lines out of the middle of a file, of which nobody knows what they begin inside of: of the ways to
* begin, the one that fits best. What a changed line says does not matter where there is context.
* @param isTop the first line is that of the file
*/
function scanHunk(lines, syntax, isTop = false) {
	if (lines.length === 0) return [];
	const text = lines.map((line) => line.text.slice(0, MAX_LINE)).join("\n");
	const witnesses = lines.some(({ isContext }) => isContext) ? lines.map(({ isContext }) => isContext) : null;
	if (isTop) return scanFile(text, syntax);
	let best = scanFrom({
		syntax,
		open: null,
		cost: 0
	}, text, witnesses);
	for (const start of best.cost === 0 ? [] : beginnings(syntax, text)) {
		if (best.cost === 0) break;
		if (start.open !== null && isDoubtful(start.open, lines, witnesses)) continue;
		const next = scanFrom(start, text, witnesses);
		if (next.cost < best.cost) best = next;
	}
	return hasStars(syntax) ? best.pieces.map(asStarComment) : best.pieces;
}
/** What lines are when they begin like that, and how badly that fits. */
function scanFrom(start, text, witnesses) {
	const scanned = scan(text, start.syntax, syntaxNamed, start.open);
	const pieces = splitLines(text, scanned.kinds, kindAbove(start));
	return {
		pieces,
		cost: costOf(pieces, scanned, witnesses) + start.cost
	};
}
/** A longer line is generated; what is behind this is not looked at. */
const MAX_LINE = 2e4;
/** Not in code: inside of each comment or string that may go over lines; of markup in its script or style. */
function beginnings(syntax, text) {
	const known = usual.get(syntax) ?? usualBeginnings(syntax);
	usual.set(syntax, known);
	return [
		...known.inside,
		...insideHeredoc(syntax, text),
		...known.embedded
	];
}
const usual = /* @__PURE__ */ new WeakMap();
function usualBeginnings(syntax) {
	const spans = syntax.rules.filter((rule) => "open" in rule && rule.lines === true);
	const inside = new Map(spans.flatMap((span) => closesOf(span).map((close) => [close, {
		syntax,
		open: {
			span,
			close
		},
		cost: 1
	}])));
	const languages = [...syntax.within ?? [], ...Object.values(syntax.markup?.embedded ?? {})];
	return {
		inside: [...inside.values()],
		embedded: languages.map((name) => ({
			syntax: syntaxNamed(name),
			open: null,
			cost: .5
		}))
	};
}
const closesOf = ({ close, closes = [] }) => typeof close === "function" ? closes : [close].filter((mark) => mark !== "\0");
/** A line that is just a tag in capitals ends a heredoc that began above, unless one begins here. */
function insideHeredoc(syntax, text) {
	const tag = syntax.rules.some((rule) => "heredoc" in rule) ? TAG_LINE.exec(text)?.[1] : void 0;
	if (tag === void 0 || new RegExp(`<<.{0,5}${tag}\\b`).test(text)) return [];
	return [{
		syntax,
		open: {
			span: {
				kind: "string",
				open: tag,
				close: tag,
				lines: true,
				closesAtIndent: true
			},
			close: tag
		},
		cost: 1
	}];
}
const TAG_LINE = /^[ \t]{0,80}([A-Z][A-Z0-9_]{1,40})\r?$/m;
/** With witnesses only they count: what a changed line says must not decide. */
function costOf(pieces, { strayCloses, isOpen }, witnesses) {
	return pieces.filter((line, i) => (witnesses?.[i] ?? true) && isMisfit(line)).length + 4 * strayCloses + (isOpen && witnesses === null ? 2 : 0);
}
/**
* The text cannot well begin inside of this: the first mark stands where a value begins, so it opens; or it is one
* that both opens and closes, and stands in a changed line.
*/
function isDoubtful({ span, close }, lines, witnesses) {
	const at = lines.findIndex(({ text }) => text.includes(close));
	if (at === -1) return false;
	const before = lines[at]?.text.split(close, 1)[0] ?? "";
	if (/[=(,:[+{?>]\s*[A-Za-z]{0,2}$/.test(before.slice(-40))) return true;
	return witnesses !== null && witnesses[at] === false && (span.kind === "string" || span.open === close);
}
/** Prose taken for code, or code taken for a comment or a string that began above. */
function isMisfit(line) {
	const code = line.filter(({ kind }) => kind === "code").map(({ text }) => text).join("");
	if (code.trim() !== "") return looksLikeProse(code);
	const inner = line.filter(({ begins }) => !begins).map(({ text }) => text).join("");
	return CODE.test(inner);
}
/** Several words in a row without any sign that code would have. */
const looksLikeProse = (text) => /(?<![\w.])\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){4}(?![\w.(])/u.test(text) && !/[;{}=<>[\]|\\]|\w\(|::|->|,\s*$|^\s*(?:import|from|export|package)\b/.test(text);
const CODE = /[{};]\s*$|\w\(.*\)|[^<>=!]=[^=>]|=>|->|::|^\s*(?:if|for|def|class|return|import|from|func|fn|let|const|var|end|else|local|use|public|private|static)\b/;
const hasStars = ({ rules }) => rules.some((rule) => "open" in rule && rule.open === "/*");
/** In the C family each line of a long comment begins with a star. */
function asStarComment(line) {
	const text = line.map((piece) => piece.text).join("");
	return line[0]?.kind === "code" && /^\s*\*(?:\s|\/|$)/.test(text) ? [{
		kind: "comment",
		text,
		begins: false
	}] : line;
}
const kindAbove = ({ syntax, open }) => {
	if (open !== null) return KIND[open.span.kind];
	return syntax.markup ? KIND.string : KIND.code;
};
function splitLines(text, kinds, start) {
	const lines = [];
	let line = [];
	let from = 0;
	let above = start;
	for (let at = 0; at <= text.length; at += 1) {
		const isEnd = at === text.length || text.charCodeAt(at) === NEWLINE;
		if (at > from && (isEnd || kinds[at] !== kinds[from])) {
			const kind = kinds[from] ?? KIND.code;
			line.push({
				kind: NAMES[kind] ?? "code",
				text: text.slice(from, at),
				begins: line.length > 0 || kind !== above
			});
			from = at;
		}
		if (!isEnd) continue;
		above = (at < text.length ? kinds[at] : void 0) ?? KIND.code;
		lines.push(line);
		line = [];
		from = at + 1;
	}
	return lines;
}
const NEWLINE = 10;
Object.defineProperty(exports, "looksLikeProse", {
	enumerable: true,
	get: function() {
		return looksLikeProse;
	}
});
Object.defineProperty(exports, "scanFile", {
	enumerable: true,
	get: function() {
		return scanFile;
	}
});
Object.defineProperty(exports, "scanHunk", {
	enumerable: true,
	get: function() {
		return scanHunk;
	}
});
Object.defineProperty(exports, "syntaxOf", {
	enumerable: true,
	get: function() {
		return syntaxOf;
	}
});
