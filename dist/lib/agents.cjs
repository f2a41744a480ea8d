// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/agents/agent.ts
const SILENCE = {};
// src/agents/payload.ts
function parseToolCall(payload) {
	if (textAt(payload, "hook_event_name") !== "PreToolUse") return null;
	const cwd = textAt(payload, "cwd");
	const command = textAt(payload, "tool_input", "command");
	if (isBash(payload)) return shellCall(cwd, command, textAt(payload, "session_id"));
	const path = textAt(payload, "tool_input", "file_path");
	return textAt(payload, "tool_name") === "Read" && path !== null ? {
		kind: "file-read",
		path
	} : null;
}
const shellCall = (cwd, command, session) => cwd === null || command === null ? null : {
	kind: "bash-call",
	cwd,
	command,
	session
};
function parseClaudeEvent(payload) {
	const cwd = textAt(payload, "cwd");
	if (cwd === null) return null;
	switch (textAt(payload, "hook_event_name")) {
		case "PostToolUse": {
			const sha = textAt(payload, "tool_response", "gitOperation", "commit", "sha") ?? "";
			const isSha = /^[0-9a-f]{4,64}$/.test(sha);
			return isBash(payload) && isSha ? {
				kind: "made-commit",
				cwd,
				sha
			} : null;
		}
		case "UserPromptExpansion": {
			const name = textAt(payload, "command_name")?.replace(/^triage:/, "");
			const text = textAt(payload, "command_args") ?? "";
			const args = text.split(/\s+/).filter((word) => word !== "");
			return name === void 0 ? null : {
				kind: "slash-command",
				cwd,
				name,
				args,
				text
			};
		}
		case "SessionStart": return {
			kind: "session-start",
			cwd
		};
		default: return null;
	}
}
const isBash = (payload) => textAt(payload, "tool_name") === "Bash";
function firstAt(value, key) {
	const list = require_main.asObject(value)?.[key];
	const first = Array.isArray(list) ? list[0] : null;
	return typeof first === "string" ? first : null;
}
function textAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return null;
		at = Reflect.get(at, key);
	}
	return typeof at === "string" ? at : null;
}
// src/agents/antigravity.ts
const ANTIGRAVITY = {
	id: "antigravity",
	name: "Antigravity",
	recognizes: (payload) => textAt(payload, "toolCall", "name") !== null,
	parse: (payload) => {
		if (textAt(payload, "toolCall", "name") !== "run_command") return null;
		const cwd = textAt(payload, "toolCall", "args", "Cwd") || firstAt(payload, "workspacePaths");
		const command = textAt(payload, "toolCall", "args", "CommandLine");
		return shellCall(cwd, command, textAt(payload, "conversationId"));
	},
	answer: (verdict) => {
		if (verdict.kind === "inform") return SILENCE;
		if (verdict.kind === "notice") return { stderr: verdict.message };
		return { stdout: {
			decision: verdict.kind === "ask" ? "force_ask" : "deny",
			reason: verdict.reason
		} };
	},
	asks: "setting",
	informsModel: false,
	showsSystemMessages: false,
	typed: "program",
	hookFile: { instead: "A hook in Antigravity takes part in the approval of every command, so none is installed. Install the git hook: pager-triage install-hook" }
};
// src/agents/answer.ts
const toSlashAnswer = (text) => ({ stdout: {
	decision: "block",
	reason: `\n${text}`
} });
const toContextAnswer = (additionalContext) => ({ stdout: { hookSpecificOutput: {
	hookEventName: "UserPromptExpansion",
	additionalContext
} } });
const toClaudeAnswer = (verdict) => ({ stdout: toPreToolUse(verdict) });
function toPreToolUse(verdict) {
	const hookEventName = "PreToolUse";
	if (verdict.kind === "notice") return { systemMessage: verdict.message };
	if (verdict.kind === "inform") return {
		systemMessage: `\n${verdict.message}`,
		hookSpecificOutput: {
			hookEventName,
			additionalContext: verdict.context
		}
	};
	const { kind, reason, context } = verdict;
	return { hookSpecificOutput: {
		hookEventName,
		permissionDecision: kind,
		permissionDecisionReason: reason,
		...context !== void 0 && { additionalContext: context }
	} };
}
const withoutAsking = (verdict) => verdict.kind === "ask" ? {
	...verdict,
	kind: "deny"
} : verdict;
// src/agents/claude.ts
const OTHERS = [
	"turn_id",
	"timestamp",
	"cursor_version"
];
const CLAUDE = {
	id: "claude",
	name: "Claude Code",
	recognizes: (payload, env) => {
		const event = textAt(payload, "hook_event_name") ?? "";
		if (!/^[A-Z]/.test(event) || OTHERS.some((name) => textAt(payload, name) !== null)) return false;
		return event !== "SessionStart" || env["CLAUDECODE"] === "1";
	},
	parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
	answer: toClaudeAnswer,
	asks: "session",
	informsModel: true,
	showsSystemMessages: true,
	typed: "slash",
	hookFile: { instead: "Claude Code installs the plugin: claude plugin marketplace add GIT_URL, then: claude plugin install triage@pager-triage" }
};
// src/agents/codex.ts
const CODEX = {
	id: "codex",
	name: "Codex",
	recognizes: (payload) => textAt(payload, "turn_id") !== null,
	parse: parseToolCall,
	answer: (verdict) => toClaudeAnswer(withoutAsking(verdict)),
	asks: "nobody",
	informsModel: true,
	showsSystemMessages: true,
	typed: "program",
	hookFile: {
		repository: ".codex/hooks.json",
		user: {
			path: ".codex/hooks.json",
			variable: "CODEX_HOME",
			below: "hooks.json"
		},
		note: "Codex can install the whole plugin instead: codex plugin marketplace add GIT_URL, then: codex plugin add triage@pager-triage. Either way it runs the hook once you have trusted it in /hooks",
		allowsComments: false,
		skeleton: { hooks: {} },
		list: ["hooks", "PreToolUse"],
		entry: (command) => ({
			matcher: "Bash",
			hooks: [{
				type: "command",
				command,
				timeout: 10,
				statusMessage: "Scoring the change"
			}]
		})
	}
};
// src/agents/copilot.ts
const isOwnFormat = (payload) => textAt(payload, "toolName") !== null && textAt(payload, "sessionId") !== null;
const COPILOT_FILE = {
	repository: ".github/hooks/pager-triage.json",
	user: {
		path: ".copilot/hooks/pager-triage.json",
		variable: "COPILOT_HOME",
		below: "hooks/pager-triage.json"
	},
	note: "Copilot CLI can install the whole plugin instead: copilot plugin marketplace add GIT_URL, then: copilot plugin install triage@pager-triage. VS Code reads this file too, and the Copilot cloud agent the one in the repository, which Copilot CLI runs in folders that you trust",
	allowsComments: false,
	skeleton: {
		version: 1,
		hooks: {}
	},
	list: ["hooks", "preToolUse"],
	entry: (command) => ({
		type: "command",
		bash: command,
		timeoutSec: 10
	})
};
const COPILOT = {
	id: "copilot",
	name: "Copilot",
	recognizes: (payload) => isOwnFormat(payload) || textAt(payload, "turn_id") === null && textAt(payload, "timestamp") !== null && textAt(payload, "session_id") !== null && textAt(payload, "transcript_path") === null,
	parse: (payload) => {
		if (!isOwnFormat(payload)) return parseToolCall(payload);
		if (textAt(payload, "toolName") !== "bash") return null;
		const command = textAt(payload, "toolArgs", "command") ?? textAt(require_main.parseJson(textAt(payload, "toolArgs") ?? ""), "command");
		return shellCall(textAt(payload, "cwd"), command, textAt(payload, "sessionId"));
	},
	answer: (verdict, payload) => isOwnFormat(payload) ? toFlatAnswer(verdict) : toClaudeAnswer(verdict),
	asks: "setting",
	informsModel: true,
	showsSystemMessages: true,
	typed: "program",
	hookFile: COPILOT_FILE
};
function toFlatAnswer(verdict) {
	if (verdict.kind === "notice") return { stderr: verdict.message };
	if (verdict.kind === "inform") return { stdout: { additionalContext: verdict.context } };
	const { kind, reason, context } = verdict;
	return { stdout: {
		permissionDecision: kind,
		permissionDecisionReason: reason,
		...context !== void 0 && { additionalContext: context }
	} };
}
// src/agents/cursor.ts
const COMMAND_LINE = /^\d{4}\.\d\d\.\d\d/;
const CURSOR = {
	id: "cursor",
	name: "Cursor",
	recognizes: (payload) => textAt(payload, "conversation_id") !== null && textAt(payload, "hook_event_name") !== null,
	parse: (payload) => {
		const event = textAt(payload, "hook_event_name");
		const isShell = event === "beforeShellExecution";
		if (!isShell && !(/^preToolUse$/i.test(event ?? "") && textAt(payload, "tool_name") === "Shell")) return null;
		const command = isShell ? textAt(payload, "command") : textAt(payload, "tool_input", "command");
		const cwd = textAt(payload, "cwd") || firstAt(payload, "workspace_roots");
		const call = shellCall(cwd, command, textAt(payload, "conversation_id"));
		const version = textAt(payload, "cursor_version") ?? "";
		return call && {
			...call,
			isAttended: version !== "" && !COMMAND_LINE.test(version)
		};
	},
	answer: (verdict) => {
		if (verdict.kind === "inform") return SILENCE;
		if (verdict.kind === "notice") return { stderr: verdict.message };
		const { kind, reason, context } = verdict;
		return { stdout: {
			permission: kind,
			user_message: reason,
			agent_message: context === void 0 ? reason : `${reason}\n${context}`
		} };
	},
	asks: "setting",
	informsModel: false,
	showsSystemMessages: false,
	typed: "program",
	hookFile: {
		repository: ".cursor/hooks.json",
		user: { path: ".cursor/hooks.json" },
		allowsComments: true,
		skeleton: {
			version: 1,
			hooks: {}
		},
		list: ["hooks", "beforeShellExecution"],
		entry: (command) => ({
			command,
			timeout: 10
		})
	}
};
// src/agents/gemini.ts
const GEMINI = {
	id: "gemini",
	name: "Gemini CLI",
	recognizes: (payload) => textAt(payload, "hook_event_name") === "BeforeTool",
	parse: (payload) => {
		if (textAt(payload, "tool_name") !== "run_shell_command") return null;
		const command = textAt(payload, "tool_input", "command");
		return shellCall(textAt(payload, "cwd"), command, textAt(payload, "session_id"));
	},
	answer: (verdict) => {
		const decided = withoutAsking(verdict);
		if (decided.kind === "notice") return { stdout: { systemMessage: decided.message } };
		if (decided.kind === "inform") return { stdout: { systemMessage: `\n${decided.message}` } };
		return { stdout: {
			decision: "deny",
			reason: decided.reason
		} };
	},
	asks: "nobody",
	informsModel: false,
	showsSystemMessages: true,
	typed: "program",
	hookFile: {
		repository: ".gemini/settings.json",
		user: { path: ".gemini/settings.json" },
		allowsComments: true,
		skeleton: {},
		list: ["hooks", "BeforeTool"],
		entry: (command) => ({
			matcher: "^run_shell_command$",
			hooks: [{
				name: "pager-triage",
				type: "command",
				command,
				timeout: 1e4
			}]
		})
	}
};
// src/agents/opencode.ts
const OPENCODE = {
	id: "opencode",
	name: "OpenCode",
	recognizes: (payload) => textAt(payload, "sessionID") !== null && textAt(payload, "tool") !== null,
	parse: (payload) => {
		if (!/^(bash|shell)$/.test(textAt(payload, "tool") ?? "")) return null;
		const command = textAt(payload, "args", "command");
		return shellCall(textAt(payload, "cwd"), command, textAt(payload, "sessionID"));
	},
	answer: (verdict) => {
		const decided = withoutAsking(verdict);
		if (decided.kind === "notice") return { stdout: { message: decided.message } };
		if (decided.kind === "inform") return { stdout: {
			message: decided.message,
			context: decided.context
		} };
		return { stdout: { deny: decided.reason } };
	},
	asks: "nobody",
	informsModel: true,
	showsSystemMessages: false,
	typed: "program",
	hookFile: {
		repository: ".opencode/plugins/pager-triage.js",
		user: { path: ".config/opencode/plugins/pager-triage.js" },
		source: (command) => PLUGIN.replace("COMMAND", () => JSON.stringify(command))
	}
};
const PLUGIN = `// pager-triage in OpenCode 1.18.29 or newer. To remove it: pager-triage uninstall-hook --agent opencode
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const facts = new Map()

const ask = (payload) =>
  new Promise((done) => {
    const child = spawn(COMMAND, { shell: true, timeout: 10_000, stdio: ['pipe', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.on('data', (part) => (text += part))
    child.stdin.on('error', () => {}).end(JSON.stringify(payload))
    child.on('error', () => done({}))
    child.on('close', () => {
      try {
        done(JSON.parse(text) ?? {})
      } catch {
        done({})
      }
    })
  })

async function before(tool, args, sessionID, callID, directory, show) {
  if (!/^(bash|shell)$/.test(tool) || typeof args?.command !== 'string') return
  const cwd = resolve(directory ?? '.', args.workdir ?? '.')
  const { deny, message, context } = await ask({ tool, sessionID, callID, args: { command: args.command }, cwd })
  if (message) show(message.trim().split('\\n')[0])
  if (context) facts.set(callID, context)
  if (deny) throw new Error(deny)
}

function after(callID, add) {
  const context = facts.get(callID)
  facts.delete(callID)
  if (context) add(context)
}

export default {
  id: 'pager-triage',
  /** OpenCode 2 */
  async setup({ tool, location }) {
    await tool.hook('execute.before', (event) =>
      before(event.tool, event.input, event.sessionID, event.id, location?.directory, () => {}),
    )
    await tool.hook('execute.after', (event) =>
      after(event.id, (text) => event.result?.content?.push?.({ type: 'text', text })),
    )
  },
  /** OpenCode 1 */
  async server({ client, directory }) {
    const show = (message) =>
      Promise.resolve(client?.tui?.showToast?.({ body: { message, variant: 'warning' } })).catch(() => {})
    return {
      'tool.execute.before': ({ tool, sessionID, callID }, { args }) =>
        before(tool, args, sessionID, callID, directory, show),
      'tool.execute.after': async ({ callID }, output) =>
        after(callID, (text) => (output.output = \`\${output.output ?? ''}\\n\${text}\`)),
    }
  },
}
`;
// src/agents/vscode.ts
const RUNS_COMMANDS = /terminal|^(bash|shell)$/i;
const eventOf = (payload) => textAt(payload, "hookEventName") ?? textAt(payload, "hook_event_name");
// src/agents/index.ts
const BY_ID = {
	claude: CLAUDE,
	codex: CODEX,
	copilot: COPILOT,
	vscode: {
		id: "vscode",
		name: "VS Code",
		recognizes: (payload) => textAt(payload, "timestamp") !== null && textAt(payload, "transcript_path") !== null && textAt(payload, "turn_id") === null && eventOf(payload) === "PreToolUse",
		parse: (payload) => {
			if (!RUNS_COMMANDS.test(textAt(payload, "tool_name") ?? "")) return null;
			const session = textAt(payload, "sessionId") ?? textAt(payload, "session_id");
			const call = shellCall(textAt(payload, "cwd"), textAt(payload, "tool_input", "command"), session);
			return call && {
				...call,
				isAttended: true
			};
		},
		answer: toClaudeAnswer,
		asks: "setting",
		informsModel: true,
		showsSystemMessages: true,
		typed: "program",
		hookFile: COPILOT_FILE
	},
	cursor: CURSOR,
	gemini: GEMINI,
	antigravity: ANTIGRAVITY,
	windsurf: {
		id: "windsurf",
		name: "Windsurf",
		recognizes: (payload) => textAt(payload, "agent_action_name") !== null,
		parse: (payload) => {
			if (textAt(payload, "agent_action_name") !== "pre_run_command") return null;
			const command = textAt(payload, "tool_info", "command_line");
			return shellCall(textAt(payload, "tool_info", "cwd"), command, textAt(payload, "trajectory_id"));
		},
		answer: (verdict) => verdict.kind === "inform" || verdict.kind === "notice" ? { stdout: verdict.message } : {
			stderr: verdict.reason,
			exit: 2
		},
		asks: "nobody",
		informsModel: false,
		showsSystemMessages: false,
		typed: "program",
		hookFile: {
			repository: ".windsurf/hooks.json",
			user: { path: ".codeium/windsurf/hooks.json" },
			allowsComments: false,
			skeleton: { hooks: {} },
			list: ["hooks", "pre_run_command"],
			entry: (command) => ({
				command,
				show_output: true
			})
		}
	},
	opencode: OPENCODE
};
const AGENTS = Object.values(BY_ID);
const agentCalled = (id) => BY_ID[id];
Object.defineProperty(exports, "AGENTS", {
	enumerable: true,
	get: function() {
		return AGENTS;
	}
});
Object.defineProperty(exports, "CLAUDE", {
	enumerable: true,
	get: function() {
		return CLAUDE;
	}
});
Object.defineProperty(exports, "SILENCE", {
	enumerable: true,
	get: function() {
		return SILENCE;
	}
});
Object.defineProperty(exports, "agentCalled", {
	enumerable: true,
	get: function() {
		return agentCalled;
	}
});
Object.defineProperty(exports, "toContextAnswer", {
	enumerable: true,
	get: function() {
		return toContextAnswer;
	}
});
Object.defineProperty(exports, "toSlashAnswer", {
	enumerable: true,
	get: function() {
		return toSlashAnswer;
	}
});
