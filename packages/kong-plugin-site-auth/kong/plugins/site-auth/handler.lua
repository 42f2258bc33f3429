local new_guard = require "slipway.auth.new_guard"

return new_guard {
  -- A site token without a session cannot be revoked, and one without its codes belongs to nobody's site.
  required_claims = { "sub", "sid", "role", "siteCode", "unitCode", "memberCode" },
}
