local typedefs = require "kong.db.schema.typedefs"

--- The schema of a guard: one for both, but for their defaults.
-- @param guard { name, audience, cookie_name }
return function(guard)
  return {
    name = guard.name,
    fields = {
      -- Whom a guard lets in does not depend on a consumer: nobody has been recognised yet when it runs.
      { consumer = typedefs.no_consumer },
      { protocols = typedefs.protocols_http },
      {
        config = {
          type = "record",
          fields = {
            -- What `iss` must say, and where the two well-known documents lie unless told otherwise.
            { issuer = typedefs.url { required = true } },
            { audience = { type = "string", required = true, len_min = 1, default = guard.audience } },
            { jwks_uri = typedefs.url },
            { revocations_uri = typedefs.url },
            -- One of these must be the caller's; none: everybody whose token is good.
            {
              roles = {
                type = "array",
                required = true,
                default = {},
                elements = { type = "string", len_min = 1 },
              },
            },
            -- The issuer lists a revoked session for a minute longer than its tokens live.
            { clock_skew_seconds = { type = "number", required = true, between = { 0, 60 }, default = 5 } },
            {
              cookie_name = {
                type = "string",
                required = true,
                match = "^[%w_-]+$",
                default = guard.cookie_name,
              },
            },
          },
        },
      },
    },
  }
end
