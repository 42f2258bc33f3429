return { fields = { { config = { fields = { { access = { type = "array", elements = { type = "string" } } } } } } } }
