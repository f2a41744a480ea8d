#!/usr/bin/env node
// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
import { createRequire } from 'node:module'

createRequire(import.meta.url)('./pager-triage.cjs')
