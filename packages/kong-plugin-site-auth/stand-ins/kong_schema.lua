--- Judges the configuration of a plugin as Kong does, and fills in its defaults.
local kong_schema = {}

local LUA_TYPES = { string = "string", number = "number", array = "table" }
local KNOWN = { type = true, required = true, default = true, is_url = true, len_min = true, between = true }
KNOWN.match, KNOWN.elements = true, true

local function judge(field, value)
  for rule in pairs(field) do
    if not KNOWN[rule] then
      error("the stand-in does not know the rule " .. rule)
    end
  end
  if type(value) ~= LUA_TYPES[field.type] then
    return "expected " .. (field.type == "array" and "an array" or "a " .. field.type)
  end
  if field.len_min and #value < field.len_min then
    return "length must be at least " .. field.len_min
  end
  if field.between and (value < field.between[1] or value > field.between[2]) then
    return "value should be between " .. field.between[1] .. " and " .. field.between[2]
  end
  if field.match and not value:match(field.match) then
    return "invalid value: " .. value
  end
  if field.is_url and not value:match("^https?://[^/%s]+") then
    return "missing host in url"
  end
  for index, element in ipairs(field.elements and value or {}) do
    local err = judge(field.elements, element)
    if err then
      return index .. ": " .. err
    end
  end
  return nil
end

--- @return the whole configuration; or nil and the errors by field
function kong_schema.process(schema, given)
  local fields
  for _, field in ipairs(schema.fields) do
    fields = field.config and field.config.fields or fields
  end
  local config, errors, names = {}, {}, {}
  for _, entry in ipairs(fields) do
    local name, field = next(entry)
    names[name] = true
    local value = given[name]
    if value == nil or value == ngx.null then
      value = field.default
    end
    config[name] = value
    if value == nil then
      errors[name] = field.required and "required field missing" or nil
    else
      errors[name] = judge(field, value)
    end
  end
  for name in pairs(given) do
    errors[name] = errors[name] or (not names[name] and "unknown field" or nil)
  end
  if next(errors) then
    return nil, errors
  end
  return config
end

return kong_schema
