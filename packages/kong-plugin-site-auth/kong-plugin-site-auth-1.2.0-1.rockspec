package = "kong-plugin-site-auth"
version = "1.2.0-1"
rockspec_format = "3.0"
source = { url = "." }
description = {
  summary = "Kong's plugins site-auth and platform-auth: tokens are verified at the gateway",
  license = "Apache-2.0",
}
-- Everything else (resty.http, resty.openssl, cjson) comes with Kong.
dependencies = { "lua >= 5.1" }
build = {
  type = "builtin",
  modules = {
    ["kong.plugins.platform-auth.handler"] = "kong/plugins/platform-auth/handler.lua",
    ["kong.plugins.platform-auth.schema"] = "kong/plugins/platform-auth/schema.lua",
    ["kong.plugins.site-auth.handler"] = "kong/plugins/site-auth/handler.lua",
    ["kong.plugins.site-auth.schema"] = "kong/plugins/site-auth/schema.lua",
    ["slipway.auth.decode_json"] = "slipway/auth/decode_json.lua",
    ["slipway.auth.fetch_document"] = "slipway/auth/fetch_document.lua",
    ["slipway.auth.find_token"] = "slipway/auth/find_token.lua",
    ["slipway.auth.fresh_document"] = "slipway/auth/fresh_document.lua",
    ["slipway.auth.identity_headers"] = "slipway/auth/identity_headers.lua",
    ["slipway.auth.issuers"] = "slipway/auth/issuers.lua",
    ["slipway.auth.key_set"] = "slipway/auth/key_set.lua",
    ["slipway.auth.new_guard"] = "slipway/auth/new_guard.lua",
    ["slipway.auth.new_schema"] = "slipway/auth/new_schema.lua",
    ["slipway.auth.parse_token"] = "slipway/auth/parse_token.lua",
    ["slipway.auth.refuse"] = "slipway/auth/refuse.lua",
    ["slipway.auth.revocations"] = "slipway/auth/revocations.lua",
    ["slipway.auth.verify_token"] = "slipway/auth/verify_token.lua",
  },
}
