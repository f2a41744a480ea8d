/** Keys are in one slot of a cluster, so that one script can change them together. */
const key = (name: string): string => `{pager-triage}:${name}`

export const KEYS = {
  /** set anew by a store that has lost everything */
  epoch: key('epoch'),
  /** the number of the last message */
  sequence: key('sequence'),
  /** the fencing number that was given out last */
  fence: key('fence'),
  leader: key('leader'),
  /** id → time of the change, number of the message, replica, record */
  incidents: key('incidents'),
  /** parts and sweeps → when they were read, number of the message, replica, content */
  kept: key('kept'),
  /** ids of deleted incidents by number of the message */
  deleted: key('deleted'),
  secret: key('secret'),
  spent: key('spent'),
  changes: key('changes'),
} as const

export const onceKey = (kind: string, id: string): string => key(`${kind}:${id}`)

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function text(number) return string.format('%.0f', number) end
`

const EPOCH = `
local epoch = redis.call('GET', KEYS[1])
if not epoch then
  epoch = text(now)
  redis.call('SET', KEYS[1], epoch)
end
`

/**
 * Writes what is newer, and publishes what it wrote as one message. The leader also replaces what it had seen, or had
 * written itself. ARGV: fencing number, or nothing for a webhook; the last message seen; replica; seconds to keep; then by fours: kind,
 * field, time, content
 */
export const APPLY = `
local _, sequence, fence, incidents, kept, deleted, channel = unpack(KEYS)
local fencing, seen, replica, seconds = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
if fencing ~= '' and redis.call('GET', fence) ~= fencing then return 'fenced' end
${NOW}${EPOCH}
local number = text(tonumber(redis.call('GET', sequence) or '0') + 1)
local published = {}
for i = 5, #ARGV, 4 do
  local kind, field, at, content = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local isNew = true
  if kind == 'incident' then
    local known = redis.call('HGET', incidents, field)
    if known then
      local changed, message, writer = string.match(known, '^(%d+) (%d+) (%S+)')
      local isSeen = fencing ~= '' and (tonumber(message) <= seen or writer == replica)
      isNew = isSeen or tonumber(at) > tonumber(changed)
    end
    if isNew then
      redis.call('HSET', incidents, field, at .. ' ' .. number .. ' ' .. replica .. ' ' .. content)
      redis.call('ZREM', deleted, field)
    end
  elseif kind == 'deleted' then
    redis.call('HDEL', incidents, field)
    redis.call('ZADD', deleted, number, field)
  elseif kind == 'kept' then
    redis.call('HSET', kept, field, at .. ' ' .. number .. ' ' .. replica .. ' ' .. content)
  end
  if isNew then published[#published + 1] = '[' .. at .. ',' .. content .. ']' end
end
if #published == 0 then return 'nothing' end
redis.call('SET', sequence, number)
for _, each in ipairs({ sequence, incidents, kept, deleted }) do redis.call('EXPIRE', each, seconds) end
redis.call('PUBLISH', channel,
  '{"epoch":"' .. epoch .. '","number":' .. number .. ',"replica":"' .. replica .. '","changes":[' .. table.concat(published, ',') .. ']}')
return 'written'
`

/**
 * Takes or renews the lead. A new fencing number is higher than every one before it, also after the store has lost
 * everything. ARGV: replica, milliseconds. Returns the time, the epoch, and the fencing number or nothing
 */
export const LEAD = `
local _, fence, leader = unpack(KEYS)
${NOW}${EPOCH}
local holder = redis.call('GET', leader)
local fencing = redis.call('GET', fence)
if holder and (holder ~= ARGV[1] or not fencing) then return { text(now), epoch, '' } end
if not holder then
  fencing = text(math.max(tonumber(fencing or '0') + 1, now))
  redis.call('SET', fence, fencing)
end
redis.call('SET', leader, ARGV[1], 'PX', ARGV[2])
return { text(now), epoch, fencing }
`

export const SPEND = `
${NOW}
local minute = text(math.floor(now / 60000))
local known, count = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (%d+)$')
count = known == minute and text(tonumber(count) + 1) or '1'
redis.call('SET', KEYS[1], minute .. ' ' .. count, 'EX', 120)
return count
`
