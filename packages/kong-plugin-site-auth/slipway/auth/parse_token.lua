local decode_json = require "slipway.auth.decode_json"

--- Bytes of base64url without padding; nil for anything else.
local function decode_base64url(text)
  if text:find("[^%w_-]") or #text % 4 == 1 then
    return nil
  end
  return ngx.decode_base64(text:gsub("[_-]", { ["_"] = "/", ["-"] = "+" }) .. ("="):rep(-#text % 4))
end

local function decode_object(text)
  local bytes = decode_base64url(text)
  -- A list reads as a table, too.
  return bytes and bytes:find("^%s*{") and decode_json(bytes)
end

--- Takes a token apart; nothing in it is verified yet.
-- @return { header, claims, signed, signature }; nil where it is no token of three parts
return function(token)
  local header_text, claims_text, signature_text = token:match("^([^.]*)%.([^.]*)%.([^.]*)$")
  if not header_text then
    return nil
  end
  local header = decode_object(header_text)
  local claims = decode_object(claims_text)
  local signature = decode_base64url(signature_text)
  if not header or not claims or not signature then
    return nil
  end
  return { header = header, claims = claims, signed = header_text .. "." .. claims_text, signature = signature }
end
