--- Finds the token of a request: as a bearer, else in a cookie.
-- @return the token; or nil and a code of refusal
return function(cookie_name)
  local authorization = kong.request.get_header("authorization")
  if authorization then
    -- A pattern that also took away spaces at the end would try each of them as the end: nginx has taken those.
    local scheme, credentials = authorization:match("^%s*(%S+)%s*(.*)$")
    if scheme and scheme:lower() == "bearer" then
      if credentials == "" then
        return nil, "token-missing"
      end
      return credentials
    end
  end
  local cookie = ngx.var["cookie_" .. cookie_name]
  if not cookie or cookie == "" then
    return nil, "token-missing"
  end
  return cookie
end
