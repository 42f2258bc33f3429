local INVALID = { status = 401, error = "Unauthorized", challenge = 'Bearer error="invalid_token"' }
local INSUFFICIENT = { status = 403, error = "Forbidden", challenge = 'Bearer error="insufficient_scope"' }
local UNAVAILABLE = { status = 503, error = "Service Unavailable" }

local REFUSALS = {
  ["token-missing"] = { INVALID, "Send an access token, as a bearer or in the cookie." },
  ["token-malformed"] = { INVALID, "This is not a token. Send the access token as it was issued." },
  ["algorithm-refused"] = { INVALID, "Only tokens signed by RS256 count. Get a token from the auth service." },
  ["key-unknown"] = { INVALID, "The key of this token is not known. Get a new token from the auth service." },
  ["signature-invalid"] = { INVALID, "The signature of this token is wrong. Get a new token from the auth service." },
  ["token-expired"] = { INVALID, "This token has expired. Refresh it." },
  ["token-not-yet-valid"] = { INVALID, "This token does not count yet. Set the clock, or wait." },
  ["claim-missing"] = { INVALID, "This token lacks a claim. Get a new token from the auth service." },
  ["issuer-wrong"] = { INVALID, "This token is from elsewhere. Get one from the auth service of this environment." },
  ["audience-wrong"] = { INVALID, "This token is for something else. Get one for this audience." },
  ["token-revoked"] = { INVALID, "The session of this token has ended. Log in again." },
  ["role-refused"] = { INSUFFICIENT, "Your role may not do this. Ask for a role that may." },
  ["keys-unavailable"] = { UNAVAILABLE, "Tokens cannot be checked at the moment. Try again in a few seconds." },
}

--- Ends the request with the one answer that all guards give.
-- @param code what is wrong, e.g. `token-expired`
return function(code)
  local kind, message = unpack(REFUSALS[code])
  return kong.response.exit(kind.status, {
    statusCode = kind.status,
    error = kind.error,
    code = code,
    message = message,
  }, {
    ["Content-Type"] = "application/json; charset=utf-8",
    ["Cache-Control"] = "no-store",
    ["WWW-Authenticate"] = kind.challenge,
    ["Retry-After"] = kind == UNAVAILABLE and "5" or nil,
  })
end
