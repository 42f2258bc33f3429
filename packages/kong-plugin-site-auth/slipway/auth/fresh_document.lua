local semaphore = require "ngx.semaphore"
local fetch_document = require "slipway.auth.fetch_document"

-- While an issuer does not answer, it is asked this often.
local RETRY_SECONDS = 1
-- A fetch has three timeouts of two seconds; whoever waits for another's gives up after that.
local WAIT_SECONDS = 7

--- A document of the issuer, read once and kept fresh; each worker of Kong has its own, which a reload of Kong's
-- configuration leaves alone. One fetch runs at a time, however many requests want it.
local FreshDocument = {}
FreshDocument.__index = FreshDocument

--- @param options { uri, max_age_seconds, read } where `read` turns the object into a value, or nil and why not
function FreshDocument.new(options)
  return setmetatable({
    uri = options.uri,
    max_age_seconds = options.max_age_seconds,
    read = options.read,
    gate = semaphore.new(1),
    checked_at = -math.huge,
    tried_at = -math.huge,
    -- Fetches that have begun, and that have ended.
    tries = 0,
    fetches = 0,
  }, FreshDocument)
end

--- The value; nil while it has never been reached. Looks in the background whether it is still the newest; only when
-- nobody has asked for long does the request wait for that, and not where the issuer did not answer last time.
function FreshDocument:get()
  local age = ngx.now() - self.checked_at
  if not self.value or (age >= 2 * self.max_age_seconds and not self.is_failing) then
    self:refresh(RETRY_SECONDS)
  elseif age >= self.max_age_seconds and not self.is_refreshing and ngx.now() - self.tried_at >= RETRY_SECONDS then
    self.is_refreshing = true
    local ok = ngx.timer.at(0, function()
      self:refresh(RETRY_SECONDS)
      self.is_refreshing = false
    end)
    self.is_refreshing = ok and true or false
  end
  return self.value
end

--- Fetches it, unless that was tried less than so many seconds ago. What is there stays where this fails.
function FreshDocument:refresh(pause_seconds)
  local is_fetching = self.tries > self.fetches
  if not is_fetching and ngx.now() - self.tried_at < pause_seconds then
    return
  end
  local fetches = self.fetches
  if not self.gate:wait(WAIT_SECONDS) then
    return
  end
  -- Another one's fetch that ended meanwhile is as good.
  if self.fetches == fetches then
    self.tries, self.tried_at = self.tries + 1, ngx.now()
    local ok, result = pcall(self.fetch, self)
    self.fetches, self.is_failing = self.tries, result ~= true
    if not ok then
      kong.log.err(self.uri, " cannot be read: ", result)
    end
  end
  self.gate:post(1)
end

-- @return true where it could be read
function FreshDocument:fetch()
  local document, detail = fetch_document(self.uri, self.etag)
  if document == true then
    self.checked_at = ngx.now()
    return true
  end
  local value, err
  if document then
    value, err = self.read(document)
  end
  if not value then
    kong.log.warn(self.uri, " cannot be read: ", err or detail)
    return false
  end
  self.value, self.etag, self.checked_at = value, detail, ngx.now()
  return true
end

return FreshDocument
