--- The headers that tell an application who is calling.
local identity_headers = {}

local HEADER_OF = {
  sub = "X-Subject",
  role = "X-Role",
  siteCode = "X-Site-Code",
  unitCode = "X-Unit-Code",
  memberCode = "X-Member-Code",
}

--- A name with dashes, and with underscores in place of some of them or all: many servers take them for the same.
local function list_variants(name)
  local head, tail = name:match("^([^-]*)%-(.*)$")
  if not head then
    return { name }
  end
  local variants = {}
  for _, rest in ipairs(list_variants(tail)) do
    variants[#variants + 1] = head .. "-" .. rest
    variants[#variants + 1] = head .. "_" .. rest
  end
  return variants
end

-- By name, and not by going through what the request has: a list of headers has a limit, behind which one could hide.
local FORGEABLE = {}
for _, header in pairs(HEADER_OF) do
  for _, variant in ipairs(list_variants(header)) do
    FORGEABLE[#FORGEABLE + 1] = variant
  end
end

--- What may not stand in a header, or would not arrive as it is, percent-encoded.
local function encode(text)
  return (text:gsub("[^\33-\36\38-\126]", function(byte)
    return ("%%%02X"):format(byte:byte())
  end))
end

--- Takes from the request what only a guard may say, in any case and however often.
function identity_headers.strip()
  for _, name in ipairs(FORGEABLE) do
    kong.service.request.clear_header(name)
  end
end

--- Tells the application what a verified token says.
function identity_headers.pass(claims)
  for claim, header in pairs(HEADER_OF) do
    local value = claims[claim]
    if type(value) == "string" then
      kong.service.request.set_header(header, encode(value))
    end
  end
end

return identity_headers
