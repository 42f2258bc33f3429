local FreshDocument = require "slipway.auth.fresh_document"

local MAX_AGE_SECONDS = 15

local function read_revocations(document)
  if type(document.revoked) ~= "table" then
    return nil, "it has no list of what is revoked"
  end
  local until_of = {}
  for _, entry in ipairs(document.revoked) do
    -- A list that is half understood would let pass what it means to refuse.
    if type(entry) ~= "table" or type(entry.sid) ~= "string" or type(entry["until"]) ~= "number" then
      return nil, "it has an entry without sid and until"
    end
    until_of[entry.sid] = math.max(until_of[entry.sid] or 0, entry["until"])
  end
  return until_of
end

--- The login sessions whose tokens count for nothing any more.
local Revocations = {}
Revocations.__index = Revocations

function Revocations.new(uri)
  return setmetatable({
    document = FreshDocument.new { uri = uri, max_age_seconds = MAX_AGE_SECONDS, read = read_revocations },
  }, Revocations)
end

--- Says whether a session is revoked.
-- @return true or false; or nil and the code of the refusal where nobody knows
function Revocations:hold(sid)
  local until_of = self.document:get()
  if not until_of then
    return nil, "keys-unavailable"
  end
  return sid ~= nil and until_of[sid] ~= nil
end

return Revocations
