local new_guard = require "slipway.auth.new_guard"

return new_guard {
  required_claims = { "sub", "role" },
}
