-- An instance of its own: its settings are not those of Kong.
local json = require("cjson.safe").new()
json.decode_invalid_numbers(false)
json.decode_max_depth(16)

--- What a text of JSON says; nil where it is none. `null` is absent.
return function(text)
  local value = json.decode(text)
  if value == ngx.null then
    return nil
  end
  return value
end
