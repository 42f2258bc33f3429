local cjson = require "cjson.safe"
local digest = require "openssl.digest"
local openssl_pkey = require "openssl.pkey"

-- The object identifier of RSA, and NULL.
local RSA = "\48\13\6\9\42\134\72\134\247\13\1\1\1\5\0"

local function encode_der(tag, content)
  local length = #content
  local size = length < 128 and string.char(length)
    or length < 256 and string.char(129, length)
    or string.char(130, math.floor(length / 256), length % 256)
  return string.char(tag) .. size .. content
end

local function encode_integer(text)
  local bytes = ngx.decode_base64(text:gsub("[_-]", { ["_"] = "/", ["-"] = "+" }) .. ("="):rep(-#text % 4))
  return encode_der(2, bytes:byte() > 127 and "\0" .. bytes or bytes)
end

local pkey = {}
pkey.__index = pkey

function pkey.new(jwk_text, options)
  assert(options.format == "JWK")
  local jwk = cjson.decode(jwk_text)
  local key = encode_der(48, encode_integer(jwk.n) .. encode_integer(jwk.e))
  local der = encode_der(48, RSA .. encode_der(3, "\0" .. key))
  local pem = "-----BEGIN PUBLIC KEY-----\n"
    .. ngx.encode_base64(der):gsub(("."):rep(64), "%0\n")
    .. "\n-----END PUBLIC KEY-----\n"
  return setmetatable({ key = openssl_pkey.new(pem) }, pkey)
end

function pkey:verify(signature, message, algorithm)
  return self.key:verify(signature, digest.new(algorithm):update(message))
end

return pkey
