local new_schema = require "slipway.auth.new_schema"

return new_schema { name = "platform-auth", audience = "platform", cookie_name = "platform_token" }
