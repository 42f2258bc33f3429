local KeySet = require "slipway.auth.key_set"
local Revocations = require "slipway.auth.revocations"

--- What this worker knows of each issuer.
local issuers = {}

local by_place = {}

--- The keys and revocations of the issuer that a guard is configured for; guards of one issuer share them.
-- @param conf { issuer, jwks_uri, revocations_uri }
function issuers.of(conf)
  local root = conf.issuer:gsub("/+$", "")
  local jwks_uri = conf.jwks_uri or root .. "/.well-known/jwks.json"
  local revocations_uri = conf.revocations_uri or root .. "/.well-known/revocations.json"
  local place = jwks_uri .. " " .. revocations_uri
  local issuer = by_place[place]
  if not issuer then
    issuer = { keys = KeySet.new(jwks_uri), revocations = Revocations.new(revocations_uri) }
    by_place[place] = issuer
  end
  return issuer
end

return issuers
