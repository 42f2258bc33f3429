local cjson = require "cjson.safe"
local kong_schema = require "kong_schema"

--- Kong around a plugin, and the functions of its PDK that are used.
local kong_gateway = {}

-- Tests set the clock forward in place of waiting.
local clock_offset = 0
local real_now, real_time = ngx.now, ngx.time

-- luacheck: ignore 122 111
function ngx.now()
  return real_now() + clock_offset
end

function ngx.time()
  return real_time() + clock_offset
end

local function logger(level)
  return function(...)
    ngx.log(level, ...)
  end
end

kong = {
  log = { err = logger(ngx.ERR), warn = logger(ngx.WARN) },
  request = {
    get_header = function(name)
      local value = ngx.req.get_headers(1000)[name]
      return type(value) == "table" and value[1] or value
    end,
  },
  service = {
    request = { set_header = ngx.req.set_header, clear_header = ngx.req.clear_header },
  },
  response = {
    exit = function(status, body, headers)
      ngx.status = status
      for name, value in pairs(headers) do
        ngx.header[name] = value
      end
      ngx.print(cjson.encode(body))
      return ngx.exit(status)
    end,
  },
}

local function process(plugin, config)
  return kong_schema.process(require("kong.plugins." .. plugin .. ".schema"), config)
end

local routes

--- @param file JSON: the plugin and its configuration by the first part of the path
function kong_gateway.load(file)
  local handle = assert(io.open(file))
  routes = assert(cjson.decode(handle:read "*a"))
  handle:close()
end

--- The access phase of a request.
function kong_gateway.access()
  local route = routes[ngx.var.uri:match "^/([^/]*)"]
  if not route then
    return ngx.exit(404)
  end
  route.processed = route.processed or assert(process(route.plugin, route.config))
  require("kong.plugins." .. route.plugin .. ".handler"):access(route.processed)
end

--- What Kong says to a configuration: `{ config }` or `{ errors }`.
function kong_gateway.judge_configuration()
  ngx.req.read_body()
  local asked = cjson.decode(ngx.req.get_body_data())
  local config, errors = process(asked.plugin, asked.config)
  ngx.print(cjson.encode { config = config, errors = errors })
end

function kong_gateway.set_clock_forward()
  clock_offset = clock_offset + tonumber(ngx.var.arg_seconds)
end

return kong_gateway
