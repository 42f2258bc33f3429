local new_schema = require "slipway.auth.new_schema"

return new_schema { name = "site-auth", audience = "site", cookie_name = "site_token" }
