// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
const require_usingCtx = require("./usingCtx.cjs");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
let node_path = require("node:path");
const require_run = require("./run.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_process = require("./process.cjs");
const require_program = require("./program.cjs");
const require_risk = require("./risk.cjs");
// src/demo/sample-account.ts
/**
* The PagerDuty account of the sample: an incident that is open on a touched service, one on a service that another
* needs and for which nobody is on call, three that point at its files, and noise.
*/
function sampleAccount(now) {
	const ago = (ms) => new Date(now.getTime() - ms);
	return require_usingCtx.createAccount({
		services: [
			{
				id: "PPAYMNT",
				name: "payments-api"
			},
			{
				id: "PCHKOUT",
				name: "checkout-web",
				escalationPolicy: "PEPSHOP"
			},
			{
				id: "PBILLIN",
				name: "billing-cron",
				escalationPolicy: "PEPBILL"
			},
			{
				id: "PLEDGER",
				name: "ledger-db"
			},
			{
				id: "PSTOREF",
				name: "storefront"
			},
			{
				id: "PSEARCH",
				name: "search-indexer"
			}
		],
		dependencies: [{
			dependent: "PSTOREF",
			supporting: "PPAYMNT"
		}, {
			dependent: "PBILLIN",
			supporting: "PLEDGER"
		}],
		escalationPolicies: [
			{
				id: "PEPPAYM",
				name: "Payments",
				levels: [["PUSER01"]]
			},
			{
				id: "PEPSHOP",
				name: "Shop",
				levels: [["PUSER02"]]
			},
			{
				id: "PEPBILL",
				name: "Billing",
				levels: [["PUSER02"]]
			}
		],
		oncalls: [{
			user: "PUSER01",
			escalationPolicy: "PEPPAYM"
		}, {
			user: "PUSER02",
			escalationPolicy: "PEPSHOP"
		}],
		users: [{
			id: "PUSER01",
			name: "Dana Kim"
		}, {
			id: "PUSER02",
			name: "Sam Rivera"
		}],
		incidents: [
			{
				number: 4521,
				title: "Charge capture 5xx above 2 %",
				service: "PPAYMNT",
				priority: "P1",
				createdAt: ago(25 * require_time.MINUTE_MS)
			},
			{
				number: 4519,
				title: "Ledger replica does not accept writes",
				service: "PLEDGER",
				priority: "P1",
				createdAt: ago(50 * require_time.MINUTE_MS)
			},
			{
				number: 4480,
				title: "Ledger totals do not add up",
				service: "PPAYMNT",
				priority: "P2",
				createdAt: ago(9 * require_time.DAY_MS + 300 * require_time.MINUTE_MS),
				resolvedAt: ago(9 * require_time.DAY_MS),
				resolvedBy: "PUSER01"
			},
			{
				number: 4391,
				title: "Paid orders missing in the ledger",
				service: "PPAYMNT",
				createdAt: ago(40 * require_time.DAY_MS + 200 * require_time.MINUTE_MS),
				resolvedAt: ago(40 * require_time.DAY_MS),
				resolvedBy: "PUSER02"
			},
			{
				number: 4377,
				title: "TypeError: cannot read properties of undefined (src/gateway.ts:3)",
				service: "PPAYMNT",
				createdAt: ago(71 * require_time.DAY_MS + 90 * require_time.MINUTE_MS),
				resolvedAt: ago(71 * require_time.DAY_MS),
				resolvedBy: "PUSER01"
			},
			...Array.from({ length: 12 }, (_, i) => ({
				number: 4400 + i,
				title: `[FIRING:1] HighMemory checkout-web-${i}-prod (critical)`,
				service: "PCHKOUT",
				createdAt: ago((5 + 5 * i) * require_time.DAY_MS),
				resolvedAt: ago((5 + 5 * i) * require_time.DAY_MS - 6 * require_time.MINUTE_MS)
			})),
			{
				number: 4517,
				title: "Index is 3 h behind",
				service: "PSEARCH",
				createdAt: ago(180 * require_time.MINUTE_MS)
			}
		]
	});
}
// src/demo/sample-files.ts
/** The sample repository: a small payments service, as it was and as the staged change makes it. */
const CONFIG = `${JSON.stringify({
	services: [
		{
			paths: [
				"src/charge.ts",
				"src/ledger.ts",
				"src/gateway.ts"
			],
			service: "PPAYMNT"
		},
		{
			paths: ["src/checkout/**"],
			service: "PCHKOUT"
		},
		{
			paths: ["src/billing/**"],
			service: "PBILLIN"
		}
	],
	ignore: ["*.md"]
}, null, 2)}
`;
const CHARGE = `import { capture } from './gateway.ts'
import { record } from './ledger.ts'

export async function charge(order: Order): Promise<Receipt> {
  const receipt = await capture(order.card, order.total)
  await record(order.id, receipt)
  return receipt
}
`;
const CHARGE_WITH_RETRY = `import { capture, isTransient } from './gateway.ts'
import { record } from './ledger.ts'

const ATTEMPTS = 5

export async function charge(order: Order): Promise<Receipt> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const receipt = await capture(order.card, order.total)
      await record(order.id, receipt)
      return receipt
    } catch (error) {
      if (isTransient(error)) {
        if (attempt < ATTEMPTS) {
          const wait = 200 * 2 ** attempt
          for (const listener of order.listeners) {
            if (listener.wants('retry')) {
              listener.notify({ attempt, wait, order: order.id })
            }
          }
          await sleep(wait)
          continue
        }
      }
      throw new ChargeError(order.id, attempt, error)
    }
  }
  throw new ChargeError(order.id, ATTEMPTS)
}

export class ChargeError extends Error {
  constructor(readonly order: string, readonly attempts: number, cause?: unknown) {
    super(\`order \${order} was not charged after \${attempts} attempts\`, { cause })
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
`;
const GATEWAY = `export async function capture(card: Card, total: Money): Promise<Receipt> {
  const answer = await post('/captures', { card: card.token, total })
  return { id: answer.id, total }
}
`;
const GATEWAY_WITH_TRANSIENT = `${GATEWAY}
/** Worth another attempt: the acquirer was busy, or did not answer. */
export const isTransient = (error: unknown): boolean =>
  error instanceof GatewayError && (error.status === 429 || error.status >= 500)
`;
const LEDGER = `export async function record(order: string, receipt: Receipt): Promise<void> {
  await insert('ledger', { order, receipt: receipt.id, total: receipt.total })
}
`;
const BUTTON = `export function PayButton({ order }: { order: Order }) {
  return <button onClick={() => pay(order)}>Pay {order.total}</button>
}
`;
const BUTTON_WITH_WAIT = `export function PayButton({ order }: { order: Order }) {
  const [waiting, setWaiting] = useState(false)
  const onClick = () => {
    setWaiting(true)
    pay(order).finally(() => setWaiting(false))
  }
  return <button disabled={waiting} onClick={onClick}>Pay {order.total}</button>
}
`;
const INVOICES = `export async function sendInvoices(day: Day): Promise<void> {
  for (const order of await paidOrders(day)) await sendInvoice(order)
}
`;
const INVOICES_IN_BATCHES = `export async function sendInvoices(day: Day): Promise<void> {
  for (const orders of batches(await paidOrders(day), 50)) await Promise.all(orders.map(sendInvoice))
}
`;
/** Oldest first. */
const HISTORY = [
	{
		daysAgo: 200,
		message: "feat: take payments",
		files: {
			".pager-triage.json": CONFIG,
			"README.md": "# payments\n",
			"src/charge.ts": CHARGE.replace("import { record } from './ledger.ts'\n", "").replace("  await record(order.id, receipt)\n", ""),
			"src/gateway.ts": GATEWAY.replace("card.token", "card.number"),
			"src/billing/invoices.ts": INVOICES,
			"src/ledger.ts": LEDGER.replace(", total: receipt.total", ""),
			"src/checkout/pay-button.tsx": BUTTON.replace(" {order.total}", "")
		}
	},
	{
		daysAgo: 150,
		message: "feat(checkout): show the total on the button",
		files: { "src/checkout/pay-button.tsx": BUTTON }
	},
	{
		daysAgo: 71,
		message: "fix: send the token of a card, never its number\n\nPagerDuty incident #4377",
		files: { "src/gateway.ts": GATEWAY }
	},
	{
		daysAgo: 40,
		message: "fix: record a charge before the receipt goes out\n\nIncident #4391: paid orders were missing in the ledger.",
		files: { "src/charge.ts": CHARGE }
	},
	{
		daysAgo: 9,
		message: "fix: keep the total in the ledger\n\nSee https://example.pagerduty.com/incidents/4480",
		files: {
			"src/ledger.ts": LEDGER,
			"src/charge.ts": `${CHARGE}\n`
		}
	}
];
/** What is staged. */
const STAGED = {
	"src/charge.ts": CHARGE_WITH_RETRY,
	"src/gateway.ts": GATEWAY_WITH_TRANSIENT,
	"src/checkout/pay-button.tsx": BUTTON_WITH_WAIT,
	"src/billing/invoices.ts": INVOICES_IN_BATCHES
};
// src/demo/sample-repository.ts
/** Makes the sample in a temporary directory: its history as of `now`, and the staged change. */
async function makeSampleRepository(env, now, signal) {
	const parent = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "pager-triage-demo-"));
	const dispose = () => (0, node_fs_promises.rm)(parent, {
		recursive: true,
		force: true
	});
	try {
		const dir = (0, node_path.join)(parent, "payments");
		await (0, node_fs_promises.mkdir)(dir);
		const git = (args, input) => require_run.runGit(args, {
			cwd: dir,
			env: {
				...env,
				HOME: parent
			},
			signal,
			...input !== void 0 && { input }
		});
		await git([
			"init",
			"--quiet",
			"--initial-branch=main"
		]);
		await git(["fast-import", "--quiet"], HISTORY.map((commit) => importCommit(commit, now)).join(""));
		await git([
			"reset",
			"--quiet",
			"--hard"
		]);
		await Promise.all(Object.entries(STAGED).map(([path, content]) => write((0, node_path.join)(dir, path), content)));
		await git([
			"add",
			"--",
			...Object.keys(STAGED)
		]);
		return {
			dir,
			[Symbol.asyncDispose]: dispose
		};
	} catch (error) {
		await dispose();
		throw error;
	}
}
/** One commit in the language of git fast-import. */
function importCommit({ daysAgo, message, files }, now) {
	return [
		"commit refs/heads/main\n",
		`committer Dana Kim <dana.kim@example.com> ${Math.floor(now.getTime() / 1e3) - daysAgo * 86400} +0000\n`,
		data(message),
		...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
		"\n"
	].join("");
}
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
async function write(file, content) {
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
	await (0, node_fs_promises.writeFile)(file, content);
}
// src/cli/commands/demo.ts
/** `risk`, in the sample repository and with the embedded PagerDuty. */
const run = async (shell, args) => {
	try {
		var _usingCtx$1 = require_usingCtx._usingCtx();
		const { PATH } = require_git_environment.gitEnvironment(shell);
		const repository = _usingCtx$1.a(await makeSampleRepository({ PATH: PATH ?? "" }, shell.clock(), shell.interrupted));
		const simulator = _usingCtx$1.a(await require_usingCtx.startSimulator({
			account: sampleAccount(shell.clock()),
			clock: shell.clock
		}));
		const env = {
			PATH,
			HOME: repository.dir,
			PAGERDUTY_API_URL: simulator.url,
			PAGERDUTY_API_KEY: require_usingCtx.SIMULATOR_KEYS.readOnly,
			PAGER_TRIAGE_ALLOW_LOOPBACK: "1"
		};
		const code = await require_risk.run({
			...shell,
			cwd: repository.dir,
			env
		}, args);
		if (!args.flag("json")) shell.stdout.print(require_process.demoEnd(require_program.PROGRAM));
		return code;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
exports.run = run;
