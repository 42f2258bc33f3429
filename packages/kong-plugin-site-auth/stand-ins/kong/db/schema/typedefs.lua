--- A type that a schema may name as it is, or call to add to it.
local function type_of(fields)
  return setmetatable(fields, {
    __call = function(_, more)
      local merged = {}
      for _, part in ipairs { fields, more } do
        for key, value in pairs(part) do
          merged[key] = value
        end
      end
      return merged
    end,
  })
end

return {
  url = type_of { type = "string", is_url = true },
  no_consumer = type_of { type = "foreign", reference = "consumers", eq = ngx.null },
  protocols_http = type_of { type = "set", default = { "grpc", "grpcs", "http", "https" } },
}
