local http = {}
http.__index = http

function http.new()
  return setmetatable({}, http)
end

function http:set_timeouts(...)
  self.timeouts = { ... }
end

function http:request_uri(uri, options)
  local host, port, path = uri:match "^http://([^:/]+):(%d+)(/.*)$"
  local socket = ngx.socket.tcp()
  socket:settimeouts(unpack(self.timeouts))
  local ok, err = socket:connect(host, tonumber(port))
  if not ok then
    return nil, err
  end
  local lines = { options.method .. " " .. path .. " HTTP/1.0", "Host: " .. host }
  for name, value in pairs(options.headers) do
    lines[#lines + 1] = name .. ": " .. value
  end
  socket:send(table.concat(lines, "\r\n") .. "\r\n\r\n")
  local answer
  answer, err = socket:receive "*a"
  socket:close()
  local status, headers, body = (answer or ""):match "^HTTP/%d%.%d (%d+)[^\r]*\r\n(.-)\r\n\r\n(.*)$"
  if not status then
    return nil, err or "no answer"
  end
  return { status = tonumber(status), headers = { ETag = headers:match "[Ee][Tt]ag: ([^\r]*)" }, body = body }
end

return http
