local parse_token = require "slipway.auth.parse_token"

local function is_text(value)
  return type(value) == "string" and value ~= ""
end

local function is_time(value)
  return type(value) == "number" and value > -math.huge and value < math.huge
end

local function holds(list, wanted)
  for _, item in ipairs(list) do
    if item == wanted then
      return true
    end
  end
  return false
end

--- The first thing that is wrong with claims whose signature is right.
local function find_fault(claims, rules)
  if not is_time(claims.exp) or claims.iss == nil or claims.aud == nil then
    return "claim-missing"
  end
  -- Not every token has these, but no token has them as something else.
  if (claims.nbf ~= nil and not is_time(claims.nbf)) or (claims.sid ~= nil and not is_text(claims.sid)) then
    return "claim-missing"
  end
  for _, name in ipairs(rules.required_claims) do
    if not is_text(claims[name]) then
      return "claim-missing"
    end
  end
  if claims.iss ~= rules.issuer then
    return "issuer-wrong"
  end
  local audiences = type(claims.aud) == "table" and claims.aud or { claims.aud }
  if not holds(audiences, rules.audience) then
    return "audience-wrong"
  end
  if claims.nbf and claims.nbf > rules.now + rules.clock_skew_seconds then
    return "token-not-yet-valid"
  end
  if claims.exp <= rules.now - rules.clock_skew_seconds then
    return "token-expired"
  end
  return nil
end

--- Verifies a token.
-- @param rules { keys, revocations, issuer, audience, required_claims, roles, clock_skew_seconds, now }
-- @return its claims; or nil and the code of the refusal
return function(token, rules)
  local parsed = parse_token(token)
  -- What is `crit`ical must be understood, and nothing of it is.
  if not parsed or parsed.header.crit ~= nil then
    return nil, "token-malformed"
  end
  -- The one algorithm is ours to choose, never the token's.
  if parsed.header.alg ~= "RS256" then
    return nil, "algorithm-refused"
  end
  local key, refusal = rules.keys:find(parsed.header.kid)
  if not key then
    return nil, refusal
  end
  if not key:verify(parsed.signature, parsed.signed, "sha256") then
    return nil, "signature-invalid"
  end
  local claims = parsed.claims
  refusal = find_fault(claims, rules)
  if refusal then
    return nil, refusal
  end
  local is_revoked
  is_revoked, refusal = rules.revocations:hold(claims.sid)
  if is_revoked then
    return nil, "token-revoked"
  end
  if refusal then
    return nil, refusal
  end
  if #rules.roles > 0 and not holds(rules.roles, claims.role) then
    return nil, "role-refused"
  end
  return claims
end
