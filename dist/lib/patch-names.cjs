// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/diff/file-kind.ts
/** Context for reviewers only: no kind makes a commit riskier in the data. */
const FILE_KINDS = [
	"migration",
	"authentication",
	"API schema",
	"infrastructure",
	"CI",
	"lock file",
	"manifest",
	"configuration"
];
/**
* Lower case: a `directory/`, a file `name`, or its `begin*end`. No regular expressions: compiling as many takes Node
* milliseconds.
*/
const MARKS = {
	migration: "migration/ migrations/ migrate/ alembic/ flyway/ liquibase/ *.sql",
	"API schema": "*.proto *.graphql *.graphqls *.gql *.avsc *.thrift *.wsdl *.xsd openapi*.yaml openapi*.yml openapi*.json swagger*.yaml swagger*.yml swagger*.json",
	infrastructure: "*.tf *.tfvars *.hcl *.bicep *.nomad dockerfile* docker-compose* chart.yaml kustomization.yaml procfile terraform/ helm/ k8s/ kubernetes/ charts/ ansible/ pulumi/",
	CI: ".github/workflows/ .circleci/ .buildkite/ .gitlab-ci/ .ci/ .gitlab-ci.yml jenkinsfile* .travis.yml azure-pipelines.yml azure-pipelines.yaml bitbucket-pipelines.yml",
	"lock file": "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml yarn.lock bun.lock bun.lockb cargo.lock go.sum poetry.lock uv.lock pipfile.lock gemfile.lock composer.lock mix.lock pubspec.lock podfile.lock packages.lock.json gradle.lockfile flake.lock",
	manifest: "package.json cargo.toml go.mod pyproject.toml setup.py setup.cfg requirements*.txt pipfile gemfile *.gemspec composer.json mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts *.csproj *.fsproj podfile package.swift",
	configuration: "*.yaml *.yml *.toml *.ini *.cfg *.conf *.properties *.env .env* config/"
};
/** Path parts between `/`, `.`, `_` and `-`. */
const AUTHENTICATION = require_main.wordSet("auth authn authz oauth oauth2 login password passwords permission permissions session sessions rbac acl iam jwt sso saml");
/** FILE_KINDS are in order of precedence. */
function fileKind(path) {
	const lower = `/${path.toLowerCase()}`;
	return FILE_KINDS.find((kind) => isOfKind(lower, kind)) ?? null;
}
function isOfKind(path, kind) {
	if (kind === "authentication") return path.split(/[/._-]/).some((part) => AUTHENTICATION.has(part));
	const name = path.slice(path.lastIndexOf("/") + 1);
	return MARKS[kind].split(" ").some((mark) => {
		if (mark.endsWith("/")) return path.includes(`/${mark}`);
		const [begin = "", end] = mark.split("*");
		if (end === void 0) return name === begin;
		return name.length >= begin.length + end.length && name.startsWith(begin) && name.endsWith(end);
	});
}
/** No test, document or example, and nothing generated or vendored. */
const isProduction = (path) => !NOT_PRODUCTION.some((pattern) => pattern.test(path));
const NOT_PRODUCTION = [
	/(?:^|\/)(?:tests?|__tests__|specs?|e2e|testdata|testing|fixtures?|__fixtures__|__mocks__|mocks?|__snapshots__|cypress)\//i,
	/(?:[._-](?:test|spec|e2e|cy)|_test|\.stories)\.[^/]+$/i,
	/(?:^|\/)(?:test_[^/]*|conftest)\.py$/,
	/(?:Tests?|TestCase|IT|Spec)\.(?:java|kt|groovy|scala|cs|swift)$/,
	/(?:^|\/)(?:docs?|documentation|examples?|samples?|benchmarks?|playgrounds?)\//i,
	/(?:^|\/)(?:vendor|node_modules|third_party|bower_components|dist|generated|gen|__generated__)\//,
	/\.(?:min\.js|d\.ts|pb\.go|pb\.cc|pb\.h|generated\.\w+|g\.dart)$|_pb2(?:_grpc)?\.py$/
];
// src/diff/scan/rule.ts
/** `hole`: code inside a string. */
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
const block = (open, close, more = {}) => ({
	kind: "comment",
	open,
	close,
	lines: true,
	...more
});
const nestedBlock = (open, close) => block(open, close, { nested: open });
/** On one line, with backslash escapes. */
const quoted = (mark, more = {}) => raw(mark, mark, {
	escape: "\\",
	...more
});
const multiline = (mark, more = {}) => quoted(mark, {
	lines: true,
	...more
});
/** Without escapes; a doubled mark closes and reopens it. */
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
/** The counterpart of the first group: the other bracket, or the same mark. */
const mirror = ([, mark = ""]) => mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket);
const MIRRORED = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const HASH = line("#");
const C_COMMENTS = [line("//"), block("/*", "*/")];
const QUOTED = [quoted("\""), quoted("'")];
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
/** With different marks; a closing mark alone shows that it began before. */
const isBlockComment = (rule) => "open" in rule && rule.kind === "comment" && rule.lines === true && rule.at === void 0 && typeof rule.open === "string" && typeof rule.close === "string" && rule.close !== rule.open;
function firstCharacters(rule) {
	const opening = openingOf(rule);
	if (typeof opening === "string") return [opening.charAt(0)];
	const { source, ignoreCase } = opening;
	const first = firstOf(source);
	return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first;
}
/** The first character or class, and the next if the first is optional. */
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
function classMembers(source) {
	return [...source.slice(1, -1).replace("\\w", "A-Za-z0-9_").matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = "", to = from]) => range(from, to));
}
function range(from, to) {
	const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1;
	return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i));
}
// src/diff/languages/row.ts
const SHARED_WORDS = "atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile";
/** @param indent the usual one @param words concurrency words beside the shared ones */
const family = (indent, words = "") => ({
	indent,
	concurrency: new RegExp(`\\b(?:${SHARED_WORDS}${words && `|${words}`})\\b`, "i")
});
const WEB = family(2, "async|await|promise|worker|setTimeout|setInterval");
const PLAIN = family(4);
const language = (about, files, rules) => ({
	files: split(files),
	syntax: {
		...typeof about === "string" ? { name: about } : about,
		rules
	},
	scored: null
});
/** @param files the scored ones; after a bar, others */
const scored = (about, files, shared, rules) => ({
	...language(about, files.replace(" | ", " "), rules),
	scored: {
		...shared,
		extensions: split(files.split(" | ", 1).join())
	}
});
const split = (files) => files.toLowerCase().split(" ");
// src/diff/languages/documents.ts
const XML = [
	block("<!--", "-->"),
	rawLines("<![CDATA[", "]]>"),
	whole(/<![A-Za-z][^>\n]{0,400}>?/y, "code")
];
/** An element with one word, such as the name of a dependency. */
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
/** `<% code %>` in a language, and its comments. */
const percent = (inside) => [
	block(/<%!?--/y, "--%>"),
	block("<%#", "%>"),
	region(/<%[-=!@]{0,2}/y, /%>/g, inside),
	...XML
];
/** `---` … `---` at the top of a file. */
const frontMatter = (inside) => ({
	embedded: /-{3}(?=\r?\n)/y,
	until: () => /\n-{3}/g,
	language: () => inside,
	at: /^$/
});
/** ```` ```lang ````: code in a document, up to the same fence. */
const fence = (mark) => ({
	embedded: new RegExp(`${mark}{3,9}[ \\t]{0,3}\\{?\\.?([\\w+#.-]{0,30})[^\\n${mark}]{0,200}(?=\\n|$)`, "y"),
	until: ([opened = ""]) => new RegExp(`\\n[ \\t>]{0,40}${mark}{${opened.lastIndexOf(mark) + 1}}`, "g"),
	language: ([, name = ""]) => name.toLowerCase(),
	at: "indent"
});
const LINK = whole(/https?:\/\/[^\s"'<>()`]{1,300}/y, "code");
/** The label of a link, if it is a name of up to three words. */
const LABEL = whole(/\[[\w@#][\w.@#/-]{0,30}(?: [\w.@#/-]{1,30}){0,2}\](?=[[(:])/y, "code");
const QUOTED_CODE = whole(/`[^`\n]{1,80}`/y, "code");
/** A line of Blade or Razor. */
const DIRECTIVE = whole(/@(?:if|elseif|else|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|unless|isset|empty|auth|guest|extends|section|yield|include|php|csrf)\b[^\n"']{0,300}/y, "code", "indent");
const STYLE = [
	block("/*", "*/"),
	...QUOTED,
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
	}, "svelte | marko", WEB, XML),
	scored({
		name: "astro",
		...holes([CURLY])
	}, "astro", WEB, [frontMatter("typescript"), ...XML]),
	scored({
		name: "php",
		...holes(),
		within: ["php-code"]
	}, "php | php3 php4 php5 php7 phtml", PLAIN, PHP),
	language("php-code", "phpt", [
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
	language({
		name: "blade",
		...holes([DOUBLE], "php-code")
	}, "blade.php", [
		block("{{--", "--}}"),
		DIRECTIVE,
		...PHP
	]),
	language({
		name: "html",
		...holes([DOUBLE])
	}, "html htm xhtml shtml cfm cfml cfc", PHP),
	language({
		name: "xml",
		...holes([], "typescript", {})
	}, "xml svg xsl xslt xsd wsdl plist rss atom xaml axml csproj vbproj fsproj props targets resx nuspec pom storyboard xib ui qrc kml gpx dita jelly fxml config", [...XML, XML_VALUE]),
	language({
		name: "erb",
		...holes()
	}, "erb rhtml", percent("ruby")),
	language({
		name: "eex",
		...holes([CURLY], "elixir")
	}, "eex leex heex", percent("elixir")),
	language({
		name: "ejs",
		...holes()
	}, "ejs ect", percent("javascript")),
	language({
		name: "aspnet",
		...holes()
	}, "aspx ascx asp master ashx", percent("csharp")),
	language({
		name: "jsp",
		...holes([DOLLAR_BRACES], "java")
	}, "jsp jspx jspf tag ftl", [block("<#--", "-->"), ...percent("java")]),
	language({
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
	language({
		name: "velocity",
		...holes()
	}, "vm vtl", [
		block("#*", "*#"),
		line("##"),
		whole(/#(?:set|if|elseif|else|end|foreach|include|parse|macro|stop|break)\b[^\n"']{0,300}/y, "code"),
		...XML
	]),
	language({
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
	language("expression", "template", QUOTED),
	language("css", "css wxss qss", STYLE),
	language("scss", "scss less styl", [line("//", /^[^:]?$/), ...STYLE]),
	language("sass", "sass", [
		{
			kind: "comment",
			indented: /\/[/*]/y,
			at: "indent"
		},
		line("//"),
		...QUOTED
	]),
	language({
		name: "markdown",
		prose: true
	}, "md markdown mdown mkd mdx qmd mdc rmarkdown", [
		block("<!--", "-->"),
		block("{/*", "*/}"),
		frontMatter("yaml"),
		fence("`"),
		fence("~"),
		QUOTED_CODE,
		LINK,
		LABEL
	]),
	language({
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
	language({
		name: "asciidoc",
		prose: true
	}, "adoc asciidoc asc", [
		block("////", "////", { at: "line" }),
		line("//", "line"),
		QUOTED_CODE
	]),
	language({
		name: "text",
		prose: true
	}, "txt text log csv tsv patch diff rej license licence notice copying authors contributors changelog changes history news readme install todo .cursorrules .windsurfrules .clinerules srt vtt ics vcf eml pem crt key pub ipynb tex sty ltx dtx ins bbx cbx tikz org pug jade haml slim feature robot resource man mdoc roff ms po pot ni i7x", [])
];
// src/diff/languages/programming.ts
const NESTED_COMMENTS = [line("//"), nestedBlock("/*", "*/")];
/** `'a'`, `'\n'`, `'\u{1F600}'`; not a lone apostrophe such as that of a lifetime or a digit separator. */
const LONG_CHARACTER = whole(/'(?:\\[^\n]{1,12}?|[^'\\\n]{1,2})'/y);
const C_LIKE = [
	...C_COMMENTS,
	quoted("\""),
	LONG_CHARACTER
];
const SCRIPT$1 = [
	line(/#!/y, "line"),
	line("<!--"),
	...C_COMMENTS,
	...QUOTED,
	multiline("`", { holes: [DOLLAR_BRACES] })
];
/** `R"tag(…)tag"` */
const CPP_RAW = rawLines(/R"([^\s()\\"]{0,16})\(/y, (opened) => `)${opened[1]}"`, { closes: [")\""] });
const REGEX_JSX = {
	regex: true,
	jsx: true
};
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
/** A triple-quoted string is documentation only as a statement of its own. */
const docstring = (mark) => block(mark, mark, {
	at: "indent",
	escape: "\\"
});
const PAIRED = {
	lines: true,
	escape: "\\",
	paired: true
};
/** `<<TAG`; lower case only where nothing else can be meant: `<<~tag`, `<<"a tag"` */
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
const JVM = family(4, "async|await|executor|future|completablefuture|coroutine|suspend|wait|notify|notifyall");
const NATIVE = family(4, "async|await|future|pthread|task|dispatchqueue|actor");
const LISPS = family(2, "agent|atom|go|promise");
const PROGRAMMING_LANGUAGES = [
	scored({
		name: "javascript",
		...REGEX_JSX
	}, "js mjs cjs | es6 jsm gs wxs js.flow", WEB, SCRIPT$1),
	scored({
		name: "jsx",
		...REGEX_JSX
	}, "jsx", WEB, SCRIPT$1),
	scored({
		name: "typescript",
		regex: true
	}, "ts mts cts", WEB, SCRIPT$1),
	scored({
		name: "tsx",
		...REGEX_JSX
	}, "tsx", WEB, SCRIPT$1),
	scored("python", "py pyx pyi | pxd pxi pyw vy wsgi SConstruct SConscript wscript mojo gd bzl bazel star tiltfile BUILD WORKSPACE BUCK", family(4, "async|await|asyncio|gevent|queue"), [
		HASH,
		docstring("\"\"\""),
		docstring("'''"),
		block(/[rRuUbB]("""|''')/y, mirror, {
			at: "indent",
			escape: "\\"
		}),
		...[/[fFtT][rR]?("""|'''|"|')/y, /[rR][fFtT]("""|'''|"|')/y].map((open) => rawLines(open, mirror, {
			escape: "\\",
			holes: [CURLY]
		})),
		...TRIPLE,
		...QUOTED
	]),
	scored({
		name: "ruby",
		regex: true
	}, "rb rake | gemspec ru podspec thor jbuilder rabl builder Gemfile Rakefile Podfile Vagrantfile Fastfile Brewfile Guardfile cr", family(2, "async|fiber|queue"), [
		block("=begin", "=end", {
			at: "indent",
			closesAtIndent: true
		}),
		block(/__END__(?=\r?\n)/y, "\0", { at: "line" }),
		whole(/\?\\?[#"'`/](?!\w)/y, "string", "value"),
		HASH,
		...heredocs(/^[\s(,=[]?$/),
		raw(/%[qQwWiIrx]?([([{<|!/])/y, mirror, {
			...PAIRED,
			holes: [HASH_BRACES],
			at: "value"
		}),
		multiline("\"", { holes: [HASH_BRACES] }),
		multiline("'"),
		multiline("`", { holes: [HASH_BRACES] })
	]),
	scored("go", "go | templ", family(4, "chan|goroutine|go func|select|sync|waitgroup"), [
		...C_COMMENTS,
		quoted("\""),
		rawLines("`", "`"),
		LONG_CHARACTER
	]),
	language("protobuf", "proto thrift", [...C_COMMENTS, ...QUOTED]),
	language("go-module", "go.mod go.work go.sum", [line("//")]),
	scored("java", "java | jsh", JVM, [multiline("\"\"\""), ...C_LIKE]),
	scored("kotlin", "kt kts | ktm", JVM, [
		...NESTED_COMMENTS,
		...INTERPOLATED,
		LONG_CHARACTER
	]),
	scored({
		name: "groovy",
		regex: true
	}, "groovy | gradle gvy gsh Jenkinsfile", JVM, [
		line("#!", "line"),
		...C_COMMENTS,
		...INTERPOLATED,
		multiline("'''"),
		quoted("'"),
		rawLines("$/", "/$")
	]),
	scored("scala", "scala | sc sbt", JVM, [
		...NESTED_COMMENTS,
		...INTERPOLATED,
		LONG_CHARACTER
	]),
	scored("rust", "rs | ron", family(4, "async|await|arc|channel|rwlock|spawn|tokio"), [
		...NESTED_COMMENTS,
		rawLines(/r(#{0,255})"/y, (opened) => `"${opened[1]}`, { closes: ["\"#"] }),
		rawLines(/[bc]r(#{0,255})"/y, (opened) => `"${opened[1]}`),
		multiline("\""),
		LONG_CHARACTER
	]),
	scored("c", "c h | cats idc", NATIVE, [line("//"), ...C_LIKE].map(continued)),
	scored("cpp", "cc cpp cxx hh hpp hxx | c++ h++ ipp inl tpp ixx cppm ino pde cu cuh", NATIVE, [CPP_RAW, ...C_LIKE].map(continued)),
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
	scored("csharp", "cs | csx cake", NATIVE, [
		...C_COMMENTS,
		line(/#[ \t]{0,9}(?:region|endregion|error|warning)\b/y, "indent"),
		rawLines(/\${1,9}("{3,9})/y, mirror),
		rawLines(/"{3}/y, "\"\"\""),
		rawLines(/@\$?"/y, "\""),
		rawLines(/\$@"/y, "\"", { holes: [CURLY] }),
		raw("$\"", "\"", {
			escape: "\\",
			holes: [CURLY]
		}),
		quoted("\""),
		LONG_CHARACTER
	]),
	scored("swift", "swift | swiftinterface", NATIVE, [
		...NESTED_COMMENTS,
		rawLines(/#{1,9}("""|")/y, (opened) => (opened[1] ?? "") + opened[0].replaceAll("\"", "")),
		multiline("\"\"\"", { holes: [PARENTHESES] }),
		quoted("\"", { holes: [PARENTHESES] })
	]),
	scored("zig", "zig | zon", NATIVE, [
		line("//"),
		whole(/\\\\[^\n]{0,5000}/y),
		quoted("\""),
		LONG_CHARACTER
	]),
	scored("d", "d | di", NATIVE, [
		...C_COMMENTS,
		nestedBlock("/+", "+/"),
		rawLines(/[rx]"/y, "\""),
		rawLines(/q"([A-Za-z_]\w{0,40})\n/y, (opened) => `\n${opened[1]}"`),
		rawLines(/q"([([{<])/y, (opened) => `${mirror(opened)}"`),
		rawLines("`", "`"),
		multiline("\""),
		LONG_CHARACTER
	]),
	scored("dart", "dart", NATIVE, [
		...NESTED_COMMENTS,
		rawLines(/r("""|'''|"|')/y, mirror),
		...interpolated("\"\"\"", "'''", "\"", "'")
	]),
	scored("shell", "sh bash zsh | ksh ash bats command ebuild eclass .bashrc .zshrc .profile PKGBUILD APKBUILD", PLAIN, [
		whole(/\\[^\n]/y, "code"),
		whole(/\$\{[#!]?\w{1,80}#{1,2}/y, "code"),
		whole(/\$#/y, "code"),
		line("#", /^[\s;&|()]?$/),
		{
			heredoc: /<<[-~]?[ \t]{0,9}(?:\\|"|')?(?<tag>[A-Za-z_][\w.-]{0,60})["']?/y,
			at: /^[^<]?$/
		},
		rawLines("$'", "'", { escape: "\\" }),
		rawLines("'", "'"),
		multiline("\"", {
			holes: [{
				open: "$(",
				close: ")"
			}, DOLLAR_BRACES],
			variables: true
		})
	]),
	scored({
		name: "perl",
		regex: true
	}, "pl pm | t cgi psgi", PLAIN, [
		block(/=[a-zA-Z]\w{0,20}/y, "=cut", {
			at: "line",
			closesAtIndent: true
		}),
		block(/__(?:END|DATA)__(?=\r?\n)/y, "\0", { at: "line" }),
		line("#", /^[\s;{}(),]?$/),
		line(/%(?=[ \t%])/y, "indent"),
		...heredocs(/^[\s(,=.]?$/),
		raw(/q[qwxr]?[ \t]{0,3}([([{<|!/])/y, mirror, {
			...PAIRED,
			at: /^[\s(,=.;{]?$/
		}),
		multiline("\"", { variables: true }),
		multiline("'", { at: /^[^\w$&]?$/ })
	]),
	scored("r", "r | rmd rprofile", PLAIN, [
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
	scored("sql", "sql | psql pgsql plsql pls pks pkb tsql mysql ddl dml prc hql cql surql", PLAIN, [
		line("--"),
		nestedBlock("/*", "*/"),
		line("#", "indent"),
		line(/rem(?=[ \t\n])/iy, "indent"),
		rawLines(/\$([A-Za-z_]\w{0,40})?\$/y, (opened) => opened[0], { closes: ["$$"] }),
		whole(/'\\'(?=\s|;|$)/y),
		multiline("'"),
		whole(/"[^"\n]{0,200}"/y, "code"),
		whole(/`[^`\n]{0,200}`/y, "code")
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
	scored("lua", "lua | luau rockspec wlua nse p8 moon tl", family(2, "coroutine"), [
		line("#!", "line"),
		block("--[[", "]]", { at: /^[^-]?$/ }),
		block(/--\[(={0,9})\[/y, (opened) => `]${opened[1]}]`, { closes: ["]=]", "]==]"] }),
		line("--"),
		rawLines(/\[(={0,9})\[/y, (opened) => `]${opened[1]}]`),
		...QUOTED,
		rawLines("`", "`", {
			escape: "\\",
			holes: [{
				open: "{",
				close: "}"
			}]
		})
	]),
	scored("haskell", "hs elm | lhs hsc hs-boot purs idr lidr agda lagda cabal curry", family(2, "mvar|stm|forkio"), [
		line("|||", "indent"),
		nestedBlock("{-", "-}"),
		line(/-{2,40}(?![!#$%&*+./<=>?@\\^|~])/y, /^[^!#$%&*+./<=>?@\\^|~:-]?$/),
		rawLines(/\[[a-z]\w{0,20}\|/y, "|]"),
		multiline("\"\"\""),
		multiline("\""),
		CHARACTER
	]),
	scored("clojure", "clj cljs cljc | edn bb boot", LISPS, [
		whole(/\\(?:[a-z]{1,12}|[^\n])/y, "code"),
		line(";"),
		line("#!"),
		multiline("\"")
	]),
	scored("lisp", "el lisp | lsp cl.lisp asd scm ss sls sld rkt rktl rktd hy fnl janet nl sexp dune", LISPS, [
		nestedBlock("#|", "|#"),
		{ heredoc: /#<<(?<tag>[^\n]{1,60})/y },
		whole(/#?\\(?:[A-Za-z]{1,20}|[^\n])/y, "code"),
		line(";"),
		multiline("\"")
	]),
	scored("erlang", "erl hrl | escript app.src rebar.config", family(4, "receive|spawn"), [
		line("%"),
		whole(/\$\\?[^\n]/y),
		rawLines(/"{3,9}/y, (opened) => opened[0]),
		multiline("\""),
		whole(/'[^'\n]{0,200}'/y, "code")
	])
];
/** In C, a backslash at its end continues a line comment. */
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
/** `"name":` */
const QUOTED_NAME = whole(/["'][\w.$/@:*-]{1,80}["'](?=[ \t]{0,20}:)/y, "code");
const ASSIGNED = /\[{0,2}(?:export[ \t]{1,9})?[\w."'$/@:-]{1,80}(?=[ \t]{0,20}(?:[=:\]]|\+=))/y;
/** A one-word value, such as a kind, an image or a path. */
const SINGLE_WORD = whole(/[\w./@](?<=[:-][ \t]{1,9}.)[\w./@:-]{0,80}(?=[ \t]{0,9}\r?(?:\n|$))/y, "code", /^[ \t]$/);
const SCRIPT = /[a-z_]{2,14}(?<=(?:^|\s)(?:run|script|before_script|after_script|install|build|test|command|commands|cmd|args|shell|bash))[ \t]{0,3}:[ \t]{1,9}[|>][+-]?\d?[+-]?[ \t]{0,20}(?=\r?(?:\n|$))/y;
const BLOCK_SCALAR = /[|>][+-]?\d?[+-]?(?=[ \t]{0,20}(?:#[^\n]{0,200})?\r?(?:\n|$))/y;
const TOOL_LANGUAGES = [
	language({
		name: "json",
		names: /[\w$]{1,80}(?=\s{0,20}:)/y
	}, "json jsonl ndjson geojson webmanifest har avsc topojson gltf lock.json composer.lock json5 jsonc hjson code-workspace babelrc eslintrc swcrc jshintrc .babelrc .eslintrc", [
		...C_COMMENTS,
		line("#", "indent"),
		multiline("'''"),
		QUOTED_NAME,
		...QUOTED
	]),
	language({
		name: "yaml",
		names: /[\w.$/@-]{1,80}(?=[ \t]{0,9}:(?:\s|$))/y
	}, "yml yaml eyaml sls.yaml clang-format clang-tidy .clang-format", [
		WORD_HASH,
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
		rawLines("'", "'")
	]),
	language({
		name: "toml",
		names: ASSIGNED
	}, "toml Pipfile Cargo.lock poetry.lock", [
		HASH,
		multiline("\"\"\""),
		rawLines("'''", "'''"),
		...STRINGS
	]),
	language({
		name: "ini",
		names: ASSIGNED
	}, "ini cfg cnf inf reg service timer socket mount target desktop editorconfig.ini gitconfig .gitconfig .editorconfig .gitmodules npmrc .npmrc", [
		line(";", AFTER_BLANK),
		WORD_HASH,
		...STRINGS
	]),
	language({
		name: "environment",
		names: ASSIGNED
	}, "env envrc .env .envrc dotenv", [WORD_HASH, ...STRINGS]),
	language({
		name: "properties",
		names: ASSIGNED
	}, "properties prefs", [line("#", "indent"), line("!", "indent")]),
	language("server-configuration", "conf nginx nginxconf vhost htaccess apacheconf caddyfile haproxy.cfg vcl", [
		WORD_HASH,
		block("/*", "*/"),
		...MULTILINE
	]),
	language("make", "mk mak make makefile GNUmakefile Kbuild gitignore gitattributes dockerignore npmignore CODEOWNERS editorconfig crontab hosts Procfile requirements.txt", [WORD_HASH, ...STRINGS]),
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
		{ heredoc: /@\(["']?(?<tag>[\w -]{1,60})/y },
		HASH,
		block("/*", "*/"),
		multiline("\"", { holes: [DOLLAR_BRACES] }),
		multiline("'")
	]),
	language("graphql", "graphql gql graphqls", [
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
	language("coffeescript", "coffee litcoffee cson iced", [
		block("###", "###"),
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
	...TOOL_LANGUAGES,
	...DOCUMENTS
];
/**
* For all other files: what is a comment in some language is one here. No block comment may open where other
* languages have a line comment: text after its end would count as code.
*/
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
/** If several rows claim a file, the first wins. */
const BY_FILE = new Map(LANGUAGES.toReversed().flatMap((row) => row.files.map((file) => [file, row])));
/** By file name or its longest known ending. */
function syntaxOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	for (let dot = -1; dot < name.length;) {
		const found = BY_FILE.get(name.slice(dot + 1));
		if (found) return found.syntax;
		const next = name.indexOf(".", dot + 1);
		if (next === -1) break;
		dot = next;
	}
	const [stem = ""] = name.replace(/^\./, "").split(/[.-]/, 1);
	return (BY_FILE.get(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? BY_FILE.get(stem) : void 0))?.syntax ?? GENERIC;
}
/** `Dockerfile.prod` is a Dockerfile, but `go.bak` is no Go. */
const MAX_EXTENSION = 5;
/** By a name as in a Markdown fence. */
const syntaxNamed = (name) => (LANGUAGES.find(({ syntax }) => syntax.name === name) ?? BY_FILE.get(name))?.syntax ?? GENERIC;
/** null for tests, documents, generated and vendored files, and unknown languages. */
function productionLanguage(path) {
	if (!isProduction(path)) return null;
	const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
	const found = BY_FILE.get(extension)?.scored;
	return found?.extensions.includes(extension) ? {
		...found,
		syntax: syntaxOf(path)
	} : null;
}
// src/diff/scan/cursor.ts
/** A position in a text, and the kinds of all characters before it. */
var Cursor = class {
	text;
	/** one KIND per UTF-16 unit */
	kinds;
	at = 0;
	/** end of the scanned region */
	to;
	/** only white space so far on this line */
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
	/** For sticky patterns; null for an empty match and one that exceeds the region. */
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
	/** The last visible character before this one on the line, or empty. */
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
/** A letter, digit, `_`, `$`, or anything beyond ASCII. */
const isWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code > 127;
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
* Whether a quote mark belongs to the text of the string. No word follows a closing mark without a space, so then it
* is quoted inside: in a multi-line string up to the next mark on the line, or as in `don't`; in a one-line string
* without escapes, after a backslash.
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
function skipVariable({ cursor }, at, kind) {
	const end = cursor.wordEnd(at + 1);
	if (end === at + 1) return false;
	cursor.mark(at, kind);
	cursor.mark(end, KIND.hole);
	return true;
}
const DOLLAR = 36;
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
	const { cursor, frames } = machine;
	const { compiled, markup } = frame;
	if (!compiled.syntax.jsx && machine.openRule(compiled, frame)) return;
	const hole = markup.holes.find(({ open }) => cursor.isAt(open));
	const tag = cursor.isAt("<") ? cursor.match(TAG) : null;
	if (hole !== void 0 && frames.length < 64) {
		cursor.skip(hole.open.length, KIND.string);
		frames.push(codeFrame(compile(syntaxNamed(markup.language)), hole, KIND.code));
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
	const { cursor, frames } = machine;
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
const TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>])/y;
const JSX_TAG = /<(?:>|[A-Za-z][\w.:-]{0,80}(?=[\s/>])(?!\s+extends\b))/y;
// src/diff/scan/scanner.ts
/** Languages within languages: Markdown, Vue, TypeScript, CSS. */
const MAX_LEVEL = 4;
/** Separates code, comments and strings in one pass; each character is read a bounded number of times. */
var Scanner = class {
	cursor;
	frames = [];
	/** closing marks of comments outside a comment */
	strayCloses = 0;
	/** a multi-line comment or string is open at the end */
	isOpen = false;
	#level = 0;
	/** a line with an unclosed `/`, which is not searched again */
	#lineWithoutRegex = -1;
	/** @param start what the text begins inside, unless it is the beginning of a file */
	constructor(text, syntax, start = null) {
		this.cursor = new Cursor(text);
		this.#run(syntax, text.length, start);
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
		else if (syntax.jsx && cursor.code === LESS && !frame.afterValue && openJsx(this, frame)) return;
		else if (syntax.regex && cursor.code === SLASH && !frame.afterValue && this.#regex(frame)) return;
		else if (isWord(cursor.code)) this.#word(frame, rest);
		else this.#punctuation(frame, rest);
	}
	#word(frame, kind) {
		const { cursor } = this;
		const end = cursor.wordEnd(cursor.at);
		cursor.isIndent = false;
		frame.afterValue = end - cursor.at > MAX_KEYWORD || !BEFORE_VALUE.has(cursor.text.slice(cursor.at, end));
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
	/** A configuration name: at the start of a line, or after what opens or separates. */
	#name(names) {
		const { cursor } = this;
		const before = cursor.isIndent ? "" : cursor.previousVisible();
		const found = /^[{,[(;?&-]?$/.test(before) ? cursor.match(names) : null;
		if (found === null) return false;
		cursor.skip(found[0].length, KIND.code);
		return true;
	}
	/** `/…/` on one line; a slash inside `[…]` does not close. */
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
		if (this.#level > MAX_LEVEL) this.cursor.mark(to, KIND.string);
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
		else this.#runWithin(language, this.#endOfIndented(indent));
	}
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
		if (frame.type === "indented" && !isEmptyLine(cursor, cursor.at, cursor.lineEnd()) && cursor.indentAt(cursor.at) <= frame.indent) this.frames.pop();
		if (frame.type !== "code") return;
		if (!frame.compiled.syntax.jsx) frame.afterValue = false;
		for (const heredoc of frame.heredocs.splice(0)) this.#skipHeredoc(heredoc);
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
	/** The line is only the tag (in Puppet after a bar), or code follows it. */
	#endsHeredoc({ tag, goesOn }, end) {
		const { text, at } = this.cursor;
		const line = text.slice(at, Math.min(end, at + MAX_HEREDOC_END)).trim();
		if (goesOn) return line.startsWith(tag) && !isWord(line.charCodeAt(tag.length));
		return line === tag || line.endsWith(tag) && /^\|?-?[ \t]*$/.test(line.slice(0, -tag.length));
	}
};
const strayClose = ({ blocks }, { text, at }) => blocks.find(({ open, close }) => text.startsWith(close, at) && !text.startsWith(open, at + 1))?.close;
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
const BEFORE_VALUE = require_main.wordSet("return typeof case in of delete void throw new else do await yield instanceof and or not if unless while until when then elsif match default puts");
const MAX_KEYWORD = 10;
// src/diff/scan/pieces.ts
const NAMES = [
	"code",
	"comment",
	"string",
	"hole"
];
function scanFile(text, syntax) {
	return splitLines(text, new Scanner(text, syntax).cursor.kinds, KIND.code);
}
/**
* For lines from the middle of a file, which may begin inside anything: picks the beginning that fits best. With
* context, changed lines have no say.
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
function scanFrom(start, text, witnesses) {
	const scanned = new Scanner(text, start.syntax, start.open);
	const pieces = splitLines(text, scanned.cursor.kinds, kindAbove(start));
	return {
		pieces,
		cost: costOf(pieces, scanned, witnesses) + start.cost
	};
}
/** Longer lines are generated; the rest is ignored. */
const MAX_LINE = 2e4;
/** Inside each multi-line comment or string; for markup, in its script or style. */
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
/** A line that is only a tag in capitals ends a heredoc from above, unless one begins here. */
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
/** If there is context, only that counts: changed lines must not decide. */
function costOf(pieces, { strayCloses, isOpen }, witnesses) {
	return pieces.filter((line, i) => (witnesses?.[i] ?? true) && isMisfit(line)).length + 4 * strayCloses + (isOpen && witnesses === null ? 2 : 0);
}
/**
* The text is unlikely to begin inside this: the first mark is where a value begins, so it opens; or it both opens
* and closes, and is on a changed line.
*/
function isDoubtful({ span, close }, lines, witnesses) {
	const at = lines.findIndex(({ text }) => text.includes(close));
	if (at === -1) return false;
	const before = lines[at]?.text.split(close, 1)[0] ?? "";
	if (/[=(,:[+{?>]\s*[A-Za-z]{0,2}$/.test(before.slice(-40))) return true;
	return witnesses !== null && witnesses[at] === false && (span.kind === "string" || span.open === close);
}
/** Prose taken for code, or code taken for a comment or string from above. */
function isMisfit(line) {
	const code = line.filter(({ kind }) => kind === "code").map(({ text }) => text).join("");
	if (code.trim() !== "") return looksLikeProse(code);
	const inner = line.filter(({ begins }) => !begins).map(({ text }) => text).join("");
	return CODE.test(inner);
}
/** Several words in a row without any sign of code. */
const looksLikeProse = (text) => /(?<![\w.])\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){4}(?![\w.(])/u.test(text) && !/[;{}=<>[\]|\\]|\w\(|::|->|,\s*$|^\s*(?:import|from|export|package)\b/.test(text);
const CODE = /[{};]\s*$|\w\(.*\)|[^<>=!]=[^=>]|=>|->|::|^\s*(?:if|for|def|class|return|import|from|func|fn|let|const|var|end|else|local|use|public|private|static)\b/;
const hasStars = ({ rules }) => rules.some((rule) => "open" in rule && rule.open === "/*");
/** In C-like languages each line of a long comment begins with a star. */
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
// src/diff/patch-hunk.ts
/** `@@ -1,2 +1,3 @@`; in a merge, one side more for each further parent: `@@@ -1,2 -1,2 +1,4 @@@`. */
const HEADING = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? \1/;
const isHunkHeading = (line) => HEADING.test(line);
/**
* Each line begins with a mark for each parent. In a merge only what differs from every parent is a change of its own: the
* rest came with a branch.
*/
function readHunk(all, at) {
	const [, , before = "", start, count = "1"] = HEADING.exec(all[at] ?? "") ?? [];
	const parents = [...before.matchAll(/-(\d+)(?:,(\d+))?/g)];
	const left = parents.map(([, , lines = "1"]) => Number(lines));
	let newLeft = Number(count);
	let [oldNumber, newNumber] = [Number(parents[0]?.[1]), Number(start)];
	const isTop = oldNumber <= 1 && newNumber <= 1;
	const lines = [];
	let changes = 0;
	let end = at + 1;
	for (; end < all.length; end += 1) {
		const line = all[end] ?? "";
		if (line.startsWith("\\")) continue;
		const marks = /^\r?$/.test(line) ? " ".repeat(left.length) : line.slice(0, left.length);
		const isGone = marks.includes("-");
		if (!/^[-+ ]+$/.test(marks) || (isGone ? left.every((lines) => lines === 0) : newLeft === 0)) break;
		const text = line.slice(left.length);
		const isIn = (parent) => marks[parent] === (isGone ? "-" : " ");
		if (/^\++$/.test(marks)) lines.push({
			side: "added",
			number: newNumber,
			text
		});
		else if (/^-+$/.test(marks)) lines.push({
			side: "removed",
			number: oldNumber,
			text
		});
		else if (!isGone) lines.push({
			side: "context",
			number: newNumber,
			text
		});
		left.forEach((_, parent) => {
			if (isIn(parent)) left[parent] = (left[parent] ?? 0) - 1;
		});
		if (isIn(0)) oldNumber += 1;
		if (!isGone) [newNumber, newLeft] = [newNumber + 1, newLeft - 1];
		if (/[-+]/.test(marks)) changes += 1;
	}
	const isCounted = newLeft === 0 && (left.length > 1 || left[0] === 0);
	return {
		lines,
		isTop,
		end,
		whole: isCounted && changes > 0 && !goesOn(all[end])
	};
}
/** A changed line behind the last; `--` may be the next name or the signature of a mail. */
const goesOn = (line = "") => /^(?:\+(?!\+\+ )|-(?!-))/.test(line);
/** For files that are read as a whole elsewhere: lines need no scan of their own. */
function toBareHunk({ changes }) {
	const on = (type) => changes.flatMap((change) => change.type === type && !change.content.startsWith("\\") ? [{
		number: change.ln,
		text: require_main.fromOutside(change.content.slice(1))
	}] : []);
	return {
		added: on("add"),
		removed: on("del")
	};
}
/** Each side is scanned with the context around it, which shows what it begins inside. */
function toHunk(lines, syntax, isTop) {
	const before = lines.filter(({ side }) => side !== "added");
	const now = scanSide(lines.filter(({ side }) => side !== "removed"), syntax, isTop);
	return {
		added: now.filter(({ side }) => side === "added"),
		removed: scanSide(before, syntax, isTop).filter(({ side }) => side === "removed"),
		context: now.filter(({ side }) => side === "context")
	};
}
function scanSide(lines, syntax, isTop) {
	const pieces = scanHunk(lines.map(({ side, text }) => ({
		text,
		isContext: side === "context"
	})), syntax, isTop);
	return lines.map(({ side, number, text }, i) => ({
		side,
		number,
		text: require_main.fromOutside(text),
		pieces: pieces[i] ?? []
	}));
}
// src/diff/patch-names.ts
/** Of `---` and `+++`: what follows a tab is a time. */
function nameOnSide(field) {
	const name = unquote(field.replace(/\t.*$|\r$/s, ""));
	return name === "/dev/null" ? null : name;
}
/** Both names in one line are the same but for their prefixes, so the split with the longest name in common is right. */
function namesInHeader(header) {
	const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(header);
	if (quoted) return {
		before: unquote(quoted[1] ?? ""),
		after: unquote(quoted[2] ?? "")
	};
	let best = {
		before: header,
		after: header
	};
	let longest = -1;
	for (let at = header.indexOf(" "); at !== -1; at = header.indexOf(" ", at + 1)) {
		const names = {
			before: header.slice(0, at),
			after: header.slice(at + 1)
		};
		const { length } = commonName(names.before, names.after);
		if (length > longest) [best, longest] = [names, length];
	}
	return best;
}
/** Without the prefixes: `a/` and `b/`, others, or none where both sides are equal. */
function withoutPrefixes({ before, after }) {
	const name = after ?? before ?? "";
	const common = before !== null && after !== null ? commonName(before, after) : "";
	return common === "" ? name.replace(/^[abciow12]\//, "") : common;
}
/** The last parts that two paths have in common. */
function commonName(one, other) {
	if (one === other) return one;
	const [parts, others] = [one.split("/").reverse(), other.split("/").reverse()];
	const differing = parts.findIndex((part, i) => part !== others[i]);
	return parts.slice(0, differing === -1 ? parts.length : differing).reverse().join("/");
}
/** Undoes git's quoting: `"a\tb\303\244"`. */
function unquote(name) {
	if (!/^".*"$/s.test(name)) return name;
	const bytes = [];
	for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
	else if (letter !== void 0) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0));
	else bytes.push(...new TextEncoder().encode(plain ?? ""));
	return nameFromBytes(Buffer.from(bytes));
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
/** Names that are not UTF-8 get `\ooo` for each byte above ASCII, so that they stay distinct. */
function nameFromBytes(bytes) {
	const text = bytes.toString("utf8");
	if (!text.includes("�") || Buffer.from(text).equals(bytes)) return text;
	const octal = (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
	return bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, octal);
}
Object.defineProperty(exports, "FILE_KINDS", {
	enumerable: true,
	get: function() {
		return FILE_KINDS;
	}
});
Object.defineProperty(exports, "fileKind", {
	enumerable: true,
	get: function() {
		return fileKind;
	}
});
Object.defineProperty(exports, "isHunkHeading", {
	enumerable: true,
	get: function() {
		return isHunkHeading;
	}
});
Object.defineProperty(exports, "looksLikeProse", {
	enumerable: true,
	get: function() {
		return looksLikeProse;
	}
});
Object.defineProperty(exports, "nameFromBytes", {
	enumerable: true,
	get: function() {
		return nameFromBytes;
	}
});
Object.defineProperty(exports, "nameOnSide", {
	enumerable: true,
	get: function() {
		return nameOnSide;
	}
});
Object.defineProperty(exports, "namesInHeader", {
	enumerable: true,
	get: function() {
		return namesInHeader;
	}
});
Object.defineProperty(exports, "productionLanguage", {
	enumerable: true,
	get: function() {
		return productionLanguage;
	}
});
Object.defineProperty(exports, "readHunk", {
	enumerable: true,
	get: function() {
		return readHunk;
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
Object.defineProperty(exports, "toBareHunk", {
	enumerable: true,
	get: function() {
		return toBareHunk;
	}
});
Object.defineProperty(exports, "toHunk", {
	enumerable: true,
	get: function() {
		return toHunk;
	}
});
Object.defineProperty(exports, "unquote", {
	enumerable: true,
	get: function() {
		return unquote;
	}
});
Object.defineProperty(exports, "withoutPrefixes", {
	enumerable: true,
	get: function() {
		return withoutPrefixes;
	}
});
