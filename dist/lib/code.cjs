// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_file_kind = require("./file-kind.cjs");
// src/diff/scan/rule.ts
const KIND = {
	code: 0,
	comment: 1,
	string: 2,
	hole: 3,
	doubtful: 4
};
const line = (open, at) => ({
	kind: "comment",
	open,
	close: "\n",
	...at && { at }
});
const block = (open, close, more = {}) => ({
	kind: "comment",
	open,
	close,
	lines: true,
	...more
});
const nestedBlock = (open, close) => block(open, close, { nested: open });
const quoted = (mark, more = {}) => raw(mark, mark, {
	escape: "\\",
	...more
});
const multiline = (mark, more = {}) => quoted(mark, {
	lines: true,
	...more
});
const raw = (open, close, more = {}) => ({
	kind: "string",
	open,
	close,
	...more
});
const rawLines = (open, close, more = {}) => raw(open, close, {
	lines: true,
	...more
});
const whole = (pattern, kind = "string", at) => ({
	kind,
	whole: pattern,
	...at && { at }
});
const mirror = ([, mark = ""]) => mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket);
const MIRRORED = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const docstring = (mark) => block(mark, mark, {
	at: "indent",
	escape: "\\"
});
const HASH = line("#");
const C_COMMENTS = [line("//"), block("/*", "*/")];
const QUOTED$1 = [quoted("\""), quoted("'")];
const TRIPLE = [multiline("\"\"\""), multiline("'''")];
const MULTILINE = [multiline("\""), multiline("'")];
const CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y);
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
const compiled = new WeakMap();
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
const isBlockComment = (rule) => "open" in rule && rule.kind === "comment" && rule.lines === true && rule.at === void 0 && typeof rule.open === "string" && typeof rule.close === "string" && rule.close !== rule.open;
function firstCharacters(rule) {
	const opening = openingOf(rule);
	if (typeof opening === "string") return [opening.charAt(0)];
	const { source, ignoreCase } = opening;
	const first = firstOf(source);
	return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first;
}
function firstOf(source) {
	const [, atom = "", optional] = /^(\[\\?(?:\\.|[^\]\\])*\]|\\?.)(\?|\{0,\d+\})?/s.exec(source) ?? [];
	const first = atom.startsWith("[") ? classMembers(atom) : [atom.slice(-1)];
	return optional === void 0 ? first : [...first, ...firstOf(source.slice(atom.length + optional.length))];
}
function openingOf(rule) {
	if ("open" in rule) return rule.open;
	if ("whole" in rule) return rule.whole;
	if ("heredoc" in rule) return rule.heredoc;
	if ("quote" in rule) return rule.quote;
	return "indented" in rule ? rule.indented : rule.embedded;
}
function classMembers(source) {
	return [...source.slice(1, -1).replace("\\w", "A-Za-z0-9_").matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = "", to = from]) => range(from, to));
}
function range(from, to) {
	const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1;
	return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i));
}
// src/diff/scan/cursor.ts
var Cursor = class {
	text;
	kinds;
	at = 0;
	to;
	isIndent = true;
	lineStart = 0;
	doubtfulLine = -1;
	constructor(text) {
		this.text = text;
		this.kinds = new Uint8Array(text.length);
		this.to = text.length;
	}
	get code() {
		return this.text.charCodeAt(this.at);
	}
	mark(end, kind) {
		if (kind !== KIND.code) this.kinds.fill(kind, this.at, end);
		this.at = end;
	}
	skip(length, kind) {
		if (length > 1 || !isBlank(this.code)) this.isIndent = false;
		this.mark(this.at + length, kind);
	}
	isAt(text) {
		return this.text.startsWith(text, this.at);
	}
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
	indentAt(start) {
		let at = start;
		while (at < this.to && isBlank(this.text.charCodeAt(at))) at += 1;
		return at - start;
	}
	previousVisible() {
		let at = this.at - 1;
		while (at >= this.lineStart && isBlank(this.text.charCodeAt(at))) at -= 1;
		return at < this.lineStart ? "" : this.text.charAt(at);
	}
	wordEnd(start) {
		let end = start;
		while (end < this.to && isWord(this.text.charCodeAt(end))) end += 1;
		return end;
	}
};
const isBlank = (code) => code === 32 || code === 9 || code === 13 || code === 12;
const isWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code > 127;
const lineEndsOf = ({ lineEnds = "" }) => new RegExp(`\\r(?!\\n|$)${lineEnds && `|[${lineEnds}]`}`, "g");
function endOfLineComment(cursor, syntax, continues) {
	const { text, at, to } = cursor;
	let end = cursor.lineEnd();
	while (continues && end < to && /\\\r?$/.test(text.slice(end - 2, end))) {
		const next = text.indexOf("\n", end + 1);
		end = next === -1 ? to : Math.min(next, to);
	}
	const found = text.slice(at, end).search(lineEndsOf(syntax));
	return found !== -1 && /[({=;]/.test(text.slice(at + found, end)) ? at + found : end;
}
const decodeEscapes = (text, { escapes }) => escapes ? text.replace(ESCAPE, decoded) : text;
const ESCAPE = /(?<!\\)((?:\\\\){0,99})(\\u{1,9}00(0[aAdD]|2[2aAfF]))(?!')/g;
const decoded = (_, before, sequence, code) => before + String.fromCharCode(Number.parseInt(code, 16)).replace("\r", "\n").padStart(sequence.length);
// src/diff/languages/row.ts
const SHARED_WORDS = "atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile";
const family = (indent, words = "") => ({
	indent,
	concurrency: new RegExp(`\\b(?:${SHARED_WORDS}${words && `|${words}`})\\b`, "i")
});
const WEB = family(2, "async|await|promise|worker|setTimeout|setInterval");
const PLAIN = family(4);
const COMMANDS = {
	indent: 2,
	concurrency: /(?!)/,
	flat: true
};
const scored = (about, files, shared, rules) => ({
	files: files.toLowerCase().split(" "),
	syntax: {
		...typeof about === "string" ? { name: about } : about,
		rules
	},
	scored: shared
});
const language = (about, files, rules) => scored(about, files, PLAIN, rules);
const template = (about, files, rules) => scored(about, files, {
	...PLAIN,
	plain: "like-code",
	markup: true
}, rules);
const data = (about, files, rules) => scored(about, files, null, rules);
// src/diff/languages/documents.ts
const XML = [
	block("<!--", "-->"),
	rawLines("<![CDATA[", "]]>"),
	whole(/<![A-Za-z][^>\n]{0,400}>?/y, "code")
];
const XML_VALUE = whole(/[\w.:-]{1,80}(?=<\/)/y, "code", /^>$/);
const DOUBLE = {
	open: "{{",
	close: "}}"
};
const EMBEDDED = {
	script: "typescript",
	style: "css"
};
const holes = (open = [], inside = "typescript", embedded = EMBEDDED) => ({ markup: {
	holes: open,
	language: inside,
	embedded
} });
const region = (open, close, inside) => ({
	embedded: open,
	until: () => close,
	language: () => inside
});
const PHP = [region(/<\?(?:php\b|=)?/y, /\?>/g, "php-code"), ...XML];
const percent = (inside) => [
	block(/<%!?--/y, "--%>"),
	block("<%#", "%>"),
	region(/<%[-=!@]{0,2}/y, /%>/g, inside),
	...XML
];
const frontMatter = (inside) => ({
	embedded: /-{3}(?=\r?\n)/y,
	until: () => /\n-{3}/g,
	language: () => inside,
	at: /^$/
});
const fence = (mark) => ({
	embedded: new RegExp(`${mark}{3,9}[ \\t]{0,3}\\{?\\.?([\\w+#.-]{0,30})[^\\n${mark}]{0,200}(?=\\n|$)`, "y"),
	until: ([opened = ""]) => new RegExp(`\\n[ \\t>]{0,40}${mark}{${opened.lastIndexOf(mark) + 1}}`, "g"),
	language: ([, name = ""]) => name.toLowerCase(),
	at: "indent"
});
const LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, "code");
const LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, "code");
const QUOTED_CODE = whole(/`[^`\n]{1,80}`/y, "code");
const DIRECTIVE = whole(/@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y, "code", "indent");
const STYLE = [
	block("/*", "*/"),
	...QUOTED$1,
	raw(/url\((?=[^"'\s)])/y, ")")
];
const DOCUMENTS = [
	scored({
		name: "vue",
		...holes([DOUBLE])
	}, "vue", WEB, XML),
	scored({
		name: "svelte",
		...holes([CURLY])
	}, "svelte marko", WEB, XML),
	scored({
		name: "astro",
		...holes([CURLY])
	}, "astro", WEB, [frontMatter("typescript"), ...XML]),
	scored({
		name: "php",
		...holes(),
		within: ["php-code"]
	}, "php php3 php4 php5 php7", PLAIN, PHP),
	data("php-code", "phpt", [
		...C_COMMENTS,
		line(/#(?!\[)/y),
		{
			heredoc: /<<<[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y,
			goesOn: true
		},
		multiline("\"", { variables: true }),
		multiline("'"),
		multiline("`")
	]),
	template({
		name: "blade",
		...holes([DOUBLE], "php-code")
	}, "blade.php", [
		block("{{--", "--}}"),
		DIRECTIVE,
		...PHP
	]),
	template({
		name: "php",
		...holes(),
		within: ["php-code"]
	}, "phtml", PHP),
	scored({
		name: "html",
		...holes([DOUBLE])
	}, "html htm xhtml shtml", {
		...WEB,
		markup: true
	}, PHP),
	template({
		name: "html",
		...holes([DOUBLE])
	}, "cfm cfml cfc", PHP),
	data({
		name: "xml",
		...holes([], "typescript", {})
	}, "xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config", [...XML, XML_VALUE]),
	template({
		name: "erb",
		...holes()
	}, "erb rhtml", percent("ruby")),
	template({
		name: "eex",
		...holes([CURLY], "elixir")
	}, "eex leex heex", percent("elixir")),
	template({
		name: "ejs",
		...holes()
	}, "ejs ect", percent("javascript")),
	template({
		name: "aspnet",
		...holes()
	}, "aspx ascx asp master ashx", percent("csharp")),
	template({
		name: "jsp",
		...holes([DOLLAR_BRACES], "java")
	}, "jsp jspx jspf tag ftl", [block("<#--", "-->"), ...percent("java")]),
	template({
		name: "razor",
		...holes([{
			open: "@{",
			close: "}"
		}], "csharp")
	}, "cshtml razor", [
		block("@*", "*@"),
		whole(/[{}](?=[ \t]{0,9}\r?(?:\n|$))/y, "code", "indent"),
		DIRECTIVE,
		...XML
	]),
	template({
		name: "velocity",
		...holes()
	}, "vm vtl", [
		block("#*", "*#"),
		line("##"),
		whole(/#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break)\b[^\n"']{0,300}/y, "code"),
		...XML
	]),
	template({
		name: "template",
		...holes([DOUBLE], "expression")
	}, "jinja jinja2 j2 twig njk nunjucks liquid dtl hbs handlebars mustache tmpl gotmpl tpl gohtml", [
		block("{#", "#}"),
		block(/\{%-?[ \t]{0,9}comment\b/y, "endcomment"),
		block("{{!--", "--}}"),
		block(/\{\{~?!/y, "}}"),
		block(/\{\{-? ?\/\*/y, "*/"),
		block("{*", "*}"),
		region(/\{%[-~]?/y, /%\}/g, "expression"),
		...XML
	]),
	data("expression", "template", QUOTED$1),
	data("css", "css wxss qss", STYLE),
	data("scss", "scss less styl", [line("//", /^[^:]?$/), ...STYLE]),
	data("sass", "sass", [
		{
			kind: "comment",
			indented: /\/[/*]/y,
			at: "indent"
		},
		line("//"),
		...QUOTED$1
	]),
	data({
		name: "markdown",
		prose: true
	}, "md markdown mdown mkd mdx qmd mdc rmd rmarkdown", [
		block("<!--", "-->"),
		block("{/*", "*/}"),
		frontMatter("yaml"),
		fence("`"),
		fence("~"),
		QUOTED_CODE,
		LINK,
		LABEL
	]),
	data({
		name: "restructuredtext",
		prose: true
	}, "rst rest", [
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
		QUOTED_CODE
	]),
	data({
		name: "asciidoc",
		prose: true
	}, "adoc asciidoc asc", [
		block("////", "////", { at: "line" }),
		line("//", "line"),
		QUOTED_CODE
	]),
	data({
		name: "text",
		prose: true
	}, "txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub tex sty ltx dtx ins bbx cbx tikz org feature robot resource man mdoc roff ms po pot ni i7x authors.txt textile rdoc pod wiki mediawiki texi texinfo maintainers owners patents security support credits thanks acknowledgements acknowledgments version snap golden expected map lock sum obj stl ply fasta bib ris ldif psv tab dat out lst strings stringsdict xlf xliff arb", []),
	template({
		name: "notebook",
		prose: true
	}, "ipynb pug jade haml slim", [])
];
// src/diff/languages/functional.ts
const LISPS = family(2, "agent|atom|go|promise");
const FUNCTIONAL_LANGUAGES = [
	scored("r", "r rprofile", PLAIN, [
		HASH,
		raw(/[rR]"(-{0,9}[([{])/y, (opened) => `${mirror(opened).split("").reverse().join("")}"`, { lines: true }),
		...MULTILINE,
		raw("`", "`")
	]),
	scored("julia", "jl", PLAIN, [
		nestedBlock("#=", "=#"),
		HASH,
		docstring("\"\"\""),
		multiline("\"\"\""),
		multiline("\""),
		whole(/'(?:\\[^\n]{1,10}?|[^'\\\n]{1,2})'/y, "string", "value"),
		multiline("`")
	]),
	scored("elixir", "ex exs", family(2, "async|receive|spawn|genserver"), [
		HASH,
		block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?("""|''')/y, mirror, { escape: "\\" }),
		block(/@(?:module|type|short)?doc[ \t]{1,9}(?:~[sS])?"/y, "\"", { escape: "\\" }),
		rawLines(/~[a-zA-Z]{1,8}("""|''')/y, mirror, { escape: "\\" }),
		rawLines(/~[a-zA-Z]{1,8}([([{<|/"'])/y, mirror, { escape: "\\" }),
		whole(/\?\\?[#"'](?!\w)/y),
		...[
			"\"\"\"",
			"'''",
			"\"",
			"'"
		].map((mark) => multiline(mark, { holes: [HASH_BRACES] }))
	]),
	scored("lua", "lua luau rockspec wlua nse p8 moon tl", family(2, "coroutine"), [
		line("#!", "line"),
		block("--[[", "]]", { at: /^[^-]?$/ }),
		block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: ["]=]", "]==]"] }),
		line("--"),
		rawLines(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`),
		...QUOTED$1,
		rawLines("`", "`", {
			escape: "\\",
			holes: [{
				open: "{",
				close: "}"
			}]
		})
	]),
	scored("haskell", "hs elm lhs hsc hs-boot purs idr lidr agda lagda cabal curry", family(2, "mvar|stm|forkio"), [
		line("|||", "indent"),
		nestedBlock("{-", "-}"),
		line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/),
		rawLines(/\[[a-z]\w{0,20}\|/y, "|]"),
		multiline("\"\"\""),
		multiline("\""),
		{
			...CHARACTER,
			at: /^[^\w']?$/
		}
	]),
	scored("clojure", "clj cljs cljc edn bb boot", LISPS, [
		whole(/\\(?:[a-z]{1,12}|[^\n])/y, "code"),
		line(";"),
		line("#!"),
		multiline("\"")
	]),
	scored("emacs-lisp", "el", LISPS, [
		whole(/\?(?<=[\s('`,[].|^.)\\?[^\s]/y, "code"),
		line(";"),
		multiline("\"")
	]),
	scored("lisp", "lisp lsp cl.lisp asd scm ss sls sld rkt rktl rktd hy fnl janet nl sexp dune", LISPS, [
		nestedBlock("#|", "|#"),
		{ heredoc: /#<<(?<tag>[^\n]{1,60})/y },
		whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, "code"),
		line(";"),
		whole(/\|[^|\n]{1,80}\|/y, "code"),
		multiline("\"")
	]),
	scored("erlang", "erl hrl escript app.src rebar.config", family(4, "receive|spawn"), [
		line("%"),
		whole(/\$\\?[^\n]/y),
		rawLines(/"{3,9}/y, (opened) => opened[0]),
		multiline("\""),
		whole(/'[^'\n]{0,200}'/y, "code")
	])
];
// src/diff/languages/programming.ts
const NESTED_COMMENTS = [line("//"), nestedBlock("/*", "*/")];
const LONG_CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y);
const C_LIKE = [
	...C_COMMENTS,
	quoted("\""),
	LONG_CHARACTER
];
const SCRIPT$1 = [
	line(/#!/y, "line"),
	line("<!--", "indent"),
	...C_COMMENTS,
	...QUOTED$1,
	multiline("`", { holes: [DOLLAR_BRACES] })
];
const CPP_RAW = rawLines(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { closes: [")\""] });
const ECMA = {
	regex: require_main.wordSet("return typeof case in delete void throw new else do await yield instanceof default extends"),
	free: true,
	lineEnds: "\u2028\u2029"
};
const REGEX_JSX = {
	...ECMA,
	jsx: true
};
const RUBY_WORDS = require_main.wordSet("and begin break case do else elsif ensure if in next not or rescue return then unless until when while puts");
const PERL_WORDS = require_main.wordSet("and cmp default die else elsif eq for foreach ge given grep gt if join le lt map ne not or print printf push return say split unless unshift until warn when while x xor");
const PARENTHESES = {
	open: "\\(",
	close: ")"
};
const interpolated = (...marks) => marks.map((mark) => quoted(mark, {
	holes: [DOLLAR_BRACES],
	variables: true,
	lines: mark.length === 3
}));
const INTERPOLATED = interpolated("\"\"\"", "\"");
const KOTLIN_STRINGS = [rawLines("\"\"\"", "\"\"\"", {
	holes: [DOLLAR_BRACES],
	variables: true,
	greedy: true
}), ...interpolated("\"")];
const SCALA_STRINGS = [
	rawLines(/[A-Za-z]\w{0,30}"{3}/y, "\"\"\"", {
		holes: [DOLLAR_BRACES],
		variables: true,
		greedy: true
	}),
	raw(/[A-Za-z]\w{0,30}"/y, "\"", {
		escape: "\\",
		holes: [DOLLAR_BRACES],
		variables: true
	}),
	rawLines("\"\"\"", "\"\"\"", { greedy: true }),
	quoted("\""),
	whole(/`[^`\n]{1,80}`/y, "code")
];
const PAIRED = {
	lines: true,
	escape: "\\",
	paired: true
};
const HEREDOCS = [{
	heredoc: /<<(?<indented>[~-])?(["'`])(?<tag>[^"'`\n]{0,60})\2/y,
	at: "value"
}, {
	heredoc: /<<(?<indented>[~-])?(?<tag>[A-Za-z_]\w{0,60})/y,
	at: "value"
}];
const PERL_QUOTE = /[qmsty](?<![\w$@%&*'-].|->\s{0,9}.|::.|\bsub\s{1,9}.|\{\s{0,9}.(?=\w{0,2}\s{0,9}\}))(?:(?<=q)[qwxr]|(?<=t)r|(?<=[qmsy]))(?!\s{0,9}(?:=>|\}|\)))\s{0,9}(?<mark>(?<!\s)#|[^\w\s#]|(?<=\s)\w)/y;
const SQL_BODY = {
	embedded: /\$(?:[A-Za-z_]\w{0,40})?\$(?<=\b(?:as|do|language\s{1,9}\w{1,20})\s{1,20}\$\w{0,41}\$)/iy,
	until: ([mark]) => new RegExp(mark.replaceAll("$", "\\$"), "g"),
	language: () => "sql"
};
const JVM = family(4, "async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall");
const NATIVE = family(4, "async|await|future|pthread|task|dispatchqueue|actor");
const PROGRAMMING_LANGUAGES = [
	scored({
		name: "javascript",
		...REGEX_JSX
	}, "js mjs cjs es6 jsm gs wxs js.flow", WEB, SCRIPT$1),
	scored({
		name: "jsx",
		...REGEX_JSX
	}, "jsx", WEB, SCRIPT$1),
	scored({
		name: "typescript",
		...ECMA
	}, "ts mts cts", WEB, SCRIPT$1),
	scored({
		name: "tsx",
		...REGEX_JSX
	}, "tsx", WEB, SCRIPT$1),
	scored("python", "py pyx pyi pxd pxi pyw vy wsgi SConstruct SConscript wscript mojo gd bzl bazel star tiltfile BUILD WORKSPACE BUCK", family(4, "async|await|asyncio|gevent|queue"), [
		HASH,
		docstring("\"\"\""),
		docstring("'''"),
		block(/[rRuUbB]("""|''')/y, mirror, {
			at: "indent",
			escape: "\\"
		}),
		...[/[fFtT][rR]?("""|'''|"|')/y, /[rR][fFtT]("""|'''|"|')/y].map((open) => rawLines(open, mirror, {
			escape: "\\",
			holes: [{
				...CURLY,
				format: true
			}]
		})),
		...TRIPLE,
		...QUOTED$1
	]),
	scored({
		name: "ruby",
		regex: RUBY_WORDS,
		commands: "any"
	}, "rb rake gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile cr", family(2, "async|fiber|queue"), [
		block("=begin", "=end", {
			at: "indent",
			closesAtIndent: true
		}),
		block(/__END__(?=\r?\n)/y, "\0", {
			at: "line",
			mayStayOpen: true
		}),
		whole(/\?\\?[#"'`/](?!\w)/y, "string", "value"),
		whole(/\$["'`/~&;,.!@<>+*$?:\\]/y, "code"),
		HASH,
		...HEREDOCS,
		raw(/%(?:[qQwWiIrxs]?([^\w\s=])|[qQwWiIrxs](=))/y, mirror, {
			...PAIRED,
			holes: [HASH_BRACES],
			at: "value"
		}),
		multiline("\"", { holes: [HASH_BRACES] }),
		multiline("'"),
		multiline("`", { holes: [HASH_BRACES] })
	]),
	scored("go", "go templ", family(4, "chan|goroutine|go func|select|sync|waitgroup"), [
		...C_COMMENTS,
		quoted("\""),
		rawLines("`", "`"),
		LONG_CHARACTER
	]),
	data("protobuf", "proto thrift", [...C_COMMENTS, ...QUOTED$1]),
	data("go-module", "go.mod go.work go.sum", [line("//")]),
	scored({
		name: "java",
		escapes: true
	}, "java jsh", JVM, [multiline("\"\"\""), ...C_LIKE]),
	scored("kotlin", "kt kts ktm", JVM, [
		...NESTED_COMMENTS,
		...KOTLIN_STRINGS,
		whole(/`[^`\n]{1,80}`/y, "code"),
		LONG_CHARACTER
	]),
	scored({
		name: "groovy",
		regex: require_main.wordSet("return case in throw else assert println print")
	}, "groovy gradle gvy gsh Jenkinsfile", JVM, [
		line("#!", "line"),
		...C_COMMENTS,
		...INTERPOLATED,
		multiline("'''"),
		quoted("'"),
		rawLines("$/", "/$")
	]),
	scored("scala", "scala sc sbt", JVM, [
		...NESTED_COMMENTS,
		...SCALA_STRINGS,
		LONG_CHARACTER
	]),
	scored("rust", "rs ron", family(4, "async|await|arc|channel|rwlock|spawn|tokio"), [
		...NESTED_COMMENTS,
		rawLines(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { closes: ["\"#"] }),
		rawLines(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`),
		multiline("\""),
		LONG_CHARACTER
	]),
	scored("c", "c h cats idc", NATIVE, [line("//"), ...C_LIKE].map(continued)),
	scored("cpp", "cc cpp cxx hh hpp hxx c++ h++ ipp inl tpp ixx cppm ino pde cu cuh", NATIVE, [CPP_RAW, ...C_LIKE].map(continued)),
	scored("objective-c", "m mm", NATIVE, [
		block("%{", "%}", {
			at: "indent",
			closesAtIndent: true
		}),
		line("%", "indent"),
		line(/%(?<=;[ \t]{0,40}.|[ \t]{2}.)/y),
		...C_LIKE.map(continued),
		raw("'", "'", { at: "value" })
	]),
	scored({
		name: "csharp",
		lineEnds: "\u2028\u2029"
	}, "cs csx cake", NATIVE, [
		...C_COMMENTS,
		line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, "indent"),
		rawLines(/\${1,9}("{3,9})/y, mirror),
		rawLines(/"{3,9}/y, ([mark]) => mark, {
			closes: ["\"\"\""],
			greedy: true
		}),
		rawLines(/@\$?"/y, "\""),
		rawLines(/\$@"/y, "\"", { holes: [CURLY] }),
		raw("$\"", "\"", {
			escape: "\\",
			holes: [CURLY]
		}),
		quoted("\""),
		LONG_CHARACTER
	]),
	scored({
		name: "swift",
		regex: require_main.wordSet("return in case if guard while try await else throw where is as")
	}, "swift swiftinterface", NATIVE, [
		...NESTED_COMMENTS,
		rawLines(/#{1,9}("""(?!#)|"|\/)/y, ([mark, quote = ""]) => quote + mark.slice(0, -quote.length)),
		multiline("\"\"\"", { holes: [PARENTHESES] }),
		quoted("\"", { holes: [PARENTHESES] })
	]),
	scored("zig", "zig zon", NATIVE, [
		line("//"),
		whole(/\\\\[^\n]{0,5000}/y),
		quoted("\""),
		LONG_CHARACTER
	]),
	scored("d", "d di", NATIVE, [
		...C_COMMENTS,
		nestedBlock("/+", "+/"),
		rawLines(/[rx]"/y, "\""),
		rawLines(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`),
		rawLines(/q"([^\w\s])/y, (opened) => `${mirror(opened)}"`),
		rawLines("`", "`"),
		multiline("\""),
		LONG_CHARACTER
	]),
	scored("dart", "dart", NATIVE, [
		...NESTED_COMMENTS,
		rawLines(/r("""|'''|"|')/y, mirror),
		...interpolated("\"\"\"", "'''", "\"", "'")
	]),
	scored("shell", "sh bash zsh ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD", PLAIN, [
		whole(/\\[^\n]/y, "code"),
		whole(/\$\{[#!]?\w{1,80}#{1,2}/y, "code"),
		whole(/\$#/y, "code"),
		line("#", /^[\s;&|()]?$/),
		{
			heredoc: /<<(?<indented>-)?(?!<)[ \t]{0,9}(?<tag>(?:\\[^\n]|'[^'\n]{0,60}'|"[^"\n]{0,60}"|[^\s;&|<>()'"\\`]){1,60})/y,
			at: /^[^<]?$/,
			indent: /^\t*/,
			shifts: true
		},
		rawLines("$'", "'", { escape: "\\" }),
		rawLines("'", "'"),
		multiline("\"", {
			holes: [{
				open: "$(",
				close: ")"
			}, {
				...DOLLAR_BRACES,
				apostrophes: /\$\{[#!]?\w{0,80}(?:\[[^\]\n]{0,80}\])?:?[-=+?]/y
			}],
			variables: true
		})
	]),
	scored({
		name: "perl",
		regex: PERL_WORDS,
		commands: "functions",
		free: true
	}, "pl pm t cgi psgi", PLAIN, [
		block(/=[a-zA-Z]\w{0,20}/y, "=cut", {
			at: "statement",
			closesAtIndent: true,
			mayStayOpen: true
		}),
		block(/__(?:END|DATA)__(?=\r?\n)/y, "\0", {
			at: "line",
			mayStayOpen: true
		}),
		whole(/\$(?:#[{$\w]|[^\w\s{#])/y, "code"),
		line("#"),
		line(/%(?=[ \t%])/y, "indent"),
		...HEREDOCS,
		{
			quote: PERL_QUOTE,
			twice: require_main.wordSet("s tr y")
		},
		multiline("\""),
		whole(/'(?<=\w.)(?=[A-Za-z_])/y, "code"),
		multiline("'"),
		multiline("`")
	]),
	scored("sql", "sql psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql", PLAIN, [
		line("--"),
		nestedBlock("/*", "*/"),
		line("#", "indent"),
		line(/rem(?=[ \t\n])/iy, "indent"),
		rawLines(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { closes: ["$$"] }),
		whole(/'\\'(?=\s|;|$)/y),
		SQL_BODY,
		rawLines(/n?q'([^\w\s])/iy, (opened) => `${mirror(opened)}'`),
		rawLines(/e'/iy, "'", { escape: "\\" }),
		rawLines("'", "'", { mayEscape: "\\" }),
		whole(/\[[A-Za-z_][\w ]{0,40}'?[\w ]{0,40}\]/y, "code"),
		whole(/"[^"\n]{0,200}"/y, "code"),
		whole(/`[^`\n]{0,200}`/y, "code")
	])
];
function continued(rule) {
	return "open" in rule && rule.open === "//" ? {
		...rule,
		escape: "\\"
	} : rule;
}
// src/diff/languages/tools.ts
const WORD_HASH = line("#", AFTER_BLANK);
const STRINGS = [quoted("\""), raw("'", "'")];
const RAW_STRINGS = [raw("\"", "\""), raw("'", "'")];
const QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, "code");
const ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y;
const SINGLE_WORD = whole(/[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y, "code", /^[ \t]$/);
const SCRIPT = /[a-z_]{2,14}(?<=(?:^|\s)(?:if|run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y;
const SCRIPT_LIST = /[a-z_]{3,14}(?<=(?:^|\s)(?:script|before_script|after_script|commands|command|args|run))[ \t]{0,3}:(?=[ \t]{0,20}\r?\n[ \t]{0,80}-[ \t])/y;
const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y;
const DOUBLE_QUOTED = /"(?<=(?:(?:^|\n)[ \t]{0,80}|[:[{-][ \t]{0,9}|[!&]\S{1,40}[ \t]{1,9}).)/y;
const SINGLE_QUOTED = new RegExp(DOUBLE_QUOTED.source.replace("\"", "'"), "y");
const RUNS_NOTHING = /#(?<=(?:^|(?<![\\`][ \t]{0,9}\r?)\n)[ \t]{0,9}(?:from|user|workdir|expose|stopsignal|maintainer)[ \t][^\n]{0,200}[ \t].)/iy;
const TOOL_LANGUAGES = [
	data({
		name: "json",
		names: /[\w$]{1,80}(?=\s{0,20}:)/y
	}, "json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc", [
		...C_COMMENTS,
		line("#", "indent"),
		multiline("'''"),
		QUOTED_NAME,
		...QUOTED$1
	]),
	scored({
		name: "yaml",
		names: /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y
	}, "yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format", COMMANDS, [
		WORD_HASH,
		{
			kind: "code",
			indented: SCRIPT,
			at: AFTER_BLANK,
			language: "shell"
		},
		{
			kind: "code",
			indented: SCRIPT_LIST,
			at: AFTER_BLANK,
			language: "shell"
		},
		{
			kind: "string",
			indented: BLOCK_SCALAR,
			at: /^[ \t]$/
		},
		{
			embedded: /if:[ \t]{1,9}(["']?)/y,
			until: ([, mark]) => mark ? new RegExp(`(?=${mark}[ \\t\\r]{0,9}(?:\\n|#|$))`, "g") : /(?=\n|[ \t]#)/g,
			language: () => "expression",
			at: AFTER_BLANK
		},
		whole(/\{\{-?[ \t]{0,3}\/\*(?:(?!\*\/)[^\n]){0,400}\*\/[ \t]{0,3}-?\}\}/y, "comment"),
		{
			embedded: /\$?\{\{/y,
			until: () => /\}\}|(?=\n)/g,
			language: () => "expression"
		},
		QUOTED_NAME,
		SINGLE_WORD,
		raw(DOUBLE_QUOTED, "\"", { escape: "\\" }),
		raw(SINGLE_QUOTED, "'")
	]),
	data({
		name: "toml",
		names: ASSIGNED
	}, "toml Pipfile Cargo.lock poetry.lock", [
		HASH,
		multiline("\"\"\""),
		rawLines("'''", "'''"),
		...STRINGS
	]),
	data({
		name: "ini",
		names: ASSIGNED
	}, "ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc", [
		line(";", AFTER_BLANK),
		WORD_HASH,
		...STRINGS
	]),
	data({
		name: "environment",
		names: ASSIGNED
	}, "env envrc .env .envrc dotenv", [WORD_HASH, ...STRINGS]),
	data({
		name: "properties",
		names: ASSIGNED
	}, "properties prefs", [line("#", "indent"), line("!", "indent")]),
	data("server-configuration", "conf nginx nginxconf vhost htaccess apacheconf caddyfile haproxy.cfg", [
		WORD_HASH,
		block("/*", "*/"),
		...MULTILINE
	]),
	language("make", "mk mak make makefile GNUmakefile Kbuild", [WORD_HASH, ...STRINGS]),
	data("list", "gitignore gitattributes dockerignore npmignore prettierignore eslintignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt", [WORD_HASH, ...STRINGS]),
	language("cmake", "cmake CMakeLists.txt", [
		block(/#\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: [
			"]]",
			"]=]",
			"]==]"
		] }),
		HASH,
		rawLines(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`),
		multiline("\"")
	]),
	language("dockerfile", "dockerfile containerfile Earthfile", [
		line("#", "indent"),
		line(RUNS_NOTHING, AFTER_BLANK),
		{ heredoc: /<<-?[ \t]{0,9}["']?(?<tag>[A-Za-z_]\w{0,60})["']?/y },
		...STRINGS
	]),
	language("terraform", "tf tfvars hcl nomad sentinel", [
		HASH,
		...C_COMMENTS,
		{ heredoc: /<<[-~]?[ \t]{0,9}(?<tag>[A-Za-z_]\w{0,60})/y },
		quoted("\"", { holes: [DOLLAR_BRACES, {
			open: "%{",
			close: "}"
		}] })
	]),
	language("nix", "nix", [
		HASH,
		block("/*", "*/"),
		rawLines("''", "''", { holes: [DOLLAR_BRACES] }),
		multiline("\"", { holes: [DOLLAR_BRACES] })
	]),
	language("puppet", "pp", [
		{
			heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y,
			indent: /^[ \t]*\|?-?[ \t]*/
		},
		HASH,
		block("/*", "*/"),
		multiline("\"", { holes: [DOLLAR_BRACES] }),
		multiline("'")
	]),
	data("graphql", "graphql gql graphqls", [
		HASH,
		block("\"\"\"", "\"\"\"", {
			at: "indent",
			escape: "\\"
		}),
		block("\"", "\"", {
			at: "indent",
			lines: false
		}),
		multiline("\"\"\""),
		quoted("\"")
	]),
	language("powershell", "ps1 psm1 psd1", [
		block("<#", "#>"),
		line("#", /^[\s;{}(),|]?$/),
		whole(/`[^\n]/y, "code"),
		rawLines(/@"[ \t]{0,9}\r?(?=\n)/y, "\"@", { closesAtIndent: true }),
		rawLines(/@'[ \t]{0,9}\r?(?=\n)/y, "'@", { closesAtIndent: true }),
		rawLines("\"", "\"", {
			escape: "`",
			holes: [{
				open: "$(",
				close: ")"
			}],
			variables: true
		}),
		rawLines("'", "'")
	]),
	language("batch", "bat cmd btm", [
		line(/@?rem(?=\s)/iy, "indent"),
		line("::", "indent"),
		line(/rem(?=\s)/iy, /^[&|]$/),
		raw("\"", "\"")
	]),
	language("tcl", "tcl tk itcl exp adp xdc sdc", [
		line("#", "indent"),
		line(/#(?<=[;{][ \t]{0,9}.)/y),
		whole(/\\[^\n]/y, "code"),
		multiline("\"")
	]),
	language({
		name: "coffeescript",
		regex: require_main.wordSet("return and or not is isnt if unless while until when in of then else")
	}, "coffee litcoffee cson iced", [
		block("###", "###"),
		rawLines("///", "///"),
		HASH,
		...TRIPLE,
		...MULTILINE
	]),
	language("nim", "nim nims nimble", [
		nestedBlock("#[", "]#"),
		nestedBlock("##[", "]##"),
		HASH,
		rawLines("\"\"\"", "\"\"\""),
		quoted("\""),
		CHARACTER
	]),
	language("ocaml", "ml mli mll mly eliom", [
		nestedBlock("(*", "*)"),
		rawLines(/\{([a-z_]{0,20})\|/y, (opened) => `|${opened[1]}}`),
		multiline("\""),
		CHARACTER
	]),
	language("fsharp", "fs fsi fsx fsscript", [
		line("//"),
		nestedBlock("(*", "*)"),
		rawLines("\"\"\"", "\"\"\""),
		rawLines("@\"", "\""),
		multiline("\""),
		CHARACTER
	]),
	language("pascal", "pas dpr dpk lpr", [
		block("{", "}"),
		block("(*", "*)"),
		line("//"),
		raw("'", "'")
	]),
	language("basic", "bas vb vbs vba frm brs", [
		line("'"),
		line(/rem(?=\s)/iy, AFTER_BLANK),
		rawLines("\"", "\"")
	]),
	language("fortran", "f90 f95 f03 f08 f18", [line("!"), ...RAW_STRINGS]),
	language("fixed-fortran", "f for ftn f77", [
		line(/[cC*dD]/y, "line"),
		line("!"),
		...RAW_STRINGS
	]),
	language("cobol", "cob cbl cpy", [
		whole(/[ \t\w-]{6}[*/][^\n]{0,400}/y, "comment", "line"),
		line("*>"),
		line("*", "indent"),
		...RAW_STRINGS
	]),
	language("abap", "abap", [
		line("*", "line"),
		line("\""),
		raw("'", "'"),
		raw("`", "`"),
		raw("|", "|")
	]),
	language("smalltalk", "st", [block("\"", "\""), rawLines("'", "'")]),
	language("vim", "vim vimrc .vimrc", [
		{ heredoc: /<<[ \t]{0,3}(?:(?:trim|eval)[ \t]{1,3}){0,2}(?<tag>[A-Z]\w{0,60})/y },
		line("\"", "indent"),
		line(/"(?=[ \t])/y, /^[ \t]$/),
		line("#", "indent"),
		...STRINGS
	]),
	language("assembly", "s asm nasm", [
		block("/*", "*/"),
		line(";"),
		line("//"),
		line("#", "indent"),
		line("#", /^[\t ]$/),
		line("@", AFTER_BLANK),
		quoted("\"")
	])
];
// src/diff/languages.ts
const LANGUAGES = [
	...PROGRAMMING_LANGUAGES,
	...FUNCTIONAL_LANGUAGES,
	...TOOL_LANGUAGES,
	...DOCUMENTS
];
const GENERIC = {
	name: "generic",
	rules: [
		block("/*", "*/"),
		block("<!--", "-->"),
		nestedBlock("{-", "-}"),
		nestedBlock("(*", "*)"),
		nestedBlock("#|", "|#"),
		block("\"\"\"", "\"\"\""),
		block(/\/-(?=[-!\s])/y, "-/", {
			at: AFTER_BLANK,
			nested: "/-"
		}),
		block(/\(;(?=\s)/y, ";)", {
			at: "indent",
			nested: "(;"
		}),
		block(/=begin\b/y, "=end", {
			at: "indent",
			closesAtIndent: true
		}),
		block("{#", "#}"),
		block("{{!--", "--}}"),
		block(/\{\{~?!/y, "}}"),
		block(/\{%-?[ \t]{0,9}comment\b/y, "endcomment"),
		block(/<%!?--/y, "--%>"),
		block(/<%#/y, "%>"),
		block("<#--", "-->"),
		line("//", /^[^:]?$/),
		line("#", AFTER_BLANK),
		line("--", AFTER_BLANK),
		line(";", AFTER_BLANK),
		line("%", AFTER_BLANK),
		line(/\\(?=[ \t])/y, AFTER_BLANK),
		line("NB.", AFTER_BLANK),
		line("⍝"),
		line(/@?rem(?=\s)/iy, "indent"),
		line("|||", "indent"),
		line("!", "indent"),
		line("'", "indent"),
		line("*", "indent"),
		block("'''", "'''"),
		raw(/["'`](?<=[=(:,>@][ \t]{0,3}.)(?=[ \t]{0,9}\r?\n)/y, ([mark]) => mark, {
			lines: true,
			escape: "\\"
		}),
		quoted("\""),
		whole(/'(?:\\[^\n]|'(?=\w)|[^'\\\n]){0,20000}'?/y, "string", /^[^\w)\]]?$/)
	]
};
const BY_FILE = new Map(LANGUAGES.toReversed().flatMap((row) => row.files.map((file) => [file, row])));
const syntaxOf = (path) => rowOf(path)?.syntax ?? GENERIC;
function rowOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	for (let dot = -1; dot < name.length;) {
		const found = BY_FILE.get(name.slice(dot + 1));
		if (found) return found;
		const next = name.indexOf(".", dot + 1);
		if (next === -1) break;
		dot = next;
	}
	const [stem = ""] = name.replace(/^\./, "").split(/[.-]/, 1);
	return BY_FILE.get(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? BY_FILE.get(stem) : void 0) ?? null;
}
const MAX_EXTENSION = 5;
const syntaxNamed = (name) => (LANGUAGES.find(({ syntax }) => syntax.name === name) ?? BY_FILE.get(name))?.syntax ?? GENERIC;
const UNKNOWN = {
	...PLAIN,
	plain: "all",
	syntax: GENERIC
};
function productionLanguage(path, readAs = null) {
	if (!require_file_kind.isProduction(path)) return null;
	return languageOf(readAs ?? path);
}
const isKnownCode = (path) => {
	const language = productionLanguage(path);
	return language !== null && language !== UNKNOWN;
};
function languageOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "") return null;
	const row = rowOf(path);
	if (row?.scored) return {
		...row.scored,
		syntax: row.syntax
	};
	return row === null || isNamedByStemAlone(name) ? UNKNOWN : null;
}
function isNamedByStemAlone(name) {
	const endings = name.toLowerCase().split(".");
	return !name.startsWith(".") && endings.length > 1 && !endings.some((_, i) => BY_FILE.has(endings.slice(i).join(".")));
}
function readAsOf(path, text) {
	const known = rowOf(path);
	if (known?.scored) return null;
	const [, program = "", argument = ""] = /^\ufeff?#![ \t]*(?:\S*\/)?(\S+)(?:[ \t]+(?:-\S+[ \t]+)*(?:\S*\/)?([^\s=]+))?/.exec(text) ?? [];
	const interpreter = (program === "env" ? argument : program).replace(/[\d.]+$/, "").toLowerCase();
	if (interpreter !== "") return `a.${INTERPRETERS[interpreter] ?? extensionNamed(interpreter) ?? UNKNOWN_EXTENSION}`;
	if (known === null) return null;
	const lines = text.split("\n");
	const mode = MODE.exec([...lines.slice(0, 5), ...lines.slice(-5)].join("\n"));
	const named = mode?.[1] ?? mode?.[2];
	return named !== void 0 && extensionNamed(named.toLowerCase()) ? `a.${UNKNOWN_EXTENSION}` : null;
}
const UNKNOWN_EXTENSION = "unknown";
const MODE = /-\*-(?:[^\n]{0,200}\bmode:)?[ \t]*([\w+-]+)[ \t]*(?:;[^\n]{0,200})?-\*-|\b(?:vim?|ex):[^\n]{0,200}\b(?:ft|filetype|syntax)=(\w+)/;
const INTERPRETERS = {
	node: "js",
	nodejs: "js",
	deno: "ts",
	bun: "ts",
	tsx: "ts",
	"ts-node": "ts",
	dash: "sh",
	pwsh: "ps1",
	tclsh: "tcl",
	wish: "tcl",
	expect: "tcl",
	rscript: "r",
	runghc: "hs"
};
const extensionNamed = (name) => (LANGUAGES.find(({ syntax, scored }) => scored && syntax.name === name) ?? LANGUAGES.find(({ files, scored }) => scored && files.includes(name)))?.files[0];
// src/diff/scan/ends.ts
function endOfQuote({ text, to }, { twice }, found) {
	const mark = found.groups?.["mark"] ?? "";
	const [operator = ""] = /^[a-z]+/.exec(found[0]) ?? [];
	let end = closing(text, found.index + found[0].length, to, mark);
	if (end === -1) return null;
	if (!twice.has(operator)) return {
		end,
		runs: null
	};
	const other = mark in BRACKETS$1 ? /\s{0,200}(\S)/y : /()/y;
	other.lastIndex = end;
	const second = other.exec(text);
	if (second === null) return null;
	const from = end + second[0].length;
	end = closing(text, from, to, second[1] || mark);
	if (end === -1) return null;
	FLAGS.lastIndex = end;
	const flags = FLAGS.exec(text)?.[0] ?? "";
	return {
		end: Math.min(to, end + flags.length),
		runs: flags.includes("e") ? [from, end - 1] : null
	};
}
const FLAGS = /[a-z]{0,12}/y;
const BRACKETS$1 = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
function closing(text, from, to, open) {
	const close = BRACKETS$1[open] ?? open;
	let depth = 0;
	for (let at = from; at < to; at += 1) {
		const character = text.charAt(at);
		if (character === "\\") at += 1;
		else if (character === close && depth === 0) return at + 1;
		else if (character === close) depth -= 1;
		else if (character === open) depth += 1;
	}
	return -1;
}
function endOfRegex(cursor, hasClasses) {
	const end = Math.min(cursor.lineEnd(), cursor.at + MAX_REGEX);
	let inClass = false;
	for (let at = cursor.at + 1; at < end; at += 1) {
		const character = cursor.text.charAt(at);
		if (character === "\\") at += 1;
		else if (character === "[") inClass = hasClasses;
		else if (character === "]") inClass = false;
		else if (character === "/" && !inClass) return at + 1;
	}
	return null;
}
const MAX_REGEX = 1e4;
function endOfFormat(cursor) {
	let at = cursor.at + 1;
	for (let depth = 0; at < cursor.lineEnd(); at += 1) {
		const character = cursor.text.charAt(at);
		if (character === "}" && depth === 0) return at;
		if (character === "}") depth -= 1;
		if (character === "{") depth += 1;
	}
	return at;
}
function endOfIndented(cursor, indent) {
	let end = cursor.at;
	while (end < cursor.to) {
		const next = cursor.text.indexOf("\n", end + 1);
		const lineEnd = next === -1 ? cursor.to : Math.min(next, cursor.to);
		if (!isEmptyLine(cursor, end + 1, lineEnd) && cursor.indentAt(end + 1) <= indent) return end;
		end = lineEnd;
	}
	return end;
}
const isEmptyLine = (cursor, from, end) => from + cursor.indentAt(from) >= end;
// src/diff/scan/runs.ts
function runsNext({ text, at, lineStart }, language) {
	const line = text.slice(Math.max(lineStart, at - MAX_BEFORE), at);
	const before = line.trim() === "" ? text.slice(Math.max(0, lineStart - MAX_BEFORE), at) : line;
	if (language === "sql") return SQL.test(before);
	if (text.charAt(at) === "`" && BACKTICKS.has(language)) return true;
	return CALL$1.test(before) || COMMAND.test(before) || language === "shell" && SHELL.test(before);
}
const runsHeredoc = (line, language) => language === "shell" && PROGRAM.test(line) || /\b\w{0,20}eval\b|\b(?:exec|system)\b/.test(line);
const MAX_BEFORE = 200;
const BACKTICKS = new Set([
	"ruby",
	"perl",
	"php-code"
]);
const CALL$1 = /\b\w{0,20}[eE]val\w{0,20}\s?\(.{0,80}$|(?:\b(?:\w{0,20}[eE]val\w{0,20}|exec(?:Sync|File)?|Function|system|popen\w?|check_(?:call|output)|runIn\w{1,20}|set(?:Timeout|Interval)|[lL]oad[_-]?[sS]tring|do_?[sS]tring|DoString|include_string|Meta\.parse|read-string|[iI]nvoke-[eE]xpression|iex|create_function)|(?<![.\w])(?:load|compile|trap)|parse\(text\s?=|scriptblock\]::[cC]reate)[\s([{,"']{0,8}(?:u8|[a-zA-Z@$#]{0,3})$|\(eval\b.{0,80}$/;
const COMMAND = /\b(?:(?:ba|z|da|k)?sh|python[\d.]{0,5}|perl|ruby|node|php|cmd|pwsh|powershell)\b.{0,100}[\s"'(/]-?-?(?:l?c|e|r|[cC]ommand)\b["'\s,)]{0,8}(?:\.arg\()?[\s[&]{0,4}[a-zA-Z#]{0,3}$/;
const SHELL = /(?:^|[\s|;&(])(?:g?awk|ssh|eval|su)\b[^|;]{0,150}$/;
const SQL = /\b(?:as|do|execute|exec|immediate|sp_executesql)\s{0,9}\(?\s{0,9}[eEnN]?$/i;
const PROGRAM = /(?:^|[\s|;&(])(?:[^\s>]{0,80}\/)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,5}|perl|ruby|node|php|lua|Rscript|psql|mysql|sqlite3|sqlplus|ssh|su|chroot|pwsh|g?awk|expect|source|eval|(?:docker|podman|kubectl)\s[^|;]{0,80}exec)(?=[\s;|&)<]|$)/;
// src/diff/scan/values.ts
const noTokens = () => ({
	afterValue: false,
	before: "",
	wasValue: false,
	brackets: []
});
function endValue(tokens) {
	tokens.afterValue = true;
	tokens.before = "\"\"";
}
function endWord(tokens, cursor, end, words) {
	const word = end - cursor.at > MAX_WORD ? "" : cursor.text.slice(cursor.at, end);
	const isSigiled = SIGILS.includes(cursor.text.charAt(cursor.at - 1)) && cursor.at > 0;
	const isMember = MEMBER.has(tokens.before);
	const isLoopOf = word === "of" && tokens.brackets.at(-1)?.isLoop === true;
	tokens.afterValue = isSigiled || isMember || !(isLoopOf || (words ?? BEFORE_VALUE).has(word));
	tokens.before = isSigiled ? "$" : isMember ? `.${word}` : word;
}
function endMark(tokens, { text, at, isIndent }, syntax) {
	const mark = text.charAt(at);
	const { before, afterValue, brackets } = tokens;
	const isNext = before === mark && text.charAt(at - 1) === mark;
	tokens.before = isNext ? mark + mark : before === "-" && mark === ">" ? "->" : mark;
	if (OPENING$1.includes(mark)) {
		const isLoop = mark === "(" && before === "for";
		const isControl = mark === "(" && CONTROL.has(before);
		const isValue = mark === "{" ? isObject(before, afterValue, text, at) : !isControl;
		if (brackets.length < MAX_BRACKETS) brackets.push({
			at,
			isValue,
			isLoop
		});
		tokens.afterValue = false;
	} else if (CLOSING.includes(mark)) tokens.afterValue = brackets.pop()?.isValue ?? mark !== "}";
	else if (mark === "+" || mark === "-") {
		tokens.afterValue = isNext && tokens.wasValue;
		tokens.wasValue = !isNext && afterValue && !isIndent;
	} else tokens.afterValue = mark === "!" && afterValue && !isIndent && syntax.regex !== void 0 && !syntax.commands;
}
function isObject(before, afterValue, text, at) {
	if (afterValue) return /[\w}\]]/.test(text.charAt(at - 1)) && /^[$}\]]/.test(before);
	return before !== "" && ("=(,[?+-*/%&|!<~".includes(before) || before === "->" || before === "return");
}
const isShift = (tokens, { text, lineStart, at }) => isArithmetic(tokens, text) || /(?:^|[\s;&|(])let\s[^;|]{0,80}$/.test(text.slice(Math.max(lineStart, at - 120), at));
function isArithmetic({ brackets }, text) {
	const [outer, inner] = [brackets.at(-2), brackets.at(-1)];
	if (inner === void 0) return false;
	const before = text.charAt(inner.at - 1);
	if (text.charAt(inner.at) === "[") return before === "$" || isWord(before.charCodeAt(0));
	return before === "(" && (outer === void 0 || outer.at === inner.at - 1);
}
function mayBeArgument({ before, afterValue }, { text, at }, { commands }) {
	if (commands === void 0 || !afterValue) return false;
	return (commands === "any" ? /^\.?[a-z_]/ : /^[a-z_]/).test(before) && isBlank(text.charCodeAt(at - 1)) && !/[\s=]/.test(text.charAt(at + 1));
}
function isVariable(name, text, at) {
	if (!/^\w+$/.test(name)) return false;
	const above = text.slice(Math.max(0, at - MAX_ABOVE), at);
	return new RegExp(`(?<![.\\w])${name}\\s*(?:,[^=\\n]{0,80})?(?:[-+*/|&]|\\|\\||&&|<<)?=(?![=~>])|[|(,][ *&]{0,2}${name}\\b[^|()\\n]{0,80}[|)]|\\bfor ${name}\\b`).test(above);
}
const MAX_ABOVE = 2e4;
const MAX_BRACKETS = 1e3;
const MAX_WORD = 40;
const OPENING$1 = "([{";
const CLOSING = ")]}";
const SIGILS = "$@#";
const MEMBER = require_main.wordSet(". ?. -> ::");
const CONTROL = require_main.wordSet("if while for with");
const BEFORE_VALUE = require_main.wordSet("return typeof case in of delete void throw new else do await yield instanceof and or not if unless while until when then elsif match default puts");
const codeFrame = (compiled, hole, kind, apostrophes = false) => ({
	...noTokens(),
	type: "code",
	compiled,
	kind,
	hole,
	apostrophes,
	depth: 0,
	heredocs: []
});
function fileFrame(syntax) {
	const compiled = compile(syntax);
	return syntax.markup ? {
		type: "text",
		compiled,
		markup: syntax.markup,
		from: 0,
		depth: Number.POSITIVE_INFINITY
	} : codeFrame(compiled, null, KIND.code);
}
function openSpan(machine, span, length, close, frame) {
	const { cursor } = machine;
	const isDoubtful = UNCLEAN.test(cursor.text.charAt(cursor.at - 1)) || cursor.doubtfulLine === cursor.lineStart;
	const runs = span.kind === "string" && span.lines === true && runsNext(cursor, frame.compiled.syntax.name);
	cursor.skip(length, KIND[span.kind]);
	if (frame.type === "code" && span.kind === "string") endValue(frame);
	if (close === "\n") cursor.mark(endOfLineComment(cursor, frame.compiled.syntax, span.escape !== void 0), KIND[span.kind]);
	else pushSpan(machine, span, close, isDoubtful, runs ? KIND.doubtful : KIND[span.kind]);
}
const UNCLEAN = /[/\\^%]/;
function pushSpan({ frames, cursor }, span, close, isDoubtful = false, kind = KIND[span.kind]) {
	const nested = span.paired ? OPENING[close] : span.nested;
	if (frames.length < 64) frames.push({
		type: "span",
		span,
		kind,
		close,
		nested,
		depth: 0,
		from: cursor.at,
		isDoubtful
	});
}
const OPENING = {
	")": "(",
	"]": "[",
	"}": "{",
	">": "<"
};
function stepSpan(machine, frame) {
	const { cursor, frames } = machine;
	const { span, close, nested, kind } = frame;
	const [first, escaping, maybe] = [
		close,
		span.escape,
		span.mayEscape
	].map((mark) => mark?.charCodeAt(0));
	for (let at = cursor.at; at < cursor.to; at += 1) {
		const code = cursor.text.charCodeAt(at);
		if (span.holes && openHole(machine, span.holes, at, kind)) return;
		if (code === escaping) {
			if (cursor.text.charCodeAt(at + 1) === 10) cursor.startLine(at + 2);
			at += 1;
		} else if (code === maybe && cursor.text.startsWith(close, at + 1)) {
			frame.isDoubtful = true;
			cursor.doubtfulLine = cursor.lineStart;
			if (!ENDS_VALUE.test(cursor.text.slice(at + 2, at + 40))) at += 1;
		} else if (code === first && cursor.text.startsWith(close, at) && mayClose(machine, frame, at)) {
			const quoted = machine.isWhole || cursor.lineStart <= frame.from ? 0 : quotedInside(cursor.text, at);
			if (quoted > 0) {
				at += quoted - 1;
				continue;
			}
			closeSpan(machine, frame, at);
			return;
		} else if (code === 10 && !span.lines) {
			cursor.mark(at, kind);
			frames.pop();
			return;
		} else if (code === 10) {
			if (frame.isDoubtful) machine.doubt(frame.from);
			cursor.startLine(at + 1);
		} else if (nested !== void 0 && cursor.text.startsWith(nested, at)) {
			frame.depth += 1;
			at += nested.length - 1;
		} else if (span.variables && code === DOLLAR && skipVariable(machine, at, kind)) return;
	}
	cursor.mark(cursor.to, kind);
}
const ENDS_VALUE = /^\s*(?:[,;)]|\|\||$)/;
function mayClose({ cursor }, { span, close }, at) {
	if (span.greedy && cursor.text.startsWith(close.charAt(0), at + close.length)) return false;
	if (!span.closesAtIndent) return true;
	for (let i = cursor.lineStart; i < at; i += 1) if (!isBlank(cursor.text.charCodeAt(i))) return false;
	return true;
}
function quotedInside(text, at) {
	QUOTED.lastIndex = at;
	return QUOTED.exec(text)?.[0].length ?? 0;
}
const QUOTED = /```|"(?<=[\s([{:=,]")(?=\w)[^"\n]{0,200}"/y;
function closeSpan({ cursor, frames }, frame, at) {
	const { kind, close } = frame;
	if (frame.depth > 0) {
		frame.depth -= 1;
		cursor.mark(at + close.length, kind);
		return;
	}
	frames.pop();
	cursor.mark(close === "\n" ? at : at + close.length, kind);
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
	if (hole.apostrophes) hole.apostrophes.lastIndex = at;
	const apostrophes = hole.apostrophes?.test(cursor.text) ?? false;
	cursor.mark(at + hole.open.length, kind);
	frames.push(codeFrame(around.compiled, hole, KIND.hole, apostrophes));
	return true;
}
function skipVariable({ cursor }, at, kind) {
	const end = cursor.wordEnd(at + 1);
	if (end === at + 1) return false;
	cursor.mark(at, kind);
	cursor.mark(end, KIND.hole);
	return true;
}
const DOLLAR = 36;
function openJsx({ cursor, frames }, frame) {
	if (frames.length > 62 || !cursor.match(JSX_TAG) || !cursor.match(TAG$1)) return false;
	endValue(frame);
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
		from: cursor.at,
		depth: 0
	});
	return true;
}
function stepText(machine, frame) {
	const { cursor, frames } = machine;
	const { compiled, markup } = frame;
	if (cursor.isIndent && !isBlank(cursor.code)) markIndent(cursor, markup);
	if (!compiled.syntax.jsx && machine.openRule(compiled, frame)) return;
	const hole = markup.holes.find(({ open }) => cursor.isAt(open));
	const tag = cursor.isAt("<") ? cursor.match(TAG$1) : null;
	if (hole !== void 0 && frames.length < 64) {
		cursor.skip(hole.open.length, KIND.code);
		frames.push(codeFrame(compile(syntaxNamed(markup.language)), hole, KIND.code));
	} else if (tag === null) {
		machine.countStrayClose(compiled);
		cursor.skip(1, KIND.string);
	} else {
		cursor.skip(tag[0].length, KIND.code);
		const closes = tag[0].startsWith("</");
		if (closes) frame.depth -= 2;
		frames.push({
			type: "tag",
			name: closes ? "" : (tag[1] ?? "").toLowerCase(),
			text: frame
		});
	}
}
function markIndent(cursor, { holes }) {
	const line = cursor.text.slice(cursor.at, cursor.lineEnd());
	if (line.includes("<") || holes.some(({ open }) => line.includes(open))) cursor.kinds.fill(KIND.code, cursor.lineStart, cursor.at);
}
function stepTag(machine, { name, text }) {
	const { cursor, frames } = machine;
	const { compiled, markup } = text;
	const character = cursor.text.charAt(cursor.at);
	if (compiled.syntax.jsx && character === "/" && !cursor.isAt("/>") && machine.openRule(compiled, text)) return;
	if (character === "\"" || character === "'") {
		cursor.skip(1, KIND.string);
		pushSpan(machine, {
			kind: "string",
			open: character,
			close: character,
			lines: true
		}, character);
	} else if (character === "{" && markup.holes.some(({ open }) => open === "{")) {
		cursor.skip(1, KIND.code);
		frames.push(codeFrame(compile(syntaxNamed(markup.language)), CURLY, KIND.code));
	} else if (cursor.isAt("/>")) closeTag(machine, 2, 0);
	else if (character === ">") {
		closeTag(machine, 1, 1);
		const language = markup.embedded[name];
		if (language !== void 0) machine.embed(language, new RegExp(`</${name}`, "gi"), false);
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
const TAG$1 = /<\/?(?:([A-Za-z][\w.:-]{0,80})(?:<(?:[^<>]|<[^<>]{0,80}>){0,200}>)?)?(?=[\s/>])/y;
const JSX_TAG = /<(?:>|(?!const\s)[A-Za-z][\w.:-]{0,80}(?=[\s/><])(?!\s+extends\b|\s*=))/y;
// src/diff/scan/heredoc.ts
function heredocOf(rule, found, kind) {
	const { tag = "", ...groups } = found.groups ?? {};
	const { goesOn = false, indent = ANY } = rule;
	const isFlush = "indented" in groups && groups["indented"] === void 0;
	return {
		tag: tag.replace(/\\(.)|["']/g, "$1").trim(),
		goesOn,
		indent: isFlush ? NONE : indent,
		kind
	};
}
const ANY = /^[ \t]*/;
const NONE = /^/;
function readHeredoc(heredoc, cursor) {
	const end = endOfHeredoc(heredoc, cursor, cursor.at);
	const seeming = end ?? endOfHeredoc({
		...heredoc,
		indent: ANY
	}, cursor, cursor.at);
	cursor.mark(seeming ?? cursor.to, heredoc.kind);
	if (end === null) cursor.mark(cursor.to, KIND.doubtful);
	cursor.startLine(cursor.at);
	if (heredoc.goesOn || cursor.at >= cursor.to) return;
	cursor.startLine(cursor.at + 1);
	cursor.mark(cursor.at + 1, KIND.string);
}
function endOfHeredoc(heredoc, { text, to }, from) {
	for (let at = from; at <= to;) {
		const found = text.indexOf("\n", at);
		const end = found === -1 ? to : Math.min(found, to);
		const behind = endsHeredoc(heredoc, text.slice(at, Math.min(end, at + MAX_HEREDOC_END)));
		if (behind !== null) return heredoc.goesOn ? at + behind : end;
		at = end + 1;
	}
	return null;
}
function endsHeredoc({ tag, goesOn, indent }, whole) {
	const line = whole.replace(indent, "");
	return (goesOn ? line.startsWith(tag) && !isWord(line.charCodeAt(tag.length)) : line === tag || line === `${tag}\r`) ? whole.length - line.length + tag.length : null;
}
const MAX_HEREDOC_END = 300;
// src/diff/scan/openings.ts
function openHeredoc({ cursor, isWhole, unclosed }, rule, found, frame) {
	if (frame.heredocs.length >= 64 || rule.shifts && isShift(frame, cursor)) return false;
	const line = cursor.text.slice(cursor.lineStart, cursor.lineEnd());
	const heredoc = heredocOf(rule, found, runsHeredoc(line, frame.compiled.syntax.name) ? KIND.doubtful : KIND.string);
	const key = `\n${heredoc.tag}`;
	if (isWhole && (unclosed.has(key) || endOfHeredoc(heredoc, cursor, cursor.lineEnd() + 1) === null)) {
		unclosed.add(key);
		return false;
	}
	frame.heredocs.push(heredoc);
	endValue(frame);
	cursor.skip(found[0].length, KIND.string);
	return true;
}
function openQuote(machine, rule, found, frame) {
	const { cursor, isWhole, unclosed } = machine;
	const mark = found.groups?.["mark"] ?? "";
	const quoted = unclosed.has(mark) ? null : endOfQuote(cursor, rule, found);
	if (quoted === null) {
		unclosed.add(mark);
		if (isWhole) machine.doubt(cursor.at);
		return false;
	}
	const kind = runsNext(cursor, frame.compiled.syntax.name) ? KIND.doubtful : KIND.string;
	const { end, runs } = quoted;
	const newline = cursor.text.lastIndexOf("\n", end - 1);
	const isLonger = newline >= cursor.at;
	if (isLonger && isWhole && cursor.doubtfulLine === cursor.lineStart) machine.doubt(cursor.at);
	if (runs !== null) {
		cursor.mark(runs[0], kind);
		cursor.mark(runs[1], KIND.code);
	}
	cursor.mark(end, kind);
	cursor.isIndent = false;
	if (isLonger) cursor.lineStart = newline + 1;
	if (frame.type === "code") endValue(frame);
	return true;
}
// src/diff/scan/scanner.ts
const MAX_LEVEL$1 = 4;
var Scanner = class {
	cursor;
	frames = [];
	strayCloses = [];
	isOpen = false;
	doubtfulFrom = -1;
	unclosed = new Set();
	#level = 0;
	#lineWithoutRegex = -1;
	isWhole;
	constructor(text, syntax, start = null, isWhole = false) {
		this.isWhole = isWhole;
		this.cursor = new Cursor(decodeEscapes(text, syntax));
		this.#run(syntax, text.length, start);
	}
	doubt(from) {
		if (this.doubtfulFrom === -1 || from < this.doubtfulFrom) this.doubtfulFrom = from;
	}
	#run(syntax, to, start = null) {
		const { cursor } = this;
		const [frames, end] = [this.frames, cursor.to];
		this.frames = [fileFrame(syntax)];
		cursor.to = to;
		this.#level += 1;
		if (start !== null) pushSpan(this, start.span, start.close);
		while (cursor.at < to) this.#step();
		this.isOpen = this.frames.some((frame) => frame.type === "span" && frame.span.lines);
		const open = this.isWhole ? this.frames[1] : void 0;
		if (open?.type === "text" || open?.type === "span" && open.span.lines && !open.span.mayStayOpen) this.doubt(open.from);
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
		const rest = syntax.prose || syntax.names ? KIND.string : frame.kind;
		if (isBlank(cursor.code)) cursor.skip(1, rest);
		else if (this.openRule(frame.compiled, frame)) return;
		else if (syntax.names && this.#name(syntax.names)) return;
		else if (syntax.jsx && cursor.code === LESS && !frame.afterValue && frame.before !== "}" && openJsx(this, frame)) return;
		else if (syntax.regex && cursor.code === SLASH && this.#regex(frame)) return;
		else if (isWord(cursor.code)) this.#word(frame, rest);
		else this.#punctuation(frame, rest);
	}
	#word(frame, kind) {
		const { cursor } = this;
		const end = cursor.wordEnd(cursor.at);
		cursor.isIndent = false;
		endWord(frame, cursor, end, frame.compiled.syntax.regex);
		cursor.mark(end, kind);
	}
	#punctuation(frame, kind) {
		const { cursor } = this;
		const { hole, compiled } = frame;
		const character = cursor.text.charAt(cursor.at);
		if (hole !== null && cursor.isAt(hole.close)) {
			if (frame.depth === 0) {
				this.frames.pop();
				cursor.skip(hole.close.length, kind === KIND.hole ? KIND.string : kind);
				return;
			}
			frame.depth -= 1;
		} else if (hole !== null && character === BRACKETS[hole.close]) frame.depth += 1;
		else if (hole?.format && character === ":" && frame.brackets.length === 0) {
			cursor.skip(endOfFormat(cursor) - cursor.at, kind);
			return;
		}
		const stray = hole === null ? this.countStrayClose(compiled) : void 0;
		endMark(frame, cursor, compiled.syntax);
		cursor.skip(stray ?? 1, kind);
	}
	countStrayClose(compiled) {
		const close = strayClose(compiled, this.cursor);
		if (close !== void 0) this.strayCloses.push(this.cursor.at);
		return close?.length;
	}
	#name(names) {
		const { cursor } = this;
		const before = cursor.isIndent ? "" : cursor.previousVisible();
		const found = /^[{,[(;?&-]?$/.test(before) ? cursor.match(names) : null;
		if (found === null) return false;
		cursor.skip(found[0].length, KIND.code);
		return true;
	}
	#regex(frame) {
		const { cursor } = this;
		const { syntax } = frame.compiled;
		if (frame.before === "}") cursor.doubtfulLine = cursor.lineStart;
		if (!this.#mayBegin(frame)) {
			if (!syntax.commands || cursor.text.charCodeAt(cursor.at + 1) !== SLASH) return false;
			cursor.skip(1, frame.kind);
			return false;
		}
		if (this.#lineWithoutRegex === cursor.lineStart) return false;
		const end = endOfRegex(cursor, !syntax.commands);
		if (end === null) {
			this.#lineWithoutRegex = cursor.lineStart;
			return false;
		}
		endValue(frame);
		cursor.skip(end - cursor.at, KIND.string);
		return true;
	}
	#mayBegin(frame) {
		if (!frame.afterValue) return true;
		const { cursor } = this;
		if (!mayBeArgument(frame, cursor, frame.compiled.syntax)) return false;
		cursor.doubtfulLine = cursor.lineStart;
		return !isVariable(frame.before, cursor.text, cursor.at);
	}
	openRule(compiled, frame) {
		return compiled.rules[this.cursor.code]?.some((rule) => this.#isPlaced(rule.at, frame) && this.#apply(rule, frame)) ?? false;
	}
	#isPlaced(position, frame) {
		const { at, text, lineStart, isIndent } = this.cursor;
		if (position === void 0) return true;
		if (position === "line") return at === lineStart;
		if (position === "indent") return isIndent;
		if (position === "value") return frame.type !== "code" || this.#mayBegin(frame);
		if (position === "statement") return at === lineStart && frame.type === "code" && !frame.afterValue && /^[;{}:]?$/.test(frame.before);
		return position.test(at === 0 ? "" : text.charAt(at - 1));
	}
	#apply(rule, frame) {
		const { cursor } = this;
		const opening = openingOf(rule);
		if (frame.type === "code" && frame.apostrophes && cursor.code === APOSTROPHE) return false;
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
			if (frame.type === "code" && rule.kind !== "comment") endValue(frame);
			cursor.skip(length, KIND[rule.kind]);
		} else if ("heredoc" in rule) {
			if (frame.type !== "code") return false;
			return openHeredoc(this, rule, found, frame);
		} else if ("quote" in rule) return openQuote(this, rule, found, frame);
		else if ("indented" in rule) this.#indented(rule);
		else {
			cursor.skip(length, KIND.code);
			this.embed(rule.language(found), rule.until(found), true);
		}
		return true;
	}
	embed(language, until, takesEnd) {
		const { cursor } = this;
		until.lastIndex = cursor.at;
		const end = until.exec(cursor.text);
		const to = end === null ? cursor.to : Math.min(end.index, cursor.to);
		this.#runWithin(language, to);
		if (end === null || !takesEnd || to === cursor.to) return;
		if (end[0].startsWith("\n")) cursor.startLine(to + 1);
		cursor.skip(end[0].length, KIND.code);
	}
	#runWithin(language, to) {
		if (this.#level > MAX_LEVEL$1) this.cursor.mark(to, KIND.string);
		else this.#run(syntaxNamed(language), to);
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
		else this.#runWithin(language, endOfIndented(cursor, indent));
	}
	#newline(frame) {
		const { cursor } = this;
		const above = cursor.lineStart;
		cursor.startLine(cursor.at + 1);
		cursor.mark(cursor.at + 1, kindOfNewline(frame));
		if (frame.type === "indented" && !isEmptyLine(cursor, cursor.at, cursor.lineEnd()) && cursor.indentAt(cursor.at) <= frame.indent) this.frames.pop();
		if (frame.type !== "code") return;
		if (!frame.compiled.syntax.free) frame.afterValue = false;
		for (const heredoc of frame.heredocs.splice(0)) {
			if (this.isWhole && cursor.doubtfulLine === above) this.doubt(cursor.at);
			readHeredoc(heredoc, cursor);
		}
	}
};
const strayClose = ({ blocks }, { text, at }) => blocks.find(({ open, close }) => text.startsWith(close, at) && !text.startsWith(open, at + 1))?.close;
function kindOfNewline(frame) {
	if (frame.type === "indented") return frame.kind;
	return frame.type === "text" || frame.type === "code" && frame.heredocs.length > 0 ? KIND.string : KIND.code;
}
const [SLASH, LESS, APOSTROPHE] = [
	47,
	60,
	39
];
const BRACKETS = {
	"}": "{",
	")": "(",
	"]": "["
};
// src/diff/scan/pieces.ts
const NAMES = [
	"code",
	"comment",
	"string",
	"hole",
	"doubtful"
];
function scanFile(text, syntax) {
	const { cursor, doubtfulFrom } = new Scanner(text, syntax, null, true);
	if (doubtfulFrom !== -1) cursor.kinds.fill(KIND.doubtful, doubtfulFrom);
	return splitLines(text, cursor.kinds, KIND.code);
}
function scanHunk(lines, syntax, isTop = false) {
	if (lines.length === 0) return [];
	const text = lines.map((line) => line.text.slice(0, MAX_LINE$1)).join("\n");
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
	return (hasStars(syntax) ? best.pieces.map(asStarComment) : best.pieces).map((line, i) => [...line, ...unscanned(lines[i]?.text ?? "")]);
}
function scanFrom(start, text, witnesses) {
	const scanned = new Scanner(text, start.syntax, start.open);
	const pieces = splitLines(text, scanned.cursor.kinds, kindAbove(start));
	return {
		pieces,
		cost: costOf(pieces, scanned, witnesses) + start.cost
	};
}
const MAX_LINE$1 = 2e4;
const unscanned = (text) => text.length > MAX_LINE$1 ? [{
	kind: "doubtful",
	text: text.slice(MAX_LINE$1, 2 * MAX_LINE$1),
	begins: true
}] : [];
function beginnings(syntax, text) {
	const spans = syntax.rules.filter((rule) => "open" in rule && rule.lines === true);
	const inside = new Map(spans.flatMap((span) => closesOf(span).map((close) => [close, {
		syntax,
		open: {
			span,
			close
		},
		cost: 1
	}])));
	const embedded = [...syntax.within ?? [], ...Object.values(syntax.markup?.embedded ?? {})].map((name) => ({
		syntax: syntaxNamed(name),
		open: null,
		cost: .5
	}));
	return [
		...inside.values(),
		...insideHeredoc(syntax, text),
		...embedded
	];
}
const closesOf = ({ close, closes = [] }) => typeof close === "function" ? closes : [close].filter((mark) => mark !== "\0");
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
function costOf(pieces, { strayCloses, isOpen, cursor }, witnesses) {
	return pieces.filter((line, i) => (witnesses?.[i] ?? true) && isMisfit(line)).length + 4 * strayCloses.slice(0, MAX_STRAY).filter((at) => !cursor.text.startsWith("-->", at) || witnesses?.[cursor.text.slice(0, at).split("\n").length - 1]).length + (isOpen && witnesses === null ? 2 : 0);
}
const MAX_STRAY = 50;
function isDoubtful({ span, close }, lines, witnesses) {
	const at = lines.findIndex(({ text }) => text.includes(close));
	if (at === -1) return false;
	const before = lines[at]?.text.split(close, 1)[0] ?? "";
	if (/[=(,:[+{?>]\s*[A-Za-z]{0,2}$/.test(before.slice(-40))) return true;
	if (close === "-->") return witnesses?.[at] !== true;
	return witnesses !== null && witnesses[at] === false && (span.kind === "string" || span.open === close);
}
function isMisfit(line) {
	const code = line.filter(({ kind }) => kind === "code").map(({ text }) => text).join("");
	if (code.trim() !== "") return looksLikeProse(code);
	const inner = line.filter(({ begins }) => !begins).map(({ text }) => text).join("");
	return CODE.test(inner);
}
const FIVE_WORDS = require_main.unicodePattern(String.raw`(?<![\w.])\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){4}(?![\w.(])`, "u", /(?<![\w.])[a-z][a-z'-]*(?: [a-z][a-z'-]*){4}(?![\w.(])/i);
const looksLikeProse = (text) => FIVE_WORDS(text).test(text) && !/[;{}=<>[\]|\\]|\w\(|::|->|,\s*$|^\s*(?:import|from|export|package)\b/.test(text);
const CODE = /[{};]\s*$|\w\(.*\)|[^<>=!]=[^=>]|=>|->|::|^\s*(?:if|for|def|class|return|import|from|func|fn|let|const|var|end|else|local|use|public|private|static)\b/;
const hasStars = ({ rules }) => rules.some((rule) => "open" in rule && rule.open === "/*");
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
		const isEnd = at === text.length || text.charCodeAt(at) === 10;
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
// src/diff/code.ts
function codeLines(lines, language) {
	const { syntax, indent } = language;
	const pieces = piecesOf(lines, syntax);
	const ends = lineEndsOf(syntax);
	return lines.flatMap(({ number, text }, i) => {
		const mine = pieces[i] ?? [];
		const isDoubtful = mine.some((piece) => piece.kind === "doubtful" && /\S/.test(piece.text));
		return codeIn(text, mine, language).split(ends).flatMap((code) => unfolded(code, indent)).filter((code) => /[^\s{}()[\];,]/.test(code)).map((code) => ({
			number,
			code,
			isDoubtful
		}));
	});
}
function codeIn(line, pieces, { plain, markup, flat, syntax }) {
	if (plain === "all") return looksLikeProse(line) ? "" : line;
	const text = plain && pieces.map((piece) => piece.kind === "comment" ? "" : piece.text).join("");
	if (text !== void 0 && LIKE_CODE.test(text) && !TAG.test(text)) return text;
	if (plain && syntax.prose) return "";
	const code = codeOf(pieces);
	if (flat) return code.replace(ARGUMENTS, (part) => part.startsWith("{{") ? part : "");
	return markup ? code.replace(/<\/?[A-Za-z][^<>%?]*>?/g, "") : code;
}
const ARGUMENTS = /\{\{.*?\}\}|(?:(?<=[-.]|[\w.,"'][ \t]{1,9})(?<!\b(?:then|do|else|time)[ \t]{1,9})|\b(?!(?:if|while|until|when|unless)(?::|""))(?=[a-z]{2,8}["']?["':.-]))(?:if|else|for|while|until|switch|match|case|when|return|break|continue|unless|and|or)\b/g;
const TAG = /<[A-Za-z/!%?#]|[%?]>|\{\{|\{%/;
const LIKE_CODE = /(?<!\\)\w\(|[{};:)](?:\\n)?(?:",?)?\s*$/;
function piecesOf(lines, syntax) {
	const bare = lines.map(({ text }) => ({
		text,
		isContext: false
	}));
	const scanned = lines.every(({ pieces }) => pieces !== void 0) ? [] : scanHunk(bare, syntax);
	return lines.map(({ pieces }, i) => pieces ?? scanned[i] ?? []);
}
function codeOf(pieces) {
	const isInHole = pieces[0]?.kind === "hole";
	return pieces.map(({ kind, text, begins }) => {
		if (kind === "code" || kind === "doubtful" || kind === "hole" && isInHole) return text;
		return kind === "string" && begins ? "\"\"" : "";
	}).join("").replace(/(?:""){2,}/g, "\"\"");
}
function unfolded(code, indent) {
	if (code.trim().length <= MAX_LINE) return [clipped(code, indent)];
	const lines = [];
	let depth = 0;
	for (const part of code.match(/[^;{}]+[;{}]*|[;{}]+/g) ?? []) {
		const level = depth - (/^\s*\}/.test(part) ? 1 : 0);
		const margin = " ".repeat(Math.max(0, Math.min(level, MAX_LEVEL)) * indent);
		lines.push((/^[ \t]*/.exec(part)?.[0].length ?? 0) > margin.length ? part : margin + part.trim());
		depth += part.split("{").length - part.split("}").length;
	}
	return lines;
}
const clipped = (code, indent) => code.length <= MAX_LINE ? code : " ".repeat(MAX_LEVEL * indent) + code.trim();
const MAX_LINE = 200;
const MAX_LEVEL = 20;
function indentOf(lines) {
	const widths = lines.map((line) => /^ +(?=\S)/.exec(line)?.[0].length ?? 0).filter((width) => width > 0);
	if (widths.length < 5) return null;
	if (widths.filter((width) => width % 4 === 2).length > .15 * widths.length) return 2;
	return widths.some((width) => width % 8 === 4) ? 4 : null;
}
function nestingOf(code, indent) {
	const white = /^[\t ]*/.exec(code)?.[0] ?? "";
	const tabs = white.split("	").length - 1;
	return tabs + Math.floor((white.length - tabs) / indent);
}
const CONTROL_FLOW = /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g;
const countControlFlow = (code) => code.match(CONTROL_FLOW)?.length ?? 0;
const CALL = /\b[A-Za-z_]\w*\s*\(/;
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/;
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/;
const LOGIC = [
	CALL,
	ASSIGNMENT,
	/\?\?|\s\?$|\{#(?:each|await|key)\b/
];
const isLogic = (code) => !IMPORT.test(code) && (LOGIC.some((pattern) => pattern.test(code)) || code.search(CONTROL_FLOW) !== -1);
Object.defineProperty(exports, "IMPORT", {
	enumerable: true,
	get: function() {
		return IMPORT;
	}
});
Object.defineProperty(exports, "codeLines", {
	enumerable: true,
	get: function() {
		return codeLines;
	}
});
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "countControlFlow", {
	enumerable: true,
	get: function() {
		return countControlFlow;
	}
});
Object.defineProperty(exports, "indentOf", {
	enumerable: true,
	get: function() {
		return indentOf;
	}
});
Object.defineProperty(exports, "isKnownCode", {
	enumerable: true,
	get: function() {
		return isKnownCode;
	}
});
Object.defineProperty(exports, "isLogic", {
	enumerable: true,
	get: function() {
		return isLogic;
	}
});
Object.defineProperty(exports, "looksLikeProse", {
	enumerable: true,
	get: function() {
		return looksLikeProse;
	}
});
Object.defineProperty(exports, "nestingOf", {
	enumerable: true,
	get: function() {
		return nestingOf;
	}
});
Object.defineProperty(exports, "piecesOf", {
	enumerable: true,
	get: function() {
		return piecesOf;
	}
});
Object.defineProperty(exports, "productionLanguage", {
	enumerable: true,
	get: function() {
		return productionLanguage;
	}
});
Object.defineProperty(exports, "readAsOf", {
	enumerable: true,
	get: function() {
		return readAsOf;
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
