return {
  access = function(_, conf)
    for _, code in ipairs(conf.access) do
      assert(loadstring(code))()
    end
  end,
}
