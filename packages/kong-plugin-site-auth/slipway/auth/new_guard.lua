local find_token = require "slipway.auth.find_token"
local identity_headers = require "slipway.auth.identity_headers"
local issuers = require "slipway.auth.issuers"
local refuse = require "slipway.auth.refuse"
local verify_token = require "slipway.auth.verify_token"

--- The handler of a guard.
-- @param guard { required_claims }
return function(guard)
  local handler = {
    -- After cors (2000), which answers preflights that carry no token, and bot-detection (2500); before everything that
    -- works for a caller or acts on who that is: jwt (1450), acl (950), rate-limiting (910), request-transformer (801).
    PRIORITY = 1460,
    VERSION = "1.2.0",
  }

  -- An error in here ends in Kong's 500: the request goes nowhere.
  function handler:access(conf) -- luacheck: ignore 212/self
    -- First of all, so that nothing a caller says of himself outlives any way through here.
    identity_headers.strip()
    local token, refusal = find_token(conf.cookie_name)
    if not token then
      return refuse(refusal)
    end
    local issuer = issuers.of(conf)
    local claims
    claims, refusal = verify_token(token, {
      keys = issuer.keys,
      revocations = issuer.revocations,
      issuer = conf.issuer,
      audience = conf.audience,
      required_claims = guard.required_claims,
      roles = conf.roles,
      clock_skew_seconds = conf.clock_skew_seconds,
      now = ngx.time(),
    })
    if not claims then
      return refuse(refusal)
    end
    identity_headers.pass(claims)
    -- The application judges the very token that was judged here, whatever else the request carries.
    kong.service.request.set_header("Authorization", "Bearer " .. token)
  end

  return handler
end
