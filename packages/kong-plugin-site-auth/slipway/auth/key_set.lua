local cjson = require "cjson.safe"
local pkey = require "resty.openssl.pkey"
local FreshDocument = require "slipway.auth.fresh_document"

local MAX_AGE_SECONDS = 300
-- A made-up `kid` costs the issuer one request in this time, not one each.
local UNKNOWN_PAUSE_SECONDS = 10
-- 2048 bits are 256 bytes, in base64url.
local SHORTEST_MODULUS = 342

--- The key of a JWK that may sign tokens; nil for any other.
local function read_key(jwk)
  if
    type(jwk) ~= "table"
    or type(jwk.kid) ~= "string"
    or jwk.kty ~= "RSA"
    or (jwk.use ~= nil and jwk.use ~= "sig")
    or (jwk.alg ~= nil and jwk.alg ~= "RS256")
    or type(jwk.n) ~= "string"
    or #jwk.n < SHORTEST_MODULUS
    or type(jwk.e) ~= "string"
  then
    return nil
  end
  -- Only the public half, whatever else the issuer shows.
  return (pkey.new(cjson.encode { kty = "RSA", n = jwk.n, e = jwk.e }, { format = "JWK" }))
end

local function read_keys(document)
  if type(document.keys) ~= "table" then
    return nil, "it has no keys"
  end
  local keys, count = {}, 0
  for _, jwk in ipairs(document.keys) do
    local key = read_key(jwk)
    if key then
      keys[jwk.kid] = key
      count = count + 1
    end
  end
  if count == 0 then
    return nil, "it has no key for RS256"
  end
  return keys
end

--- The public keys of an issuer by their `kid`.
local KeySet = {}
KeySet.__index = KeySet

function KeySet.new(uri)
  return setmetatable({
    document = FreshDocument.new { uri = uri, max_age_seconds = MAX_AGE_SECONDS, read = read_keys },
    asked_at = -math.huge,
  }, KeySet)
end

--- Finds a key; one that is not known may be new, which the issuer is asked.
-- @return the key; or nil and the code of the refusal
function KeySet:find(kid)
  local keys = self.document:get()
  if not keys then
    return nil, "keys-unavailable"
  end
  if type(kid) ~= "string" then
    return nil, "key-unknown"
  end
  if not keys[kid] and ngx.now() - self.asked_at >= UNKNOWN_PAUSE_SECONDS then
    self.asked_at = ngx.now()
    self.document:refresh(0)
    keys = self.document.value
  end
  return keys[kid], "key-unknown"
end

return KeySet
