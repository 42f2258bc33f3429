local http = require "resty.http"
local decode_json = require "slipway.auth.decode_json"

local TIMEOUT_MS = 2000
local LARGEST_BYTES = 4 * 1024 * 1024

--- Gets a JSON object over HTTP.
-- @param etag of what is there already, or nil
-- @return the object and its etag; `true` where it is still the one of `etag`; or nil and why not
return function(uri, etag)
  local client = http.new()
  client:set_timeouts(TIMEOUT_MS, TIMEOUT_MS, TIMEOUT_MS)
  local response, err = client:request_uri(uri, {
    method = "GET",
    headers = { ["Accept"] = "application/json", ["If-None-Match"] = etag },
    ssl_verify = true,
  })
  if not response then
    return nil, err
  end
  if response.status == 304 and etag then
    return true
  end
  if response.status ~= 200 then
    return nil, "it answers " .. response.status
  end
  if #response.body > LARGEST_BYTES then
    return nil, "it is too large"
  end
  local document = decode_json(response.body)
  if type(document) ~= "table" then
    return nil, "it is no JSON object"
  end
  return document, response.headers["ETag"]
end
